import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts the report of the fixtures, its tables and its story, in the place of those of a copy of the project. */
export function putReport(copy: string): void {
  const story = join(copy, 'src/story');
  rmSync(story, { recursive: true, force: true });
  cpSync('tests/fixtures/report/data', join(copy, 'data'), { recursive: true });
  cpSync('tests/fixtures/report/story', story, { recursive: true });
  for (const name of globSync('**/*.ts', { cwd: story })) {
    const file = join(story, name);
    const up = '../'.repeat(name.split(/[/\\]/).length);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/'(?:\.\.\/)+src\//g, `'${up}`));
  }
}
