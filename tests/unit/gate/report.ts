/** The report that never changes, as the gate takes it, with some rows changed. */
import type { SourceFile } from '../../../src/data/check.ts';
import { toCsv } from '../../../src/data/publish.ts';
import { type Dataset, type TableName, tables } from '../../../src/data/schema.ts';
import { readStory } from '../../../src/gate/files.ts';
import { type GateOutcome, gate, type StoryFile } from '../../../src/gate/gate.ts';
import { poster } from '../../fixtures/report/story/poster.ts';
import { content } from '../content.ts';

export const story: StoryFile[] = readStory('tests/fixtures/report/story');

export const { data } = content;

/** The tables as files. */
export const filesOf = (data: Dataset): SourceFile[] =>
  (Object.keys(tables) as TableName[]).map((name) => {
    const bytes = new TextEncoder().encode(toCsv(tables[name], data[name]));
    return { name: `${name}.csv`, size: bytes.length, bytes };
  });

export const pass = (
  changes: Partial<Dataset>,
  texts: readonly StoryFile[] = story,
  charts = content.charts,
): GateOutcome => gate(filesOf({ ...data, ...changes }), { texts, charts, poster }, { today: '2030-01-01' });

/** The rows of a table without some. */
export const without = <T extends TableName>(table: T, id: string): Pick<Dataset, T> => {
  const rows = data[table] as readonly { id?: string }[];
  if (!rows.some((row) => row.id === id)) throw new Error(`No ${table} has the id "${id}".`);
  return { [table]: rows.filter((row) => row.id !== id) } as Pick<Dataset, T>;
};

/** The figures with one changed. */
export const figure = (id: string, cells: Partial<Dataset['figures'][number]>): Pick<Dataset, 'figures'> => ({
  figures: data.figures.map((row) => (row.id === id ? { ...row, ...cells } : row)),
});
