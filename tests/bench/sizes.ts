/**
 * Prints the bytes of `dist/` by page and kind, and what a chart of another place takes, beside the budgets of the site in
 * `budgets.json`. Pages count in bytes after brotli, and where an address there has a star, the heaviest of them. Charts
 * of other places count in the files and bytes that a host keeps, as an average and the heaviest.
 *
 * A right correction may make a page of the site heavier. So what code weighs is held on the fixture, which does not
 * change: ends 1 where that is over its budgets.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFixture } from '../build-fixture.ts';
import { list } from '../e2e/dist.ts';
import { average, elsewhere } from './elsewhere.ts';
import { type Weight, weigh } from './weigh.ts';

const ELSEWHERE = 'a chart of another place';

type Budget = Partial<Record<keyof Weight['kinds'] | 'times the least', number>>;
interface Budgets {
  pages: Record<string, Budget>;
  [ELSEWHERE]: NonNullable<ReturnType<typeof average>>;
}

const budgets: Record<'site' | 'fixture', Budgets> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'),
);

interface Compared {
  rows: string[][];
  over: string[];
}

const pattern = (address: string): RegExp => new RegExp(`^${address.replace('*', '[^/]+')}$`);

const budgetOf = (address: string, { pages }: Budgets): Budget =>
  Object.entries(pages).find(([of]) => pattern(of).test(address))?.[1] ?? {};

/** One page of a built folder for each that has a budget: the longest file. */
export function heaviest(folder: string): string[] {
  const pages = list(folder).filter((file) => file.endsWith('index.html'));
  return Object.keys(budgets.site.pages).flatMap((of) => {
    const known = pages
      .map((file) => ({ address: `/${file.replace(/index\.html$/, '')}`, size: statSync(join(folder, file)).size }))
      .filter(({ address }) => pattern(of).test(address))
      .sort((a, b) => b.size - a.size);
    return known[0]?.address ?? [];
  });
}

/** The rows of a table of weights: page, kind, requests, bytes raw, gzip, brotli, budget. */
function sizes(weights: Record<string, Weight>, budgets: Budgets): Compared {
  const over: string[] = [];
  const rows = Object.entries(weights).flatMap(([address, { kinds, least, elements }]) => {
    const budget = budgetOf(address, budgets);
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
function taken(folder: string, { [ELSEWHERE]: most }: Budgets): Compared {
  const now = average(elsewhere(folder));
  if (!now) return { rows: [], over: [] };
  const kinds = Object.keys(now) as (keyof typeof now)[];
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

/** What a built folder weighs beside its budgets, printed; gives what is over. */
async function compared(folder: string, budgets: Budgets): Promise<string[]> {
  const found = [sizes(await weigh(folder, heaviest(folder)), budgets), taken(folder, budgets)];
  console.log(found.flatMap(({ rows }) => (rows.length > 0 ? table(rows) : [])).join('\n\n'));
  return found.flatMap(({ over }) => over);
}

if (import.meta.main) {
  for (const line of await compared('dist', budgets.site)) console.log(`More than a page should weigh: ${line}`);
  const root = mkdtempSync(join(tmpdir(), 'sizes-'));
  try {
    console.log('\nThe fixture');
    const over = await compared(buildFixture(root), budgets.fixture);
    for (const line of over) console.error(`Over budget: ${line}`);
    process.exitCode = over.length > 0 ? 1 : 0;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
