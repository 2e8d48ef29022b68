import type { ColumnType } from 'kysely';
import type { FileHome } from './rules/bring-in/read-rows.ts';
import type { HomeKind } from './rules/home-kinds.ts';
import type { PanelDeed, PanelOutcome } from './rules/panel.ts';
import type { MemberStatus } from './rules/projects.ts';
import type { HousingRequest, Intentionality } from './rules/protocol.ts';
import type { CommissionedKind } from './rules/supply.ts';

/** The driver takes lists for jsonb only as text. */
type Json<Value> = ColumnType<Value, string, string>;

export type HomesTables = {
  care_leaver: {
    authority_id: string;
    id: string;
    reference: string;
    born_month: string | null;
    has_left: boolean;
    left_on: string | null;
    version: number;
  };
  home_stay: {
    authority_id: string;
    id: string;
    care_leaver_id: string;
    district: string;
    kind: HomeKind;
    suitable: boolean | null;
    reason: string;
    from_day: string;
    until_day: string | null;
    version: number;
  };
  panel_case: {
    authority_id: string;
    id: string;
    care_leaver_id: string;
    district: string;
    version: number;
  };
  panel_step: {
    authority_id: string;
    case_id: string;
    number: number;
    day: string;
    deed: PanelDeed;
    words: string;
    home: string;
    outcome: PanelOutcome | null;
    next_by: string;
    next_due: string | null;
    by_id: string | null;
    by_name: string;
  };
  housing_request: {
    authority_id: string;
    id: string;
    care_leaver_id: string;
    district: string;
    kind: HousingRequest['kind'];
    asked_on: string;
    band_asked: string;
    band_given: string;
    offered_on: string | null;
    intentionality: Intentionality;
    version: number;
  };
  house_project: {
    authority_id: string;
    id: string;
    name: string;
    district: string;
    started_on: string;
    places: number;
    version: number;
  };
  house_project_member: {
    authority_id: string;
    id: string;
    project_id: string;
    care_leaver_id: string;
    status: MemberStatus;
    since: string;
    version: number;
  };
  homes_file: {
    authority_id: string;
    id: string;
    name: string;
    brought_on: string;
    by_id: string | null;
    rows: Json<FileHome[]>;
    problems: Json<string[]>;
  };
  panel_setting: { authority_id: string; review_weeks: number };
  commissioned_home: {
    authority_id: string;
    id: string;
    name: string;
    provider: string;
    contact: string;
    district: string;
    kind: CommissionedKind;
    ages_from: number;
    ages_to: number;
    block: boolean;
    self_funding: boolean;
    from_day: string;
    until_day: string | null;
    version: number;
  };
  home_places: {
    authority_id: string;
    home_id: string;
    day: string;
    places: number;
    free: number;
    by_name: string;
  };
  district_promise: {
    authority_id: string;
    district: string;
    since: string;
    band: string;
    local_connection: boolean;
    decides_together: boolean;
    council_tax: boolean;
    emergency_bed: boolean;
    by_name: string;
    version: number;
  };
};
