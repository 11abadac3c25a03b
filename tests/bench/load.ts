/** The site under load: nginx and wrk on the loopback, for a few seconds. */
import { spawnSync } from 'node:child_process';

export interface Load {
  'requests a second': number;
  /** Answers other than 200, and connections that failed. */
  errors: number;
  /** Within how many milliseconds 99 of 100 were answered. */
  'p99 ms': number;
}

const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined;

/** Asks for one address for three seconds over 32 connections, compressed as a browser takes it; `null` without wrk. */
export function load(url: string): Load | null {
  if (!hasWrk() && process.getuid?.() === 0) spawnSync('apt-get', ['install', '-q', '-y', 'wrk']);
  if (!hasWrk()) return null;
  const { stdout } = spawnSync('wrk', ['-t1', '-c32', '-d3s', '--latency', '-H', 'Accept-Encoding: br, gzip', url], {
    encoding: 'utf8',
  });
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const [, value = 'NaN', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1) ?? [];
  return {
    'requests a second': Math.round(number(/Requests\/sec:\s+([\d.]+)/)),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + sockets.reduce((sum, count) => sum + Number(count), 0),
    'p99 ms': Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'],
  };
}
