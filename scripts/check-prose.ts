/** Checks that no number is typed into the prose. Ends 1 if one is. */
import { globSync, readFileSync } from 'node:fs';
import { typedNumbers } from '../src/story/prose.ts';

const typed = globSync('src/story/*.mdx')
  .sort()
  .flatMap((file) =>
    typedNumbers(readFileSync(file, 'utf8')).map(
      ({ line, text }) => `✗ ${file} — dòng ${line}: số «${text}» được gõ tay.
    Cách sửa : thay bằng <Num of="mã-con-số" />, với mã lấy từ data/figures.csv.
  EN  Line ${line}: the number "${text}" is typed by hand. Put <Num of="figure-id" /> in its place, with an id of data/figures.csv.`,
    ),
  );
if (typed.length > 0) console.error(typed.join('\n'));
process.exitCode = typed.length > 0 ? 1 : 0;
