import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { awardsSet, eveningSet, scoringSet } from './events.ts';
import { lockYear } from './lock.ts';
import type { EveningLine } from './rules/evening.ts';
import type { Scoring } from './rules/scoring.ts';
import type { NewYear, YearDetails } from './rules/year.ts';
import { change, insert, remove } from './store.ts';

const publicRow = ({ title, about, opensOn, closesOn, eventOn }: YearDetails) => ({
  title,
  about,
  opens_on: opensOn,
  closes_on: closesOn,
  event_on: eventOn,
});

/** Opens a year's awards. Answers their id. */
export const makeYear = async (
  tx: Tx,
  scope: Scope,
  { details, categories, criteria }: NewYear,
): Promise<string> => {
  const id = newId();
  await insert(tx, scope, 'award_year', { id, ...publicRow(details) });
  await insert(tx, scope, 'award_setting', {
    year_id: id,
    place: details.place,
    starts_at: details.startsAt,
    scoring: 'not yet',
    shows_names: false,
  });
  const rows = categories.map((category, position) => ({ id: newId(), year_id: id, position, ...category }));
  await insert(tx, scope, 'award_category', ...rows);
  const criterionRows = criteria.map((words, position) => ({ id: newId(), year_id: id, position, words }));
  await insert(tx, scope, 'award_criterion', ...criterionRows);
  await record(tx, scope, awardsSet(id, digestOf({ details, categories, criteria })));
  return id;
};

/** Changes a year's days, words, and where its event is. */
export const changeYear = async (tx: Tx, scope: Scope, id: string, details: YearDetails): Promise<void> => {
  await change(tx, scope, 'award_year', { id }, publicRow(details));
  const setting = { place: details.place, starts_at: details.startsAt };
  await change(tx, scope, 'award_setting', { year_id: id }, setting);
  await record(tx, scope, awardsSet(id, digestOf(details)));
};

/** Opens or closes the scoring, and says whether the panel sees first names. */
export const setScoring = async (
  tx: Tx,
  scope: Scope,
  yearId: string,
  { scoring, showsNames }: { scoring: Scoring; showsNames: boolean },
): Promise<void> => {
  await lockYear(tx, scope, yearId);
  await change(tx, scope, 'award_setting', { year_id: yearId }, { scoring, shows_names: showsNames });
  await record(tx, scope, scoringSet(yearId, digestOf({ scoring, showsNames })));
};

/** Sets the order of the evening. */
export const setEvening = async (
  tx: Tx,
  scope: Scope,
  yearId: string,
  lines: readonly EveningLine[],
): Promise<void> => {
  await lockYear(tx, scope, yearId);
  await remove(tx, scope, 'evening_line', { year_id: yearId });
  const rows = lines.map(({ startsAt, what, who, categoryId }, position) => ({
    year_id: yearId,
    position,
    starts_at: startsAt,
    what,
    who,
    category_id: categoryId,
  }));
  if (rows.length > 0) await insert(tx, scope, 'evening_line', ...rows);
  await record(tx, scope, eveningSet(yearId, digestOf(lines)));
};
