/** What to say of a row that is gone and named all the same. */
import { grouped } from '../data/group.ts';
import { type Problem, problem, text, type Where } from '../data/problems.ts';
import type { Sheets } from '../data/rules.ts';
import type { Text } from '../data/schema.ts';
import { nearest } from '../data/spelling.ts';
import type { RefusedCalculation } from '../facts/index.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Name } from '../i18n/phrase.ts';
import type { Known } from './known.ts';

/** A name, and every sentence and chart that names it. */
export interface Naming {
  name: Name | { kind: 'place' | 'indicator'; id: string };
  uses: {
    file: string;
    /** None in a file that is no prose. */
    line: number | null;
    /** The sentence, or the line that shows the chart. */
    words: string;
    chart?: string;
    /** The words of the chart in a language; none for what it draws. */
    said?: { lang: Lang | null; words: string };
  }[];
}

/** The row that is gone: of a number whose place, report or indicator is gone, that one. */
export function rowOf(name: Name, { data }: Known): Naming['name'] {
  if (name.kind !== 'fact') return name;
  const [of = '', place, source] = name.id.split('@');
  const lacks = (rows: readonly { id: string }[], id: string): boolean => !rows.some((row) => row.id === id);
  if (lacks([...data.indicators, ...data.calculations], of)) return { kind: 'indicator', id: of };
  if (place !== undefined && lacks(data.places, place)) return { kind: 'place', id: place };
  if (source !== undefined && lacks(data.sources, source)) return { kind: 'source', id: source };
  return name;
}

export function missingRow({ name, uses }: Naming, known: Known, sheets: Sheets): Problem {
  const used = usedBy(uses);
  const { data } = known;
  if (name.kind === 'fact') return missingFigure(name.id, used, known, sheets);
  const tables = {
    term: data.terms,
    event: data.events,
    source: data.sources,
    place: data.places,
    indicator: [...data.indicators, ...data.calculations],
  };
  const ids = tables[name.kind].map(({ id }) => id);
  return gone(`${name.kind}s.csv`, name.id, nearest(name.id, ids), used);
}

function missingFigure(address: string, used: Text, known: Known, sheets: Sheets): Problem {
  const refused = refusedAs(address, known);
  if (refused) return forbidden(refused, used, sheets);
  const { calculations, site } = known.data;
  const [of = '', place = site[0]?.place, source] = address.split('@');
  const calculation = calculations.find(({ id }) => id === of);
  const parts = calculation ? [calculation.indicator, calculation.by].filter(Boolean) : [of];
  const report = site[0]?.report;
  return gone('figures.csv', address, null, used, {
    vi: `con số của: ${parts.join(', ')}; nơi: ${place}; nguồn: ${source ?? `${report}, hoặc một nguồn đăng trước đó`}`,
    en: `figures of: ${parts.join(', ')}; place: ${place}; source: ${source ?? `${report}, or one published before it`}`,
  });
}

/** The calculation meant by an address, where honesty forbids it. */
export function refusedAs(address: string, { data, refused }: Known): RefusedCalculation | undefined {
  const [site] = data.site;
  const [of, place = site?.place, source] = address.split('@');
  const all = refused.filter((one) => one.id === of && one.place === place);
  return all.find((one) => one.source === (source ?? site?.report)) ?? (source === undefined ? all[0] : undefined);
}

function gone(file: string, found: string, near: string | null, used: Text, expected?: Text): Problem {
  return problem(
    { file },
    {
      code: 'still-used',
      found,
      expected: expected ?? text(`một dòng có mã «${found}»`, `a row with the id "${found}"`),
      why: used,
      fix: near
        ? text(
            `lấy lại dòng ấy; nếu nó nay là «${near}», đổi lại mã cũ, hoặc sửa các câu và biểu đồ trên.`,
            `put the row back; if it is "${near}" now, take the old id again, or change those sentences and charts.`,
          )
        : text(
            'lấy lại dòng ấy, hoặc sửa các câu và biểu đồ trên cho chúng thôi dùng nó.',
            'put the row back, or change those sentences and charts so that they do without it.',
          ),
    },
  );
}

/** At the cell that no longer allows it. */
function forbidden({ id, from, why }: RefusedCalculation, used: Text, sheets: Sheets): Problem {
  const inexact = from.find(({ qualifier }) => qualifier !== 'exact');
  const cause = (inexact ?? from.at(-1))?.figures[0];
  const found = sheets.figures?.rows.find(({ row }) => row.id === cause?.id);
  const name = inexact ? 'qualifier' : 'value';
  const column = sheets.figures?.columnOf.get(name);
  const where: Where = {
    file: 'figures.csv',
    ...(found && { line: found.line, near: found.near }),
    ...(found && column !== undefined && { column, columnName: name }),
  };
  return problem(where, {
    code: 'calculation-refused',
    found: String(inexact ? cause?.qualifier : cause?.value),
    expected: text(`con số mà phép tính «${id}» dùng được`, `a number that the calculation "${id}" can be made from`),
    why: text(`${why.vi}. ${sentence(used.vi)}`, `${why.en}. ${sentence(used.en)}`),
    fix: text(
      'xem lại con số và mức chính xác theo nguồn; nếu đúng như vậy, sửa các câu và biểu đồ trên cho chúng thôi dùng phép tính.',
      'look the number and its qualifier up in the source; if they are right, change those sentences and charts so that they do without the calculation.',
    ),
  });
}

/** Sentences as they stand; of a chart where it is shown, and those of its words that are in the language of the message. */
function usedBy(uses: Naming['uses']): Text {
  const each = (lang: Lang, line: string, chart: string, drawn: string): string => {
    const at = ({ file, line: number }: Naming['uses'][number]): string =>
      number === null ? file : `${file}, ${line} ${number}`;
    const sentences = uses.flatMap((use) => (use.chart === undefined ? [`${at(use)} «${use.words}»`] : []));
    const shown = [...grouped(uses, ({ chart }) => chart ?? null)].map(([id, all]) => {
      const said = all.flatMap(({ said }) =>
        said?.lang === null ? [drawn] : said?.lang === lang ? [`«${said.words}»`] : [],
      );
      return `${chart} ${id} (${unique(all.map(at))}): ${unique(said) || drawn}`;
    });
    return unique([...sentences, ...shown]);
  };
  return text(
    `vẫn được dùng ở: ${each('vi', 'dòng', 'biểu đồ', 'số liệu của hình')}`,
    `still used by: ${each('en', 'line', 'chart', 'what it draws')}`,
  );
}

const unique = (all: readonly string[]): string => [...new Set(all)].join('; ');

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
