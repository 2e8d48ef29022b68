import type { Poll } from '../poll-queries.ts';
import type { Room } from '../room-queries.ts';
import type { Post, Wall } from '../wall-queries.ts';
import type { Result } from '../what-is-on.ts';

/** What was typed into a form that could not be taken: which field, which is its id too, and why. */
export type HostTyped = {
  form: 'poll' | 'wall' | 'page';
  field: 'question' | 'options' | 'prompt' | 'page';
  fields: Record<string, string>;
  reason: string;
};

export type HostModel = {
  meeting: { id: string; title: string };
  room: Room | null;
  guests: number;
  /** There are pages to lead everybody to. */
  hasAgenda: boolean;
  joinAddress: string;
  polls: (Poll & { result: Result })[];
  walls: (Wall & { ideas: Post[]; counts: { waiting: number; shown: number; hidden: number } })[];
  questions: Post[];
  typed: HostTyped | null;
};

/** The address of a meeting's room. */
export const roomBase = (meetingId: string): string => `/board/meetings/${meetingId}/room`;
