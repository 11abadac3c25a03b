import { Resvg } from '@resvg/resvg-js';
import { resvg } from './fonts.ts';
import type { Picture } from './picture.ts';

/**
 * A picture as an SVG that looks the same without its fonts: every letter is an outline, as in the PNG. Its words are
 * in its title and description.
 */
export function outlines({ svg }: Picture): string {
  const lang = / lang="[^"]*"/.exec(svg)?.[0] ?? '';
  const named = /<title>.*<\/desc>/s.exec(svg)?.[0] ?? '';
  const drawn = new Resvg(svg, resvg)
    .toString()
    .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${relative(path)}"`)
    .replace(/-?\d+\.\d{3,}/g, (length) => `${Number(Number(length).toFixed(2))}`);
  return `${drawn
    .replace('<svg', `<svg role="img"${lang}`)
    .replace('<defs/>', named)
    .replace(/>\s+</g, '><')
    .trim()}\n`;
}

/** A path of M, L, Q, C and Z in hundredths of a pixel, each point told from the one before: half as long. */
function relative(path: string): string {
  let pen = [0, 0];
  let start = pen;
  return path.replace(/([MLQCZ])([^MLQCZ]*)/g, (_, command: string, rest: string) => {
    if (command === 'Z') pen = start;
    const points = rest.trim()
      ? rest
          .trim()
          .split(/\s+/)
          .map((length) => Math.round(Number(length) * 100))
      : [];
    const told = points.map((at, index) => `${(at - (pen[index % 2] ?? 0)) / 100}`);
    if (points.length > 0) pen = points.slice(-2);
    if (command === 'M') start = pen;
    return (
      command.toLowerCase() +
      told
        .join(' ')
        .replace(/ -/g, '-')
        .replace(/(?<!\d)0\./g, '.')
    );
  });
}
