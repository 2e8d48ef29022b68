import type { HomeKind, PanelDeed, PanelOutcome } from '../../features/homes/index.ts';

/** A home of a care leaver of the demo: its kind, its first day in days ago, and whether it is suitable. */
type DemoStay = [kind: HomeKind, ago: number, suitable: boolean];

/** A care leaver of the demo. Days are counted back from today; nobody like them exists. */
export type DemoLeaver = {
  reference: string;
  district: string;
  /** Months of age. */
  months: number;
  /** Days since leaving care; null while in care. */
  left: number | null;
  stays: readonly DemoStay[];
};

const districts = ['North', 'East', 'West'] as const;

/** Those whose home has lasted, a few in each district, so that not every count of the demo is hidden. */
const settled: readonly DemoLeaver[] = Array.from({ length: 24 }, (_, place) => {
  const kinds: readonly HomeKind[] = ['council tenancy', 'association tenancy', 'family', 'staying put'];
  const left = 500 + 37 * place;
  return {
    reference: `EL-2${String(place).padStart(3, '0')}`,
    district: districts[place % districts.length] ?? 'North',
    months: 12 * 18 + 17 + ((5 * place) % 60),
    left,
    stays: [
      ['supported lodgings', left, true],
      [kinds[place % kinds.length] ?? 'family', Math.floor(left / 2), true],
    ],
  };
});

export const demoLeavers: readonly DemoLeaver[] = [
  {
    reference: 'EL-1001',
    district: 'North',
    months: 12 * 19 + 2,
    left: 420,
    stays: [
      ['semi-independent', 420, true],
      ['no home', 60, false],
      ['bed and breakfast', 52, false],
    ],
  },
  {
    reference: 'EL-1002',
    district: 'North',
    months: 12 * 18 + 8,
    left: 240,
    stays: [
      ['staying close', 240, true],
      ['emergency', 9, false],
    ],
  },
  {
    reference: 'EL-1003',
    district: 'East',
    months: 12 * 20 + 5,
    left: 760,
    stays: [
      ['supported lodgings', 760, true],
      ['private tenancy', 380, false],
    ],
  },
  {
    reference: 'EL-1004',
    district: 'East',
    months: 12 * 21 + 6,
    left: 1100,
    stays: [
      ['association tenancy', 1100, true],
      ['custody', 130, false],
    ],
  },
  {
    reference: 'EL-1005',
    district: 'West',
    months: 12 * 17 + 8,
    left: null,
    stays: [['semi-independent', 200, true]],
  },
  {
    reference: 'EL-1006',
    district: 'West',
    months: 12 * 17 + 10,
    left: null,
    stays: [['residential', 500, true]],
  },
  ...settled,
];

/** Steps of a panel case: what, days ago, and days from then until the next step is due. */
export type DemoCase = {
  reference: string;
  steps: readonly [deed: PanelDeed, ago: number, due: number | null, outcome?: PanelOutcome][];
};

export const demoCases: readonly DemoCase[] = [
  {
    reference: 'EL-1001',
    steps: [
      ['referred', 40, 14],
      ['more information', 26, 10],
    ],
  },
  { reference: 'EL-1002', steps: [['referred', 6, 14]] },
  {
    reference: 'EL-1003',
    steps: [
      ['referred', 120, 21],
      ['agreed', 100, 84],
    ],
  },
  {
    reference: 'EL-2003',
    steps: [
      ['referred', 420, 21],
      ['agreed', 400, 84],
      ['reviewed', 316, 84],
      ['ended', 240, null, 'moved in'],
    ],
  },
  {
    reference: 'EL-2006',
    steps: [
      ['referred', 640, 21],
      ['agreed', 620, 84],
      ['ended', 540, null, 'stayed'],
    ],
  },
  {
    reference: 'EL-2009',
    steps: [
      ['referred', 330, 21],
      ['not agreed', 310, 84],
      ['ended', 230, null, 'withdrawn'],
    ],
  },
];

/** Commissioned homes: places and free ones as they were told on days ago. */
export const demoCommissioned = [
  {
    name: 'Lantern House',
    district: 'North',
    places: 12,
    block: true,
    told: [
      [400, 3],
      [40, 1],
      [6, 0],
    ],
  },
  {
    name: 'Orchard Court',
    district: 'East',
    places: 9,
    block: true,
    told: [
      [380, 1],
      [4, 2],
    ],
  },
  { name: 'Harbour Rooms', district: 'West', places: 7, block: false, told: [[45, 3]] },
] as const;

/** What each district promises, since days ago. */
export const demoPromises = [
  { district: 'North', since: 1200, band: 'Band B', emergencyBed: false },
  { district: 'North', since: 900, band: 'Band A', emergencyBed: true },
  { district: 'East', since: 900, band: 'Band A', emergencyBed: true },
  { district: 'West', since: 900, band: '', emergencyBed: false },
] as const;

/** What those who have settled asked a district for: every third of them was given another band. */
export const demoRequests = settled.map(({ reference, district }, place) => ({
  reference,
  district,
  ago: 20 + 29 * place,
  band: place % 3 === 0 ? 'Band B' : 'Band A',
  days: 30 + ((17 * place) % 90),
}));
