import { turnsEighteenSoon } from './age.ts';
import { isEmergency } from './home-kinds.ts';
import { type PanelStep, stepsOn, waitsForHome } from './panel.ts';
import { homeOn, isSuitable, type Stay } from './stays.ts';

/** A care leaver with where they lived. */
export type Leaver = {
  id: string;
  bornMonth: string | null;
  /** Whether they have left care, and on which day; null where nobody knows the day. */
  hasLeft: boolean;
  leftOn: string | null;
  stays: readonly Stay[];
};

/** A case of the panel with its steps. */
export type PanelCase = { leaver: string; district: string; steps: readonly PanelStep[] };

/** What young people of a district need, as people: each list holds their ids once. */
export type Need = {
  /** Without a suitable home, in an emergency stay, or in another home that is not suitable. */
  emergency: string[];
  otherUnsuitable: string[];
  waiting: string[];
  eighteenSoon: string[];
};

const needKinds = ['emergency', 'otherUnsuitable', 'waiting', 'eighteenSoon'] as const;

/** Where nobody has said a district. */
const noDistrict = 'Not said';

const districtOf = (district: string | undefined): string =>
  district === undefined || district === '' ? noDistrict : district;

/** Who needs what on a day, by district: of the home they live in, and of a panel case the one where a home is looked for. */
export const needByDistrict = (
  leavers: readonly Leaver[],
  cases: readonly PanelCase[],
  day: string,
): Map<string, Need> => {
  const found = new Map<string, Record<(typeof needKinds)[number], Set<string>>>();
  const add = (district: string, kind: (typeof needKinds)[number], id: string): void => {
    const need = found.get(district) ?? {
      emergency: new Set(),
      otherUnsuitable: new Set(),
      waiting: new Set(),
      eighteenSoon: new Set(),
    };
    need[kind].add(id);
    found.set(district, need);
  };
  for (const { id, bornMonth, stays } of leavers) {
    const home = homeOn(stays, day);
    const district = districtOf(home?.district);
    if (home !== null && isSuitable(home) === false)
      add(district, isEmergency(home.kind) ? 'emergency' : 'otherUnsuitable', id);
    if (turnsEighteenSoon(bornMonth, day)) add(district, 'eighteenSoon', id);
  }
  for (const { leaver, district, steps } of cases) {
    const known = stepsOn(steps, day);
    if (known.length > 0 && waitsForHome(known)) add(districtOf(district), 'waiting', leaver);
  }
  return new Map(
    [...found].map(([district, need]) => [
      district,
      {
        emergency: [...need.emergency],
        otherUnsuitable: [...need.otherUnsuitable],
        waiting: [...need.waiting],
        eighteenSoon: [...need.eighteenSoon],
      },
    ]),
  );
};
