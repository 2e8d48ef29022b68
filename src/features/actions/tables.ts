import type { Generated } from 'kysely';
import type { ActionKind, Addressee, Deed, RecommendationAnswer } from './rules/action.ts';

export type ActionTables = {
  body: { authority_id: string; id: string; name: string };
  action: {
    authority_id: string;
    id: string;
    body_id: string;
    kind: ActionKind;
    what: string;
    owner_id: string | null;
    owner_name: string;
    due: string | null;
    origin_kind: string;
    origin_id: string;
    origin_label: string;
    opened_on: string;
    open_since: string;
    closed_on: string | null;
  };
  recommendation: {
    authority_id: string;
    action_id: string;
    addressee: Addressee;
    sent_on: string | null;
    answer: RecommendationAnswer | null;
    reasons: Generated<string>;
    answered_on: string | null;
  };
  action_entry: {
    authority_id: string;
    action_id: string;
    position: number;
    deed: Deed;
    day: string;
    by_id: string | null;
    by_name: string;
    words: string;
    before: string | null;
    after: string | null;
  };
  evidence: {
    authority_id: string;
    id: string;
    action_id: string;
    position: number;
    kind: 'file' | 'link' | 'text';
    title: string;
    link: string | null;
    words: string | null;
    file_sha256: string | null;
    file_name: string | null;
    day: string;
    by_name: string;
  };
};
