import { type Frame, launch } from 'puppeteer-core';
import { type Browser, findProgram, type Kind, windowHeight } from './browser.ts';

const program = process.env.FIREFOX ?? findProgram('firefox-esr', 'firefox');

/** Firefox, driven by WebDriver BiDi. */
export const firefox: Kind = {
  name: 'Firefox',
  packages: 'firefox-esr',
  isHere: () => program !== undefined,
  open,
};

async function open(): Promise<Browser> {
  if (!program) throw new Error('Firefox is not here.');
  const browser = await launch({ browser: 'firefox', executablePath: program, headless: true });
  const page = await browser.newPage();
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    async show(address, width) {
      await page.setViewport({ width, height: windowHeight });
      await page.goto(address);
      await page.evaluate('document.fonts.ready.then(() => null)');
    },
    async run<T>(body: string, frame?: number) {
      const place = frame === undefined ? page.mainFrame() : await frameAt(frame);
      return (await place.evaluate(`(() => { ${body} })()`)) as T;
    },
    async choose(selector, file) {
      const field = await page.$(selector);
      if (!field) throw new Error(`Nothing is ${selector}.`);
      await (field as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
    },
    close: () => browser.close(),
  };

  async function frameAt(index: number): Promise<Frame> {
    const frame = await (await page.$$('iframe'))[index]?.contentFrame();
    if (!frame) throw new Error(`The page has no frame ${index}.`);
    return frame;
  }
}
