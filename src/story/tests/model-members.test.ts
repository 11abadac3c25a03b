import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { wordings } from '../../i18n/phrase.ts';
import chart from '../charts/model-members.ts';

test.each(languages)('no words but those of the drawing count the models: a report may name another (%s)', (lang) => {
  const { headline, description, notTold, labels } = chart[lang];
  const said = [headline, description, ...notTold, ...Object.values(labels)]
    .flatMap(wordings)
    .map((words) => words.replace(/\{[^}]*\}/g, ''));
  expect(said.length).toBeGreaterThan(6);
  for (const words of said) expect(words).not.toMatch(/(?<!\p{L})(?:hai|ba|bốn|two|three|four)(?!\p{L})/iu);
});
