import type { State } from './rules/poll.ts';

type PostState = 'waiting' | 'shown' | 'hidden';

export type LiveTables = {
  room: {
    authority_id: string;
    meeting_id: string;
    title: string;
    code: string;
    open: boolean;
    page: number | null;
    opened_at: Date;
  };
  room_guest: {
    authority_id: string;
    id: string;
    meeting_id: string;
    person_id: string | null;
    first_name: string | null;
    token_sha256: string | null;
    joined_at: Date;
  };
  poll: {
    authority_id: string;
    id: string;
    meeting_id: string;
    question: string;
    options: string[];
    several: boolean;
    anonymous: boolean;
    state: State;
    salt: string | null;
    position: number;
  };
  poll_answer: {
    authority_id: string;
    poll_id: string;
    voter: string;
    choices: number[];
    answered_at: Date;
  };
  wall: {
    authority_id: string;
    id: string;
    meeting_id: string;
    prompt: string;
    anonymous: boolean;
    state: State;
    position: number;
  };
  idea: {
    authority_id: string;
    id: string;
    wall_id: string;
    key: string;
    first_name: string | null;
    text: string;
    state: PostState;
    posted_at: Date;
  };
  question_asked: {
    authority_id: string;
    id: string;
    meeting_id: string;
    key: string;
    first_name: string | null;
    text: string;
    state: PostState | 'answered';
    asked_at: Date;
  };
  private_note: {
    authority_id: string;
    item_id: string;
    person_id: string;
    text: string;
    changed_at: Date;
  };
  activity: {
    authority_id: string;
    id: string;
    meeting_id: string;
    position: number;
    title: string;
    led_by: string | null;
    minutes: number | null;
    started_at: Date | null;
    ended_at: Date | null;
    flip_chart: string;
    version: number;
  };
};
