import type { ColumnType } from 'kysely';
import type { Outcome, PledgeState, Strand } from './rules/covenant.ts';
import type { JobKind } from './rules/kept-job.ts';
import type { Labels } from './rules/labels.ts';
import type { Heading, OfferKind, OfferWords, Reach } from './rules/offer.ts';

/** Written as JSON text, read as what it holds. */
type Json<Value> = ColumnType<Value, string, string>;

type OfferContent = {
  slug: string;
  kind: OfferKind;
  heading: Heading;
  age_from: number;
  age_to: number;
  areas: string[];
  situations: string[];
  words: Json<OfferWords>;
  reach: Json<Reach>;
  checked_on: string;
  checked_by: string;
};

export type LocalOfferTables = {
  offer: OfferContent & {
    authority_id: string;
    id: string;
    version: number;
    owner_post: string;
    owner_email: string;
    asked_on: string | null;
    taken_down_on: string | null;
  };
  offer_shown: OfferContent & { authority_id: string; id: string };
  offer_translation: {
    authority_id: string;
    offer_id: string;
    language: string;
    words: Json<OfferWords>;
    english_sha256: string;
  };
  offer_label: { authority_id: string; language: string; words: Json<Labels> };
  offer_link: { authority_id: string; token_sha256: string; offer_id: string; made_on: string };
  offer_setting: { authority_id: string; check_months: number };
  offer_district: { authority_id: string; district: string; area: string };
  near_me: {
    authority_id: string;
    id: string;
    service: string;
    area: string;
    what_for: string;
    contact: string;
    came_on: string;
    brought_by: string;
    person_id: string | null;
    state: 'waiting' | 'offered' | 'left out';
    offer_id: string | null;
  };
};

export type CovenantTables = {
  covenant_signatory: {
    authority_id: string;
    id: string;
    version: number;
    organisation: string;
    area: string;
    about: string;
    signed_on: string;
    ended_on: string | null;
  };
  covenant_contact: { authority_id: string; signatory_id: string; contact: string };
  covenant_pledge: {
    authority_id: string;
    id: string;
    version: number;
    signatory_id: string;
    pledge: string;
    outcome: Outcome;
    strand: Strand;
    due_on: string;
    state: PledgeState;
    progress: string;
  };
  covenant_count: { authority_id: string; pledge_id: string; taken_up: number };
  covenant_note: {
    authority_id: string;
    pledge_id: string;
    version: number;
    heard_on: string;
    noted_by: string;
    state: PledgeState;
    words: string;
    taken_up: number;
  };
  covenant_job: {
    authority_id: string;
    id: string;
    version: number;
    pledge_id: string;
    kind: JobKind;
    title: string;
    how_to_apply: string;
    open_until: string;
    all_filled: boolean;
  };
  covenant_job_count: { authority_id: string; job_id: string; offered: number; filled: number };
  covenant_asked: {
    authority_id: string;
    id: string;
    person_id: string;
    ward: string;
    asked_on: string;
    signatory_id: string | null;
    brought_on: string | null;
  };
};
