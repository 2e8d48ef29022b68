import type { Generated, JSONColumnType } from 'kysely';
import type { Block } from '../../kernel/paper.ts';
import type { Attendee, MeetingKind, MinutesState, Presenter } from './rules/meeting.ts';

type Manner = 'present' | 'apologies' | 'substitute' | 'remote' | 'observer';

export type MeetingTables = {
  body: { authority_id: string; id: string; name: string };
  meeting: {
    authority_id: string;
    id: string;
    body_id: string;
    slug: string;
    date: string | null;
    time: string | null;
    venue: string | null;
    kind: MeetingKind;
    rescheduled_from: string | null;
    next_date: string | null;
    next_time: string | null;
    next_venue: string | null;
    has_next: boolean;
    minutes_state: Generated<MinutesState>;
    mended: string[];
    changed_at: Generated<Date>;
  };
  agenda_item: {
    authority_id: string;
    id: string;
    meeting_id: string;
    position: number;
    number: string | null;
    title: string;
    presenters: JSONColumnType<Presenter[]>;
    purpose: string | null;
    minutes_allotted: number | null;
    pages_from: number | null;
    pages_to: number | null;
    verbal: boolean;
    narrative: string;
    exempt_paragraph: Generated<number | null>;
    exempt_reason: Generated<string | null>;
  };
  resolution: { authority_id: string; id: string; item_id: string; position: number; text: string };
  attendance: {
    authority_id: string;
    id: string;
    meeting_id: string;
    position: number;
    manner: Manner;
    name: string;
    organisation: string | null;
    capacity: Attendee['capacity'] | null;
    stands_for: string | null;
  };
  membership_change: {
    authority_id: string;
    id: string;
    meeting_id: string;
    position: number;
    name: string;
    change: 'joined' | 'left';
    replaces: string | null;
  };
  paper: {
    authority_id: string;
    id: string;
    meeting_id: string | null;
    item_id: string | null;
    position: number;
    title: string;
    kind: string;
    content: JSONColumnType<Block[] | null>;
    file_sha256: string | null;
    file_name: string | null;
    removed_at: Date | null;
  };
};
