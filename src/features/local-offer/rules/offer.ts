/**
 * What an offer is about: the headings of the statutory guidance on the local offer (DfE, Local offer guidance, 2018), and
 * money, which young people look for under its own name.
 */
export const headings = {
  money: 'Money',
  accommodation: 'A home',
  health: 'Health and feeling well',
  education: 'School, college and uni',
  employment: 'Work',
  relationships: 'People in our lives',
  participation: 'Having a say and joining in',
} as const;
export type Heading = keyof typeof headings;

/** What the team calls the same headings. */
export const guidanceHeadings: Record<Heading, string> = {
  money: 'Money',
  accommodation: 'Accommodation',
  health: 'Health and wellbeing',
  education: 'Education and training',
  employment: 'Employment',
  relationships: 'Relationships',
  participation: 'Participation in society',
};

/** An entitlement or service of the council and its partners, or a service near somebody that was told to us. */
export type OfferKind = 'service' | 'near me';

/** Situations that change what somebody can get, as a young person says them. */
export const situations = {
  university: 'I am at uni',
  parent: 'I am a parent',
  custody: 'I am in prison or custody',
  unaccompanied: 'I came to the UK on my own',
  'staying put': 'I stay put with my carers',
} as const;
export type Situation = keyof typeof situations;

/** Everything of an offer that is said in a language. `alsoCalled`: other words by which somebody looks for it. */
export type OfferWords = {
  title: string;
  what: string;
  who: string;
  howMuch: string;
  steps: readonly string[];
  contact: string;
  alsoCalled: string;
};

/** How to reach whoever gives it; empty where there is none. `web` begins with https://. */
export type Reach = { phone: string; email: string; web: string };

/** For whom an offer is: ages in years, both counted; no areas or situations is for all of them. */
export type For = {
  ageFrom: number;
  ageTo: number;
  areas: readonly string[];
  situations: readonly string[];
};

/** An offer without who keeps it and when it was checked. */
export type OfferContent = For & { kind: OfferKind; heading: Heading; words: OfferWords; reach: Reach };

/** What somebody says of themselves; nothing where they said nothing. */
export type Wanted = { age: number | null; area: string; situation: string };

const has = (those: readonly string[], one: string): boolean =>
  those.some((other) => other.toLowerCase() === one.toLowerCase());

/** Whether an offer is for whoever says that of themselves. What they did not say leaves nothing out. */
export const isFor = (offer: For, { age, area, situation }: Wanted): boolean =>
  (age === null || (offer.ageFrom <= age && age <= offer.ageTo)) &&
  (area === '' || offer.areas.length === 0 || has(offer.areas, area)) &&
  (situation === '' || offer.situations.length === 0 || has(offer.situations, situation));

/** "16 to 24", in years, both counted. */
export const agesWords = ({ ageFrom, ageTo }: For): string =>
  ageFrom === ageTo ? `${ageFrom}` : `${ageFrom} to ${ageTo}`;

/** The areas that offers name, in the order of the alphabet. */
export const areasOf = (offers: readonly For[]): string[] =>
  [...new Set(offers.flatMap(({ areas }) => areas))].sort((one, other) => one.localeCompare(other));
