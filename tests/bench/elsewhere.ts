/** What a chart of another place takes on a host. Each adds its own: the pages of a site of many are nearly all theirs. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { list } from '../e2e/dist.ts';

export interface Taken {
  files: number;
  /** As they lie on the host, not as they are sent. */
  bytes: number;
}

/** The page, embed, pictures and data, in every language, of each chart of a built folder that is not there in every form. */
export function elsewhere(folder: string): Record<string, Taken> {
  const files = list(folder).map((file) => ({
    file,
    own: /^(?:\w\w\/)?(?:charts|embed)\/([^/.]+)([/.].*)$/.exec(file),
  }));
  const whole = new Set(files.filter(({ own }) => own?.[2] === '.zip').map(({ own }) => own?.[1]));
  const charts = files.filter(({ own }) => own?.[2] === '/index.html' && !whole.has(own[1])).map(({ own }) => own?.[1]);
  const taken: Record<string, Taken> = Object.fromEntries(charts.map((id) => [id, { files: 0, bytes: 0 }]));
  for (const { file, own } of files) {
    const chart = taken[own?.[1] ?? ''];
    if (!chart) continue;
    chart.files++;
    chart.bytes += statSync(join(folder, file)).size;
  }
  return taken;
}

/** The most files that one of them has, and the bytes of one on average and of the heaviest; `null` where there is none. */
export function average(charts: Record<string, Taken>): (Taken & { heaviest: number }) | null {
  const all = Object.values(charts);
  if (all.length === 0) return null;
  return {
    files: Math.max(...all.map(({ files }) => files)),
    bytes: Math.round(all.reduce((sum, { bytes }) => sum + bytes, 0) / all.length),
    heaviest: Math.max(...all.map(({ bytes }) => bytes)),
  };
}
