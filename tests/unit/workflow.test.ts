import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
}

interface Job {
  needs?: string | string[];
  if?: string;
  steps: Step[];
  permissions: Record<string, string>;
  outputs?: Record<string, string>;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
}

const text = readFileSync('.github/workflows/site.yml', 'utf8');
const workflow = parse(text) as { permissions: object; defaults: object; jobs: Record<string, Job> };
const job = (name: string): Job => {
  const found = workflow.jobs[name];
  if (!found) throw new Error(`The workflow has no job "${name}".`);
  return found;
};
/** As a workflow writes what is worked out when it runs. */
const expression = (text: string): string => `\${{ ${text} }}`;
const needs = (name: string): string[] => [job(name).needs ?? []].flat();
const at = (steps: readonly Step[], what: RegExp): number =>
  steps.findIndex(({ run = '', uses = '' }) => what.test(run) || what.test(uses));

test('every action is pinned by the digest of its commit, with its version beside it', () => {
  const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('one version of an action is one digest', () => {
  const pins = [...text.matchAll(/uses: ([\w/-]+)@(\w+) # (v\S+)/g)].map(([, name, digest, version]) => ({
    name: `${name} ${version}`,
    digest,
  }));
  for (const list of Map.groupBy(pins, ({ name }) => name).values())
    expect(new Set(list.map(({ digest }) => digest)).size).toBe(1);
});

test('a step may do nothing that its job was not given', () => {
  expect(workflow.permissions).toEqual({});
  expect(workflow.defaults).toEqual({ run: { shell: 'bash' } });
  for (const name of Object.keys(workflow.jobs))
    expect(Object.values(job(name).permissions).includes('write')).toBe(name === 'publish');
});

test('whether Pages is on is asked before the tests, and told in Vietnamese and English', () => {
  const { steps, if: when } = job('pages');
  expect(steps[0]?.uses).toContain('actions/configure-pages@');
  expect(steps[1]).toMatchObject({ if: 'failure()' });
  expect(steps[1]?.run).toMatch(/Chưa bật GitHub Pages[\s\S]*GitHub Pages is not on/);
  expect(when).toContain("github.ref == 'refs/heads/main'");
  expect(needs('test')).toEqual(['pages']);
  // A pull request, where it is left out, is tested all the same.
  expect(job('test').if).toBe(expression('!failure() && !cancelled()'));
});

test('a push is held to what is published as a pull request is to its base, before the tests', () => {
  const { steps } = job('test');
  const compare = at(steps, /diff:data/);
  expect(steps[compare]?.if).toBeUndefined();
  expect(steps[compare]?.run).toContain('deployments?environment=github-pages');
  expect(steps[compare]?.env).toMatchObject({ BASE: expression('github.base_ref') });
  expect(compare).toBeGreaterThan(at(steps, /check:data/));
  expect(compare).toBeLessThan(at(steps, /npm test/));
});

test('what fails is not published, and the site is built for the address that Pages has', () => {
  expect(needs('publish')).toEqual(['build']);
  expect(needs('build')).toEqual(['pages', 'test']);
  const build = job('build').steps.find(({ run }) => run === 'npm run build');
  expect(build?.env).toEqual({
    SITE: expression('needs.pages.outputs.origin'),
    BASE: expression('needs.pages.outputs.base'),
  });
  expect(Object.keys(job('pages').outputs ?? {})).toEqual(['origin', 'base']);
});

test('an older run cannot publish over a newer one', () => {
  const { steps, concurrency } = job('publish');
  expect(concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
  const look = steps.findIndex(({ run = '' }) => run.includes('commits/main') && run.includes('GITHUB_SHA'));
  expect(steps[look]?.run).toContain('exit 1');
  expect(steps[look + 1]?.uses).toContain('actions/deploy-pages@');
  expect(steps.slice(look + 1).every((step) => step.if === undefined)).toBe(true);
});
