import type { ColumnType } from 'kysely';
import type { ChosenColumns, ListSheet } from '../../kernel/list-columns.ts';
import type { FileChild, LeftCare } from './rules/bring-in/file-child.ts';
import type { ReviewField } from './rules/bring-in/review-list.ts';
import type {
  ChallengeKind,
  ChallengeLevel,
  ChallengeOutcome,
  ChallengeStepDeed,
} from './rules/challenge.ts';
import type { DoneKind, Paper, Participation, Person, ReviewState, ReviewStepDeed } from './rules/record.ts';

/** The driver takes lists for jsonb only as text. */
type Json<Value> = ColumnType<Value, string, string>;

export type ReviewTables = {
  reviewing_officer: {
    authority_id: string;
    person_id: string;
    name: string;
    team: string;
    share: number;
    since: string | null;
    until: string | null;
  };
  child: {
    authority_id: string;
    id: string;
    reference: string;
    born: string | null;
    district: string;
    team: string;
    worker: string;
    carer: string;
    siblings: string;
    miles: number | null;
    officer_id: string | null;
    added_on: string;
    left_on: string | null;
    version: number;
  };
  child_episode: {
    authority_id: string;
    child_id: string;
    number: number;
    from_day: string;
    until_day: string | null;
    reason: string;
    legal_status: string;
    place: string;
    home: string;
  };
  child_done: { authority_id: string; child_id: string; what: DoneKind; day: string; by_name: string };
  child_file: {
    authority_id: string;
    id: string;
    day: string;
    brought_on: string;
    by_id: string | null;
    by_name: string;
    children: Json<FileChild[]>;
    gone: Json<LeftCare[]>;
    problems: Json<string[]>;
  };
  review: {
    authority_id: string;
    id: string;
    child_id: string;
    due_on: string | null;
    planned_on: string | null;
    planned_at: string;
    place: string;
    held_on: string | null;
    state: ReviewState;
    participation: Participation | null;
    chaired_by_child: boolean;
    words: string;
    people: Json<Person[]>;
    papers: Json<Paper[]>;
    late_reason: string;
    permanence_plan: string;
    officer_id: string | null;
    continues_id: string | null;
    version: number;
  };
  review_list: {
    authority_id: string;
    id: string;
    name: string;
    brought_on: string;
    by_id: string | null;
    sheets: Json<ListSheet[]>;
    sheet: string;
    columns: Json<ChosenColumns<ReviewField>>;
  };
  review_step: {
    authority_id: string;
    review_id: string;
    number: number;
    day: string;
    deed: ReviewStepDeed;
    from_day: string | null;
    to_day: string | null;
    reason: string;
    by_id: string | null;
    by_name: string;
  };
  review_decision: {
    authority_id: string;
    id: string;
    review_id: string;
    position: number;
    what: string;
    owner: string;
    due: string | null;
    done_on: string | null;
    looked_on: string | null;
    found: string;
  };
  monitoring: {
    authority_id: string;
    id: string;
    child_id: string;
    day: string;
    on_track: boolean;
    found: string;
    by_id: string | null;
    by_name: string;
  };
  challenge: {
    authority_id: string;
    id: string;
    child_id: string | null;
    reference: string;
    district: string;
    team: string;
    kind: ChallengeKind;
    category: string;
    impact: string;
    words: string;
    level: ChallengeLevel;
    to_id: string | null;
    to_name: string;
    raised_on: string;
    raised_by_id: string | null;
    raised_by: string;
    reply_due: string | null;
    from_id: string | null;
    answered_on: string | null;
    closed_on: string | null;
    outcome: ChallengeOutcome | null;
    changed: string;
  };
  challenge_step: {
    authority_id: string;
    challenge_id: string;
    number: number;
    day: string;
    deed: ChallengeStepDeed;
    level: string;
    to_id: string | null;
    to_name: string;
    words: string;
    by_id: string | null;
    by_name: string;
  };
  challenge_limit: { authority_id: string; level: ChallengeLevel; working_days: number };
};
