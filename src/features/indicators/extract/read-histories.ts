import type { AnalysisRow } from '../../../platform/analysis/analysis.ts';
import type { RecordKind } from '../rules/record-kinds.ts';
import type { RecordProblem } from '../rules/record-problems.ts';
import { askAbout } from './ask-about.ts';
import { countProblems, listProblems } from './list-problems.ts';
import { withRecords } from './read-records.ts';
import { recogniseFiles } from './recognise-files.ts';

/** From and until which day (ISO) a child was looked after, short breaks left out; the last day does not count. */
type Care = { from: string; until: string };

/**
 * An episode of care, no short break. `until` is null where it had not ended by the day asked about; the codes are those
 * of the return (RNE, LS, PLACE), '' where it has none. `home` numbers the homes of the child in their order.
 */
export type CareEpisode = {
  from: string;
  until: string | null;
  reason: string;
  legalStatus: string;
  place: string;
  home: string;
};

/** A review, and how the child took part (REVIEW_CODE), '' where that is not known. */
export type HeldReview = { day: string; code: string };

/** What a file of a year without days says: yes, no, or nothing (null). */
type OfYear = { assessed: boolean | null; teethChecked: boolean | null; questionnaire: boolean };

/**
 * A child who is looked after at the end of a day, by its reference, with everything that was done up to that day, the
 * oldest first. Days are ISO. `since` begins the period of care, `home` is the one that is no temporary one.
 */
export type ChildInCare = {
  child: string;
  born: string | null;
  team: string | null;
  since: string;
  /** Whether the file has the day of coming into care: its first row of a child can be a change. */
  fromTheStart: boolean;
  home: { since: string; place: string | null } | null;
  care: readonly Care[];
  reviews: readonly string[];
  initialAssessments: readonly string[];
  healthReviews: readonly string[];
  dentalChecks: readonly string[];
  questionnaires: readonly string[];
  educationPlans: readonly string[];
  visits: readonly string[];
  pathwayPlans: readonly string[];
  ofYear: OfYear | null;
  episodes: readonly CareEpisode[];
  reviewsHeld: readonly HeldReview[];
  miles: number | null;
};

/** A care leaver by the last row about them; `inTouch` is its code, `lastInTouch` the last day (ISO) that says YES. */
export type CareLeaver = {
  child: string;
  born: string | null;
  category: string | null;
  inTouch: string | null;
  lastInTouch: string | null;
  pathwayPlans: readonly string[];
};

/** Everybody in an extract on a day, and what the extract can tell: its files, and its oldest rows (ISO). */
export type Histories = {
  inCare: readonly ChildInCare[];
  leavers: readonly CareLeaver[];
  /** Who is not looked after any more, with the day (ISO) on which it ended. */
  left: readonly { child: string; on: string }[];
  kinds: ReadonlySet<RecordKind>;
  oldestReview: string | null;
  oldestHealthCheck: string | null;
  /** Whether there are questionnaires (SDQ) with days of their own. */
  questionnaires: boolean;
  problems: readonly RecordProblem[];
  problemCount: number;
  leftAside: readonly string[];
};

const sql = (name: string): URL => new URL(`./sql/${name}.sql`, import.meta.url);

const textIn = (row: AnalysisRow, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' ? value : null;
};

const daysIn = (row: AnalysisRow, column: string): string[] => {
  const value = row[column];
  return Array.isArray(value) ? value.map(String) : [];
};

/** One that says yes is enough; without any, one that says no. */
const toldIn = (row: AnalysisRow, yes: string, no: string): boolean | null => {
  if (row[yes] === true) return true;
  return row[no] === true ? false : null;
};

/** Homes by what tells them apart, numbered as they come. */
const homeNumbers = (homes: readonly string[]): string[] => {
  const seen = [...new Set(homes)];
  return homes.map((home) => String(seen.indexOf(home) + 1));
};

type Stays = Pick<ChildInCare, 'episodes' | 'reviewsHeld' | 'miles'>;

const staysIn = (row: AnalysisRow): Stays => {
  const column = (name: string) => daysIn(row, name);
  const [ends, reasons, statuses, places, codes] = [
    column('ends'),
    column('reasons'),
    column('legal_statuses'),
    column('places'),
    column('review_codes'),
  ];
  const homes = homeNumbers(column('homes'));
  return {
    episodes: column('begins').map((from, place) => ({
      from,
      until: ends[place] || null,
      reason: reasons[place] ?? '',
      legalStatus: statuses[place] ?? '',
      place: places[place] ?? '',
      home: homes[place] ?? '',
    })),
    reviewsHeld: column('review_days').map((day, place) => ({ day, code: codes[place] ?? '' })),
    miles: typeof row.miles === 'number' ? row.miles : null,
  };
};

const none: Stays = { episodes: [], reviewsHeld: [], miles: null };

const childIn = (row: AnalysisRow, stays: ReadonlyMap<string, Stays>): ChildInCare => {
  const homeSince = textIn(row, 'home_since');
  const until = daysIn(row, 'care_until');
  return {
    child: textIn(row, 'reference') ?? '',
    born: textIn(row, 'dob'),
    team: textIn(row, 'team'),
    since: textIn(row, 'since') ?? '',
    fromTheStart: row.from_the_start === true,
    home: homeSince === null ? null : { since: homeSince, place: textIn(row, 'home_place') },
    care: daysIn(row, 'care_from').map((from, place) => ({ from, until: until[place] ?? '' })),
    reviews: daysIn(row, 'reviews'),
    initialAssessments: daysIn(row, 'initial_assessments'),
    healthReviews: daysIn(row, 'health_reviews'),
    dentalChecks: daysIn(row, 'dental_checks'),
    questionnaires: daysIn(row, 'questionnaires'),
    educationPlans: daysIn(row, 'education_plans'),
    visits: daysIn(row, 'visits'),
    pathwayPlans: daysIn(row, 'pathway_plans'),
    ofYear:
      typeof row.assessed === 'boolean'
        ? {
            assessed: toldIn(row, 'assessed', 'not_assessed'),
            teethChecked: toldIn(row, 'teeth_checked', 'teeth_not_checked'),
            questionnaire: row.questionnaire_scored === true,
          }
        : null,
    ...(stays.get(textIn(row, 'reference') ?? '') ?? none),
  };
};

const leaverIn = (row: AnalysisRow): CareLeaver => ({
  child: textIn(row, 'reference') ?? '',
  born: textIn(row, 'dob'),
  category: textIn(row, 'category'),
  inTouch: textIn(row, 'in_touch'),
  lastInTouch: textIn(row, 'last_in_touch'),
  pathwayPlans: daysIn(row, 'pathway_plans'),
});

/**
 * Reads who is looked after, or a care leaver, at the end of a day (ISO) from the CSV files of a folder, with what was
 * done for them, for whoever plans what comes next. `problems` says how many rows of each file that cannot be right are
 * listed. Throws ToMend where the folder is no extract.
 */
export const readHistories = async (
  folder: string,
  { at, problems }: { at: string; problems: number },
): Promise<Histories> => {
  const { files, leftAside } = await recogniseFiles(folder);
  return withRecords(
    files,
    async (analysis) => {
      await askAbout(analysis, [at]);
      const [oldest = {}] = await analysis.answer(sql('oldest-rows'));
      const stays = new Map(
        (await analysis.answer(sql('care-episodes'))).map((row) => [
          textIn(row, 'reference') ?? '',
          staysIn(row),
        ]),
      );
      return {
        inCare: (await analysis.answer(sql('histories'))).map((row) => childIn(row, stays)),
        left: (await analysis.answer(sql('left-care'))).map((row) => ({
          child: textIn(row, 'reference') ?? '',
          on: textIn(row, 'left_on') ?? '',
        })),
        leavers: (await analysis.answer(sql('leaver-histories'))).map(leaverIn),
        kinds: new Set(files.map(({ kind }) => kind)),
        oldestReview: textIn(oldest, 'review'),
        oldestHealthCheck: textIn(oldest, 'health_check'),
        questionnaires: oldest.questionnaires === true,
        problems: await listProblems(analysis, files, problems),
        problemCount: (await countProblems(analysis)).problems,
        leftAside,
      };
    },
    { references: true },
  );
};
