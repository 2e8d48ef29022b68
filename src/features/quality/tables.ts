import type { ColumnType } from 'kysely';
import type { Content } from './rules/fields.ts';
import type { Grades } from './rules/grades.ts';

/** The driver takes lists for jsonb only as text. */
type Json<Value> = ColumnType<Value, string, string>;

export type QualityTables = {
  service_record: {
    authority_id: string;
    id: string;
    kind: string;
    day: string;
    reference: string;
    officer_id: string | null;
    content: Json<Content>;
    version: number;
    by_id: string | null;
    by_name: string;
    taken_down_on: string | null;
  };
  audit_moderation: {
    authority_id: string;
    record_id: string;
    second_id: string;
    second_name: string;
    asked_on: string;
    second_grades: ColumnType<Grades | null, string | null, string | null>;
    given_on: string | null;
    agreed_grades: ColumnType<Grades | null, string | null, string | null>;
    agreed_on: string | null;
    agreed_by_id: string | null;
    agreed_by: string;
    reason: string;
  };
  service_setting: {
    authority_id: string;
    about: string;
    number: number;
    day: string;
    by_id: string | null;
    by_name: string;
    set_values: Json<Readonly<Record<string, number | null>>>;
  };
};
