/** Checks that every package in the lock file, shipped or used, has a licence this project may live with. */
import { existsSync, readFileSync } from 'node:fs';

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Astro brings sharp for photographs; this site has none, so that nothing of it is run or shipped. */
const excepted = new Map([['@img/sharp-', 'LGPL-3.0-or-later']]);

interface Package {
  version: string;
  license?: string;
  hasInstallScript?: boolean;
}

const lock: { packages: Record<string, Package> } = read('package-lock.json');
const { allowScripts }: { allowScripts: Record<string, boolean> } = read('package.json');
const problems: string[] = [];
const count = new Map<string, number>();

for (const [path, { version, license = installed(path), hasInstallScript }] of Object.entries(lock.packages)) {
  if (path === '') continue;
  const name = path.replace(/^.*node_modules\//, '');
  count.set(license, (count.get(license) ?? 0) + 1);
  if (!fits(license, name)) problems.push(`${name} ${version}: the licence "${license}" is not among those allowed.`);
  if (hasInstallScript && !(name in allowScripts)) {
    problems.push(`${name} ${version}: its install script is neither allowed nor refused in package.json.`);
  }
}

for (const [license, packages] of [...count].sort(([, a], [, b]) => b - a)) console.log(`${packages}\t${license}`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

/** Whether an SPDX expression leaves a choice that is allowed. One that mixes "and" with "or" is never taken as such. */
function fits(expression: string, name: string): boolean {
  const [, exception] = [...excepted].find(([prefix]) => name.startsWith(prefix)) ?? [];
  const isAllowed = (id: string) => allowed.has(id) || id === exception;
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  return plain.includes(' OR ') ? plain.split(' OR ').some(isAllowed) : plain.split(' AND ').every(isAllowed);
}

/** The licence that an installed package states where the lock file has none: in its own file, or by its text. */
function installed(path: string): string {
  const file = `${path}/package.json`;
  const text = `${path}/LICENSE`;
  if (existsSync(file) && read<Package>(file).license) return read<Package>(file).license ?? 'none';
  return existsSync(text) && /^(?:The )?MIT License/i.test(readFileSync(text, 'utf8').trim()) ? 'MIT' : 'none';
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}
