import { describe, expect, it } from 'vitest';
import {
  type Attendee,
  attendanceRecord,
  quorumOf,
  votersAmong,
  whereIs,
  whoPresides,
} from './who-is-here.ts';

const here = [{ arrived: 1, left: null, remote: false }];
const remote = [{ arrived: 1, left: null, remote: true }];
const gone = [{ arrived: 1, left: 2, remote: false }];

const attendee = (id: string, parts: Partial<Attendee> = {}): Attendee => ({
  id,
  seatId: id,
  personId: id,
  name: `Councillor ${id}`,
  organisation: null,
  capacity: 'member',
  office: null,
  votes: true,
  young: false,
  standsFor: null,
  said: 'nothing yet',
  presences: [],
  ...parts,
});

describe('where somebody is', () => {
  it.each<[string, Partial<Attendee>, string]>([
    ['nobody has said', {}, 'nothing yet'],
    ['apologies came', { said: 'apologies' }, 'apologies'],
    ['neither came nor apologised', { said: 'absent' }, 'absent'],
    ['came', { presences: here }, 'here'],
    ['came after all', { said: 'apologies', presences: here }, 'here'],
    ['joined from elsewhere', { presences: remote }, 'remote'],
    ['left', { presences: gone }, 'left'],
    ['left and came back', { presences: [...gone, ...here] }, 'here'],
  ])('%s', (_, parts, words) => {
    expect(whereIs(attendee('a', parts))).toBe(words);
  });
});

describe('who votes', () => {
  it('is who is here or remote, in a seat with a vote', () => {
    const all = [
      attendee('a', { presences: here }),
      attendee('b', { presences: remote }),
      attendee('c', { presences: gone }),
      attendee('d', { said: 'apologies' }),
      attendee('e', { presences: here, capacity: 'co-opted', votes: false }),
    ];
    expect(votersAmong(all).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('a substitute votes in the place of the one replaced, and never both', () => {
    const substitute = attendee('s', { standsFor: 'a', presences: here });
    expect(votersAmong([attendee('a'), substitute]).map(({ id }) => id)).toEqual(['s']);
    const late = attendee('a', { presences: here });
    expect(votersAmong([late, substitute]).map(({ id }) => id)).toEqual(['s']);
    expect(votersAmong([late, { ...substitute, presences: gone }]).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('who is in the chair', () => {
  const chair = attendee('chair', { office: 'chair', presences: here });
  const deputy = attendee('deputy', { office: 'deputy chair', presences: here });
  const member = attendee('member', { presences: here });
  const away = { presences: gone };

  it.each<[string, Attendee[], string | null, string | null]>([
    ['the chair', [member, deputy, chair], null, 'chair'],
    ['the deputy when the chair is not here', [member, deputy, { ...chair, ...away }], null, 'deputy'],
    ['nobody when neither is here', [member, { ...chair, ...away }], null, null],
    ['whom the clerk named', [member, chair], 'member', 'member'],
    ['not whom the clerk named and who left', [{ ...member, ...away }, chair], 'member', 'chair'],
  ])('%s', (_, all, named, id) => {
    expect(whoPresides(all, named)?.id ?? null).toBe(id);
  });
});

describe('quorum', () => {
  const three = ['a', 'b', 'c'].map((id) => attendee(id, { presences: here }));
  it.each([
    [null, null],
    [3, { needed: 3, here: 3, enough: true }],
    [4, { needed: 4, here: 3, enough: false }],
  ])('with %s needed: %j', (needed, quorum) => {
    expect(quorumOf(three, needed)).toEqual(quorum);
  });

  it('does not count those without a vote', () => {
    const coopted = attendee('d', { presences: here, votes: false, capacity: 'co-opted' });
    expect(quorumOf([...three, coopted], 4)?.enough).toBe(false);
  });
});

describe('the record of who was there', () => {
  it('names who came, apologised, replaced whom, joined remotely and observed, and not who stayed away', () => {
    const record = attendanceRecord([
      attendee('a', { presences: gone, organisation: 'Eastmere' }),
      attendee('b', { said: 'apologies' }),
      attendee('c', { said: 'absent' }),
      attendee('s', { presences: here, standsFor: 'b' }),
      attendee('r', { presences: remote, capacity: 'co-opted', votes: false }),
      attendee('l', { presences: here, capacity: 'in attendance', votes: false }),
      attendee('o', { presences: here, capacity: 'observer', votes: false }),
    ]);
    expect(record).toEqual({
      present: [
        { name: 'Councillor a', organisation: 'Eastmere', capacity: 'member' },
        { name: 'Councillor s', organisation: null, capacity: 'member' },
        { name: 'Councillor r', organisation: null, capacity: 'co-opted' },
        { name: 'Councillor l', organisation: null, capacity: 'other' },
      ],
      apologies: [{ name: 'Councillor b' }],
      substitutions: [{ name: 'Councillor s', for: 'Councillor b' }],
      remote: ['Councillor r'],
      observers: ['Councillor o'],
    });
  });

  it('does not write down the name of a young person', () => {
    const young = attendee('z', { name: 'Zedd', young: true, organisation: 'LINX', presences: remote });
    const record = JSON.stringify(attendanceRecord([young, { ...young, id: 'y', organisation: null }]));
    expect(record).not.toContain('Zedd');
    expect(record).toContain('LINX representative');
    expect(record).toContain("Young people's representative");
  });
});
