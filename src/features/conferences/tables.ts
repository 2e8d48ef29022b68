import type { ColumnType } from 'kysely';
import type { AppealOutcome, Appellant, Ground } from './rules/appeal.ts';
import type {
  AgencyPart,
  BeginningKind,
  Category,
  ConferenceKind,
  ConferenceState,
  Ending,
  Outcome,
  Reason,
} from './rules/conference.ts';
import type { AnswerKind, Questionnaire } from './rules/questionnaire.ts';

/** The driver takes lists for jsonb only as text. */
type Json<Value> = ColumnType<Value, string, string>;

export type ConferenceTables = {
  conference_family: {
    authority_id: string;
    id: string;
    reference: string;
    children: number;
    child_references: string[];
    district: string;
    team: string;
    officer_id: string | null;
    begun: BeginningKind;
    begun_on: string;
    ended: Ending | null;
    ended_on: string | null;
    version: number;
  };
  conference: {
    authority_id: string;
    id: string;
    family_id: string;
    kind: ConferenceKind;
    state: ConferenceState;
    planned_on: string | null;
    planned_at: string;
    due_on: string;
    came_on: string | null;
    reason: Reason | null;
    reason_words: string;
    outcome: Outcome | null;
    category: Category | null;
    children: number;
    district: string;
    team: string;
    officer_id: string | null;
    children_came: number;
    views_given: number;
    views_not_available: number;
    too_young: number;
    views_by_form: number;
    views_by_advocate: number;
    views_by_worker: number;
    agencies: Json<AgencyPart[]>;
    questionnaires_given: number;
    version: number;
  };
  conference_appeal: {
    authority_id: string;
    id: string;
    conference_id: string;
    by_whom: Appellant;
    ground: Ground;
    received_on: string;
    answered_on: string | null;
    outcome: AppealOutcome | null;
    changed: string;
    version: number;
  };
  conference_link: {
    authority_id: string;
    conference_id: string;
    token_sha256: string;
    expires_on: string;
    answers_left: number;
  };
  conference_answer: {
    authority_id: string;
    id: string;
    kind: AnswerKind;
    month: string;
    district: string;
    on_paper: boolean;
    answers: Json<Questionnaire['answers']>;
    words: string;
    words_state: WordsState;
  };
};

export type WordsState = 'shown' | 'waiting' | 'left out';
