import type { Generated, JSONColumnType } from 'kysely';
import type { Showing } from './rules/shown-as.ts';
import type { Duty } from './rules/terms.ts';
import type { Appointer, BodyKind, Capacity, Ending, Office } from './rules/words.ts';

type Period = { from_date: string; to_date: string | null };

type Tenure = Period & {
  authority_id: string;
  id: string;
  person_id: string;
  appointed_by: Appointer;
  ended_because: Ending | null;
  planned_to: string | null;
  role_holding_id: string | null;
};

export type BoardTables = {
  body: {
    authority_id: string;
    id: string;
    name: string;
    slug: string;
    kind: Generated<BodyKind>;
    reports_to: string | null;
    closed_on: string | null;
  };
  terms_version: {
    authority_id: string;
    id: string;
    body_id: string;
    in_force_from: string;
    agreed_by: string;
    purpose: string;
    aims: string[];
    member_groups: string[];
    co_opted_services: string[];
    attending: string[];
    advisers: string[];
    appointers: Appointer[];
    casting_vote: boolean;
    quorum: number | null;
    substitutes_vote: boolean;
    every_months: number;
    notice_days: number;
    meeting_minutes: number;
    reviewed_yearly: boolean;
    duties: JSONColumnType<Duty[]>;
    withdrawn_at: Date | null;
  };
  terms_review: { authority_id: string; id: string; body_id: string; reviewed_on: string };
  seat: {
    authority_id: string;
    id: string;
    body_id: string;
    name: string;
    capacity: Capacity;
    speaks_for: string | null;
    since: string;
    closed_on: string | null;
  };
  seat_tenure: Tenure & { seat_id: string };
  office_tenure: Tenure & { body_id: string; office: Office; ended_with: string | null };
  priority_lead: Period & {
    authority_id: string;
    id: string;
    body_id: string;
    person_id: string;
    priority: string;
  };
  cabinet_post: Period & { authority_id: string; id: string; person_id: string; portfolio: string };
  substitution: {
    authority_id: string;
    id: string;
    body_id: string;
    meeting_id: string;
    seat_id: string;
    person_id: string | null;
    name: string;
    holder_name: string;
    votes: boolean;
  };
  person_shown: { authority_id: string; person_id: string; shown_as: Showing; photo: boolean };
  induction_tips: { authority_id: string; body_id: string; tips: string[]; changed_on: string };
  induction_step: { authority_id: string; body_id: string; person_id: string; step: string; done_on: string };
  /** Kept by platform/access; read here to name who sits. */
  person: {
    authority_id: string;
    id: string;
    name: string;
    title: string | null;
    young: boolean;
    supporter_id: string | null;
    photo_sha256: string | null;
  };
};
