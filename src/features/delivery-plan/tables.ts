import type { ColumnType } from 'kysely';
import type { FileSheet } from './readers/plan-spreadsheet.ts';
import type { ChosenColumns } from './rules/bring-in/choose-columns.ts';
import type { Change, Said, Shown, Standing } from './rules/history/change.ts';
import type { PartKind, PartOf } from './rules/part.ts';
import type { PlanKind } from './rules/plan-kind.ts';
import type { PublicPlan } from './rules/public-plan.ts';
import type { TieKind } from './rules/ties/tie.ts';

/** The driver takes lists for jsonb only as text. */
type Json<Value> = ColumnType<Value, string, string>;

type Fields = PartOf[PartKind];

export type PlanTables = {
  plan: {
    authority_id: string;
    id: string;
    body_id: string;
    kind: PlanKind;
    name: string;
    from_day: string | null;
    to_day: string | null;
    principles: string;
    priorities: string;
    follows_id: string | null;
    strategy_id: string | null;
    ended_on: string | null;
  };
  plan_lead: {
    authority_id: string;
    id: string;
    name: string;
    service: string;
    email: string | null;
    person_id: string | null;
    mailed: boolean;
  };
  plan_part: {
    authority_id: string;
    id: string;
    plan_id: string;
    kind: PartKind;
    position: number;
    version: number;
    fields: Json<Fields>;
    last_word: Json<Standing<Fields>['lastWord']>;
    evidence: number;
    removed: boolean;
  };
  plan_change: {
    authority_id: string;
    part_id: string;
    number: number;
    day: string;
    by_id: string | null;
    by_name: string;
    deed: Change<Fields>['deed'];
    set_fields: Json<Partial<Fields>>;
    said: Json<Said[]>;
    shown: Json<Shown[]>;
    taken: Json<string[]>;
    reason: string;
    standing: ColumnType<Standing<Fields> | null, string | null, never>;
  };
  plan_tie: {
    authority_id: string;
    part_id: string;
    kind: TieKind;
    about_id: string;
    label: string;
    tied_on: string;
    by_name: string;
  };
  plan_view: { authority_id: string; plan_id: string; person_id: string; name: string; query: string };
  public_plan: {
    authority_id: string;
    plan_id: string;
    published_on: string;
    content: Json<PublicPlan>;
  };
  plan_file: {
    authority_id: string;
    id: string;
    plan_id: string;
    name: string;
    file_sha256: string;
    brought_on: string;
    by_id: string | null;
    by_name: string;
    sheets: Json<FileSheet[]>;
    sheet: string | null;
    columns: Json<ChosenColumns>;
  };
};
