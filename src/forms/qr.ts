import encodeQR from 'qr';

/** Light modules round a code, without which a phone does not find it. */
const QUIET = 4;

/** A QR code of a text: its side in modules, quiet zone included, and its dark modules as one path. */
export function qr(text: string): { side: number; path: string } {
  // A noticeboard tears and fades: a quarter of it may be lost.
  const modules = encodeQR(text, 'raw', { ecc: 'quartile', border: QUIET });
  const runs = modules.flatMap((row, y) =>
    // One run a stretch of dark modules: module by module, seams would show in print.
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return { side: modules.length, path: runs.join('') };
}
