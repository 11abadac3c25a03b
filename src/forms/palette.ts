/**
 * How far a painted pixel may be from the drawn one in each of red, green and blue, of 255, in the square mean over all
 * pixels: no eye can tell, and the shades at the edge of a letter are a few instead of a hundred.
 */
const TOLERANCE = 2.5;

/** How far one colour may be from what is painted in its place: less than any two that mean something differ. */
const REACH = 64;

/** The most that an index of eight bits can tell apart. */
const MOST = 256;

/** Red, green and blue of four bytes read as one little-endian number. */
export const channels = (abgr: number): [number, number, number] => [
  abgr & 255,
  (abgr >>> 8) & 255,
  (abgr >>> 16) & 255,
];

/** Some of the colours of a picture, and for each of all the one in its place, as an index among them. */
export interface Palette {
  colours: number[];
  indices: Map<number, number>;
}

/**
 * The fewest colours that paint a picture within the tolerance, the most common first. `counts` are its pixels by
 * colour, `kept` those that mean something and give way to none. What is painted is some of them unchanged: one after the other that is missed least gives way to the nearest.
 */
export function palette(counts: ReadonlyMap<number, number>, kept: ReadonlySet<number> = new Set()): Palette {
  const shades = [...counts]
    .map(([colour, pixels]): Shade => ({ colour, rgb: channels(colour), pixels, nearest: null, distance: Infinity }))
    .sort((a, b) => b.pixels - a.pixels || a.colour - b.colour);
  for (const shade of shades) find(shade, shades);
  const all = shades.reduce((sum, { pixels }) => sum + pixels, 0);
  let spare = TOLERANCE ** 2 * 3 * all;
  while (shades.length > 1) {
    const free = shades.filter(({ colour }) => !kept.has(colour));
    const reached = free.filter(({ distance }) => distance <= REACH ** 2);
    if (free.length === 0) break;
    const missed = (reached.length > 0 ? reached : free).reduce((least, shade) =>
      cost(shade) < cost(least) ? shade : least,
    );
    if ((reached.length === 0 || cost(missed) > spare) && shades.length <= MOST) break;
    spare -= cost(missed);
    shades.splice(shades.indexOf(missed), 1);
    if (missed.nearest) missed.nearest.pixels += missed.pixels;
    for (const shade of shades) if (shade.nearest === missed) find(shade, shades);
  }
  const painted = new Map(shades.map((shade, index) => [shade, index]));
  const indices = [...counts.keys()].map((colour): [number, number] => {
    const own: Shade = { colour, rgb: channels(colour), pixels: 0, nearest: null, distance: Infinity };
    const shade = shades.find((shade) => shade.colour === colour) ?? find(own, shades);
    return [colour, painted.get(shade as Shade) ?? 0];
  });
  return { colours: shades.map(({ colour }) => colour), indices: new Map(indices) };
}

interface Shade {
  colour: number;
  rgb: [number, number, number];
  /** Its own, and those of what gave way to it. */
  pixels: number;
  /** The nearest of the others that are kept, and the square of how far it is. */
  nearest: Shade | null;
  distance: number;
}

/** What painting its pixels in the nearest would add to the squares. */
const cost = ({ pixels, distance }: Shade): number => pixels * distance;

function find(shade: Shade, others: readonly Shade[]): Shade | null {
  shade.nearest = null;
  shade.distance = Infinity;
  const [red, green, blue] = shade.rgb;
  for (const other of others) {
    const [r, g, b] = other.rgb;
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (other === shade || distance >= shade.distance) continue;
    shade.nearest = other;
    shade.distance = distance;
  }
  return shade.nearest;
}
