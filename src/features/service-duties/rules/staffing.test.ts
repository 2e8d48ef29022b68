import { describe, expect, it } from 'vitest';
import { noPosts, type Post, staffing } from './staffing.ts';

const period = { first: '2018-04-01', last: '2019-03-31' };

const post = (more: Partial<Post> = {}): Post => ({
  role: 'officer',
  contract: 'permanent',
  share: 100,
  since: '2015-09-01',
  qualified: 2005,
  officerSince: 2015,
  leftOn: null,
  leftWhy: '',
  ...more,
});

const officers = (posts: readonly Post[], paid = noPosts) => {
  const [found] = staffing(posts, paid, period);
  if (!found) throw new Error('There are always officers.');
  return found;
};

describe('the published year 2018-19', () => {
  // One of 44 was from an agency in April; by March three of 45 were, and three permanent officers had left.
  const all = [
    ...Array.from({ length: 40 }, () => post()),
    post({ leftOn: '2018-07-31', leftWhy: 'promotion' }),
    post({ leftOn: '2018-10-31', leftWhy: 'other work' }),
    post({ leftOn: '2019-01-31', leftWhy: 'other work' }),
    post({ contract: 'agency' }),
    ...Array.from({ length: 2 }, () => post({ contract: 'agency', since: '2018-11-01' })),
    ...Array.from({ length: 2 }, () => post({ since: '2018-12-01' })),
  ];
  it('has so many permanent and agency officers at its ends, and so many who left', () => {
    const { atFirst, atLast, leavers, vacant } = officers(all, { officers: 4600, managers: 0 });
    expect([atFirst.people, atFirst.permanent, atFirst.agency]).toEqual([44, 43, 1]);
    expect([atLast.people, atLast.permanent, atLast.agency]).toEqual([45, 42, 3]);
    expect([leavers.people, leavers.permanent]).toEqual([3, 3]);
    expect(leavers.reasons.map(({ people }) => people)).toEqual([1, 2, 0, 0]);
    expect(vacant).toBe(100);
  });
});

it.each<[string, Partial<Post>, number, number, number]>([
  ['who came on the first day', { since: '2018-04-01' }, 1, 1, 0],
  ['who came on the last day', { since: '2019-03-31' }, 0, 1, 0],
  ['who left on the first day', { leftOn: '2018-04-01', leftWhy: 'other' }, 1, 0, 1],
  ['who left on the last day', { leftOn: '2019-03-31', leftWhy: 'retired' }, 1, 1, 1],
  ['who left before', { leftOn: '2018-03-31', leftWhy: 'retired' }, 0, 0, 0],
  ['who comes later', { since: '2019-04-01' }, 0, 0, 0],
])('somebody %s is counted where they were there', (_who, more, first, last, left) => {
  const { atFirst, atLast, leavers } = officers([post(more)]);
  expect([atFirst.people, atLast.people, leavers.people]).toEqual([first, last, left]);
});

it('experience is in bands at the end, and parts of posts are added up', () => {
  const { sinceQualifying, asOfficer, atLast } = officers([
    post({ qualified: 2015, officerSince: 2019, share: 50 }),
    post({ qualified: 2014, officerSince: 2017, share: 60, contract: 'agency' }),
    post({ qualified: 1999, officerSince: 2009, share: 80 }),
    post({ qualified: null, officerSince: null }),
    post({ role: 'manager' }),
  ]);
  expect(sinceQualifying.map(({ people }) => people)).toEqual([1, 1, 0, 0, 1, 1]);
  expect(asOfficer.map(({ people }) => people)).toEqual([1, 1, 0, 1, 1]);
  expect([atLast.sharePermanent, atLast.shareAgency]).toEqual([230, 60]);
});

it('more posts filled than paid for leave none vacant', () => {
  expect(officers([post(), post()], { officers: 150, managers: 0 }).vacant).toBe(0);
});
