/** Lighthouse in its mobile settings: a slow phone on slow 4G, simulated. It is installed beside the bench when first run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/find-browser.ts';

export interface Audit {
  /** From 0 to 100. The fetch of robots.txt that counts for "seo" is refused by the policy of the page. */
  performance: number;
  accessibility: number;
  'best practices': number;
  seo: number;
  'first paint ms': number;
  'largest paint ms': number;
  'blocked ms': number;
  'layout shift': number;
}

const here = import.meta.dirname;
const cli = join(here, 'node_modules/lighthouse/cli/index.js');

export function audit(url: string): Audit {
  if (!existsSync(cli)) spawnSync('npm', ['ci', '--prefix', here], { stdio: ['ignore', 'ignore', 'inherit'] });
  const file = join(tmpdir(), `lighthouse-${process.pid}.json`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, url, '--quiet', '--output=json', `--output-path=${file}`, '--chrome-flags=--headless=new --no-sandbox'],
    { encoding: 'utf8', env: { ...process.env, CHROME_PATH: findBrowser() } },
  );
  if (status !== 0) throw new Error(stderr);
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name].numericValue as number;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    seo: score('seo'),
    'first paint ms': Math.round(value('first-contentful-paint')),
    'largest paint ms': Math.round(value('largest-contentful-paint')),
    'blocked ms': Math.round(value('total-blocking-time')),
    'layout shift': Number(value('cumulative-layout-shift').toFixed(3)),
  };
}
