import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, findProgram, type Kind, windowHeight } from './browser.ts';
import { stageAddress } from './sites.ts';

const driver = findProgram('WebKitWebDriver');
const screen = findProgram('Xvfb');

/** The engine of Safari in GNOME's browser, driven by WebDriver, on a screen that nobody sees. */
export const webkit: Kind = {
  name: 'WebKitGTK',
  packages: 'webkit2gtk-driver xvfb',
  isHere: () => driver !== undefined && screen !== undefined,
  open,
};

/** Its window is never narrower; below that a page is shown in a frame of the width. */
const narrowest = 460;

async function open(): Promise<Browser> {
  if (!driver || !screen) throw new Error('WebKitGTK is not here.');
  const { process: display, name } = await openScreen(screen);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}`;
  await waitFor(root);
  const { sessionId, capabilities } = await call<{ sessionId: string; capabilities: { browserVersion: string } }>(
    `${root}/session`,
    { capabilities: {} },
  );
  const session = `${root}/session/${sessionId}`;
  let staged = false;
  const enter = async (frame?: number) => {
    await call(`${session}/frame`, { id: null });
    if (staged) await call(`${session}/frame`, { id: 0 });
    if (frame !== undefined) await call(`${session}/frame`, { id: frame });
  };
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    async show(address, width) {
      staged = width < narrowest;
      await call(`${session}/frame`, { id: null });
      const size = { width: staged ? 800 : width, height: windowHeight };
      await call(`${session}/window/rect`, size);
      await call(`${session}/url`, { url: staged ? stageAddress(address, width) : address });
      await enter();
      const script = 'const done = arguments[0]; document.fonts.ready.then(() => done());';
      await call(`${session}/execute/async`, { script, args: [] });
    },
    async run<T>(body: string, frame?: number) {
      await enter(frame);
      return call<T>(`${session}/execute/sync`, { script: body, args: [] });
    },
    async choose(selector, file) {
      await enter();
      const element = await call<Record<string, string>>(`${session}/element`, {
        using: 'css selector',
        value: selector,
      });
      await call(`${session}/element/${Object.values(element)[0]}/value`, { text: file });
    },
    async close() {
      await fetch(session, { method: 'DELETE' });
      await ended(server);
      await ended(display);
    },
  };
}

/** One command of WebDriver; what it refuses is thrown. */
async function call<T>(address: string, body: object): Promise<T> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** A screen of a number that is free. */
async function openScreen(program: string): Promise<{ process: ChildProcess; name: string }> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(child.stdio[3] as NodeJS.ReadableStream, 'data');
  return { process: child, name: `:${`${number}`.trim()}` };
}

async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`${address}/status`).catch(() => null)) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function ended(child: ChildProcess): Promise<void> {
  const end = once(child, 'exit');
  child.kill();
  await end;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
