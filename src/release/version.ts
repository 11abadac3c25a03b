import { time } from '../facts/addresses.ts';
import type { Content } from '../facts/index.ts';
import { type Lang, languages } from '../i18n/languages.ts';
import { placeName } from '../i18n/places.ts';

/** Every number and date that an edition states, by id; equal entries say the same. */
export type Statements = Record<string, Record<string, string | number | null>>;

/** How much a version rises. `major`: a published number changed or went. `minor`: one was added. `patch`: words. */
export const bumps = ['patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** What the site states: each printed or computed number with its qualifier, unit and period, and each event's date. */
export function statements({ data, facts }: Content): Statements {
  const numbers = facts.all.map(({ id, place, value, qualifier, unit, figures, computation }) => {
    const [figure] = figures;
    const isOfOneTime = new Set(figures.map((one) => time({ figures: [one] }).written)).size === 1;
    const { period_start = null, period_end = null, as_of = null } = (isOfOneTime && figure) || {};
    const from = computation ? `${computation.operation}: ${computation.from.map(({ id }) => id).join(' ')}` : null;
    return [
      id,
      {
        place,
        ...named('place', (lang) => placeName(place, lang, data)),
        value,
        qualifier,
        ...named('unit', (lang) => unit[lang]),
        period_start,
        period_end,
        as_of,
        from,
      },
    ];
  });
  const dates = data.events.map(({ id, date }) => [`event ${id}`, { date }]);
  return Object.fromEntries([...numbers, ...dates]);
}

/** The same in each language, under names such as `unit_vi`. */
const named = (name: string, of: (lang: Lang) => string): Record<string, string> =>
  Object.fromEntries(languages.map((lang) => [`${name}_${lang}`, of(lang)]));

/** Of a statement, what is a number rather than words. */
const counted = ['value', 'qualifier', 'period_start', 'period_end', 'as_of', 'date'];

/** The least that the version must rise from one edition to the next. */
export function needed(before: Statements, after: Statements): Bump {
  const same = (id: string) => counted.every((name) => before[id]?.[name] === after[id]?.[name]);
  if (Object.keys(before).some((id) => !after[id] || !same(id))) return 'major';
  return Object.keys(after).some((id) => !before[id]) ? 'minor' : 'patch';
}

/** The version after another; the first is 1.0.0. */
export function next(version: string | null, bump: Bump): string {
  if (version === null) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
