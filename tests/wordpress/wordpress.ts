/** A real WordPress of Debian's packages, in a folder of its own, reached on loopback alone. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = '/usr/share/wordpress';
const packages = {
  wordpress: SOURCE,
  'wordpress-theme-twentytwentythree': `${SOURCE}/wp-content/themes/twentytwentythree`,
  'wordpress-theme-twentytwentyone': `${SOURCE}/wp-content/themes/twentytwentyone`,
  'php-cli': '/usr/bin/php',
  'php-mysql': '/etc/php',
  'mariadb-server': '/usr/sbin/mariadbd',
};

export interface Post {
  title: string;
  role: 'administrator' | 'author';
  content: string;
}

export interface WordPress {
  /** The address of each post, in their order, without the theme. */
  posts: string[];
  close(): void;
}

/** The packages that are missing on this machine. */
export const missing = (): string[] =>
  Object.entries(packages).flatMap(([name, path]) => (existsSync(path) ? [] : [name]));

/** Installs and serves a WordPress with these posts. `charts`: the origin of the site that they embed. */
export async function wordPress(posts: readonly Post[], charts: string): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const started: ChildProcess[] = [];
  const close = () => {
    // With their children: PHP answers in several.
    for (const { pid } of started) if (pid) process.kill(-pid);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const site = join(folder, 'site');
    cpSync(SOURCE, site, { recursive: true, dereference: true });
    cpSync(join(import.meta.dirname, 'loopback.php'), join(site, 'wp-content/mu-plugins/loopback.php'));
    cpSync(join(import.meta.dirname, 'posts.php'), join(site, 'posts.php'));

    const socket = join(folder, 'database.sock');
    const database = ['--no-defaults', `--datadir=${join(folder, 'database')}`, `--socket=${socket}`];
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    run('mariadb-install-db', [...database, ...user, '--auth-root-authentication-method=normal', '--skip-test-db']);
    const pid = `--pid-file=${join(folder, 'database.pid')}`;
    started.push(
      spawn('/usr/sbin/mariadbd', [...database, ...user, pid, '--skip-networking'], {
        stdio: 'ignore',
        detached: true,
      }),
    );
    await until(() => existsSync(socket), 'The database does not start.');
    run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wordpress']);

    const port = await freePort();
    const address = `http://localhost:${port}`;
    writeFileSync(join(site, 'wp-config.php'), config(socket, address, charts));
    const numbers: number[] = JSON.parse(run('php', ['posts.php'], { cwd: site, input: JSON.stringify(posts) }));
    // It asks for pages of its own while it makes one.
    const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
    started.push(spawn('php', ['-S', `localhost:${port}`], { cwd: site, env, stdio: 'ignore', detached: true }));
    await until(async () => (await fetch(address).catch(() => null))?.ok === true, 'WordPress does not answer.');
    return { posts: numbers.map((number) => `${address}/?p=${number}`), close };
  } catch (error) {
    close();
    throw error;
  }
}

const config = (socket: string, address: string, charts: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('CHARTS', '${charts}');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

function run(command: string, args: string[], options: { cwd?: string; input?: string } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? ''}\n${stdout}${stderr}`);
  return stdout;
}

async function until(done: () => boolean | Promise<boolean>, otherwise: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await done()) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(otherwise);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((found) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
