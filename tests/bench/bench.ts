/**
 * Measures the site and prints each figure beside the last one recorded in `last.json`, as a table or, with `--json`,
 * for a machine. `--record` keeps the new figures as the last. `--pages 10,100` says to how many pages of
 * charts of other places it is grown; a build of more than `--limit` seconds is left out. `--growth` measures that alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasNginx, serveWithNginx } from '../../scripts/deploy/nginx.ts';
import { grow } from './growth.ts';
import { audit } from './lighthouse.ts';
import { load } from './load.ts';
import { run } from './processes.ts';
import { heaviest, table } from './sizes.ts';
import { visit } from './slow-line.ts';
import { weigh } from './weigh.ts';

type Figures = Record<string, number>;

const LAST = join(import.meta.dirname, 'last.json');
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10,100,1000,5000' },
    limit: { type: 'string', default: '1800' },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
  },
});
const last: Figures = existsSync(LAST) ? JSON.parse(readFileSync(LAST, 'utf8')) : {};
const figures: Figures = {};
const notes: string[] = [];

/** Keeps every number of an object under a name: `build seconds`. */
function keep(name: string, numbers: object): void {
  for (const [key, value] of Object.entries(numbers)) {
    if (typeof value === 'number') figures[`${name} ${key}`] = Math.round(value * 100) / 100;
    else if (value) keep(`${name} ${key}`, value);
  }
}

/** The built site: its making, the bytes of its pages, a slow line, many readers, Lighthouse. */
async function site(): Promise<void> {
  const build = await run([process.execPath, 'scripts/build.ts']);
  if (build.status !== 0) throw new Error(build.output);
  keep('build', { seconds: build.seconds, 'cpu seconds': build.cpu, 'peak MiB': build.peak });
  const addresses = heaviest('dist');
  for (const [address, { kinds, least, elements }] of Object.entries(await weigh('dist', addresses))) {
    const used = Object.entries(kinds).filter(([, { raw }]) => raw > 0);
    keep(address, { ...Object.fromEntries(used), 'times the least': kinds.html.brotli / least, elements });
  }
  if (!hasNginx()) {
    notes.push('No nginx: load, slow line and Lighthouse were not measured.');
    return;
  }
  const server = await serveWithNginx('dist');
  for (const address of addresses) {
    const loaded = load(server.url + address);
    if (loaded) keep(`${address} load`, loaded);
    else notes.push('No wrk: the load was not measured.');
    keep(`${address} slow line`, await visit(server.url + address));
    keep(`${address} lighthouse`, audit(server.url + address));
  }
  await server.close();
}

if (!values.growth) await site();

const none = await grow(0, Number(values.limit));
for (const pages of values.pages.split(',').map(Number)) {
  const name = `${pages} chart pages of other places:`;
  const growth = none && (await grow(pages, Number(values.limit), none));
  if (growth) keep(name, growth);
  else notes.push(`${name} not measured, it takes more than ${values.limit} seconds.`);
}

if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  const rows = Object.entries(figures).map(([name, value]) => {
    const before = last[name];
    const ratio = before === undefined ? '' : before === value ? '1' : (value / before).toFixed(2);
    return [name, `${value}`, before === undefined ? '' : `${before}`, ratio];
  });
  console.log(table([['figure', 'now', 'last', 'now / last'], ...rows]));
}
for (const note of notes) console.error(note);
if (values.record) {
  writeFileSync(LAST, `${JSON.stringify(figures, null, 2)}\n`);
}
