/** Advice to whoever mends a workbook: it is saved as it is, with all its sheets, and not as a CSV. */
import { save, saveWorkbook } from '../data/fault.ts';
import type { Problem } from '../data/problems.ts';
import type { Text } from '../data/schema.ts';

const inWorkbook = ({ vi, en }: Text): Text => ({
  vi: vi.replace(save.vi, saveWorkbook.vi),
  en: en.replace(save.en, saveWorkbook.en),
});

/** The problem of a table that stands in a workbook, with the advice that fits. */
export const adviseWorkbook = (one: Problem): Problem => ({ ...one, fix: inWorkbook(one.fix) });
