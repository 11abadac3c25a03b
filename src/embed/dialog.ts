/** On a chart page: writes the snippets anew at each choice and shows what they give. */
import type { Lang } from '../i18n/languages.ts';
import { type EmbeddedCharts, embedAddress, type Options, snippets, targets } from './snippets.ts';

const section = document.querySelector('#embed');
const data = section?.querySelector('script[type="application/json"]')?.textContent;
const choices = section?.querySelector('fieldset');
const preview = section?.querySelector<HTMLElement>('.preview');
const written = preview?.querySelector('noscript')?.textContent;

if (section && data && choices && preview && written) {
  const embeddedCharts: EmbeddedCharts = JSON.parse(data);
  // It keeps its room empty until it is in view: most readers of the chart load nothing for it.
  preview.innerHTML = written.replace(' src=', ' data-src=');
  const frame = preview.querySelector('iframe') as HTMLIFrameElement;
  let inView = false;
  choices.hidden = false;

  const chosen = (name: string) => choices.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value;
  const ticked = (name: string) => choices.querySelector<HTMLInputElement>(`input[name=${name}]`)?.checked ?? false;

  const update = () => {
    const embedded = embeddedCharts[chosen('edition') ?? '']?.[chosen('language') as Lang];
    if (!embedded) return;
    const options: Options = {
      theme: chosen('theme') as Options['theme'],
      title: ticked('title'),
      pinned: ticked('pinned'),
    };
    const texts = snippets(embedded, options);
    for (const target of targets) {
      const area = section.querySelector<HTMLTextAreaElement>(`#embed-${target}`);
      if (area) area.value = texts[target];
    }
    const { pathname, search } = new URL(embedAddress(embedded, options));
    if (inView && frame.getAttribute('src') !== pathname + search) frame.src = pathname + search;
    frame.width = chosen('width') ?? '';
    preview.style.colorScheme = /^(light|dark)$/.test(options.theme) ? options.theme : '';
  };

  choices.addEventListener('input', update);
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data?.type === 'embed-size') frame.height = `${data.height}`;
  });
  // A browser may bring back the choices of an earlier visit.
  update();
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    inView = true;
    update();
  }).observe(preview);

  const share = section.querySelector<HTMLButtonElement>('button.share');
  if (share && 'share' in navigator) {
    share.hidden = false;
    share.addEventListener('click', () =>
      navigator.share({ title: document.title, url: location.href }).catch(() => {
        // Whoever closes the sheet has shared nothing, and that is all.
      }),
    );
  }
}
