import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { everyChart, present } from '../../../src/charts/present.ts';
import { document } from '../../../src/charts/render.ts';
import { examine } from '../../../src/check/examine.ts';
import { isError, type Problem } from '../../../src/data/problems.ts';
import { report } from '../../../src/data/report.ts';
import type { Dataset } from '../../../src/data/schema.ts';
import { contentOf, gateFolders, readStory, storyOf } from '../../../src/gate/files.ts';
import { gate } from '../../../src/gate/gate.ts';
import { syntax } from '../../../src/gate/syntax.ts';
import { inEach, languages } from '../../../src/i18n/languages.ts';
import { components, uses } from '../../../src/prose/named.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { poster } from '../../fixtures/report/story/poster.ts';
import { content } from '../content.ts';
import { data, figure, filesOf, pass, story, without } from './report.ts';

const errors = (changes: Partial<Dataset>): Problem[] => pass(changes).problems.filter(isError);
const only = (changes: Partial<Dataset>): Problem => {
  const [problem, ...others] = errors(changes);
  expect(others).toEqual([]);
  if (!problem) throw new Error('It was accepted.');
  return problem;
};
const removal = (figure: string): Dataset['corrections'][number] => ({
  date: '2029-12-01',
  figure,
  changed: null,
  old_qualifier: null,
  new_qualifier: null,
  old: data.figures.find(({ id }) => id === figure)?.value ?? null,
  new: null,
  reason_vi: 'Nguồn đã rút con số này.',
  reason_en: 'The source took it back.',
});

test('the report is accepted, with all that pages are made from', () => {
  const { problems, content } = pass({});
  expect(problems.filter(isError)).toEqual([]);
  expect(content && present(content)).toHaveLength(8);
});

test('the files of its charts and of its sheet are read for their lines', () => {
  const { code } = storyOf({
    data: 'tests/fixtures/report/data',
    story: 'tests/fixtures/report/story',
    charts,
    poster,
  });
  const files = code?.map(({ file }) => file) ?? [];
  for (const name of ['poster', ...charts.map(({ id }) => `charts/${id}`)])
    expect(files).toContain(`tests/fixtures/report/story/${name}.ts`);
});

describe('words that a language lacks', () => {
  const [first, ...rest] = charts as [Chart, ...Chart[]];
  const told = (chart: Chart, sheet = poster) =>
    gate(filesOf(data), { texts: story, charts: [chart, ...rest], poster: sheet })
      .problems.filter(isError)
      .map(({ code, file, found }) => [code, file, found]);
  const file = `src/story/charts/${first.id}.ts`;

  test('none where all are there', () => {
    expect(told(first)).toEqual([]);
  });

  test('all of a chart, a label of it, those of the sheet', () => {
    expect(told({ ...first, en: undefined as never })).toEqual([['missing-words', file, 'en']]);
    const [label = '', ...others] = Object.entries(first.en.labels);
    expect(told({ ...first, en: { ...first.en, labels: Object.fromEntries(others) } })).toEqual([
      ['missing-words', file, `en.labels.${label[0]}`],
    ]);
    const { deck: _, ...sheet } = poster.en;
    expect(told(first, { ...poster, en: sheet as never })).toEqual([
      ['missing-words', 'src/story/poster.ts', 'en.deck'],
    ]);
  });
});

describe('words of a chart and of the sheet', () => {
  const [first, ...rest] = charts as [Chart, ...Chart[]];
  const file = `src/story/charts/${first.id}.ts`;
  const told = (chart: Chart, sheet = poster, code: { file: string; text: string }[] = []) =>
    gate(filesOf(data), { texts: story, charts: [chart, ...rest], poster: sheet, code })
      .problems.filter(isError)
      .map(({ code, file, line, found }) => `${code} ${file} ${line} ${found}`);
  const saying = (headline: Chart['vi']['headline']): Chart => ({ ...first, vi: { ...first.vi, headline } });
  const sheet = (number: string) => {
    const [row, ...rows] = poster.vi.rows as [(typeof poster.vi.rows)[number]];
    return { ...poster, vi: { ...poster.vi, rows: [{ ...row, number }, ...rows] } };
  };

  test('with a number typed into them, said or not, of either language', () => {
    const twice = [{ when: 'known clubs', say: 'Không có' }, { say: 'Có 24 hội' }] as const;
    expect(told(saying(twice))).toEqual([`typed-number ${file} null 24`]);
    expect(told(first, sheet('{clubs} và 7'))).toEqual(['typed-number src/story/poster.ts null 7']);
  });

  test('with what is no placeholder, and with a condition that is none', () => {
    expect(told(saying('Có {clubs unit ba}'))).toEqual([`story-tag ${file} null Có {clubs unit ba}`]);
    const when = 'samtime clubs' as 'known clubs';
    expect(told(saying([{ when, say: 'Có' }, { say: '' }]))).toEqual([`story-tag ${file} null samtime clubs`]);
    expect(told(first, sheet('{clubs of}'))).toEqual(['story-tag src/story/poster.ts null {clubs of}']);
  });

  test('of a figure of the sheet that names none', () => {
    expect(told(first, sheet('nhiều'))).toEqual(['story-tag src/story/poster.ts null nhiều']);
  });

  test('still to be written', () => {
    expect(told(saying('[…]'))).toEqual([`unwritten ${file} null […]`]);
  });

  test('are told with each of their lines, and what the prose has wrong beside them', () => {
    const code = [{ file, text: "vi: {\n  headline: 'Có 24 hội' },\n en: { headline: 'Có 24 hội'" }];
    expect(told(saying('Có 24 hội'), poster, code)).toEqual([`typed-number ${file} 2 24`, `typed-number ${file} 3 24`]);
    const texts = story.map(({ file, text }) => ({ file, text: `${text}\n{clubs}\n` }));
    const all = gate(filesOf(data), { texts, charts: [saying('{a b c}'), ...rest], poster }).problems.filter(isError);
    expect(all.map(({ code }) => code)).toEqual(Array(1 + texts.length).fill('story-tag'));
  });

  test('are drawn where they can be: a label that no language has is told', () => {
    const labelled = charts.find((chart) => Object.keys(chart.vi.labels).length > 0) as Chart;
    const chart = { ...labelled, ...inEach((lang) => ({ ...labelled[lang], labels: {} })) };
    const all = charts.map((one) => (one === labelled ? chart : one));
    const { problems } = gate(filesOf(data), { texts: story, charts: all, poster }, { document });
    expect(problems.filter(isError).map(({ code, found }) => `${code} ${found.replace(/\w+$/, '')}`)).toEqual(
      languages.map((lang) => `missing-words ${lang}.labels.`),
    );
  });
});

describe('a story of another report than the tables', () => {
  const texts = story.map(({ file, text }) => ({ file, text: text.replaceAll(/ (of|figure)="/g, ' $1="other-') }));

  test('is told first, before all that it names and the tables do not have', () => {
    const charts = content.charts.map((chart) => ({ ...chart, facts: chart.facts.map((id) => `other-${id}`) }));
    const [problem, ...more] = pass({}, texts, charts).problems.filter(isError);
    expect(problem).toMatchObject({ code: 'other-report', file: 'src/story', line: null });
    expect(more.filter(({ code }) => code === 'still-used')).toHaveLength(Number.parseInt(problem?.found ?? '', 10));
    expect(more.map(({ code }) => code)).not.toContain('other-report');
    expect(problem?.fix.en).toContain('npm run new');
  });

  test('is not told where a part of it alone is gone', () => {
    const one = texts.filter(({ file }) => file.endsWith('/method.vi.mdx'));
    const codes = pass({}, [...story.filter(({ file }) => !file.endsWith('/method.vi.mdx')), ...one]).problems;
    expect(codes.map(({ code }) => code)).toContain('still-used');
    expect(codes.map(({ code }) => code)).not.toContain('other-report');
  });
});

describe('a row that is gone and used all the same', () => {
  const id = 'street-library-members';

  test('a figure, with its correction: every sentence and chart is named, in both languages', () => {
    const all = errors({ ...without('figures', id), corrections: [removal(id)] });
    const gone = all.find(({ found }) => found === id);
    expect(gone).toMatchObject({ code: 'still-used', file: 'figures.csv' });
    for (const why of [gone?.why?.vi, gone?.why?.en]) {
      for (const { file, text } of story)
        for (const [index, line] of text.split('\n').entries())
          if (line.includes(`="${id}"`)) {
            expect(why).toContain(`${file}, `);
            expect(why).toContain(` ${index + 1} «${line.slice(0, 100)}`);
          }
      expect(why).toContain('reader-groups');
      expect(why).toContain(`{${id}`);
    }
    expect(gone?.expected.vi).toContain('lam-chau-city');
  });

  test('a term, an event, a source', () => {
    expect(only(without('terms', 'pastime'))).toMatchObject({
      code: 'still-used',
      file: 'terms.csv',
      found: 'pastime',
    });
    const event = only(without('events', 'town-ends'));
    expect(event).toMatchObject({ code: 'still-used', file: 'events.csv', found: 'town-ends' });
    expect(event.why?.vi).toContain('biểu đồ timeline');
    const source = errors({
      ...without('sources', 'bao-lam-chau-2024-02-15'),
      figures: data.figures.filter(({ source }) => source !== 'bao-lam-chau-2024-02-15'),
      events: data.events.map((row) => ({ ...row, source: data.site[0]?.report ?? '' })),
      terms: data.terms.map((row) => ({ ...row, source: data.site[0]?.report ?? row.source })),
    });
    expect(source.find(({ file }) => file === 'sources.csv')?.why?.vi).toMatch(/vi\.mdx, dòng \d+ «.*bao-lam-chau/);
  });

  test('a place that the story names', () => {
    const gone = only({
      ...without('places', 'na-hat'),
      figures: data.figures.filter(({ place }) => place !== 'na-hat'),
    });
    expect(gone).toMatchObject({ code: 'still-used', file: 'places.csv', found: 'na-hat' });
  });

  test('is told beside the wrong cells, all at once, and nothing that may be there is told', () => {
    const figures = data.figures.filter((row) => row.id !== id);
    const wrong = { ...data, ...without('terms', 'pastime'), figures, corrections: [removal(id)] };
    const files = filesOf(wrong).map((file) => {
      if (file.name !== 'events.csv') return file;
      const text = new TextDecoder()
        .decode(file.bytes ?? undefined)
        .replace(/^town-ends,[^,]*/m, 'town-ends,31/02/2024');
      return { ...file, bytes: new TextEncoder().encode(text) };
    });
    const told = gate(files, { texts: story, charts, poster }, { today: '2030-01-01' }).problems.filter(isError);
    expect(told.map(({ code, found }) => `${code} ${found}`)).toEqual([
      'date-error 31/02/2024',
      `still-used ${id}`,
      'still-used pastime',
    ]);
  });

  test('is told beside a row whose id cannot be read', () => {
    const files = filesOf({ ...data, ...without('terms', 'pastime') }).map((file) => {
      if (file.name !== 'calculations.csv') return file;
      const text = new TextDecoder()
        .decode(file.bytes ?? undefined)
        .replace('\nmembers-per-club,', '\nMembers per club,');
      return { ...file, bytes: new TextEncoder().encode(text) };
    });
    const told = gate(files, { texts: story, charts, poster }).problems.filter(isError);
    expect(told.map(({ code }) => code)).toEqual(['type-error', 'still-used']);
  });

  test('of a table that cannot be read nothing is said', () => {
    const files = filesOf(data).filter(({ name }) => name !== 'figures.csv');
    const told = gate(files, { texts: story, charts, poster }).problems.filter(isError);
    expect(told.map(({ code }) => code)).toEqual(['missing-file']);
  });

  test('is told of the poster too, where the story does without it', () => {
    const texts = story.map(({ file, text }) => ({
      file,
      text: text.replace(/^.*(?:town-ends|"timeline").*$/gm, ''),
    }));
    const told = pass(without('events', 'town-ends'), texts).problems.filter(isError);
    expect(told.map(({ code, found }) => `${code} ${found}`)).toEqual(['still-used town-ends']);
    expect(told[0]?.why?.vi).toMatch(/src\/story\/poster\.ts «.*\{date town-ends\}/);
  });

  test('the rows of units that a count is made from: they are asked for, not the figure that is there', () => {
    const told = errors({ coverage: [] }).filter(({ code }) => code === 'still-used');
    expect(told.map(({ file, found }) => `${file} ${found}`).sort()).toEqual([
      'coverage.csv communes',
      'coverage.csv wards',
    ]);
    expect(told[0]?.expected.vi).toContain(data.coverage[0]?.source);
    expect(told[0]?.fix.vi).toContain('coverage');
  });

  test('one that was renamed: the nearest id is offered', () => {
    const terms = data.terms.map((row) => (row.id === 'pastime' ? { ...row, id: 'pastimes' } : row));
    expect(only({ terms }).fix.vi).toContain('«pastimes»');
  });

  test('a chart that no story names and that lacks its numbers is nowhere, and a note says so', () => {
    const texts = story.map(({ file, text }) => ({
      file,
      text: text.replace(/^.*(?:lost-books|lost-book-readers).*$/gm, ''),
    }));
    const figures = data.figures.filter(({ id }) => !id.startsWith('lost-'));
    const { content, problems } = pass({ figures }, texts);
    expect(problems.filter(isError)).toEqual([]);
    expect(problems.find(({ code }) => code === 'chart-left-out')).toMatchObject({ found: 'lost-books' });
    expect(content && present(content).map(({ id }) => id)).not.toContain('lost-books');
  });
});

describe('a chart that lacks what it draws', () => {
  const lacks = () => ({ vi: 'các dòng của bảng coverage', en: 'rows of coverage' });
  const lacking = charts.map((chart) => (chart.id === 'shelf-coverage' ? { ...chart, lacks } : chart));

  test('is told where the story shows it', () => {
    const told = pass({}, story, lacking).problems.filter(isError);
    expect(told.map(({ file, code, found }) => `${file} ${code} ${found}`)).toEqual(
      story
        .filter(({ text }) => text.includes('<Chart id="shelf-coverage" />'))
        .map(({ file }) => `${file} chart-lacks shelf-coverage`),
    );
    expect(told[0]?.expected.vi).toContain('coverage');
  });

  test('is nowhere, with a note, where the story does not', () => {
    const texts = story.map(({ file, text }) => ({ file, text: text.replace('<Chart id="shelf-coverage" />', '') }));
    const { content, problems } = pass({}, texts, lacking);
    expect(problems.filter(isError)).toEqual([]);
    expect(problems.find(({ code }) => code === 'chart-left-out')?.why?.en).toContain('coverage');
    expect(content && present(content).map(({ id }) => id)).not.toContain('shelf-coverage');
  });
});

describe('a number that no longer allows a calculation', () => {
  const changed = figure('clubs', { qualifier: 'more_than', as_printed: 'hơn 18 hội sách tự lập' });

  test('is refused at its cell, where a chart names the calculation', () => {
    const problem = only(changed);
    expect(problem).toMatchObject({
      code: 'calculation-refused',
      file: 'figures.csv',
      columnName: 'qualifier',
      line: 8,
    });
    expect(problem.why?.vi).toMatch(/more_than.*biểu đồ club-members \(.*vi\.mdx, dòng \d+\).*members-per-club/s);
  });

  test('is accepted with a note, where nothing names it', () => {
    const more = figure('street-libraries', { qualifier: 'more_than', as_printed: 'hơn 7 thư viện phố tự lập' });
    const { content, problems } = pass(more);
    expect(problems.filter(isError)).toEqual([]);
    expect(problems.find(({ code }) => code === 'calculation-left-out')).toMatchObject({
      file: 'calculations.csv',
      line: 4,
      severity: 'note',
    });
    expect(content?.facts.has('members-per-library')).toBe(false);
  });

  test('is refused at its value, where that is zero', () => {
    const none = figure('clubs', { value: 0, as_printed: '0 hội sách tự lập' });
    expect(only(none)).toMatchObject({ code: 'calculation-refused', columnName: 'value', found: '0' });
  });

  test('is refused at the number that does not allow it, not at one that does', () => {
    const both = figure('clubs', { value: 0, as_printed: '0 hội sách tự lập' }).figures.map((row) =>
      row.id === 'club-members'
        ? { ...row, qualifier: 'more_than' as const, as_printed: `hơn ${row.as_printed}` }
        : row,
    );
    expect(errors({ figures: both }).find(({ code }) => code === 'calculation-refused')).toMatchObject({
      columnName: 'value',
      found: '0',
      line: 8,
    });
  });

  test('is refused at none, where one is missing', () => {
    const gone = 'inhabitants-2019-tan-thong';
    const named = [...story, { file: 'src/story/vi.mdx', text: '<Num of="inhabitants-total" />' }];
    const all = pass({ ...without('figures', gone), corrections: [removal(gone)] }, named).problems;
    expect(all.find(({ code }) => code === 'calculation-refused')).toMatchObject({
      file: 'figures.csv',
      line: null,
      found: '∅',
    });
  });
});

describe('the story', () => {
  const told = (line: string) => {
    const [first, ...rest] = story;
    if (!first) throw new Error('There is no story.');
    const { problems } = pass({}, [{ ...first, text: `${first.text}\n${line}\n` }, ...rest]);
    return problems.filter(isError).map(({ code, file, line, found }) => ({ code, file, line, found }));
  };
  const at = { file: story[0]?.file, line: (story[0]?.text.split('\n').length ?? 0) + 1 };

  test.each([
    ['There are 18 clubs.', 'typed-number', '18'],
    ['<Number of="clubs" />', 'story-tag', '<Number of="clubs" />'],
    ['<Num id="clubs" />', 'story-tag', '<Num id="clubs" />'],
    ['<Num of="clubs" units />', 'story-tag', '<Num of="clubs" units />'],
    ['<When figure="clubs" event="town-ends" />', 'story-tag', '<When figure="clubs" event="town-ends" />'],
    ['There are {clubs} clubs.', 'story-tag', '{clubs}'],
    ['<Chart id="club-member" />', 'unknown-chart', 'club-member'],
  ])('with %s', (line, code, found) => expect(told(line)).toEqual([{ code, found, ...at }]));

  test('with terms whose list the page on method lacks', () => {
    const texts = story.map(({ file, text }) => ({ file, text: text.replace('<Terms />', '') }));
    const told = pass({}, texts).problems.filter(isError);
    expect(told.map(({ code, file }) => `${code} ${file}`)).toEqual(
      story.filter(({ file }) => file.includes('method.')).map(({ file }) => `terms-unlisted ${file}`),
    );
    expect(told.length).toBeGreaterThan(1);
  });

  test('with a number that is not there', () => {
    expect(told('<Num of="clanns" />')).toMatchObject([
      { code: 'still-used', file: 'indicators.csv', found: 'clanns' },
    ]);
    expect(told('<Num of="clubs@na-fat" />')).toMatchObject([
      { code: 'still-used', file: 'places.csv', found: 'na-fat' },
    ]);
    expect(told('<Num of="clubs@na-hat@no" />')).toMatchObject([
      { code: 'still-used', file: 'sources.csv', found: 'no' },
    ]);
    expect(told('<Num of="inhabitants@na-hat" />')).toMatchObject([{ code: 'still-used', file: 'figures.csv' }]);
  });

  test('with the id of a figure where its indicator belongs', () => {
    const [other] = data.figures.filter(
      ({ id, place, indicator }) => id !== indicator && place !== data.site[0]?.place,
    );
    const named = data.figures.map((row) => (row.id === 'clubs' ? { ...row, id: 'clubs-2024' } : row));
    const fixes = (id: string) =>
      pass({ figures: named }, [...story, { file: 'src/story/vi.mdx', text: `<Num of="${id}" />` }])
        .problems.filter(({ found }) => found === id)
        .map(({ code, file, line, fix }) => `${code} ${file} ${line} ${fix.vi}`);
    expect(fixes('clubs-2024')).toEqual([expect.stringMatching(/^still-used src\/story\/vi\.mdx 1 .*«clubs»/)]);
    expect(fixes(other?.id ?? '')).toEqual([expect.stringContaining(`«${other?.indicator}@${other?.place}»`)]);
  });

  test('that brings in code', () => {
    expect(told('import { x } from "y"')).toMatchObject([{ code: 'story-tag', found: 'import { x } from "y"' }, {}]);
  });

  test.each([
    ['<div class="answer">', 'Expected a closing tag for `<div>`'],
    ['There are <i>many of them.', 'Expected a closing tag for `<i>`'],
    ['There are <Num of="clubs" of them.', 'Unexpected character after `<`'],
    ['There are {many.', 'Unexpected end of file in expression'],
    ['</div>', 'Unexpected closing tag `</div>`'],
    ['<Num of=clubs />', 'Unexpected character after `<`'],
    ['<!-- a note -->', 'Unexpected character `!`'],
  ])('with %s is told where it cannot be read', (line, reason) => {
    const [first] = story;
    if (!first) throw new Error('There is no story.');
    const [problem, ...others] = syntax({ ...first, text: `${first.text}\n${line}\n` });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'story-syntax', file: at.file, line: at.line, found: line, excerpt: line });
    expect(problem?.why?.vi).toContain(reason);
    expect(problem?.why?.vi).not.toMatch(/mdx-jsx|\d:\d+:/);
  });

  test('with a head that is none', () => {
    const text = '---\ntitle: Lam Châu\ndeck: Hai điều: một và hai\n---\nBài.\n';
    expect(syntax({ file: 'x.mdx', text })).toMatchObject([{ code: 'story-syntax', line: 3 }]);
    expect(syntax({ file: 'x.mdx', text: text.replace(/deck: (.*)/, 'deck: "$1"') })).toEqual([]);
  });

  test('of the site and of the fixture can be read', () => {
    for (const file of [...story, ...readStory('src/story')]) expect(syntax(file)).toEqual([]);
  });

  test('without a deck', () => {
    const [first] = story;
    const text = first?.text.replace(/^deck:.*\n/m, '') ?? '';
    expect(uses({ file: 'x', text }).misuses).toMatchObject([{ kind: 'head', found: 'deck' }]);
  });

  test('may use the components that there are', () => {
    const exported = readFileSync('src/components/prose.ts', 'utf8').matchAll(/default as (\w+)/g);
    expect(Object.keys(components)).toEqual([...exported].map(([, name]) => name));
  });
});

describe('a sentence that the data make untrue', () => {
  const six = {
    ...figure('units-with-shelf', { value: 6, as_printed: '6/7 phường, xã' }),
    coverage: data.coverage.filter(({ unit }) => unit !== 'son-thang'),
  };
  const [prose, ...others] = story;
  const claims = (changes: Partial<Dataset>, text: string, head = ''): Problem[] => {
    const added = { file: prose?.file ?? '', text: `${prose?.text.replace(/^deck:/m, `${head}deck:`)}\n${text}\n` };
    return pass(changes, [added, ...others]).problems.filter(isError);
  };
  const every = '<Only if="all units-with-shelf units">Có ở mọi phường, xã.</Only>';

  test('is said where it is true', () => {
    expect(claims({}, every)).toEqual([]);
  });

  test('is refused, with the line, its words, and what the data say', () => {
    const [problem, ...more] = claims(six, every);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'claim-false',
      file: prose?.file,
      line: (prose?.text.split('\n').length ?? 0) + 1,
      excerpt: every,
      found: 'all units-with-shelf units',
    });
    for (const why of [problem?.why?.vi, problem?.why?.en]) {
      expect(why).toContain('units-with-shelf = 6');
      expect(why).toContain('units = 7');
    }
  });

  test('gives way to its other wording, of which nothing is asked where it is not said', () => {
    const other = '<Only unless="all units-with-shelf units">Có ở <Num of="not-there" />.</Only>';
    expect(claims(six, `${every} <Only unless="all units-with-shelf units" />`)).toEqual([]);
    expect(claims({}, every + other).map(({ code }) => code)).toEqual([]);
    expect(claims(six, every + other).map(({ code, found }) => `${code} ${found}`)).toEqual(['still-used not-there']);
  });

  test('in the head, where no wording holds', () => {
    const head = 'byline:\n  - when: all units-with-shelf units\n    say: mọi đơn vị\n';
    expect(claims({}, '', head)).toEqual([]);
    expect(claims(six, '', head)).toMatchObject([
      { code: 'claim-false', excerpt: '- when: all units-with-shelf units' },
    ]);
    expect(claims(six, '', `${head}  - say: một số đơn vị\n`)).toEqual([]);
  });

  test('in the words of a chart', () => {
    const [first, ...rest] = charts;
    const chart = (more: { say: string }[] = []) => {
      const headline = [{ when: 'all units-with-shelf units' as const, say: 'Ở mọi nơi' }, ...more];
      return { ...(first as Chart), vi: { ...(first as Chart).vi, headline } };
    };
    const told = (changes: Partial<Dataset>, more?: { say: string }[]) =>
      gate(filesOf({ ...data, ...changes }), { texts: story, charts: [chart(more), ...rest], poster }).problems.filter(
        isError,
      );
    expect(told({})).toEqual([]);
    expect(told(six)).toMatchObject([
      { code: 'claim-false', file: `src/story/charts/${first?.id}.ts`, excerpt: 'Ở mọi nơi' },
    ]);
    // With its line where the file of the chart is at hand.
    const code = [{ file: `src/story/charts/${first?.id}.ts`, text: "vi: {\n  headline: [\n    { say: 'Ở mọi nơi' }" }];
    expect(
      gate(filesOf({ ...data, ...six }), { texts: story, charts: [chart(), ...rest], poster, code }).problems,
    ).toContainEqual(expect.objectContaining({ code: 'claim-false', line: 3, excerpt: 'Ở mọi nơi' }));
    expect(told(six, [{ say: 'Không ở mọi nơi' }])).toEqual([]);
    // What another wording names is asked for where it is said.
    expect(told({}, [{ say: 'Ở {nothing}' }])).toEqual([]);
    expect(told(six, [{ say: 'Ở {nothing}' }]).map(({ code }) => code)).toEqual(['still-used']);
  });

  test('is not told of tables that cannot be read', () => {
    const figures = six.figures.map((row) => (row.id === 'clubs' ? { ...row, value: 19 } : row));
    expect(claims({ ...six, figures }, every).map(({ code }) => code)).toEqual(['not-in-as-printed']);
  });

  test('with a condition that is none, or that names what is not there', () => {
    const wrong = claims({}, '<Only if="units = 7">x</Only>');
    expect(wrong).toMatchObject([{ code: 'story-tag', found: 'units = 7' }]);
    expect(wrong[0]?.expected.vi).toContain('all a b');
    expect(claims({}, '<Only>x</Only>')).toMatchObject([{ code: 'story-tag', found: '<Only>' }]);
    const typo = claims({}, '<Only if="all unit-with-model units">x</Only><Only unless="all unit-with-model units" />');
    expect(typo.map(({ code, found }) => `${code} ${found}`)).toEqual(['still-used unit-with-model']);
  });
});

describe('the command, the build and the page', () => {
  const sets: [string, Partial<Dataset>][] = [
    ['the report', {}],
    [
      'a deleted figure',
      { ...without('figures', 'street-library-members'), corrections: [removal('street-library-members')] },
    ],
    ['a deleted term', without('terms', 'pastime')],
    ['a deleted event', without('events', 'town-ends')],
    ['a qualifier', figure('clubs', { qualifier: 'more_than', as_printed: 'hơn 18 hội sách tự lập' })],
    ['a note', figure('street-libraries', { qualifier: 'more_than', as_printed: 'hơn 7 thư viện phố tự lập' })],
    ['a wrong cell', figure('clubs', { value: 19 })],
    ['eight units of seven in the list', figure('units', { value: 8, as_printed: '7/8 phường, xã' })],
  ];

  test.each(sets)('answer the same to %s', (_, changes) => {
    const files = filesOf({ ...data, ...changes });
    const command = pass(changes);
    const page = examine(files, filesOf(data), { today: '2030-01-01', story: { texts: story, charts, poster } });
    const inPage = page.views.flatMap(({ told }) => told.map(({ problem }) => problem));
    // The page also asks for the correction of what is published.
    const own = ['uncorrected-change', 'uncorrected-removal', 'reused-id', 'jump'];
    expect(new Set(inPage.filter(({ code }) => !own.includes(code)))).toEqual(new Set(command.problems));
  });

  test('of a folder is the same, and what is refused throws its report', () => {
    const where = { data: 'tests/fixtures/report/data', story: 'tests/fixtures/report/story', charts, poster };
    expect(gateFolders(where).problems).toEqual(pass({}).problems);
    expect(contentOf(where).facts.get('clubs')?.value).toBe(pass({}).content?.facts.get('clubs')?.value);
    expect(() => contentOf({ ...where, data: 'tests/fixtures/clean' })).toThrow('[still-used]');
    expect(() => contentOf({ ...where, story: 'tests/fixtures/story' })).toThrow('[story-syntax]');
  });
});

test('a file of the story is named by its own path', () => {
  const [first] = story;
  const { problems } = pass({}, [{ file: 'src/story/vi.mdx', text: `${first?.text}\nCó 18.` }]);
  expect(report(problems, { folder: 'data/' })).toContain('✗ src/story/vi.mdx — dòng');
});

describe('a number that the main report does not give', () => {
  const own = data.site[0]?.report;
  const told = (changes: Partial<Dataset>) =>
    pass(changes)
      .problems.filter(({ code }) => code === 'earlier-source')
      .map(({ found }) => found);

  test('is told from a source before it, with each sentence, as a note', () => {
    expect(told({})).toContain('inhabitants');
    expect(pass({}).problems.find(({ code }) => code === 'earlier-source')?.why?.vi).toContain('.mdx');
  });

  test('is not told where the story asks whose it is', () => {
    const asking = [
      { file: 'src/story/vi.mdx', text: '<Only if="other-source inhabitants visits">Của nguồn khác.</Only>' },
    ];
    const { problems } = pass({}, [...story, ...asking]);
    expect(problems.filter(({ code }) => code === 'earlier-source').map(({ found }) => found)).not.toContain(
      'inhabitants',
    );
  });

  test('is not told where it does give it', () => {
    expect(
      told({
        figures: data.figures.map((row) => (row.indicator === 'inhabitants' ? { ...row, source: own ?? '' } : row)),
      }),
    ).not.toContain('inhabitants');
  });
});

test('two numbers of different times give no ratio, and that is what is said', () => {
  const clubs = data.figures.find(({ indicator }) => indicator === 'clubs');
  const { problems } = pass(figure(clubs?.id ?? '', { as_of: '2024-11' }));
  const wrong = problems.find(({ code, found }) => code === 'still-used' && found === 'members-per-club');
  expect(wrong?.expected.en).toMatch(/of one time.*2024-12.*2024-11|of one time.*2024-11.*2024-12/);
});

test('two charts of one id, or of that of a chart made from the tables, are refused', () => {
  const [first, second] = charts as [Chart, Chart];
  const told = (id: string) =>
    pass({}, story, [first, { ...second, id }, ...charts.slice(2)])
      .problems.filter(({ code }) => code === 'chart-id')
      .map(({ found }) => found);
  expect(told(first.id)).toEqual([first.id]);
  expect(told(second.id)).toEqual([]);
  const made = everyChart(content).find((chart) => !charts.includes(chart));
  expect(told(made?.id ?? '')).toEqual([made?.id]);
});
