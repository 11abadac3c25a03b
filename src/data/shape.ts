/** The outline of a unit on a schematic, as a path: `M2 2h2v2h-2z`. Level and upright lines on a grid, closed. */

export interface Corner {
  x: number;
  y: number;
}

const path = /^M ?(\d{1,3})[ ,](\d{1,3})((?: ?[HVhv] ?-?\d{1,3})+) ?[zZ]$/;
const most = 100;

/**
 * The corners of an outline in the order they are drawn, each once, in units of its grid. `null` where the text is no
 * such path, leaves the grid of 100 × 100 or encloses nothing.
 */
export function corners(shape: string): Corner[] | null {
  const [, x, y, lines = ''] = path.exec(shape) ?? [];
  if (x === undefined || y === undefined) return null;
  const all: Corner[] = [{ x: Number(x), y: Number(y) }];
  for (const [, command = '', length] of lines.matchAll(/([HVhv]) ?(-?\d+)/g)) {
    const at = { ...(all.at(-1) as Corner) };
    const along = command.toLowerCase() === 'h' ? 'x' : 'y';
    at[along] = command === command.toUpperCase() ? Number(length) : at[along] + Number(length);
    all.push(at);
  }
  const [first, last] = [all[0], all.at(-1)] as [Corner, Corner];
  if (first.x === last.x && first.y === last.y) all.pop();
  const sides = all.map((corner, index) => [corner, all[(index + 1) % all.length] as Corner] as const);
  const level = sides.map(([a, b]) => ((a.x === b.x) === (a.y === b.y) ? null : a.y === b.y));
  const turns = level.every((one, index) => one !== null && one !== level[(index + 1) % level.length]);
  const inside = all.every(({ x, y }) => x >= 0 && y >= 0 && x <= most && y <= most);
  return turns && inside && area(all) !== 0 ? all : null;
}

/** What corners enclose; below zero where they go round against the clock. */
export const area = (all: readonly Corner[]): number =>
  all.reduce((sum, { x, y }, index) => {
    const next = all[(index + 1) % all.length] as Corner;
    return sum + x * next.y - next.x * y;
  }, 0) / 2;
