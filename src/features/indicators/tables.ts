import type { ColumnType, Generated, JSONColumnType, Selectable } from 'kysely';
import type { AreaKind } from './rules/areas/kinds.ts';
import type { CountingStep } from './rules/counting-steps.ts';

type Counts = { value: number | null; numerator: number | null; denominator: number | null };

/** A comparator without its council, as it is stored and as a set remembers it. */
export type StoredComparator = Omit<Selectable<IndicatorTables['comparator']>, 'authority_id'>;

export type IndicatorTables = {
  figure_source: {
    authority_id: string;
    id: string;
    kind: 'extract' | 'report' | 'entered';
    title: string;
    sha256: string;
    taken_on: string;
    added_at: string;
    added_by: string;
    kept_at: string | null;
    kept_number: number | null;
    reason: Generated<string>;
    note: Generated<string>;
    rows_left_out: Generated<number>;
    problems: ColumnType<string[], string, string>;
  };
  figure: Counts & {
    authority_id: string;
    source_id: string;
    indicator: string;
    area: string;
    at: string;
    version: number;
    mark: string | null;
    doubt: string | null;
  };
  figure_counting: {
    authority_id: string;
    id: string;
    files: number;
    up_to: string;
    months: number;
    step: CountingStep;
    heard_at: ColumnType<Date, string, string>;
    source_id: Generated<string | null>;
    refusal: Generated<string | null>;
  };
  figure_comment: {
    authority_id: string;
    id: string;
    indicator: string;
    at: string;
    words: string;
    day: string;
    by_id: string | null;
    by_name: string;
  };
  comparator: Counts & {
    authority_id: string;
    indicator: string;
    at: string;
    level: 'council' | 'region' | 'national' | 'neighbour';
    code: string;
    name: string;
    nearness: number | null;
    mark: string | null;
    source: string;
    added_on: string;
    set_id: Generated<string | null>;
  };
  comparator_set: {
    authority_id: string;
    id: string;
    indicator: string;
    at: string;
    number: number;
    source: string;
    typed: JSONColumnType<StoredComparator[]>;
    stood: JSONColumnType<StoredComparator[]>;
    taken_back_on: string | null;
  };
  statistical_neighbour: {
    authority_id: string;
    nearness: number;
    own_code: string;
    code: string;
    closeness: string;
  };
  indicator_owner: {
    authority_id: string;
    indicator: string;
    owner_id: string | null;
    owner_name: string;
    named_on: string;
  };
  indicator_action: { authority_id: string; indicator: string; action_id: string };
  board_question: {
    authority_id: string;
    id: string;
    indicator: string;
    position: number;
    words: string;
    day: string;
    by_name: string;
    taken_back_on: string | null;
  };
  published_figure: Counts & {
    authority_id: string;
    indicator: string;
    area: string;
    at: string;
    version: number;
    hidden: boolean;
    published_on: string;
  };
  area_change: { authority_id: string; number: number; words: string; day: string; by_name: string };
  area_belonging: {
    authority_id: string;
    number: number;
    area: string;
    kind: AreaKind;
    within: string | null;
    from_day: string;
    to_day: string | null;
  };
  public_area: { authority_id: string; at: string; area: string; within: string | null };
  performance_report: {
    authority_id: string;
    at: string;
    content_sha256: string;
    pdf: Buffer;
    published_on: string;
  };
};
