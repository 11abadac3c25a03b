import { expect, test } from 'vitest';
import { counts, drawingsOf, drawn } from '../../../tests/unit/charts/drawings.ts';
import { content, withFigure } from '../../../tests/unit/content.ts';
import { find } from '../../facts/index.ts';
import chart from '../charts/outreach-sessions.ts';

const sessions = find(content.facts, 'outreach-sessions').value;

test.each(drawingsOf(chart))('$name draws one stitch a session', (drawing) => {
  expect(counts(drawn(drawing))).toEqual([['stitch', sessions]]);
  const more = withFigure('outreach-sessions', { value: sessions + 1 });
  expect(counts(drawn(drawing, more))).toEqual([['stitch', sessions + 1]]);
});
