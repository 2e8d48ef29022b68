import type { Generated, JSONColumnType } from 'kysely';
import type { ClosedPeriodTables } from '../../platform/authority/closed-periods.ts';
import type { DeadlineKind, Measures } from './rules/deadlines.ts';
import type { EntryState } from './rules/forward-plan.ts';

export type CalendarTables = ClosedPeriodTables & {
  /** Of the platform and of the board and meetings features: read here, never written. */
  person: { authority_id: string; id: string; name: string };
  body: { authority_id: string; id: string; name: string };
  meeting: {
    authority_id: string;
    id: string;
    body_id: string;
    date: string | null;
    time: string | null;
    venue: string | null;
    kind: 'ordinary' | 'takeover' | 'special';
    minutes_state: string;
    changed_at: Date;
  };
  calendar_setting: {
    authority_id: string;
    body_id: string;
    weekday: number;
    week: number;
    time: string;
    venue: string | null;
    avoids_august: boolean;
    measures: JSONColumnType<Measures>;
    remind_before: number;
  };
  arrangement: {
    authority_id: string;
    meeting_id: string;
    link: string | null;
    room: string | null;
    refreshments: string | null;
    access_needs: string | null;
    agenda_setting_on: string | null;
    agenda_setting_time: string | null;
    agenda_setting_place: string | null;
    cancelled_at: Date | null;
    cancelled_by: string | null;
    cancelled_reason: string | null;
    sequence: Generated<number>;
    changed_at: Generated<Date>;
  };
  meeting_move: {
    authority_id: string;
    id: string;
    meeting_id: string;
    from_date: string | null;
    from_time: string | null;
    from_venue: string | null;
    to_date: string;
    to_time: string | null;
    to_venue: string | null;
    decided_by: string;
    why: string;
    moved_at: Date;
  };
  deadline_met: { authority_id: string; meeting_id: string; kind: DeadlineKind; met_on: string };
  duty: {
    authority_id: string;
    id: string;
    body_id: string;
    title: string;
    purpose: string;
    service: string | null;
    month: number;
    minutes: number | null;
    ended_at: Date | null;
  };
  plan_entry: {
    authority_id: string;
    id: string;
    body_id: string;
    meeting_id: string | null;
    state: EntryState;
    title: string;
    purpose: string | null;
    presenter_id: string | null;
    presenter: string | null;
    service: string | null;
    minutes: number | null;
    origin_kind: string;
    origin_id: string;
    origin_label: string;
    duty_id: string | null;
    duty_year: number | null;
    returns: Generated<boolean>;
    created_at: Generated<Date>;
  };
  deferral: {
    authority_id: string;
    id: string;
    entry_id: string;
    from_meeting_id: string | null;
    reason: string;
    cancelled: boolean;
    deferred_at: Date;
  };
  visit: {
    authority_id: string;
    id: string;
    body_id: string;
    place: string;
    why: string | null;
    visitor_ids: string[];
    others: string | null;
    planned_on: string | null;
    made_on: string | null;
    learnt: string | null;
    told_at: string | null;
    called_off: boolean;
    proposed_by: string;
  };
  calendar_address: { authority_id: string; person_id: string; token_sha256: string; made_at: Date };
};
