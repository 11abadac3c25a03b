/** Advice to whoever mends a workbook: it is saved as it is, with all its sheets, and not as a CSV. */
import { type Problem, save, text } from '../data/problems.ts';
import type { Text } from '../data/schema.ts';

export const saveWorkbook = text('lưu sổ tính rồi thả lại vào đây', 'save the workbook and drop it here again');

const inWorkbook = ({ vi, en }: Text): Text =>
  text(vi.replace(save.vi, saveWorkbook.vi), en.replace(save.en, saveWorkbook.en));

/** The problem of a table that stands in a workbook, with the advice that fits. */
export const adviseWorkbook = (one: Problem): Problem => ({ ...one, fix: inWorkbook(one.fix) });
