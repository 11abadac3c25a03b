/** Every check, in order, in one run; says at the end how many passed and failed, and ends 1 if any failed. */
import { type StdioOptions, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { local, origin } from '../src/release/address.ts';
import { npm } from './npm.ts';

interface Step {
  name: string;
  report?: string;
  needs?: string;
}

const rehearsals: Step[] = [
  { name: 'rehearse', needs: 'build' },
  { name: 'rehearse:elsewhere', needs: 'build' },
  { name: 'rehearse:language', needs: 'build' },
];

/** The steps, as npm scripts. One that leaves a report counts its tests, the others count as one. */
const steps: Step[] = [
  { name: 'lint' },
  { name: 'types' },
  { name: 'check:licences' },
  { name: 'unit', report: 'test-results/unit.json' },
  { name: 'build' },
  { name: 'e2e', report: 'test-results/e2e.json', needs: 'build' },
  { name: 'sizes', needs: 'build' },
  { name: 'visual', needs: 'build' },
  // Not within a rehearsal.
  ...(process.env.REHEARSAL ? [] : rehearsals),
];

const stdio: StdioOptions = ['ignore', 'inherit', 'inherit'];
// What the tests build is published nowhere, on a server neither.
const env = { ...process.env, SITE: origin(process.env) ?? local };
let passed = 0;
let failed = 0;
const failures: string[] = [];

for (const { name, report, needs } of steps) {
  console.log(`\n— npm run ${name}`);
  if (report) rmSync(report, { force: true });
  const command = npm(['run', '--silent', name]);
  const skipped = needs !== undefined && failures.includes(needs);
  if (skipped) console.log(`Left out: ${needs} failed.`);
  const ok = !skipped && spawnSync(command.file, command.args, { shell: command.shell, stdio, env }).status === 0;
  const counts =
    report && existsSync(report) ? counted(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  if (!ok) failures.push(name);
  passed += counts.passed + (report || !ok ? 0 : 1);
  failed += counts.failed + (!ok && counts.failed === 0 ? 1 : 0);
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The counts in a report of Vitest or of Playwright. */
function counted(report: {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; flaky: number; unexpected: number };
}): { passed: number; failed: number } {
  const { numPassedTests = 0, numFailedTests = 0, stats } = report;
  return stats
    ? { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    : { passed: numPassedTests, failed: numFailedTests };
}
