import type { ColumnType } from 'kysely';
import type { ChosenColumns, ListSheet } from '../../kernel/list-columns.ts';
import type { Guardian, LifeStory, Panel, PermanenceLine, PermanenceRoute } from './rules/line.ts';

/** The driver takes lists for jsonb only as text. */
type Json<Value> = ColumnType<Value, string, string>;

export type PermanenceTables = {
  permanence_line: {
    authority_id: string;
    child_id: string;
    plan_for: string;
    plan_for_on: string | null;
    plan_of: string;
    plan_of_on: string | null;
    route: PermanenceRoute | null;
    guardian: Guardian | null;
    next_step: string;
    step_owner: string;
    step_due: string | null;
    panel: Panel;
    panel_on: string | null;
    life_story: LifeStory;
    filed_on: string | null;
    file_by: string | null;
    chased_on: string | null;
    reunification: string;
    section_20_on: string | null;
    updated_on: string;
    version: number;
  };
  permanence_change: {
    authority_id: string;
    child_id: string;
    number: number;
    day: string;
    by_id: string | null;
    by_name: string;
    set_fields: Json<Partial<PermanenceLine>>;
  };
  permanence_file: {
    authority_id: string;
    id: string;
    name: string;
    brought_on: string;
    by_id: string | null;
    sheets: Json<ListSheet[]>;
    sheet: string;
    columns: Json<ChosenColumns<keyof PermanenceLine>>;
  };
};
