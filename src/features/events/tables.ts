import type { ColumnType } from 'kysely';
import type { CarerSays } from './rules/carer.ts';
import type { Standing, Way } from './rules/places.ts';

export type Holder = 'young' | 'carer';

export type EventTables = {
  event: {
    authority_id: string;
    id: string;
    slug: string;
    title: string;
    about: string;
    week: string;
    day: string;
    begins: string;
    ends: string;
    place: string;
    ages_from: number | null;
    ages_to: number | null;
    panel: boolean;
    closes_on: string;
    cancelled_on: string | null;
    cancelled_because: string;
    version: number;
    changed_at: ColumnType<Date, Date, Date>;
  };
  event_way: {
    authority_id: string;
    event_id: string;
    way: Way;
    places: number;
    taken: number;
    waiting: number;
    came: number;
    next_number: number;
  };
  event_inside: { authority_id: string; event_id: string; place: string; link: string };
  event_signup: {
    authority_id: string;
    id: string;
    event_id: string;
    way: Way;
    number: number;
    standing: Standing;
    gone_because: string;
    first_name: string;
    age: number;
    contact: string;
    contact_key: string;
    access_needs: string[];
    food_needs: string[];
    carer: CarerSays;
    carer_name: string;
    carer_contact: string;
    carer_by: string | null;
    key: string;
    signed_on: string;
    came: boolean | null;
  };
  event_link: { authority_id: string; token_sha256: string; signup_id: string; holder: Holder };
  event_told: {
    authority_id: string;
    id: string;
    signup_id: string;
    holder: Holder;
    why: string;
    by_team: boolean;
    words: string[];
    told_on: string;
    done_on: string | null;
  };
  event_score: { authority_id: string; key: string; event_id: string; score: number };
  event_picture: {
    authority_id: string;
    id: string;
    event_id: string;
    bytes: Buffer;
    says: string;
    people: number;
    added_on: string;
  };
  event_picture_shown: { authority_id: string; picture_id: string; event_id: string; says: string };
  event_picture_consent: { authority_id: string; picture_id: string; consent_id: string };
};
