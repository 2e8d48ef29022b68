import { describe, expect, it } from 'vitest';
import {
  byPerson,
  bySpokenFor,
  counting,
  type HeldMeeting,
  type HeldSeat,
  mannerOf,
  readInARow,
  toWriteTo,
} from './attendance.ts';

const seat = (name: string, parts: Partial<HeldSeat> = {}): HeldSeat => ({
  personId: name,
  name,
  capacity: 'member',
  speaksFor: 'County Council',
  young: false,
  ...parts,
});

const meeting = (
  date: string,
  attendance: Partial<HeldMeeting['attendance']>,
  parts: Partial<HeldMeeting> = {},
): HeldMeeting => ({
  id: date,
  date,
  cancelled: false,
  seats: [seat('Ash Alder'), seat('Bo Beech', { capacity: 'co-opted', speaksFor: 'Police' })],
  attendance: { present: [], apologies: [], substitutions: [], remote: [], ...attendance },
  ...parts,
});

const cameBo = { present: [{ name: 'Bo Beech' }] };

describe('how somebody took part', () => {
  it.each([
    [{ present: [{ name: 'Ash Alder' }] }, 'came'],
    [{ present: [{ name: 'Ash  alder' }] }, 'came'],
    [{ present: [{ name: 'Ash Alder' }], remote: ['Ash Alder'] }, 'remote'],
    [{ remote: ['Ash Alder'] }, 'remote'],
    [{ substitutions: [{ name: 'Di Elm', for: 'Ash Alder' }] }, 'substitute sent'],
    [
      { substitutions: [{ name: 'Di Elm', for: 'Ash Alder' }], apologies: [{ name: 'Ash Alder' }] },
      'substitute sent',
    ],
    [{ apologies: [{ name: 'Ash Alder' }] }, 'apologies'],
    [{ present: [{ name: 'Ash' }] }, 'absent'],
    [{ present: [{ name: 'Councillor Ash Alder' }] }, 'absent'],
    [{}, 'absent'],
  ] as const)('%j: %s', (attendance, manner) => {
    expect(mannerOf('Ash Alder', meeting('2026-01-14', attendance))).toBe(manner);
  });
});

it('leaves out meetings that were cancelled, and those without a list of who was there', () => {
  const meetings = [
    meeting('2026-03-04', cameBo),
    meeting('2026-01-14', cameBo, { cancelled: true }),
    meeting('2025-11-12', { apologies: [{ name: 'Ash Alder' }] }),
    meeting('2025-09-10', { remote: ['Bo Beech'] }),
  ];
  expect(counting(meetings).map(({ date }) => date)).toEqual(['2025-09-10', '2026-03-04']);
  expect(byPerson(meetings).find(({ name }) => name === 'Ash Alder')?.counts.absent).toBe(2);
});

it('never counts or lists a young person, present or not', () => {
  const young = [
    seat('Zedd', { young: true }),
    seat('LINX', { young: true, capacity: 'co-opted', speaksFor: 'LINX' }),
  ];
  const meetings = ['2025-09-10', '2025-11-12', '2026-01-14'].map((date) =>
    meeting(date, cameBo, { seats: [...young, seat('Bo Beech', { speaksFor: 'Police' })] }),
  );
  const people = byPerson(meetings);
  expect(people.map(({ name }) => name)).toEqual(['Bo Beech']);
  expect(bySpokenFor(people)).toEqual([
    { body: 'Police', counts: { came: 3, remote: 0, 'substitute sent': 0, apologies: 0, absent: 0 } },
  ]);
  expect(toWriteTo(people, 1)).toEqual([]);
});

it('counts neither empty seats nor those who only attend', () => {
  const seats = [
    seat('Vacant', { personId: null }),
    seat('Lead officer', { capacity: 'in attendance' }),
    seat('Bo Beech'),
  ];
  expect(byPerson([meeting('2026-01-14', cameBo, { seats })]).map(({ name }) => name)).toEqual(['Bo Beech']);
});

it('counts one with two seats once a meeting', () => {
  const seats = [seat('Bo Beech'), seat('Bo Beech', { speaksFor: 'Police' })];
  expect(byPerson([meeting('2026-01-14', cameBo, { seats })])[0]?.counts.came).toBe(1);
});

it('counts a person only over the meetings at which they had a seat', () => {
  const meetings = [
    meeting('2025-09-10', cameBo, { seats: [seat('Bo Beech')] }),
    meeting('2026-01-14', cameBo),
  ];
  expect(byPerson(meetings).find(({ name }) => name === 'Ash Alder')?.manners).toHaveLength(1);
});

describe('whom the chair writes to', () => {
  const seen = (...manners: ('absent' | 'came' | 'apologies' | 'substitute sent')[]) =>
    byPerson(
      manners.map((manner, place) =>
        meeting(`2026-0${place + 1}-10`, {
          present: [{ name: 'Bo Beech' }, ...(manner === 'came' ? [{ name: 'Ash Alder' }] : [])],
          apologies: manner === 'apologies' ? [{ name: 'Ash Alder' }] : [],
          substitutions: manner === 'substitute sent' ? [{ name: 'Di Elm', for: 'Ash Alder' }] : [],
        }),
      ),
    );

  it.each([
    [['absent', 'absent'], 2, ['Ash Alder']],
    [['absent', 'came'], 2, []],
    [['came', 'absent', 'absent'], 2, ['Ash Alder']],
    [['absent', 'apologies', 'absent'], 2, []],
    [['absent', 'substitute sent', 'absent'], 2, []],
    [['absent', 'absent'], 3, []],
    [['came', 'absent'], 1, ['Ash Alder']],
  ] as const)('%j with a rule of %i: %j', (manners, inARow, written) => {
    expect(toWriteTo(seen(...manners), inARow).map(({ name }) => name)).toEqual(written);
  });
});

it.each([
  ['2', 2],
  [' 12 ', 12],
  ['0', null],
  ['13', null],
  ['two', null],
  ['', null],
])('reads "%s" meetings in a row as %s', (typed, count) => {
  const read = readInARow(typed);
  expect(read.ok ? read.value : null).toBe(count);
});
