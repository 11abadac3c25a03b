/**
 * Runs in a page that embeds charts: puts each chart in the place of its linked picture as soon as the chart says how
 * high it is, and keeps it so. Served as `/embed/v1.js`, and for ever as `public/embed/v<version>.js`: see `loaders.ts`.
 */
(() => {
  // A copy of this script inside another file or page does not know whose charts to trust.
  const address = (document.currentScript as HTMLScriptElement | null)?.src;
  if (!address) return;
  const { origin } = new URL(address);

  /** The theme that can be read on the ground where an element stands. */
  function themeAt(element: Element): string {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    // Behind all is the ground of the page, in the scheme that its style or its meta element asks for.
    const page = document.documentElement.appendChild(document.createElement('i'));
    page.style.background = 'Canvas';
    let theme = '';
    for (let at: Element = element; brush && !theme; at = at.parentElement ?? page) {
      brush.fillStyle = getComputedStyle(at).backgroundColor;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, opacity = 0] = brush.getImageData(0, 0, 1, 1).data;
      if (opacity > 127 || at === page) theme = opacity > 127 && 3 * red + 6 * green + blue < 1280 ? 'dark' : 'light';
    }
    page.remove();
    return theme || 'light';
  }

  /** The height at a width, between those known: `320:596 480:512` are widths and heights. All in CSS pixels. */
  function heightAt(width: number, known: string): number {
    let last = [0, 0] as [number, number];
    for (const pair of known.split(' ')) {
      const [w, h] = pair.split(':').map(Number) as [number, number];
      if (w >= width) return last[0] ? h + ((last[1] - h) * (w - width)) / (w - last[0]) : h;
      last = [w, h];
    }
    return last[1];
  }

  for (const link of document.querySelectorAll<HTMLElement>('a[data-embed]')) {
    const { embed = '', heights = '', title = '', margin } = link.dataset;
    // Whoever can write a link into a host's page must not be able to put any site there.
    if (!embed.startsWith(`${origin}/`)) continue;
    // Another copy of this script on the page leaves it alone.
    link.removeAttribute('data-embed');
    const figure = link.closest('figure') ?? link;
    const credit = figure.querySelector<HTMLElement>('[data-credit]');
    if (margin) figure.style.margin = margin;
    const embedded = new URL(embed);
    const theme = embedded.searchParams.get('theme') ?? themeAt(figure);
    embedded.searchParams.set('theme', theme);

    const frame = document.createElement('iframe');
    frame.src = embedded.href;
    frame.title = title;
    frame.loading = 'lazy';
    // Where the schemes of frame and content differ, a browser paints an opaque ground.
    const style = `width:100%;border:0;color-scheme:${theme};`;
    const fit = (height: number, more: string) => {
      frame.style.cssText = `${style}height:${Math.ceil(height)}px;${more}`;
    };
    const shown = (picture: boolean) => {
      for (const part of [link, credit]) if (part) part.style.display = picture ? '' : 'none';
    };

    // How high all will be once the chart is there, so that nothing moves when it comes.
    shown(false);
    fit(0, 'display:block');
    link.after(frame);
    const width = frame.clientWidth;
    fit(heightAt(width, heights), 'display:block');
    const room = figure.offsetHeight;
    shown(true);
    fit(1, `position:absolute;visibility:hidden;width:${width}px`);
    figure.style.minHeight = `${room}px`;
    const image = link.querySelector('img');
    const excess = figure.offsetHeight - room;
    if (image && excess > 0) {
      image.style.maxHeight = `${image.height - excess}px`;
      image.style.objectFit = 'contain';
    }

    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || data?.type !== 'embed-size') return;
      figure.style.minHeight = '';
      link.remove();
      // The chart tells its source itself.
      credit?.remove();
      fit(data.height, 'display:block');
    });
  }
})();
