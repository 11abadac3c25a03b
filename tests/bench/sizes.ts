/**
 * Prints the bytes of `dist/` by page and kind, and what a chart of another place takes; ends 1 if one is over its budget
 * in `budgets.json`. Pages count in bytes after brotli, and where an address there has a star, the heaviest of them.
 * Charts of other places count in the files and bytes that a host keeps, as an average and the heaviest.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { list } from '../e2e/dist.ts';
import { average, elsewhere } from './elsewhere.ts';
import { type Weight, weigh } from './weigh.ts';

const ELSEWHERE = 'a chart of another place';

type Budget = Partial<Record<keyof Weight['kinds'] | 'times the least', number>>;
const budgets: { pages: Record<string, Budget>; [ELSEWHERE]: NonNullable<ReturnType<typeof average>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'),
);

const pattern = (address: string): RegExp => new RegExp(`^${address.replace('*', '[^/]+')}$`);

const budgetOf = (address: string): Budget =>
  Object.entries(budgets.pages).find(([of]) => pattern(of).test(address))?.[1] ?? {};

/** One page of a built folder for each budget: the longest file. */
export function heaviest(folder: string): string[] {
  const pages = list(folder).filter((file) => file.endsWith('index.html'));
  return Object.keys(budgets.pages).flatMap((of) => {
    const known = pages
      .map((file) => ({ address: `/${file.replace(/index\.html$/, '')}`, size: statSync(join(folder, file)).size }))
      .filter(({ address }) => pattern(of).test(address))
      .sort((a, b) => b.size - a.size);
    return known[0]?.address ?? [];
  });
}

/** The rows of a table of weights: page, kind, requests, bytes raw, gzip, brotli, budget. */
export function sizes(weights: Record<string, Weight>): { rows: string[][]; over: string[] } {
  const over: string[] = [];
  const rows = Object.entries(weights).flatMap(([address, { kinds, least, elements }]) => {
    const budget = budgetOf(address);
    const used = Object.entries(kinds).filter(([kind, { raw }]) => raw > 0 || kind === 'total');
    const times = kinds.html.brotli / least;
    const most = budget['times the least'];
    if (most !== undefined && times > most)
      over.push(`${address} html: ${times.toFixed(2)} times the least, budget ${most}`);
    return [
      ...used.map(([kind, { requests, raw, gzip, brotli }]) => {
        const most = budget[kind as keyof Budget];
        if (most !== undefined && brotli > most) over.push(`${address} ${kind}: ${brotli} bytes, budget ${most}`);
        return [address, kind, `${requests}`, `${raw}`, `${gzip}`, `${brotli}`, `${most ?? ''}`];
      }),
      [address, 'html, times the least', '', '', '', times.toFixed(2), `${most ?? ''}`],
      [address, 'DOM elements', `${elements}`, '', '', '', ''],
    ];
  });
  return { rows: [['page', 'kind', 'requests', 'raw', 'gzip', 'brotli', 'budget'], ...rows], over };
}

/** The rows of a table of what a chart of another place takes: what, now, budget. None where there is no such chart. */
export function taken(folder: string): { rows: string[][]; over: string[] } {
  const now = average(elsewhere(folder));
  if (!now) return { rows: [], over: [] };
  const kinds = Object.keys(now) as (keyof typeof now)[];
  const most = budgets[ELSEWHERE];
  return {
    rows: [[ELSEWHERE, 'now', 'budget'], ...kinds.map((kind) => [kind, `${now[kind]}`, `${most[kind]}`])],
    over: kinds
      .filter((kind) => now[kind] > most[kind])
      .map((kind) => `${ELSEWHERE}, ${kind}: ${now[kind]}, budget ${most[kind]}`),
  };
}

/** A table in plain text, its first row the heading. */
export function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        /^[\d.,]+$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const [heading = [], ...body] = rows;
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}

if (import.meta.main) {
  const found = [sizes(await weigh('dist', heaviest('dist'))), taken('dist')].filter(({ rows }) => rows.length > 0);
  console.log(found.map(({ rows }) => table(rows)).join('\n\n'));
  const over = found.flatMap(({ over }) => over);
  for (const line of over) console.error(`Over budget: ${line}`);
  process.exitCode = over.length > 0 ? 1 : 0;
}
