import fc from 'fast-check';
import type { RecordKind } from '../../../features/indicators/rules/record-kinds.ts';
import type { RawRow } from '../raw-extract.ts';
import { episodesOf } from './care-rows.ts';
import { birthsBefore, daysBefore, written, writtenOrNone } from './dates.ts';

/** The rows of one child, file by file. */
export type ChildRows = Partial<Record<RecordKind, RawRow[]>>;

type Columns = Record<string, fc.Arbitrary<string>>;

const rows = (child: string, columns: Columns, maxLength: number): fc.Arbitrary<RawRow[]> =>
  fc.array(fc.record({ CHILD: fc.constant(child), ...columns }), { maxLength });

const teams = fc.constantFrom('North', 'South', 'South', 'East Lancs', '');
const activities = fc.constantFrom('F1', 'F2', 'P5', 'G1', 'G4', 'G5', 'G6', 'X', '', 'Z9', 'f2');
const accommodation = fc.constantFrom('B1', 'U1', 'T2', 'X2', '', 'b1', 'Q', 'Z3');
const touch = fc.constantFrom('YES', 'YES', 'NO', 'REFU', 'DIED', '', 'yes', 'PERHAPS');
const oneOrNot = fc.constantFrom('1', '1', '0', '', 'Y');

const headerOf = (child: string, born: string): fc.Arbitrary<RawRow[]> =>
  fc
    .record({ birth: written(fc.constant(born)), rows: fc.constantFrom(1, 1, 1, 1, 2, 0) })
    .map(({ birth, rows: times }) =>
      // A mother of twins stands there twice.
      Array.from({ length: times }, () => ({
        CHILD: child,
        SEX: '2',
        DOB: birth,
        ETHNIC: 'WBRI',
        UPN: '',
        MOTHER: times === 2 ? '1' : '',
        MC_DOB: times === 2 ? '01/05/2018' : '',
      })),
    );

/** A child with something in every file, or nothing. */
export const childRows = (child: string, day: string): fc.Arbitrary<ChildRows> => {
  const dates = daysBefore(day);
  const date = written(dates);
  const end = writtenOrNone(dates);
  const birth = writtenOrNone(birthsBefore(day));
  return birthsBefore(day).chain((born) =>
    fc.record({
      Header: headerOf(child, born),
      Episodes: episodesOf(child, day),
      Reviews: rows(
        child,
        { REVIEW: date, REVIEW_CODE: fc.constantFrom('PN0', 'PN1', 'PN3', 'PN4', 'PN5', 'PN7', '', 'PN9') },
        6,
      ),
      UASC: rows(child, { SEX: fc.constant('1'), DUC: end }, 1),
      OC2: rows(
        child,
        {
          SDQ_SCORE: fc.constantFrom('', '0', '14', '40', '41', 'high'),
          SDQ_REASON: fc.constant(''),
          CONVICTED: oneOrNot,
          HEALTH_CHECK: oneOrNot,
          IMMUNISATIONS: oneOrNot,
          TEETH_CHECK: oneOrNot,
          HEALTH_ASSESSMENT: oneOrNot,
          SUBSTANCE_MISUSE: oneOrNot,
        },
        2,
      ),
      OC3: rows(child, { DOB: birth, IN_TOUCH: touch, ACTIV: activities, ACCOM: accommodation }, 2),
      Missing: rows(child, { MISSING: fc.constantFrom('M', 'M', 'A', ''), MIS_START: date, MIS_END: end }, 2),
      Teams: rows(child, { FROM: date, TO: end, TEAM: teams }, 3),
      HealthChecks: rows(
        child,
        {
          KIND: fc.constantFrom('Initial', 'IHA', 'Review', 'RHA', 'Dental', 'dental', 'SDQ', 'Eyes', ''),
          DATE: date,
        },
        4,
      ),
      EducationPlans: rows(child, { DATE: date }, 2),
      PathwayPlans: rows(child, { DATE: date }, 2),
      Visits: rows(child, { DATE: date }, 4),
      CinPlans: rows(child, { START: date, END: end, CATEGORY: fc.constant('N1'), TEAM: teams }, 2),
      CpPlans: rows(child, { START: date, END: end, CATEGORY: fc.constant('NEG'), TEAM: teams }, 3),
      CareLeavers: rows(
        child,
        {
          CATEGORY: fc.constantFrom(
            'Relevant',
            'Former relevant',
            'former_relevant',
            'ELIGIBLE',
            'eligible',
            'Qualifying',
            '',
          ),
          DATE: date,
          IN_TOUCH: touch,
          ACTIV: activities,
          ACCOM: accommodation,
          HOMES_SINCE_LEAVING: fc.constantFrom('', '0', '2', '3', '5', 'many'),
          HOME_FROM: end,
        },
        3,
      ),
      Conferences: rows(
        child,
        { KIND: fc.constantFrom('Initial', 'ICPC', 'Review', 'RCPC', 'Other', ''), DUE: date, HELD: end },
        3,
      ),
    }),
  );
};

/** Estimates of some years and areas, each once. */
export const populationRows: fc.Arbitrary<RawRow[]> = fc.uniqueArray(
  fc.record({
    YEAR: fc.constantFrom('2016', '2017', '2018', '2019', '2020', ''),
    AREA: fc.constantFrom('all', 'all', 'North', 'South'),
    UNDER_18: fc.constantFrom('254000', '1000', '0', '', 'many'),
  }),
  { maxLength: 6, selector: ({ YEAR, AREA }) => `${YEAR} ${AREA}` },
);
