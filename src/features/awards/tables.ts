import type { SentBy } from './rules/entry.ts';
import type { Mark } from './rules/prizes.ts';
import type { Scoring } from './rules/scoring.ts';

type Own = { authority_id: string; id: string };

export type NominationState = 'came' | 'shortlisted' | 'left out';

export type AwardTables = {
  award_year: Own & {
    title: string;
    about: string;
    opens_on: string;
    closes_on: string;
    event_on: string | null;
  };
  award_category: Own & { year_id: string; position: number; name: string; sentence: string };
  award_criterion: Own & { year_id: string; position: number; words: string };
  award_setting: {
    authority_id: string;
    year_id: string;
    place: string;
    starts_at: string;
    scoring: Scoring;
    shows_names: boolean;
  };
  nomination: Own & {
    year_id: string;
    category_id: string;
    number: number;
    first_name: string;
    finder: string;
    by_name: string;
    by_relation: string;
    by_email: string;
    post_id: string;
    came_on: string;
    state: NominationState;
    panel_words: string;
    merged_into: string | null;
    token_sha256: string;
  };
  panellist: Own & {
    year_id: string;
    name: string;
    email: string;
    young: boolean;
    category_ids: string[];
    token_sha256: string;
    ended: boolean;
  };
  panel_interest: { authority_id: string; panellist_id: string; nomination_id: string };
  panel_score: {
    authority_id: string;
    panellist_id: string;
    nomination_id: string;
    criterion_id: string;
    points: number;
  };
  finalist: {
    authority_id: string;
    nomination_id: string;
    reason: string;
    name: string;
    winner: boolean;
    email: string;
    token_sha256: string | null;
    invited_on: string | null;
    answer: 'yes' | 'no' | null;
    under_sixteen: boolean | null;
    guests: number;
    needs: string;
    carer: string;
    consent_id: string | null;
    carer_consent_id: string | null;
    picture_consent_id: string | null;
    carer_picture_consent_id: string | null;
  };
  award_shown: {
    authority_id: string;
    nomination_id: string;
    year_id: string;
    category_id: string;
    name: string;
    winner: boolean;
    consent_id: string;
    carer_consent_id: string | null;
  };
  finalist_picture: {
    authority_id: string;
    nomination_id: string;
    bytes: Buffer;
    says: string;
    name_consent_id: string;
    carer_name_consent_id: string | null;
    consent_id: string;
    carer_consent_id: string | null;
  };
  award_picture: { authority_id: string; nomination_id: string; says: string };
  evening_line: {
    authority_id: string;
    year_id: string;
    position: number;
    starts_at: string;
    what: string;
    who: string;
    category_id: string | null;
  };
  reward_round: Own & {
    title: string;
    about: string;
    opens_on: string;
    closes_on: string;
    prizes: number;
  };
  reward_criterion: Own & { round_id: string; position: number; words: string };
  reward_entry: Own & {
    round_id: string;
    number: number;
    first_name: string;
    finder: string;
    school_year: string;
    sent_by: SentBy;
    post_id: string;
    came_on: string;
    left_out: boolean;
    prize: string | null;
  };
  award_count: {
    authority_id: string;
    came_on: string;
    nominated: number;
    entered: number;
    prizes: number;
  };
  reward_mark: { authority_id: string; entry_id: string; criterion_id: string; mark: Mark };
};
