/** What is wrong with a cell, where it takes a second look to say. */
import { type Fault, fault, phrase } from './fault.ts';
import { senses } from './qualifier.ts';
import type { Field, Qualifier, Text } from './schema.ts';

/** A number or text that a spreadsheet made a date of. */
export function excelDate(found: string, { cell }: Field): Fault {
  const parts = /^(\d{1,2})-thg\s?(\d{1,2})$/i.exec(found);
  const was = parts ? `${Number(parts[1])}/${Number(parts[2])}` : '7/7';
  return fault('excel-date', { case: cell === 'count' || cell === 'number' ? 'count' : 'text', found, was });
}

/** The number of a day, as a spreadsheet counts days. */
export function excelSerial(found: string, form: Text): Fault {
  const date = new Date(Date.UTC(1899, 11, 30) + Number(found) * 86_400_000).toISOString().slice(0, 10);
  return fault('excel-date', { case: 'serial', found, form, date });
}

/** Dots that do not stand before three digits each: a final zero may be lost. */
export function brokenGroup(found: string): Fault {
  const [whole, part = '', ...more] = found.split('.');
  return more.length === 0 && whole !== '0' && part.length < 3
    ? fault('type-error', { case: 'zero', found, restored: `${whole}.${part.padEnd(3, '0')}` })
    : fault('type-error', { case: 'group', found });
}

export function fraction(found: string): Fault {
  const [, whole = ''] = /^(.*)[.,]0+$/.exec(found) ?? [];
  return whole
    ? fault('fraction', { case: 'zeros', found, whole: whole.replace(/[.,]/g, '') })
    : fault('fraction', { case: 'parts', found });
}

/** A word that is none of the list; of a qualifier each code is given with its sense. */
export function choiceFault(found: string, choices: readonly string[], meant: string | null): Fault {
  const listed = (lang: keyof Text): string =>
    choices
      .map((choice) => (Object.hasOwn(senses, choice) ? `${choice} (${senses[choice as Qualifier][lang]})` : choice))
      .join(', ');
  const given = { found, choices: { vi: listed('vi'), en: listed('en') } };
  return fault('constraint-error', meant ? { case: 'meant', ...given, meant } : { case: 'unknown', ...given });
}

/** `said` is the qualifier that the words stand for, if they are known. */
export function wordsInNumber(found: string, said: Qualifier | null): Fault {
  const number = /\d[\d.,]*/.exec(found)?.[0] ?? '';
  return said
    ? fault('words-in-number', { case: 'known', found, number, said: { vi: `${said} (${senses[said].vi})`, en: said } })
    : fault('words-in-number', { case: 'unknown', found });
}

/** The forms of a date and of a period, as messages name them. */
export const dateForm = phrase('date');
export const periodForm = phrase('period');
