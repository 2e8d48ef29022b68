import type { Kind } from './rules/kinds.ts';

export type RetentionTables = {
  retention_period: { authority_id: string; kind: Kind; months: number };
  disposal: { authority_id: string; kind: Kind; on_day: string; things: number };
};
