import type { LineKind } from './rules/lines.ts';
import type { SittingState, Step } from './rules/steps.ts';
import type { Choice } from './rules/votes.ts';
import type { Attendee } from './rules/who-is-here.ts';

export type SittingTables = {
  sitting: {
    authority_id: string;
    meeting_id: string;
    state: SittingState;
    opened_at: Date | null;
    closed_at: Date | null;
    current_item: string | null;
    presiding: string | null;
  };
  sitting_step: {
    authority_id: string;
    id: string;
    meeting_id: string;
    step: Step;
    at: Date;
    by_name: string;
    reason: string | null;
  };
  attendee: {
    authority_id: string;
    id: string;
    meeting_id: string;
    position: number;
    seat_id: string | null;
    person_id: string | null;
    name: string;
    organisation: string | null;
    capacity: Attendee['capacity'];
    office: Attendee['office'];
    votes: boolean;
    young: boolean;
    stands_for: string | null;
    said: Attendee['said'];
  };
  presence: {
    authority_id: string;
    id: string;
    attendee_id: string;
    arrived_at: Date;
    left_at: Date | null;
    remote: boolean;
  };
  item_time: {
    authority_id: string;
    id: string;
    meeting_id: string;
    item_id: string;
    started_at: Date;
    stopped_at: Date | null;
  };
  minute: { authority_id: string; item_id: string; meeting_id: string; version: number; text: string };
  minute_version: {
    authority_id: string;
    item_id: string;
    version: number;
    save_id: string;
    text: string;
    saved_at: Date;
    saved_by: string;
  };
  sitting_line: {
    authority_id: string;
    id: string;
    meeting_id: string;
    item_id: string;
    position: number;
    kind: LineKind;
    text: string;
    who: string | null;
    owner_id: string | null;
    due: string | null;
    left_room: boolean | null;
    became_id: string | null;
    removed_at: Date | null;
  };
  vote: {
    authority_id: string;
    id: string;
    meeting_id: string;
    item_id: string;
    position: number;
    question: string;
    way: 'show of hands' | 'by name' | 'ballot';
    state: 'open' | 'tied' | 'counted' | 'void';
    votes_for: number;
    votes_against: number;
    abstained: number;
    casting: 'for' | 'against' | null;
    casting_by: string | null;
    carried: boolean | null;
    void_reason: string | null;
    recount_of: string | null;
  };
  voter: { authority_id: string; vote_id: string; attendee_id: string; choice: Choice | null };
};
