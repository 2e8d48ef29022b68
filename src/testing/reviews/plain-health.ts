import { plusDays, plusMonths } from '../../kernel/days.ts';
import { addWorkingDays } from '../../kernel/working-days.ts';
import type { Council } from '../indicators/council.ts';
import { agedBetween, yearBegan } from '../indicators/days.ts';
import { codeIn, numberIn, textIn } from '../indicators/fields.ts';
import type { RawRow } from '../indicators/raw-extract.ts';
import { beganBefore, birthday, type ChildInCare, daysIn, knownFrom, later, rowsOf } from './plain-child.ts';
import { type Answer, done, owed, unknown } from './plain-line.ts';

type Kind = 'initial' | 'review' | 'dental' | 'sdq' | null;

const kindOf = (row: RawRow): Kind => {
  const kind = textIn(row, 'KIND') ?? '';
  if (/sdq|strengths/i.test(kind)) return 'sdq';
  if (/^(dental|initial|review)$/i.test(kind)) return kind.toLowerCase() as Kind;
  if (/dent|teeth/i.test(kind)) return 'dental';
  if (/initial|\bIHA\b/i.test(kind)) return 'initial';
  return /review|\bRHA\b|health assessment/i.test(kind) ? 'review' : null;
};

const madeSince = ({ council, child, since, at }: ChildInCare, kinds: readonly Kind[]): string[] => {
  const rows = rowsOf(council, 'HealthChecks', child).filter((row) => kinds.includes(kindOf(row)));
  return daysIn(rows, 'DATE', since, at);
};

const hasQuestionnaires = ({ records }: Council): boolean =>
  records.rows('HealthChecks').some((row) => kindOf(row) === 'sdq');

type Told = 'yes' | 'no' | 'neither';

/** What the return (OC2) tells of its year, which ends on 31 March. */
const byReturn = ({ council, child, at }: ChildInCare, tells: (rows: RawRow[]) => Told): Answer => {
  if (!council.records.kinds.has('OC2')) return unknown(null);
  const due = plusDays(plusMonths(yearBegan(at), 12), -1);
  const told = tells(rowsOf(council, 'OC2', child));
  if (told === 'neither') return unknown(due);
  return told === 'yes' ? done(due) : owed(due, at);
};

const saysIn = (column: string): ((rows: RawRow[]) => Told) => {
  return (rows) => {
    const codes = rows.map((row) => codeIn(row, column));
    if (codes.includes('1')) return 'yes';
    return codes.includes('0') ? 'no' : 'neither';
  };
};

const hasScore = (rows: RawRow[]): Told => {
  if (rows.length === 0) return 'neither';
  return rows.some((row) => (numberIn(row, 'SDQ_SCORE') ?? 41) <= 40) ? 'yes' : 'no';
};

export const initialHealth = (child: ChildInCare): Answer => {
  const due = addWorkingDays(child.since, 20);
  const told = beganBefore(child) ? null : due;
  const known = knownFrom(child.council, 'HealthChecks', 'DATE');
  if (known === null) return unknown(told);
  if (madeSince(child, ['initial']).length > 0) return done(told);
  return told === null || told < known ? unknown(null) : owed(told, child.at);
};

export const reviewHealth = (child: ChildInCare, born: string): Answer => {
  if (!child.council.records.kinds.has('HealthChecks')) return byReturn(child, saysIn('HEALTH_ASSESSMENT'));
  const last = madeSince(child, ['initial', 'review']).at(-1);
  if (last === undefined) return beganBefore(child) ? unknown(null) : null;
  const inSix = plusMonths(last, 6);
  return owed(inSix < birthday(born, 5) ? inSix : plusMonths(last, 12), child.at);
};

export const dental = (child: ChildInCare): Answer => {
  if (!child.council.records.kinds.has('HealthChecks')) return byReturn(child, saysIn('TEETH_CHECK'));
  const last = madeSince(child, ['dental']).at(-1);
  if (last === undefined && beganBefore(child)) return unknown(null);
  return owed(plusMonths(last ?? child.since, 12), child.at);
};

export const questionnaire = (child: ChildInCare, born: string): Answer => {
  const { council, since, at } = child;
  if (!agedBetween(at, born, 4, 16)) return null;
  if (!hasQuestionnaires(council)) return byReturn(child, hasScore);
  const last = madeSince(child, ['sdq']).at(-1);
  if (last === undefined && beganBefore(child)) return unknown(null);
  return owed(
    last === undefined ? later(plusMonths(since, 12), birthday(born, 4)) : plusMonths(last, 12),
    at,
  );
};
