import { expect, test } from 'vitest';
import chart from '../../../src/charts/outreach-sessions.ts';
import { find } from '../../../src/facts/index.ts';
import { content, withFigure } from '../content.ts';
import { counts, drawingsOf, drawn } from './drawings.ts';

const sessions = find(content.facts, 'outreach-sessions').value;

test.each(drawingsOf(chart))('$name draws one stitch a session', (drawing) => {
  expect(counts(drawn(drawing))).toEqual([['stitch', sessions]]);
  const more = withFigure('outreach-sessions', { value: sessions + 1 });
  expect(counts(drawn(drawing, more))).toEqual([['stitch', sessions + 1]]);
});
