import { describe, expect, it } from 'vitest';
import { type Appointment, appointmentProblems, type Candidate } from './appoint.ts';

const ash: Candidate = { id: 'ash', name: 'Ash Alder', young: false, supporterName: null, cabinet: [] };
const appointment = (parts: Partial<Appointment> = {}): Appointment => ({
  person: ash,
  capacity: 'member',
  period: { from: '2025-06-01', to: null },
  appointedBy: 'the Leader',
  seatClosedOn: null,
  heldBefore: [],
  otherSeats: [],
  ...parts,
});
const held = (from: string, to: string | null) => ({ from, to, personId: 'bo', personName: 'Bo Birch' });
const inCabinet = (from: string, to: string | null): Candidate => ({ ...ash, cabinet: [{ from, to }] });
const cabinet = 'No cabinet member may sit as a member';
const oneHolder = 'One holder a seat at a time';

// "No Cabinet members will serve on the Board", Lancashire 2019 and 2023; the rest is what a seat is.
describe('an appointment to a seat', () => {
  it.each<[string, Partial<Appointment>, string[]]>([
    ['of somebody to an empty seat', {}, []],
    ['of a cabinet member as a member', { person: inCabinet('2025-01-01', null) }, [cabinet]],
    [
      'of a cabinet member in attendance',
      { person: inCabinet('2025-01-01', null), capacity: 'in attendance' },
      [],
    ],
    ['of one who left the Cabinet the day before', { person: inCabinet('2023-01-01', '2025-05-31') }, []],
    ['of one who leaves it on the first day', { person: inCabinet('2023-01-01', '2025-06-01') }, [cabinet]],
    ['of one who joins it later', { person: inCabinet('2026-01-01', null) }, [cabinet]],
    ['to a seat that is held', { heldBefore: [held('2024-01-01', null)] }, [oneHolder]],
    ['after the last holder', { heldBefore: [held('2024-01-01', '2025-05-31')] }, []],
    ['on the last holder’s last day', { heldBefore: [held('2024-01-01', '2025-06-01')] }, [oneHolder]],
    ['without an end before the next holder', { heldBefore: [held('2026-01-01', null)] }, [oneHolder]],
    [
      'that ends before the next holder',
      { heldBefore: [held('2026-01-01', null)], period: { from: '2025-06-01', to: '2025-12-31' } },
      [],
    ],
    [
      'of one who sits here already',
      { otherSeats: [{ from: '2025-01-01', to: null, seat: 'Police' }] },
      ['One seat a person at a board'],
    ],
    [
      'of one who sat here before',
      { otherSeats: [{ from: '2024-01-01', to: '2024-12-31', seat: 'Police' }] },
      [],
    ],
    [
      'of a young person without a supporter',
      { person: { ...ash, young: true } },
      ["A young people's representative has a named supporter"],
    ],
    ['of a young person with one', { person: { ...ash, young: true, supporterName: 'Fern Hollis' } }, []],
    [
      'that ends before it begins',
      { period: { from: '2025-06-01', to: '2025-05-31' } },
      ['A period of office ends after it begins'],
    ],
    ['for one day', { period: { from: '2025-06-01', to: '2025-06-01' } }, []],
    ['by nobody', { appointedBy: null }, ['Who appointed is recorded']],
    ['to a closed seat', { seatClosedOn: '2025-01-01' }, ['A closed seat is not filled']],
    [
      'to a closed seat for days before',
      { seatClosedOn: '2026-01-01', period: { from: '2025-06-01', to: '2025-12-31' } },
      [],
    ],
  ])('%s', (_, parts, broken) => {
    expect(appointmentProblems(appointment(parts)).map(({ rule }) => rule)).toEqual(broken);
  });

  it('says why and how to mend it', () => {
    const [first, second] = appointmentProblems(
      appointment({ person: inCabinet('2025-01-01', null), heldBefore: [held('2024-01-01', null)] }),
    );
    expect(first?.reason).toBe(
      'Ash Alder is in the Cabinet from 1 January 2025. The board advises the Cabinet, so nobody sits in both.',
    );
    expect(second?.reason).toBe(
      'Bo Birch holds this seat from 1 January 2024. End that first, or choose days after it.',
    );
  });
});
