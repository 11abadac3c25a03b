import { clean, total } from '../data/decimal.ts';
import type { Qualifier, Text } from '../data/schema.ts';

/** A number and how exactly it is known. */
export interface Quantity {
  value: number;
  qualifier: Qualifier;
}

/** Why there is no honest number. */
export interface Refused {
  why: Text;
  /** The number that does not allow it; none where one is missing. */
  by?: Quantity;
}

/** How many decimals a ratio has: none from ten on, below it two figures, so that a small one is not said to be none. */
const fine = (quotient: number): number =>
  quotient === 0 || Math.abs(quotient) >= 10 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(Math.abs(quotient))));
const whole = (): number => 0;

/**
 * `a : b`, as a whole number from ten on. A lower bound over an exact number stays a lower bound and is rounded down;
 * two exact numbers give an exact or a rounded one ("about"). Any other pair has no honest ratio.
 */
export function ratio(a: Quantity, b: Quantity, decimals = fine): Quantity | Refused {
  if (b.value === 0) return refused('không chia được cho 0', 'nothing can be divided by 0', b);
  if (b.value < 0) return negative(b);
  if (b.qualifier !== 'exact') return inexact(b);
  const quotient = clean(a.value / b.value);
  const unit = 10 ** decimals(quotient);
  if (a.qualifier === 'more_than' || a.qualifier === 'at_least') {
    const value = clean(Math.floor(clean(quotient * unit)) / unit);
    return { value, qualifier: value === quotient ? a.qualifier : 'more_than' };
  }
  if (a.qualifier !== 'exact') return inexact(a);
  const value = clean(Math.round(clean(quotient * unit)) / unit);
  return { value, qualifier: value === quotient ? 'exact' : 'about' };
}

/** `part : of` in whole percent; both must be exact, since a share of a bound is not known. */
export function share(part: Quantity, of: Quantity): Quantity | Refused {
  const quotient =
    firstInexact(part, of) ??
    (part.value < 0 ? negative(part) : null) ??
    larger(part, of) ??
    ratio({ ...part, value: part.value * 100 }, of, whole);
  if ('why' in quotient) return quotient;
  // 99.6 % must not read as all of it, nor 0.4 % as none.
  const value = Math.min(Math.max(quotient.value, part.value > 0 ? 1 : 0), part.value < of.value ? 99 : 100);
  return { value, qualifier: quotient.qualifier };
}

/** `whole − part`; both must be exact. */
export const difference = (whole: Quantity, part: Quantity): Quantity | Refused =>
  firstInexact(whole, part) ?? larger(part, whole) ?? { value: clean(whole.value - part.value), qualifier: 'exact' };

/** The sum of exact numbers that do not overlap: that they do not is the caller's promise. Of none there is none. */
export function sum(parts: readonly Quantity[]): Quantity | Refused {
  if (parts.length === 0) return refused('không có số nào để cộng', 'there is nothing to add up');
  return firstInexact(...parts) ?? { value: total(parts.map(({ value }) => value)), qualifier: 'exact' };
}

const refused = (vi: string, en: string, by?: Quantity): Refused => ({ why: { vi, en }, ...(by && { by }) });

const negative = (by: Quantity): Refused =>
  refused(`không có tỷ lệ của số âm (${by.value})`, `there is no ratio of a number below zero (${by.value})`, by);

const inexact = (by: Quantity): Refused =>
  refused(
    `cần số chính xác (exact), mà ${by.value} là ${by.qualifier}`,
    `an exact number is needed, and ${by.value} is ${by.qualifier}`,
    by,
  );

function firstInexact(...quantities: Quantity[]): Refused | null {
  const found = quantities.find(({ qualifier }) => qualifier !== 'exact');
  return found ? inexact(found) : null;
}

const larger = (part: Quantity, whole: Quantity): Refused | null =>
  part.value > whole.value
    ? refused(
        `phần (${part.value}) lớn hơn tổng (${whole.value})`,
        `the part (${part.value}) is larger than its whole (${whole.value})`,
        part,
      )
    : null;
