/** How a program runs npm: the command for `spawnSync`. */
export interface Command {
  file: string;
  args: string[];
  shell: boolean;
}

/**
 * npm with these words. Inside an npm script it is the same npm, run by this Node. Elsewhere it is the one on the PATH,
 * which on Windows is a batch file that only a shell can run: there the words may hold no spaces or signs.
 */
export function npm(
  words: readonly string[],
  { platform, env, execPath }: Pick<NodeJS.Process, 'platform' | 'env' | 'execPath'> = process,
): Command {
  const script = env.npm_execpath;
  if (script && /[\\/]npm-cli\.c?js$/.test(script)) return { file: execPath, args: [script, ...words], shell: false };
  if (platform === 'win32') return { file: ['npm', ...words].join(' '), args: [], shell: true };
  return { file: 'npm', args: [...words], shell: false };
}
