/** Prints the bytes of `dist/` by page and kind; ends 1 if one is over its budget in `budgets.json` (bytes after brotli). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Weight, weigh } from './weigh.ts';

type Budget = Partial<Record<keyof Weight['kinds'], number>>;
export const budgets: Record<string, Budget> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'),
);

/** The rows of a table of weights: page, kind, requests, bytes raw, gzip, brotli, budget. */
export function sizes(weights: Record<string, Weight>): { rows: string[][]; over: string[] } {
  const over: string[] = [];
  const rows = Object.entries(weights).flatMap(([address, { kinds, elements }]) => {
    const used = Object.entries(kinds).filter(([kind, { raw }]) => raw > 0 || kind === 'total');
    return [
      ...used.map(([kind, { requests, raw, gzip, brotli }]) => {
        const budget = budgets[address]?.[kind as keyof Budget];
        if (budget !== undefined && brotli > budget) over.push(`${address} ${kind}: ${brotli} bytes, budget ${budget}`);
        return [address, kind, `${requests}`, `${raw}`, `${gzip}`, `${brotli}`, `${budget ?? ''}`];
      }),
      [address, 'DOM elements', `${elements}`, '', '', '', ''],
    ];
  });
  return { rows: [['page', 'kind', 'requests', 'raw', 'gzip', 'brotli', 'budget'], ...rows], over };
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
  const { rows, over } = sizes(await weigh('dist', Object.keys(budgets)));
  console.log(table(rows));
  for (const line of over) console.error(`Over budget: ${line}`);
  process.exitCode = over.length > 0 ? 1 : 0;
}
