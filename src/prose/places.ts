/** A place in the story where a fact's number stands. */
export interface Place {
  fact: string;
  /** The fragment that leads there. */
  id: string;
  /** The heading above it; of a chart's own text, the chart. */
  section: string;
  chart: string | null;
}

/** The fragment of a fact's n-th number in the story, counted from 1. */
export const placeId = (fact: string, n: number): string => `num-${fact}-${n}`;

const MARK = /<h[23][^>]*>(.*?)<\/h[23]>|<Num of="([^"]+)"|<Chart id="([^"]+)"[^<>]*>|<\/Chart>/g;

/** Every `<Num>` of an MDX text, in its order. */
export function places(mdx: string): Place[] {
  const counts = new Map<string, number>();
  const found: Place[] = [];
  let section = '';
  let chart: string | null = null;
  for (const [tag, heading, fact, id] of mdx.matchAll(MARK)) {
    if (heading !== undefined) section = heading.replace(/<[^>]*>/g, '').trim();
    if (id !== undefined) chart = tag.endsWith('/>') ? null : id;
    if (tag === '</Chart>') chart = null;
    if (fact === undefined) continue;
    const n = (counts.get(fact) ?? 0) + 1;
    counts.set(fact, n);
    found.push({ fact, id: placeId(fact, n), section, chart });
  }
  return found;
}

/** The ids of the charts that an MDX text shows, in its order. */
export const chartsShown = (mdx: string): string[] =>
  [...mdx.matchAll(/<Chart id="([^"]+)"/g)].map(([, id = '']) => id);
