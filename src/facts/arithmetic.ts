import type { Qualifier } from '../data/schema.ts';

/** A number and how exactly it is known. */
export interface Quantity {
  value: number;
  qualifier: Qualifier;
}

/**
 * `a : b` as a whole number. A lower bound over an exact number stays a lower bound and is rounded down;
 * two exact numbers give an exact or a rounded one ("about"). Any other pair has no honest ratio and throws.
 */
export function ratio(a: Quantity, b: Quantity): Quantity {
  if (b.value === 0) throw new RangeError('A ratio to zero is not a number.');
  if (b.qualifier !== 'exact') throw new RangeError(`No ratio to a number that is "${b.qualifier}".`);
  const quotient = a.value / b.value;
  if (a.qualifier === 'more_than' || a.qualifier === 'at_least')
    return {
      value: Math.floor(quotient),
      qualifier: Number.isInteger(quotient) ? a.qualifier : 'more_than',
    };
  if (a.qualifier !== 'exact') throw new RangeError(`No ratio from a number that is "${a.qualifier}".`);
  return Number.isInteger(quotient)
    ? { value: quotient, qualifier: 'exact' }
    : { value: Math.round(quotient), qualifier: 'about' };
}

/** `part : whole` in whole percent; both must be exact, since a share of a bound is not known. */
export function share(part: Quantity, whole: Quantity): Quantity {
  exact(part, whole);
  if (part.value > whole.value) throw new RangeError('A part is larger than its whole.');
  const percent = ratio({ value: part.value * 100, qualifier: 'exact' }, whole);
  // 99.6 % must not read as all of it, nor 0.4 % as none.
  const value = Math.min(Math.max(percent.value, part.value > 0 ? 1 : 0), part.value < whole.value ? 99 : 100);
  return { value, qualifier: percent.qualifier };
}

/** `whole − part`; both must be exact. */
export function difference(whole: Quantity, part: Quantity): Quantity {
  exact(whole, part);
  return { value: whole.value - part.value, qualifier: 'exact' };
}

/** The sum of exact numbers that do not overlap: that they do not is the caller's promise. */
export function sum(parts: readonly Quantity[]): Quantity {
  exact(...parts);
  return { value: parts.reduce((total, { value }) => total + value, 0), qualifier: 'exact' };
}

function exact(...quantities: Quantity[]): void {
  for (const { qualifier } of quantities)
    if (qualifier !== 'exact') throw new RangeError(`An exact number is needed, this one is "${qualifier}".`);
}
