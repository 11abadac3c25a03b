import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

test('the lock holds every package that another needs, those of other platforms too', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !locked.has(name))
      .map((name) => `${path} needs ${name}`),
  );
  // Else `npm ci` refuses a fresh clone: install again with an empty node_modules/.
  expect(missing).toEqual([]);
});

test('one version of Node is asked for everywhere', () => {
  const wanted = read('.nvmrc').trim();
  expect(engines.node).toBe(`>=${wanted}`);
  expect(process.versions.node.split('.')[0]).toBe(wanted);
});

test('the command of the README that passes all tests is the one that is run for a change', () => {
  const [, command = ''] = /^(npm ci && npm \S+) +# passes all its tests$/m.exec(read('README.md')) ?? [];
  expect(read('.ci/run').split('\n')).toContain(command);
});
