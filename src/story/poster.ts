import type { Row } from '../data/schema.ts';
import { type Content, find } from '../facts/index.ts';
import { periodOf, unbroken } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { type Name, names, type Part, phrase, placeholders, plain } from '../i18n/phrase.ts';

/** A figure of the poster, as templates of `phrase()`. */
interface RowWords {
  /** The number alone, large. */
  number: string;
  /** What is counted, after the unit of the number. */
  counts: string;
  /** What stands beside the period. */
  beside?: string;
  /** What the figure does not tell. */
  open?: string;
}

interface PosterWords {
  deck: string;
  rows: readonly RowWords[];
  openTitle: string;
  /** What none of the figures tells. */
  open: string;
  /** What a reader of today must know of the place. */
  since: string;
}

/** The words of the poster: one A4 page for a noticeboard. A figure without its row in the tables is left out. */
const words: Record<Lang, PosterWords> = {
  vi: {
    deck: 'Công an, Mặt trận Tổ quốc và người dân cùng giữ, theo một bài báo đăng ngày {date report-published}.',
    rows: [
      { number: '{outreach-sessions}', counts: 'tuyên truyền, phổ biến pháp luật' },
      {
        number: '{participations}',
        counts: 'tham gia; một người có thể dự nhiều buổi',
        open: 'bao nhiêu người khác nhau đã dự',
      },
      {
        number: '{clans}',
        counts: 'tự quản về an ninh trật tự, với {clan-members unit}',
        open: 'từng dòng họ có bao nhiêu thành viên',
      },
      {
        number: '{units-with-model}/{units}',
        counts: 'có mô hình {term three-noes-three-haves}, với {model-women unit}',
      },
      {
        number: '{reports-resolved}/{reports-received}',
        counts: 'về tội phạm đã được tiếp nhận, xác minh, giải quyết',
        beside: 'bài báo đăng {date report-published}',
        open: 'từng tin báo, tố giác được giải quyết ra sao',
      },
    ],
    openTitle: 'Các con số này đếm việc đã làm. Chúng không cho biết:',
    open: 'thành phố có yên hơn hay không',
    since: 'Thành phố Lai Châu không còn là đơn vị hành chính từ {date city-ends}.',
  },
  en: {
    deck: 'The police, the Fatherland Front and residents together, says an article of {date report-published}.',
    rows: [
      { number: '{outreach-sessions}', counts: 'that explain the law to the public' },
      {
        number: '{participations}',
        counts: 'in sessions; one person may attend several',
        open: 'how many different people attended',
      },
      {
        number: '{clans}',
        counts: 'that look after law and order themselves, with {clan-members unit}',
        open: 'how many members each clan has',
      },
      {
        number: '{units-with-model} of {units}',
        counts: 'with the {term three-noes-three-haves} model and {model-women unit} in it',
      },
      {
        number: '{reports-resolved} of {reports-received}',
        counts: 'of crime received, verified and resolved',
        beside: 'the article came out on {date report-published}',
        open: 'how each crime report ended',
      },
    ],
    openTitle: 'These figures count work done. They do not say:',
    open: 'whether the city became safer',
    since: 'Lai Châu city ceased to be an administrative unit on {date city-ends}.',
  },
};

/** The rows that the poster cannot do without, each with the words that name it: a figure without its row is left out. */
export const posterNames = (lang: Lang): { name: Name; words: string }[] => {
  const { deck, since, openTitle, open, rows } = words[lang];
  const said = rows.flatMap((row) => [row.number, row.counts, row.beside ?? '', row.open ?? '']);
  const all = [deck, since, openTitle, open, ...said];
  return all.flatMap((words) =>
    names(words).flatMap((name) => (name.kind === 'fact' && said.includes(words) ? [] : [{ name, words }])),
  );
};

/** A figure of the poster. */
export interface PosterRow {
  number: Part[];
  counts: Part[];
  /** When it was counted. */
  period: string;
}

export interface Poster {
  deck: string;
  rows: PosterRow[];
  openTitle: string;
  /** What the figures do not tell, one sentence each. */
  open: string[];
  since: string;
  /** The sources of the figures, each once. */
  sources: Row<'sources'>[];
}

/** The facts that a template names. */
const idsOf = (template: string): string[] =>
  placeholders(template)
    .filter((name) => !/^(?:term|date) /.test(name))
    .map((name) => name.replace(/^period /, ''));

/** What the poster says of these tables. */
export function poster(lang: Lang, content: Content): Poster {
  const { deck, rows, openTitle, open, since } = words[lang];
  const fill = (template: string) => phrase(template, lang, content);
  const say = (template: string) => plain(template, lang, content);
  const known = rows.filter(({ number, counts }) => idsOf(number + counts).every((id) => content.facts.has(id)));
  const used = new Set(
    known
      .flatMap(({ number, counts }) => idsOf(number + counts))
      .flatMap((id) => find(content.facts, id).figures.map(({ source }) => source)),
  );
  return {
    deck: say(deck),
    rows: known.map(({ number, counts, beside }) => {
      const numbers = fill(number);
      const [last] = numbers.flatMap(({ fact }) => fact ?? []).slice(-1);
      if (!last) throw new Error(`"${number}" names no figure.`);
      return {
        number: numbers,
        counts: [{ text: `${last.unit[lang]} ` }, ...fill(counts)],
        period: [periodOf(last, lang), ...(beside ? [unbroken(say(beside))] : [])].join('; '),
      };
    }),
    openTitle,
    open: [open, ...known.flatMap((row) => row.open ?? [])].map(say),
    since: say(since),
    sources: content.data.sources.filter(({ id }) => used.has(id)),
  };
}
