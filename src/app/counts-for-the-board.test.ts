import { describe, expect, it } from 'vitest';
import { methodCounts } from '../features/asks/rules/consultation.ts';
import { type Question, surveyCounts } from '../features/asks/rules/survey.ts';
import { hiddenCounts, hiddenInYear, tablesOf, yearAndParts } from '../features/indicators/protect-counts.ts';
import { emptyLine, lifeStories, panels, routes } from '../features/permanence/rules/line.ts';
import { permanenceCounts } from '../features/permanence/rules/permanence-counts.ts';
import { type AuditKind, auditKinds, measuresOf } from '../features/quality/rules/audit.ts';
import { givers } from '../features/quality/rules/compliment.ts';
import { type Grades, grades, type Measure } from '../features/quality/rules/grades.ts';
import type { Moderation } from '../features/quality/rules/moderation.ts';
import { qualityCounts } from '../features/quality/rules/quality-counts.ts';
import { impactWords, levels, reasonsFor } from '../features/reviews/rules/challenge.ts';
import { challengeCounts } from '../features/reviews/rules/challenge-counts.ts';
import { lateReasons, type Participation, participations } from '../features/reviews/rules/record.ts';
import { reviewCounts } from '../features/reviews/rules/review-counts.ts';
import { meetingKinds } from '../features/service-duties/rules/duties-year.ts';
import { dutyCounts } from '../features/service-duties/rules/duty-counts.ts';
import { reviewReasons } from '../features/service-duties/rules/foster-review.ts';
import { youngCounts } from '../features/voice-year/rules/young-counts.ts';
import type { Counts } from '../kernel/counts.ts';
import { narrowedBy } from '../testing/suppression/attack.ts';
import { chanceOf } from '../testing/suppression/chance.ts';

type Chance = () => number;

/** One of some, the first of them most often, as it is in life. */
const pick = <Value>(chance: Chance, values: readonly Value[]): Value =>
  values[Math.floor(chance() * chance() * values.length)] as Value;

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as Key[];

const rows = <Row>(chance: Chance, most: number, row: (child: string) => Row): Row[] =>
  Array.from({ length: Math.floor(most * chance()) }, (_, at) => row(chance() < 0.15 ? 'again' : `K${at}`));

const districts = ['North', 'East', 'South', 'Coast', ''];

const reviews = (chance: Chance): Counts =>
  reviewCounts({
    held: rows(chance, 160, (child) => ({
      child,
      district: pick(chance, districts),
      known: chance() < 0.9,
      lateReason: chance() < 0.8 ? '' : pick(chance, lateReasons),
      participation: pick<Participation | null>(chance, [...keysOf(participations), null]),
      chaired: chance() < 0.1,
    })),
    stopped: rows(chance, 12, (child) => ({
      child,
      deed: pick(chance, ['adjourned', 'called off'] as const),
    })),
    looks: rows(chance, 90, (child) => ({ child, onTrack: chance() < 0.9 })),
  });

const challenges = (chance: Chance): Counts =>
  challengeCounts({
    raised: rows(chance, 160, (child) => {
      const kind = pick(chance, ['alert', 'resolution', 'informal', 'good practice'] as const);
      return {
        child,
        kind,
        category: kind === 'good practice' ? '' : pick(chance, reasonsFor(kind)),
        impact: kind === 'resolution' ? pick(chance, keysOf(impactWords)) : '',
        district: pick(chance, districts),
      };
    }),
    resolved: rows(chance, 40, (child) => ({ child, level: pick(chance, levels) })),
  });

const permanence = (chance: Chance): Counts =>
  permanenceCounts(
    Array.from({ length: Math.floor(150 * chance()) }, (_, at) => ({
      child: `K${at}`,
      district: pick(chance, districts),
      line: {
        ...emptyLine,
        planForOn: chance() < 0.8 ? '2026-01-05' : null,
        planOfOn: chance() < 0.3 ? '2026-01-05' : null,
        route: pick(chance, [...keysOf(routes), null]),
        panel: pick(chance, keysOf(panels)),
        lifeStory: pick(chance, keysOf(lifeStories)),
      },
      gaps: Math.floor(3 * chance()),
    })),
  );

const duties = (chance: Chance): Counts =>
  dutyCounts(
    rows(chance, 60, (about) => ({ about, kind: pick(chance, keysOf(reviewReasons)) })),
    rows(chance, 40, (about) => ({ about, kind: pick(chance, keysOf(meetingKinds)) })),
  );

const optional = (kind: AuditKind): readonly Measure[] => (kind === 'tier 2 audit' ? ['challenge'] : []);

const gradesOf = (chance: Chance, kind: AuditKind): Grades =>
  Object.fromEntries(
    measuresOf(kind)
      .filter((measure) => chance() < 0.6 || !optional(kind).includes(measure))
      .map((measure) => [measure, pick(chance, keysOf(grades))]),
  );

/** A second look at an audit, settled otherwise than the first auditor graded it. */
const settled = (chance: Chance, kind: AuditKind): Moderation => ({
  secondId: 'second',
  secondName: 'Reviewing manager, North',
  askedOn: '2026-03-02',
  secondGrades: gradesOf(chance, kind),
  givenOn: '2026-03-03',
  agreedGrades: gradesOf(chance, kind),
  agreedOn: '2026-03-04',
  agreedBy: 'Service manager',
  reason: '',
});

const quality = (chance: Chance): Counts =>
  qualityCounts(
    rows(chance, 160, (reference) => {
      const kind = pick(chance, keysOf(auditKinds));
      const agreed = pick(chance, ['yes', 'no']);
      return {
        reference,
        kind,
        content: { ...gradesOf(chance, kind), ...(kind === 'section 47 check' && { agreed }) },
        moderation: measuresOf(kind).length > 0 && chance() < 0.1 ? settled(chance, kind) : null,
      };
    }),
    rows(chance, 60, () => ({
      kind: 'compliment',
      content: { from: pick(chance, keysOf(givers)) },
      moderation: null,
    })),
  );

const upTo = (chance: Chance, most: number): number => Math.floor((most + 1) * chance());

const young = (chance: Chance): Counts => {
  const [places, held, entered] = [upTo(chance, 60), upTo(chance, 120), upTo(chance, 20)];
  return youngCounts({
    places,
    people: Math.ceil(places * chance()),
    quarters: 4 * places,
    held,
    came: upTo(chance, held),
    nominated: upTo(chance, 40),
    entered,
    prizes: upTo(chance, entered),
  });
};

const questions: Question[] = [
  { kind: 'one', text: 'One', options: ['a', 'b', 'c'] },
  { kind: 'several', text: 'Several', options: ['a', 'b', 'c'] },
  { kind: 'scale', text: 'Scale', options: [] },
];

const surveys = (chance: Chance): Counts =>
  surveyCounts(
    questions,
    rows(chance, 120, () => ({
      ...(chance() < 0.9 && { 0: [pick(chance, [0, 1, 2])] }),
      ...(chance() < 0.8 && { 1: [0, 1, 2].filter(() => chance() < 0.4) }),
      ...(chance() < 0.9 && { 2: [pick(chance, [4, 3, 2, 1, 0])] }),
    })),
  );

const methods = (chance: Chance): Counts => {
  const tookPart = 1 + Math.floor(160 * chance());
  const yes = Math.floor(tookPart * chance());
  const counts = [
    { name: 'yes', value: yes },
    { name: 'no', value: chance() < 0.5 ? tookPart - yes : Math.floor((tookPart - yes) * chance()) },
  ];
  return methodCounts({ way: 'online', helped: '', found: '', tookPart, counts });
};

const seeds = Array.from({ length: 6 }, (_, seed) => seed);

/** All that adds up over a year: no count of a quarter is about anybody in another. */
const summed = (parts: readonly Counts[]): Counts => {
  const sum = (id: string, of: 'value' | 'people'): number =>
    parts
      .flatMap(({ wholes, tables }) => [...wholes, ...tables.flatMap((table) => table.parts)])
      .reduce((all, count) => (count.id === id ? all + count[of] : all), 0);
  const added = ({ id, name }: { id: string; name: string }) => ({
    id,
    name,
    value: sum(id, 'value'),
    people: sum(id, 'people'),
  });
  const [first] = parts;
  if (!first) throw new Error('A year has quarters.');
  return {
    wholes: first.wholes.map(added),
    tables: first.tables.map(({ title, of }) => {
      const all = parts.flatMap(({ tables }) => tables.find((table) => table.title === title)?.parts ?? []);
      const each = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
      return { title, of, parts: each.map(added) };
    }),
  };
};

describe.each(Object.entries({ reviews, challenges, permanence, quality, duties, surveys, methods, young }))(
  'what others see of %s',
  (_, made) => {
    it.each(seeds)('in a random quarter tells of no child (%i)', (seed) => {
      const counts = made(chanceOf(seed));
      const hidden = hiddenCounts(counts);
      expect(hidden && narrowedBy(tablesOf(counts), hidden)).toEqual([]);
    });
  },
);

describe.each(Object.entries({ reviews, challenges, quality, duties, young }))(
  'a year of %s for the Board',
  (_, made) => {
    it.each(seeds.slice(0, 3))('tells of no child beside its quarters (%i)', (seed) => {
      const chance = chanceOf(50 + seed);
      const quarters = Array.from({ length: 4 }, () => made(chance));
      const year = summed(quarters);
      const hidden = hiddenInYear(year, quarters);
      expect(hidden && narrowedBy(yearAndParts(year, quarters), hidden)).toEqual([]);
    });
  },
);
