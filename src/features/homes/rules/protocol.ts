import { daysBetween } from '../../../kernel/days.ts';

/** What a district council promised in the joint protocol since a day (ISO). `band` is '' where none is promised. */
export type Promised = {
  district: string;
  since: string;
  band: string;
  localConnection: boolean;
  decidesTogether: boolean;
  councilTax: boolean;
  emergencyBed: boolean;
};

/** Who decided whether somebody made themselves homeless. */
export const intentionalityWords = {
  'not asked': 'The question did not come up',
  'decided together': 'Decided together with us',
  'decided without us': 'Decided without us',
} as const;
export type Intentionality = keyof typeof intentionalityWords;

/** What a care leaver asked a district council for. `leaver` tells people apart and is never shown with counts. */
export type HousingRequest = {
  leaver: string;
  district: string;
  kind: 'home' | 'emergency bed';
  askedOn: string;
  bandAsked: string;
  bandGiven: string;
  offeredOn: string | null;
  intentionality: Intentionality;
};

/** The promise of a district that held on a day; null where there was none. */
export const promiseOn = <One extends Promised>(
  promises: readonly One[],
  district: string,
  day: string,
): One | null =>
  promises
    .filter((one) => one.district === district && one.since <= day)
    .reduce<One | null>((latest, one) => (latest === null || one.since > latest.since ? one : latest), null);

const sameBand = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** What came of the promised band: it is the band of the day on which somebody asked that counts. */
export const bandOutcome = (
  { district, askedOn, bandGiven }: HousingRequest,
  promises: readonly Promised[],
): 'kept' | 'not kept' | 'waiting' | 'no promise' => {
  const band = promiseOn(promises, district, askedOn)?.band ?? '';
  if (band === '') return 'no promise';
  if (bandGiven.trim() === '') return 'waiting';
  return sameBand(bandGiven, band) ? 'kept' : 'not kept';
};

/** Counts of what was asked of one district council. `kept` of `decided`; `together` of `intentionality`. */
export type ProtocolCounts = {
  asked: number;
  decided: number;
  kept: number;
  /** Days until each offer, in order. */
  daysToOffer: number[];
  intentionality: number;
  together: number;
  bedsAsked: number;
  bedsFound: number;
};

/** Counts requests against the promises that held when they were made. */
export const countProtocol = (
  requests: readonly HousingRequest[],
  promises: readonly Promised[],
): ProtocolCounts => {
  const homes = requests.filter(({ kind }) => kind === 'home');
  const beds = requests.filter(({ kind }) => kind === 'emergency bed');
  const bands = homes.map((request) => bandOutcome(request, promises));
  const asked = homes.filter(({ intentionality }) => intentionality !== 'not asked');
  return {
    asked: homes.length,
    decided: bands.filter((band) => band === 'kept' || band === 'not kept').length,
    kept: bands.filter((band) => band === 'kept').length,
    daysToOffer: homes
      .flatMap(({ askedOn, offeredOn }) => (offeredOn === null ? [] : [daysBetween(askedOn, offeredOn)]))
      .sort((one, other) => one - other),
    intentionality: asked.length,
    together: asked.filter(({ intentionality }) => intentionality === 'decided together').length,
    bedsAsked: beds.length,
    bedsFound: beds.filter(({ offeredOn }) => offeredOn !== null).length,
  };
};

/** The middle one of numbers in order, or the mean of the two in the middle; null of none. */
export const medianOf = (numbers: readonly number[]): number | null => {
  const upper = numbers[Math.floor(numbers.length / 2)];
  const lower = numbers[Math.ceil(numbers.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};
