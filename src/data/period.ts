/** A period as the tables write it: `2024`, `2024-Q4`, `2024-12` or `2024-12-14`. */

const pattern = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const day = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

function bounds(period: string): [first: string, last: string] | null {
  const match = pattern.exec(period);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) {
    const month = Number(match[2]) * 3;
    return [day(year, month - 2, 1), day(year, month, daysIn(year, month))];
  }
  if (!match[3]) return [day(year, 1, 1), day(year, 12, 31)];
  const month = Number(match[3]);
  if (!match[4]) return [day(year, month, 1), day(year, month, daysIn(year, month))];
  const date = Number(match[4]);
  return date >= 1 && date <= daysIn(year, month) ? [period, period] : null;
}

/** Whether the text is one of the four forms and such a day exists. */
export const isPeriod = (value: string): boolean => bounds(value) !== null;

/** The first day of a period, `YYYY-MM-DD`. Throws a RangeError on any other text. */
export function firstDay(period: string): string {
  return known(period)[0];
}

/** The last day of a period, `YYYY-MM-DD`. Throws a RangeError on any other text. */
export function lastDay(period: string): string {
  return known(period)[1];
}

function known(period: string): [string, string] {
  const found = bounds(period);
  if (!found) throw new RangeError(`not a period: ${period}`);
  return found;
}
