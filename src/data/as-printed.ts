/** The number of a figure and its qualifier held against the source's own words. */
import { decimalsIn } from './decimal.ts';
import { type Fault, fault } from './fault.ts';
import { printed } from './printed.ts';
import { senses } from './qualifier.ts';
import { type Qualifier, qualifiers, type Row, type Text } from './schema.ts';
import type { Draft } from './sheet.ts';
import { spell } from './spell.ts';

interface PrintedFault {
  column: 'as_printed' | 'qualifier';
  fault: Fault;
}

/** `unit` is the indicator's, in Vietnamese; `signed` where it may be below zero. Nothing is said of a row whose cells could not be read. */
export function checkPrinted(row: Draft<'figures'>, unit: string | null, signed = false): PrintedFault[] {
  const { value, qualifier, as_printed: words } = row;
  if (value === null || words === null) return [];
  const { places, range } = printed(words, value, unit ?? '', signed);
  const [first] = places;
  if (!first)
    return [
      { column: 'as_printed', fault: range ? fault('range', { found: range }) : notPrinted(words, value, signed) },
    ];
  const found: PrintedFault[] = [];
  if (places.every(({ plain }) => !plain)) found.push({ column: 'as_printed', fault: numberRead(first.text, value) });
  if (qualifier === null || places.some(({ likely }) => likely === qualifier)) return found;
  const doubt = places.find(({ means, sure }) => !sure || means.includes(qualifier));
  if (doubt)
    found.push({ column: 'qualifier', fault: unsureQualifier(qualifier, doubt.means, doubt.words, doubt.text) });
  else
    found.push({
      column: 'qualifier',
      fault: wrongQualifier(qualifier, first.means[0] ?? 'exact', first.words, words),
    });
  return found;
}

/**
 * How many decimals a figure is said with: as many as the source's own words print, at most those of its indicator.
 * The cell itself cannot tell, since a spreadsheet drops zeros at its end.
 */
export function decimalsOf(
  { value, as_printed }: Pick<Row<'figures'>, 'value' | 'as_printed'>,
  { unit_vi, decimals, minimum }: Pick<Row<'indicators'>, 'unit_vi' | 'decimals' | 'minimum'>,
): number {
  if (!decimals) return 0;
  const { places } = printed(as_printed, value, unit_vi, (minimum ?? 0) < 0);
  return Math.min(decimals, Math.max(decimalsIn(value), ...places.map((place) => place.decimals)));
}

/** «more_than (hơn)». */
const named = (qualifier: Qualifier): Text => ({
  vi: `${qualifier} (${senses[qualifier].vi})`,
  en: qualifier === senses[qualifier].en ? qualifier : `${qualifier} (${senses[qualifier].en})`,
});
const listed = (codes: readonly Qualifier[], last: Text): Text => {
  const inLanguage = (lang: keyof Text): string => {
    const names = codes.map((code) => named(code)[lang]);
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last[lang]} ${names.at(-1)}`;
  };
  return { vi: inLanguage('vi'), en: inLanguage('en') };
};

const notPrinted = (found: string, value: number, signed: boolean): Fault =>
  fault('not-in-as-printed', { case: signed ? 'signed' : 'count', found, value, words: spell(value) });

const numberRead = (found: string, value: number): Fault => fault('number-read', { found, value, words: spell(value) });

function unsureQualifier(found: Qualifier, means: readonly Qualifier[], beside: string, number: string): Fault {
  const phrase = [beside, number].filter(Boolean).join(' ');
  const given = { found, phrase, named: named(found) };
  return means.length === 0
    ? fault('qualifier-unsure', {
        case: 'unknown',
        ...given,
        means: listed(qualifiers, { vi: 'hay', en: 'or' }),
        sense: senses[found],
      })
    : fault('qualifier-unsure', { case: 'open', ...given, means: listed(means, { vi: 'hoặc', en: 'or' }) });
}

function wrongQualifier(qualifier: Qualifier, said: Qualifier, beside: string, words: string): Fault {
  const given = { found: named(qualifier).vi, should: named(said), said, words, sense: senses[qualifier] };
  return beside === ''
    ? fault('qualifier', { case: 'bare', ...given })
    : fault('qualifier', { case: 'said', ...given, beside, means: senses[said] });
}
