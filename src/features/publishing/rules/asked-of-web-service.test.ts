import { describe, expect, it } from 'vitest';
import { askedOf, operationNamed } from './asked-of-web-service.ts';

const meetings = (sent: Record<string, unknown>) =>
  askedOf('GetMeetings', { lCommitteeId: '1', sFromDate: '01/09/2019', sToDate: '30/09/2019', ...sent });

describe('what is asked of the web service', () => {
  it.each([
    ['GetMeeting', 'GetMeeting'],
    ['getmeetings', 'GetMeetings'],
    ['GETCOMMITTEES', 'GetCommittees'],
    ['GetAttachment', null],
    ['', null],
  ])('the operation %s is %s', (name, operation) => {
    expect(operationNamed(name)).toBe(operation);
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['a window', {}, { body: 1, from: '2019-09-01', to: '2019-09-30' }],
    ['one day', { sToDate: '01/09/2019' }, { body: 1, from: '2019-09-01', to: '2019-09-01' }],
    ['days without their noughts', { sFromDate: '1/9/2019' }, { from: '2019-09-01' }],
    ['a leap day', { sFromDate: '29/02/2016' }, { from: '2016-02-29' }],
    [
      'every committee and every day',
      { lCommitteeId: '0', sFromDate: '0', sToDate: '0' },
      { body: null, from: null, to: null },
    ],
    ['blanks around', { lCommitteeId: ' 7 ' }, { body: 7 }],
    ['a parameter of its own', { lDummy: '0' }, { body: 1 }],
  ])('understands %s', (_, sent, asked) => {
    expect(meetings(sent)).toMatchObject({ ok: true, value: { operation: 'GetMeetings', ...asked } });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no committee', { lCommitteeId: undefined }, 'lCommitteeId is missing.'],
    ['an empty committee', { lCommitteeId: '' }, 'lCommitteeId is missing.'],
    ['a committee by name', { lCommitteeId: 'Board' }, 'lCommitteeId is "Board". Give a whole number.'],
    ['a committee below nought', { lCommitteeId: '-1' }, 'lCommitteeId is "-1". Give a whole number.'],
    ['a number of another world', { lCommitteeId: '99999999999' }, 'Give a whole number.'],
    ['half a number', { lCommitteeId: '1.5' }, 'Give a whole number.'],
    ['a committee twice', { lCommitteeId: ['1', '2'] }, 'lCommitteeId is given twice. Give it once.'],
    [
      'a committee twice in other capitals',
      { lcommitteeid: '1' },
      'lCommitteeId is given twice. Give it once.',
    ],
    ['no day', { sFromDate: undefined }, 'sFromDate is missing.'],
    ['another order', { sFromDate: '2019-09-01' }, 'Give a day as dd/mm/yyyy, such as 17/09/2019.'],
    ['an American order', { sToDate: '09/30/2019' }, 'sToDate is "09/30/2019". Give a day as dd/mm/yyyy'],
    ['a day that there is not', { sToDate: '31/09/2019' }, 'sToDate is "31/09/2019".'],
    ['a leap day of another year', { sFromDate: '29/02/2019' }, 'sFromDate is "29/02/2019".'],
    ['an end before the beginning', { sToDate: '31/08/2019' }, 'sFromDate is after sToDate.'],
  ])('refuses %s in plain words', (_, sent, reason) => {
    const asked = meetings(Object.fromEntries(Object.entries(sent)));
    expect(asked).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('finds parameters in whatever capitals', () => {
    const sent = { LCOMMITTEEID: '3', sfromdate: '01/01/2020', STODATE: '0' };
    expect(askedOf('GetMeetings', sent)).toMatchObject({ ok: true, value: { body: 3, from: '2020-01-01' } });
    expect(askedOf('GetMeeting', { lmeetingid: '12' })).toEqual({
      ok: true,
      value: { operation: 'GetMeeting', meeting: 12 },
    });
  });

  it('asks nothing for the list of committees', () => {
    expect(askedOf('GetCommittees', {})).toEqual({ ok: true, value: { operation: 'GetCommittees' } });
  });
});
