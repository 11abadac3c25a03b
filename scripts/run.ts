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

/** Builds the site into a folder. What fails now was accepted by the check, and is said to be no fault of the data. */
export function buildInto(folder: string, env: Record<string, string> = {}): void {
  process.on('exit', tellDefect);
  run(['node_modules/astro/bin/astro.mjs', 'build'], { ...env, OUT_DIR: folder });
  process.off('exit', tellDefect);
}

function tellDefect(): void {
  console.error(
    `
✗ Dữ liệu đã qua kiểm mà không dựng được trang: đây là lỗi của chương trình, không phải của dữ liệu. Trang cũ vẫn nguyên.
  Hãy báo cho người giữ kho mã, kèm thông báo ở trên.
  EN  The data were accepted and the site could not be built: a defect of the programme, not of the data.
  The old site is as it was. Please tell whoever keeps the code, with the message above.`,
  );
}
