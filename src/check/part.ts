/** What of an examination reaches the page at once: a file of thousands of problems would hold it up. */
import type { Examination, FileView, ShownRow, Told } from './examine.ts';

const atOnce = { kinds: 40, lines: 10, rows: 100 };

/** A problem with its first rows; `more` others have it, too. */
export interface PartTold extends Told {
  more: number;
}

export interface PartView extends Omit<FileView, 'told'> {
  told: PartTold[];
  /** Further kinds of problems. */
  more: number;
  /** Further rows to show. */
  moreRows: number;
}

export type Part = Omit<Examination, 'views'> & { views: PartView[] };

export const firstPart = (whole: Examination): Part => ({ ...whole, views: whole.views.map(viewPart) });

function viewPart(view: FileView): PartView {
  const told = view.told.slice(0, atOnce.kinds).map((one) => ({
    ...one,
    lines: one.lines.slice(0, atOnce.lines),
    more: Math.max(0, one.lines.length - atOnce.lines),
  }));
  const rows = view.rows && rowsPart(view, 0);
  return {
    ...view,
    told,
    more: view.told.length - told.length,
    rows,
    moreRows: (view.rows?.length ?? 0) - (rows?.length ?? 0),
  };
}

/** The rows of a file from the one at `from`, as many as are shown at a time. */
export const rowsPart = ({ rows }: FileView, from: number): ShownRow[] => rows?.slice(from, from + atOnce.rows) ?? [];
