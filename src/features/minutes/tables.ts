import type { Generated, JSONColumnType } from 'kysely';
import type { Added } from './rules/agreeing.ts';
import type { Part } from './rules/corrections.ts';

export type MinutesTables = {
  agenda_item: { authority_id: string; id: string };
  minutes_round: {
    authority_id: string;
    meeting_id: string;
    sent_on: string;
    closes_on: string;
    sent_by: string;
  };
  minutes_reader: { authority_id: string; meeting_id: string; person_id: string };
  correction: {
    authority_id: string;
    id: string;
    meeting_id: string;
    item_id: string;
    part: Part;
    base: string;
    proposed: string;
    why: string;
    by_id: string | null;
    by_name: string;
    proposed_on: string;
    state: 'proposed' | 'accepted' | 'declined';
    used: string | null;
    reason: Generated<string>;
    decided_by: string | null;
    decided_on: string | null;
    position: number;
  };
  amendment: {
    authority_id: string;
    id: string;
    meeting_id: string;
    position: number;
    part: Part | 'attendance';
    item_id: string | null;
    title: string;
    drafted: string;
    agreed: string;
    attendee: JSONColumnType<Added | null>;
  };
  agreement: {
    authority_id: string;
    meeting_id: string;
    agreed_on: string;
    at_meeting: string;
    at_meeting_id: string;
    resolution: string;
    by_name: string;
  };
  question: {
    authority_id: string;
    id: string;
    meeting_id: string;
    body_id: string;
    question: string;
    asked_by: string;
    asked_on: string;
    asked_to_id: string | null;
    asked_to: string;
    due: string | null;
    answer: string | null;
    answered_on: string | null;
    answered_by: string | null;
    circulated_on: string | null;
    indicator: string | null;
  };
  letter: {
    authority_id: string;
    id: string;
    body_id: string;
    origin_kind: string;
    origin_id: string;
    origin_label: string;
    addressee: string;
    address: string;
    subject: string;
    words: string;
    signed: string;
    version: number;
    drafted_on: string;
    sent_on: string | null;
    sent_by: string | null;
  };
  matters_paper: {
    authority_id: string;
    meeting_id: string;
    paper_id: string;
    words: string;
    version: number;
  };
  absence_rule: { authority_id: string; body_id: string; in_a_row: number };
};
