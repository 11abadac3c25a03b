/**
 * Runs in a page that embeds charts: turns each linked picture of a chart into the chart itself, and keeps it as high as
 * it says it is. Served as `/embed/v1.js`, and for ever as `public/embed/v<version>.js`: see `loaders.ts`.
 */
(() => {
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script) return;
  const { origin } = new URL(script.src);

  /** The theme that can be read on the ground where an element stands. */
  function themeAt(element: Element): string {
    const brush = document.createElement('canvas').getContext('2d');
    for (let at: Element | null = element; brush && at; at = at.parentElement) {
      brush.fillStyle = getComputedStyle(at).backgroundColor;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, opacity = 0] = brush.getImageData(0, 0, 1, 1).data;
      if (opacity > 127) return 3 * red + 6 * green + blue < 1280 ? 'dark' : 'light';
    }
    const dark = matchMedia('(prefers-color-scheme:dark)').matches;
    return dark && /dark/.test(getComputedStyle(element).colorScheme) ? 'dark' : 'light';
  }

  /** The height at a width, between those measured: `320:596 480:512` are widths and heights. All in CSS pixels. */
  function heightAt(width: number, measured: string): number {
    let last = [0, 0] as [number, number];
    for (const pair of measured.split(' ')) {
      const [w, h] = pair.split(':').map(Number) as [number, number];
      if (w >= width) return last[0] ? h + ((last[1] - h) * (w - width)) / (w - last[0]) : h;
      last = [w, h];
    }
    return last[1];
  }

  for (const link of document.querySelectorAll<HTMLElement>('a[data-embed]')) {
    const { embed = '', heights = '', title = '' } = link.dataset;
    const address = new URL(embed);
    // Whoever can write a link into a host's page must not be able to put any site there.
    if (address.origin !== origin) continue;
    const figure = link.closest('figure') ?? (link.parentElement as HTMLElement);
    const theme = address.searchParams.get('theme') ?? themeAt(figure);
    address.searchParams.set('theme', theme);

    const frame = document.createElement('iframe');
    frame.src = address.href;
    frame.title = title;
    frame.loading = 'lazy';
    // Where the schemes of frame and content differ, a browser paints an opaque ground.
    frame.style.cssText = `display:block;width:100%;border:0;color-scheme:${theme}`;
    const fit = (height: number) => {
      frame.style.height = `${Math.ceil(height)}px`;
    };
    fit(heightAt(figure.clientWidth, heights));
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && data.type === 'embed-size') fit(data.height);
    });
    link.replaceWith(frame);
    // The chart tells its source itself.
    figure.querySelector('[data-credit]')?.remove();
  }
})();
