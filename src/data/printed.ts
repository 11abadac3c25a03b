/** The numbers that stand in a source's own words, each with the qualifier the words give it. */
import { qualifierAt } from './qualifier.ts';
import type { Qualifier } from './schema.ts';

const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:nghìn|ngàn|thousand)(?!\p{L})/iu, 1e3],
  [/^\s*(?:triệu|million)(?!\p{L})/iu, 1e6],
  [/^\s*(?:tỷ|tỉ|billion)(?!\p{L})/iu, 1e9],
];

const mostPlaces = 20;

/**
 * The qualifiers that the words give to a number wherever it stands in them; none if it does not.
 * Digits with single dots or commas between them are one number, so 59 is not found in 59.466.
 */
export function printedQualifiers(value: string, number: number): Qualifier[] {
  const places = [...value.matchAll(/\d+(?:[.,]\d+)*/g)].filter((match) => {
    const end = match.index + match[0].length;
    const scale = scales.find(([word]) => word.test(value.slice(end, end + 12)))?.[1] ?? 1;
    return readings(match[0], scale).includes(number);
  });
  return places.slice(0, mostPlaces).map((match) => qualifierAt(value, match.index, match.index + match[0].length));
}

/** Every way the digits can be read: `1,959 triệu` is 1 959 000 or 1 959 000 000. */
function readings(digits: string, scale: number): number[] {
  const found: number[] = [];
  if (/^\d+$/.test(digits)) found.push(Number(digits));
  if (/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(digits)) found.push(Number(digits.replace(/[.,]/g, '')));
  if (scale > 1 && /^\d+[.,]\d+$/.test(digits)) found.push(Number(digits.replace(',', '.')));
  return found.map((number) => Math.round(number * scale));
}
