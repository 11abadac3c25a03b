import { spawnSync } from 'node:child_process';

/** Runs a script with this Node and these variables on top of the environment; its failure is ours. */
export function run(command: readonly string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

/** Everything that must hold before a site or an edition is built. */
export function checkAll(): void {
  for (const check of ['data', 'editions']) run([`scripts/check-${check}.ts`]);
}

/** Builds the site into a folder. */
export const buildInto = (folder: string, env: Record<string, string> = {}): void =>
  run(['node_modules/astro/bin/astro.mjs', 'build'], { ...env, OUT_DIR: folder });
