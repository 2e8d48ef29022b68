import type { Brag } from './rules/brag.ts';
import type { Answer } from './rules/round/answer.ts';
import type { Step } from './rules/round/steps.ts';

export type RoundTables = {
  update_weeks: { authority_id: string; plan_id: string; ask: number; back: number; brief: number };
  update_round: {
    authority_id: string;
    id: string;
    plan_id: string;
    meeting_day: string;
    ask_day: string;
    back_day: string;
    brief_day: string;
    made_on: string;
    asked_on: string | null;
    step: Step;
    locked_on: string | null;
    locked_by: string;
    unlock_reason: string;
  };
  update_round_part: {
    authority_id: string;
    round_id: string;
    part_id: string;
    version: number;
    rating: Brag | null;
    asked: boolean;
  };
  update_answer: {
    authority_id: string;
    round_id: string;
    part_id: string;
    number: number;
    day: string;
    by_id: string | null;
    by_name: string;
    no_change: boolean;
    words: string;
    rating: Brag | null;
    reason: string;
    decision: string;
    judged: Answer['judged'];
    note: string;
    judged_by: string;
    told: boolean;
  };
  update_link: {
    authority_id: string;
    token_sha256: string;
    round_id: string;
    lead_id: string;
    made_on: string;
  };
};
