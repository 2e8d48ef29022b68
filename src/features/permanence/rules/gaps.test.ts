import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../../kernel/days.ts';
import type { CareFacts } from './care.ts';
import { type GapName, gapNames, gapsOf, type Tracked } from './gaps.ts';
import { emptyLine, mistakesIn, type PermanenceLine, type PermanenceRoute } from './line.ts';

const today = '2026-03-10';
const ago = (days: number): string => plusDays(today, -days);

/** In care for three months, looked after under a care order with foster carers, one review held. */
const care: CareFacts = {
  since: '2025-12-10',
  atHomeSince: null,
  section20Since: null,
  reviewsHeld: ['2026-01-05'],
  trackedSince: '2025-12-10',
};

/** Nothing is missing in it. */
const line: PermanenceLine = {
  ...emptyLine,
  planFor: 'Stay with the foster carers',
  planForOn: '2026-01-05',
  planOf: 'The foster home for good',
  planOfOn: '2026-02-01',
  route: 'long-term fostering',
  nextStep: 'Matching meeting',
  stepOwner: 'Social worker, North',
  stepDue: '2026-04-01',
  panel: 'presented',
  panelOn: '2026-02-20',
  lifeStory: 'ongoing',
};

const sound: Tracked = { line, updatedOn: '2026-03-01', care };

type Parts = { line?: Partial<PermanenceLine>; care?: Partial<CareFacts>; updatedOn?: string | null };

const withParts = ({ line: ofLine, care: ofCare, ...rest }: Parts): Tracked => ({
  ...sound,
  ...rest,
  line: { ...line, ...ofLine },
  care: { ...care, ...ofCare },
});

const namesIn = (parts: Parts): GapName[] => gapsOf(withParts(parts), today).map(({ name }) => name);

const noPlans: Partial<PermanenceLine> = { planFor: '', planForOn: null, planOf: '', planOfOn: null };
const noPlanOf: Partial<PermanenceLine> = { planOf: '', planOfOn: null };
const noStep: Partial<PermanenceLine> = { nextStep: '', stepOwner: '', stepDue: null };
const elsewhere = (route: PermanenceRoute | null): Partial<PermanenceLine> => ({
  route,
  panel: 'not said',
  panelOn: null,
  lifeStory: 'none',
});

type Case = [what: string, parts: Parts, names: GapName[]];

const planFor: Case[] = [
  ['nothing is missing', {}, []],
  ['the second review is not due yet', { line: noPlans }, []],
  [
    'it was held yesterday',
    { line: noPlans, care: { reviewsHeld: ['2026-01-05', ago(1)] } },
    ['No plan for permanence'],
  ],
  [
    'it was held today',
    { line: noPlans, care: { reviewsHeld: ['2026-01-05', today] } },
    ['No plan for permanence'],
  ],
  [
    'it was held and more after it',
    { line: noPlans, care: { reviewsHeld: ['2025-12-20', '2026-02-01', '2026-03-01'] } },
    ['No plan for permanence'],
  ],
  ['its last day is today', { line: noPlans, care: { reviewsHeld: ['2025-12-10'] } }, []],
  [
    'its last day was yesterday',
    { line: noPlans, care: { since: '2025-12-01', reviewsHeld: ['2025-12-09'] } },
    ['No plan for permanence'],
  ],
  [
    'no review was held, and both would have been due',
    { line: noPlans, care: { since: '2025-11-01', reviewsHeld: [] } },
    ['No plan for permanence'],
  ],
  ['no review was held, and the second is not due', { line: noPlans, care: { reviewsHeld: [] } }, []],
  [
    'a plan of permanence stands in its place',
    {
      line: { planFor: '', planForOn: null },
      care: { reviewsHeld: ['2026-01-05', ago(1)] },
    },
    [],
  ],
  [
    'it was set after the second review',
    { line: { ...noPlanOf, planForOn: ago(1) }, care: { reviewsHeld: ['2025-12-20', '2026-02-01'] } },
    [],
  ],
];

const routeAndPlanOf: Case[] = [
  ['no route, in care for less than half a year', { line: elsewhere(null) }, []],
  ['no route on the last day of the half year', { line: elsewhere(null), care: { since: '2025-09-10' } }, []],
  [
    'no route a day after the half year',
    { line: elsewhere(null), care: { since: '2025-09-09' } },
    ['No route decided'],
  ],
  ['a route a day after the half year', { care: { since: '2025-09-09' } }, []],
  [
    'in care since the end of a long month, half a year to the end of a short one',
    { line: elsewhere(null), care: { since: '2025-08-31' } },
    ['No route decided'],
  ],
  ['no plan of permanence within the year', { line: noPlanOf, care: { since: '2025-06-10' } }, []],
  [
    'no plan of permanence on the last day of the year',
    { line: noPlanOf, care: { since: '2025-03-10' } },
    [],
  ],
  [
    'no plan of permanence a day after the year',
    { line: noPlanOf, care: { since: '2025-03-09' } },
    ['No plan of permanence'],
  ],
  ['a plan of permanence a day after the year', { care: { since: '2025-03-09' } }, []],
  [
    'neither route nor plan of permanence for two years',
    { line: { ...noPlanOf, ...elsewhere(null) }, care: { since: '2024-03-09' } },
    ['No route decided', 'No plan of permanence'],
  ],
];

const steps: Case[] = [
  ['no next step', { line: noStep }, ['No next step']],
  ['a step without a day', { line: { stepDue: null } }, ['Next step without a date']],
  ['a step without an owner', { line: { stepOwner: '' } }, ['Next step without an owner']],
  [
    'a step with neither',
    { line: { stepDue: null, stepOwner: '' } },
    ['Next step without a date', 'Next step without an owner'],
  ],
  ['a step for today', { line: { stepDue: today } }, []],
  ['a step for yesterday', { line: { stepDue: ago(1) } }, ['Next step is late']],
  [
    'a late step that is nobody’s',
    { line: { stepDue: ago(30), stepOwner: '' } },
    ['Next step without an owner', 'Next step is late'],
  ],
];

const discharge: Partial<PermanenceLine> = elsewhere('discharge');

const discharges: Case[] = [
  ['a discharge with no day', { line: discharge }, ['Discharge without a date']],
  ['a discharge that is filed', { line: { ...discharge, filedOn: ago(3) } }, []],
  ['a discharge to be filed', { line: { ...discharge, fileBy: '2026-05-01' } }, []],
  ['a discharge to be filed today', { line: { ...discharge, fileBy: today } }, []],
  ['its day was yesterday', { line: { ...discharge, fileBy: ago(1) } }, ['Filing day has passed']],
  ['its day was yesterday, chased today', { line: { ...discharge, fileBy: ago(1), chasedOn: today } }, []],
  [
    'its day has passed and it was chased after it',
    { line: { ...discharge, fileBy: ago(9), chasedOn: ago(2) } },
    [],
  ],
  [
    'it was chased before its day',
    { line: { ...discharge, fileBy: ago(5), chasedOn: ago(8) } },
    ['Filing day has passed'],
  ],
  [
    'it was chased on its day',
    { line: { ...discharge, fileBy: ago(5), chasedOn: ago(5) } },
    ['Filing day has passed'],
  ],
  ['its day has passed, but it was filed', { line: { ...discharge, fileBy: ago(5), filedOn: ago(1) } }, []],
  [
    'a day to file stands on another route too',
    { line: { ...elsewhere('return home'), fileBy: ago(1) } },
    ['Filing day has passed'],
  ],
];

const homeAndSection20: Case[] = [
  ['at home for two years to the day', { care: { atHomeSince: '2024-03-10' } }, []],
  [
    'at home for a day longer',
    { care: { atHomeSince: '2024-03-09' } },
    ['At home on a care order for over two years'],
  ],
  ['at home since last month', { care: { atHomeSince: '2026-02-10' } }, []],
  [
    'at home since a leap day',
    { care: { atHomeSince: '2024-02-29' } },
    ['At home on a care order for over two years'],
  ],
  ['section 20 for half a year to the day', { care: { section20Since: '2025-09-10' } }, []],
  [
    'section 20 for a day longer, never reviewed',
    { care: { section20Since: '2025-09-09' } },
    ['Section 20 not reviewed'],
  ],
  [
    'section 20 reviewed half a year ago to the day',
    { line: { section20On: '2025-09-10' }, care: { section20Since: '2025-01-01' } },
    [],
  ],
  [
    'section 20 reviewed a day before that',
    { line: { section20On: '2025-09-09' }, care: { section20Since: '2025-01-01' } },
    ['Section 20 not reviewed'],
  ],
  [
    'section 20 was reviewed in an earlier time only',
    { line: { section20On: '2025-01-01' }, care: { section20Since: '2025-09-01' } },
    ['Section 20 not reviewed'],
  ],
  ['not under section 20, reviewed long ago', { line: { section20On: '2024-01-01' } }, []],
];

const panelsAndStories: Case[] = [
  [
    'special guardianship to nobody',
    { line: elsewhere('special guardianship') },
    ['Special guardianship, not known to whom'],
  ],
  [
    'special guardianship to a connected carer',
    { line: { ...elsewhere('special guardianship'), guardian: 'connected carer' } },
    [],
  ],
  [
    'special guardianship to a foster carer',
    { line: { ...elsewhere('special guardianship'), guardian: 'foster carer' } },
    [],
  ],
  ['a panel day tomorrow', { line: { panel: 'to be presented', panelOn: plusDays(today, 1) } }, []],
  ['a panel day today', { line: { panel: 'to be presented', panelOn: today } }, []],
  [
    'a panel day yesterday',
    { line: { panel: 'to be presented', panelOn: ago(1) } },
    ['Panel day has passed'],
  ],
  [
    'a panel day yesterday on a route of no panel',
    { line: { ...elsewhere('independence'), panel: 'to be presented', panelOn: ago(1) } },
    ['Panel day has passed'],
  ],
  [
    'long-term fostering, panel not said',
    { line: { panel: 'not said', panelOn: null } },
    ['Not presented to panel'],
  ],
  [
    'long-term fostering, to be presented some day',
    { line: { panel: 'to be presented', panelOn: null } },
    ['Not presented to panel'],
  ],
  ['long-term fostering, no panel needed', { line: { panel: 'not needed', panelOn: null } }, []],
  [
    'adoption, panel not said',
    { line: { route: 'adoption', panel: 'not said', panelOn: null } },
    ['Not presented to panel'],
  ],
  ['adoption, presented', { line: { route: 'adoption' } }, []],
  ['going home, panel not said', { line: elsewhere('return home') }, []],
  [
    'going home, to be presented some day',
    { line: { ...elsewhere('return home'), panel: 'to be presented' } },
    [],
  ],
  ['long-term fostering without life-story work', { line: { lifeStory: 'none' } }, ['No life-story work']],
  [
    'adoption without life-story work',
    { line: { route: 'adoption', lifeStory: 'none' } },
    ['No life-story work'],
  ],
  [
    'adoption with life-story work that is complete',
    { line: { route: 'adoption', lifeStory: 'complete' } },
    [],
  ],
  ['independence without life-story work', { line: elsewhere('independence') }, []],
  [
    'adoption with neither panel nor life-story work',
    { line: elsewhere('adoption') },
    ['Not presented to panel', 'No life-story work'],
  ],
];

const updates: Case[] = [
  ['updated eight weeks ago', { updatedOn: ago(56) }, []],
  ['updated a day before that', { updatedOn: ago(57) }, ['Not updated']],
  ['updated today', { updatedOn: today }, []],
  ['never written, on the tracker for eight weeks', { updatedOn: null, care: { trackedSince: ago(56) } }, []],
  [
    'never written, on the tracker for a day longer',
    { updatedOn: null, care: { trackedSince: ago(57) } },
    ['Not updated'],
  ],
];

const several: Case[] = [
  [
    'nothing was ever written of a child of two years',
    {
      line: emptyLine,
      updatedOn: null,
      care: { since: '2024-03-09', trackedSince: '2024-03-09', reviewsHeld: ['2024-04-01', '2024-06-01'] },
    },
    ['No plan for permanence', 'No route decided', 'No plan of permanence', 'No next step', 'Not updated'],
  ],
  [
    'nothing was ever written of a child who came today',
    { line: emptyLine, updatedOn: null, care: { since: today, trackedSince: today, reviewsHeld: [] } },
    ['No next step'],
  ],
  [
    'at home for long, its discharge neither filed nor chased',
    { line: { ...discharge, fileBy: ago(40) }, care: { atHomeSince: '2023-01-01', since: '2022-01-01' } },
    ['Filing day has passed', 'At home on a care order for over two years'],
  ],
  [
    'at home for long, and its discharge has no day',
    { line: discharge, care: { atHomeSince: '2023-01-01', since: '2022-01-01' } },
    ['Discharge without a date', 'At home on a care order for over two years'],
  ],
];

const cases = [
  ...planFor,
  ...routeAndPlanOf,
  ...steps,
  ...discharges,
  ...homeAndSection20,
  ...panelsAndStories,
  ...updates,
  ...several,
];

describe('what is missing in a line to permanence', () => {
  it.each(cases)('%s', (_, parts, names) => {
    expect(namesIn(parts)).toEqual(names);
  });

  it('is tried in so many cases, with lines that can be saved', () => {
    expect(cases.length).toBeGreaterThanOrEqual(70);
    const unsound = cases.filter(([, parts]) => mistakesIn(withParts(parts).line, today).length > 0);
    expect(unsound.map(([what]) => what)).toEqual([]);
  });

  it('says why, who acts, and by when it was due', () => {
    const tracked = withParts({ line: noPlans, care: { reviewsHeld: ['2025-12-20', '2026-01-03'] } });
    const told = gapsOf(tracked, today).map(({ why, ...gap }) => ({ ...gap, why: why() }));
    expect(told).toEqual([
      {
        name: 'No plan for permanence',
        why: 'The second review was held on 3 January 2026, 66 days ago.',
        who: 'Social worker',
        what: 'Write the plan for permanence',
        due: '2026-01-03',
        weight: gapNames.length,
      },
    ]);
  });

  it.each<[GapName, Parts, string]>([
    [
      'No plan for permanence',
      { line: noPlans, care: { since: '2025-11-01', reviewsHeld: ['2025-12-09'] } },
      'The second review was due by 9 March 2026, yesterday, and was not held.',
    ],
    [
      'No route decided',
      { line: elsewhere(null), care: { since: '2025-09-01' } },
      'In care since 1 September 2025; our own standard is 6 months, to 1 March 2026, 9 days ago.',
    ],
    [
      'No plan of permanence',
      { line: noPlanOf, care: { since: '2025-03-01' } },
      'In care since 1 March 2025; our own standard is a year, to 1 March 2026, 9 days ago.',
    ],
    [
      'Next step is late',
      { line: { stepDue: '2026-02-28' } },
      'It was to be done by 28 February 2026, 10 days ago.',
    ],
    [
      'Section 20 not reviewed',
      { care: { section20Since: '2025-09-01' } },
      'Under section 20 since 1 September 2025, 190 days ago, and never reviewed.',
    ],
    ['Not updated', { updatedOn: '2026-01-01' }, 'Last updated on 1 January 2026, 68 days ago.'],
  ])('gives the reason of “%s” in words', (name, parts, why) => {
    const found = gapsOf(withParts(parts), today).find((gap) => gap.name === name);
    expect(found?.why()).toBe(why);
  });

  it('asks whoever takes the next step to take it', () => {
    expect(gapsOf(withParts({ line: { stepDue: ago(1) } }), today)).toMatchObject([
      { who: 'Social worker, North', what: 'Matching meeting' },
    ]);
  });
});

/** A line in which nothing is missing, of whatever route and length of care. */
const soundTracked: fc.Arbitrary<Tracked> = fc
  .record({
    route: fc.constantFrom<PermanenceRoute>(
      'return home',
      'special guardianship',
      'long-term fostering',
      'adoption',
      'discharge',
      'independence',
    ),
    guardian: fc.constantFrom('connected carer' as const, 'foster carer' as const),
    inCare: fc.integer({ min: 200, max: 3000 }),
    updated: fc.integer({ min: 0, max: 56 }),
    due: fc.integer({ min: 0, max: 200 }),
    presented: fc.boolean(),
    atHome: fc.boolean(),
    section20: fc.boolean(),
    filed: fc.boolean(),
  })
  .map(({ route, guardian, inCare, updated, due, presented, atHome, section20, filed }) => ({
    line: {
      ...line,
      route,
      guardian: route === 'special guardianship' ? guardian : null,
      stepDue: plusDays(today, due),
      panel: presented ? ('presented' as const) : ('to be presented' as const),
      panelOn: presented ? ago(due) : plusDays(today, due),
      lifeStory: 'ongoing' as const,
      filedOn: filed && route === 'discharge' ? ago(3) : null,
      fileBy: !filed && route === 'discharge' ? plusDays(today, due) : null,
      section20On: section20 ? ago(100) : null,
    },
    updatedOn: ago(updated),
    care: {
      since: ago(inCare),
      atHomeSince: atHome && !section20 ? ago(150) : null,
      section20Since: section20 ? ago(199) : null,
      reviewsHeld: [ago(inCare - 20), ago(inCare - 100)],
      trackedSince: ago(inCare),
    },
  }));

/** How each gap is planted, so that no other comes with it. */
const plants: Record<GapName, (tracked: Tracked) => Tracked> = {
  'No plan for permanence': ({ line: of, care: facts, updatedOn }) => ({
    // A short time in care, so that no plan of permanence is owed yet.
    line: { ...of, ...noPlans },
    care: {
      ...facts,
      since: ago(170),
      reviewsHeld: [ago(150), ago(60)],
      trackedSince: ago(170),
      section20Since: null,
      atHomeSince: null,
    },
    updatedOn,
  }),
  'No route decided': (of) => ({
    ...of,
    line: { ...of.line, route: null, guardian: null },
  }),
  'No plan of permanence': (of) => ({
    ...of,
    line: { ...of.line, ...noPlanOf },
    care: { ...of.care, since: ago(400) },
  }),
  'No next step': (of) => ({ ...of, line: { ...of.line, ...noStep } }),
  'Next step without a date': (of) => ({ ...of, line: { ...of.line, stepDue: null } }),
  'Next step without an owner': (of) => ({ ...of, line: { ...of.line, stepOwner: '' } }),
  'Next step is late': (of) => ({ ...of, line: { ...of.line, stepDue: ago(4) } }),
  'Discharge without a date': (of) => ({
    ...of,
    line: { ...of.line, route: 'discharge', guardian: null, filedOn: null, fileBy: null },
  }),
  'Filing day has passed': (of) => ({
    ...of,
    line: { ...of.line, filedOn: null, fileBy: ago(4), chasedOn: null },
  }),
  'At home on a care order for over two years': (of) => ({
    ...of,
    care: { ...of.care, atHomeSince: ago(800) },
  }),
  'Section 20 not reviewed': (of) => ({
    ...of,
    line: { ...of.line, section20On: null },
    care: { ...of.care, section20Since: ago(190) },
  }),
  'Special guardianship, not known to whom': (of) => ({
    ...of,
    line: { ...of.line, route: 'special guardianship', guardian: null },
  }),
  'Panel day has passed': (of) => ({
    ...of,
    line: { ...of.line, panel: 'to be presented', panelOn: ago(4) },
  }),
  'Not presented to panel': (of) => ({
    ...of,
    line: { ...of.line, route: 'adoption', guardian: null, panel: 'not said', panelOn: null },
  }),
  'No life-story work': (of) => ({
    ...of,
    line: { ...of.line, route: 'long-term fostering', guardian: null, lifeStory: 'none' },
  }),
  'Not updated': (of) => ({ ...of, updatedOn: ago(90) }),
};

/** Gaps that can be planted together: none undoes or brings another. */
const together: readonly GapName[][] = [
  ['Next step is late', 'Not updated', 'At home on a care order for over two years'],
  ['Next step without a date', 'Next step without an owner', 'Filing day has passed'],
  ['No next step', 'Section 20 not reviewed', 'Panel day has passed'],
  ['No plan of permanence', 'No life-story work', 'Not updated'],
  ['Discharge without a date', 'No plan of permanence', 'No next step'],
  ['Not presented to panel', 'No life-story work', 'Next step without an owner'],
];

/** A plant that changes the route would undo another's route: "No life-story work" keeps that of a panel. */
const keepsRoute = (of: Tracked): Tracked => ({ ...of, line: { ...of.line, lifeStory: 'none' } });

const planted = (of: Tracked, names: readonly GapName[]): Tracked =>
  names.reduce(
    (tracked, name) =>
      name === 'No life-story work' && names.includes('Not presented to panel')
        ? keepsRoute(tracked)
        : plants[name](tracked),
    of,
  );

describe('a tracker with planted gaps', () => {
  const one = fc.tuple(
    soundTracked,
    fc.oneof(
      fc.constant<GapName[]>([]),
      fc.constantFrom(...gapNames).map((name) => [name]),
      fc.constantFrom(...together),
    ),
  );

  it('gives all of them and nothing else', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (children) => {
        for (const [of, names] of children) {
          const tracked = planted(of, names);
          expect(mistakesIn(tracked.line, today)).toEqual([]);
          expect(gapsOf(tracked, today).map(({ name }) => name)).toEqual(
            gapNames.filter((name) => names.includes(name)),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});
