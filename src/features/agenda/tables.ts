import type { JSONColumnType } from 'kysely';
import type { Origin } from '../../kernel/origin.ts';

export type AgendaTables = {
  standing_item: {
    authority_id: string;
    id: string;
    body_id: string;
    position: number;
    place: 'first' | 'last';
    title: string;
    purpose: string | null;
    minutes: number | null;
    matters_arising: boolean;
  };
  agenda: {
    authority_id: string;
    meeting_id: string;
    started_at: Date;
    published_at: Date | null;
    due: string | null;
    begun_at: Date | null;
  };
  agenda_note: {
    authority_id: string;
    item_id: string;
    question_minutes: number | null;
    origin: JSONColumnType<Origin | null>;
  };
  removed_item: {
    authority_id: string;
    id: string;
    meeting_id: string;
    position: number;
    title: string;
    item: JSONColumnType<object>;
    question_minutes: number | null;
    origin: JSONColumnType<Origin | null>;
    removed_at: Date;
  };
};
