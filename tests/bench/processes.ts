/** Runs a command and measures it with everything it starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  status: number | null;
  seconds: number;
  /** Seconds of processor, of all processes together: what a busy machine does not stretch. */
  cpu: number;
  /** The most memory that the process and its descendants held at once, in MiB; 0 where there is no /proc. */
  peak: number;
  output: string;
}

const PAGE = 4096;
const TICKS = 100;

/** Runs a command to its end, or to its limit in seconds: then it is ended and its status is `null`. */
export async function run(
  command: readonly string[],
  { env = process.env, cwd = '.', limit = 600 } = {},
): Promise<Run> {
  const [program = '', ...args] = command;
  const started = performance.now();
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text;
    });
  }
  let peak = 0;
  let cpu = 0;
  const watch = setInterval(() => {
    const used = usage(child.pid ?? 0);
    peak = Math.max(peak, used.memory);
    cpu = Math.max(cpu, used.cpu);
  }, 50);
  const end = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit * 1000);
  const [status] = await once(child, 'close');
  clearInterval(watch);
  clearTimeout(end);
  return { status, seconds: (performance.now() - started) / 1000, cpu, peak: Math.round(peak / 2 ** 20), output };
}

/** What a process and its descendants hold of memory now, in bytes, and have used of the processor, in seconds. */
function usage(root: number): { memory: number; cpu: number } {
  const processes = new Map<number, { parent: number; cpu: number }>();
  for (const name of readable('/proc')) {
    const pid = Number(name);
    if (!(pid > 0)) continue;
    const fields = read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    // User and system time, its own and that of children that have ended.
    processes.set(pid, { parent, cpu: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) / TICKS });
  }
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(processes.get(pid)?.parent ?? 0));
  const used = { memory: 0, cpu: 0 };
  for (const [pid, { cpu }] of processes) {
    if (!isOurs(pid)) continue;
    used.memory += Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
    used.cpu += cpu;
  }
  return used;
}

// A process may end between the list and the look.
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readable(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
