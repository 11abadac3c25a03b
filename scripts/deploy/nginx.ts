/** Debian's nginx on this machine, serving a built folder by `nginx.conf`: for tests and the bench. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const here = import.meta.dirname;
const modules = '/etc/nginx/modules-enabled';
const isRoot = process.getuid?.() === 0;

const isInstalled = (): boolean =>
  spawnSync('nginx', ['-v']).status === 0 && existsSync(`${modules}/50-mod-http-brotli-static.conf`);

/** Whether nginx is here with its brotli module; installs both where that is one command away. */
export function hasNginx(): boolean {
  if (!isInstalled() && isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env });
    spawnSync(
      'apt-get',
      ['install', '-q', '-y', '--no-install-recommends', 'nginx', 'libnginx-mod-http-brotli-static'],
      { env },
    );
  }
  return isInstalled();
}

export interface Server {
  /** Without a slash at its end: `http://127.0.0.1:40001`. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Serves a compressed copy of a built folder on a free port of the loopback. */
export async function serveWithNginx(folder: string): Promise<Server> {
  const work = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(work, 'site');
  cpSync(realpathSync(folder), root, { recursive: true });
  spawnSync(process.execPath, [join(here, 'compress.ts'), root], { stdio: ['ignore', 'ignore', 'inherit'] });

  const port = await freePort();
  const site = readFileSync(join(here, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/site;', `root ${root};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `${isRoot ? 'user root;' : ''}
daemon off;
pid ${work}/pid;
error_log stderr warn;
include ${modules}/*.conf;
worker_processes auto;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.map((kind) => `${kind}_temp_path ${work}/${kind};`).join('\n  ')}
${site}
}
`;
  const file = join(work, 'nginx.conf');
  writeFileSync(file, main);

  const url = `http://127.0.0.1:${port}`;
  const server = spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (server.exitCode !== null || tries === 100) throw new Error(`nginx does not start: ${said}`);
    await wait(50);
  }
  return {
    url,
    port,
    async close() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(work, { recursive: true });
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
