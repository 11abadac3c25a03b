import { describe, expect, test } from 'vitest';
import { typedNumbers } from '../../../src/prose/typed-numbers.ts';

describe('a number typed into the prose', () => {
  test('is found with its line, as it is written', () => {
    expect(typedNumbers('One.\n\nThere were 825 readings\nand 59.418 or 7/7.')).toEqual([
      { line: 3, text: '825' },
      { line: 4, text: '59.418' },
      { line: 4, text: '7/7.' },
    ]);
  });

  test('is found in a heading, a list, emphasis, a link text and between two tags', () => {
    for (const text of ['## In 2024', '- 7 wards', '*103*', '[107 reports](data/)', '<b>24</b>', '<p>18', 'x25'])
      expect(typedNumbers(text), text).toHaveLength(1);
  });

  test('is found in the digits of any script', () => {
    expect(typedNumbers('٧ and ७')).toHaveLength(2);
  });

  test('is not the address of a link, nor what a tag or a placeholder names', () => {
    for (const text of [
      '[the tables](data/figures-2024.csv)',
      '<Num of="inhabitants-2019-doan-net" unit />',
      '<When source="bao-lam-chau-2024-02-15" />',
      'published on {date report-2024}',
      'deck:\n  - when: report paper-2024-12-14\n    say: x',
      '<h2 id="part-2">Part</h2>',
    ])
      expect(typedNumbers(text), text).toEqual([]);
  });
});
