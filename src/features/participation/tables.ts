import type { AgeBand } from './rules/ages.ts';
import type { CardAnswer } from './rules/card.ts';
import type { KeptState, Kind } from './rules/request.ts';
import type { Called } from './rules/took-part.ts';

export type PersonState = 'asked' | 'confirmed' | 'taken back';

export type ParticipationTables = {
  young_group: {
    authority_id: string;
    id: string;
    name: string;
    ages_from: number;
    ages_to: number;
    supporters: string;
    meets: string;
    version: number;
  };
  young_person: {
    authority_id: string;
    id: string;
    key: string;
    first_name: string;
    age_band: AgeBand;
    reach: string;
    email: string;
    asked_on: string;
    state: PersonState;
    confirmed_on: string | null;
    carer_agreed: string;
    called: Called;
    token_sha256: string | null;
  };
  young_member: { authority_id: string; person_id: string; group_id: string };
  involvement_request: {
    authority_id: string;
    id: string;
    key: string;
    kind: Kind;
    state: KeptState;
    came_on: string;
    title: string;
    asker: string;
    email: string | null;
    why: string;
    what_for: string;
    at_time: string;
    place: string;
    how_long: string;
    travel: string;
    payment: string;
    may_change: string;
    hear_back: string;
    decided_on: string | null;
    decided_words: string;
    took_place_on: string | null;
    said_on: string | null;
    did_change: boolean | null;
    changed_words: string;
    chased: number;
  };
  involvement_link: { authority_id: string; token_sha256: string; request_id: string };
  involvement_question: {
    authority_id: string;
    id: string;
    request_id: string;
    question: string;
    asked_on: string;
    answer: string;
    answered_on: string | null;
  };
  involvement_card: {
    authority_id: string;
    id: string;
    request_id: string;
    words: string;
    sent_on: string;
    until_day: string;
  };
  card_answer: {
    authority_id: string;
    card_id: string;
    person_id: string;
    token_sha256: string | null;
    answer: CardAnswer | null;
    answered_on: string | null;
  };
  involvement_part: {
    authority_id: string;
    id: string;
    request_id: string;
    person_id: string | null;
    group_id: string | null;
    name: string;
    quarters: number;
  };
  interview_panel: {
    authority_id: string;
    request_id: string;
    post: string;
    day: string | null;
    questions: string;
    recommendation: string;
    version: number;
  };
  inspection_finding: {
    authority_id: string;
    id: string;
    request_id: string;
    home: string;
    visited_on: string;
    seen: string;
    asks: string;
    did: string;
    done_on: string | null;
  };
  involvement_limit: { authority_id: string; most: number; months: number };
  involvement_changed: {
    authority_id: string;
    request_id: string;
    title: string;
    did_change: boolean;
    words: string;
    month: string;
    groups: string[];
    shown_on: string;
  };
};
