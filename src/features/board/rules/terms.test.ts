import { describe, expect, it } from 'vitest';
import { inForceOn, letterOf, type TermsVersion, usualTerms } from './terms.ts';
import { readTermsForm, type TermsForm, termsFormOf } from './terms-form.ts';

const version = (inForceFrom: string): TermsVersion => ({
  ...usualTerms,
  id: inForceFrom,
  inForceFrom,
  agreedBy: 'Full Council',
});
const versions = [version('2023-09-14'), version('2018-05-01'), version('2027-01-01')];

describe('versions', () => {
  it.each([
    ['2018-04-30', null],
    ['2018-05-01', '2018-05-01'],
    ['2023-09-13', '2018-05-01'],
    ['2023-09-14', '2023-09-14'],
    ['2030-01-01', '2027-01-01'],
  ])('on %s the version of %s is in force', (day, id) => {
    expect(inForceOn(versions, day)?.id ?? null).toBe(id);
  });

  it.each([
    [0, '(a)'],
    [11, '(l)'],
    [25, '(z)'],
    [26, '(aa)'],
  ])('letters aim %s as %s', (index, letter) => {
    expect(letterOf(index)).toBe(letter);
  });
});

const day = { day: '14', month: '9', year: '2023' };
const form = (parts: Partial<TermsForm> = {}): TermsForm => ({
  ...termsFormOf({ ...usualTerms, purpose: 'To ask and to listen.' }, day, 'Full Council on 25 May 2023'),
  ...parts,
});

describe('a version as typed', () => {
  it('comes back as it was, with points below their aim', () => {
    const terms = {
      ...usualTerms,
      purpose: 'To ask.',
      aims: ['Listen', 'Hear regularly about\n- adoption\n- fostering'],
      quorum: 4,
      duties: [
        { what: 'Education: results', months: [3, 9] },
        { what: 'Visits', months: [] },
      ],
    };
    const read = readTermsForm(termsFormOf(terms, day, 'Full Council'));
    expect(read).toEqual({
      ok: true,
      value: { ...terms, inForceFrom: '2023-09-14', agreedBy: 'Full Council' },
    });
  });

  it('takes letters away that are given anew', () => {
    const read = readTermsForm(form({ aims: '(a) Listen\n(b) Act' }));
    expect(read.ok && read.value.aims).toEqual(['Listen', 'Act']);
  });

  it.each<[Partial<TermsForm>, object]>([
    [{ duties: 'Health: Sept and mar' }, { duties: [{ what: 'Health', months: [3, 9] }] }],
    [{ quorum: ' ' }, { quorum: null }],
    [{ everyMonths: '3' }, { everyMonths: 3 }],
  ])('reads %j', (parts, value) => {
    expect(readTermsForm(form(parts))).toMatchObject({ ok: true, value });
  });

  it.each<[Partial<TermsForm>, string, string]>([
    [{ inForceFrom: { day: '31', month: '2', year: '2023' } }, 'inForceFrom', 'There is no date 31 2 2023'],
    [{ inForceFrom: { day: '', month: '', year: '' } }, 'inForceFrom', 'is missing'],
    [{ purpose: ' ' }, 'purpose', 'what the board is for'],
    [{ agreedBy: '' }, 'agreedBy', 'who agreed'],
    [{ appointers: [] }, 'appointers', 'who appoints'],
    [{ quorum: '0' }, 'quorum', 'leave it empty'],
    [{ quorum: 'most' }, 'quorum', 'leave it empty'],
    [{ everyMonths: '0' }, 'everyMonths', 'from 1 to 12'],
    [{ noticeDays: '-1' }, 'noticeDays', 'clear working days'],
    [{ meetingMinutes: 'two hours' }, 'meetingMinutes', 'in minutes'],
    [{ duties: 'Visits\nHealth: Smarch' }, 'duties', 'Line 2: “Smarch” is not a month'],
    [{ duties: ': May' }, 'duties', 'no duty in front'],
  ])('says what is wrong with %j', (parts, field, words) => {
    const read = readTermsForm(form(parts));
    expect(read.ok).toBe(false);
    if (!read.ok) expect({ ...read.reason }).toEqual({ [field]: expect.stringContaining(words) });
  });
});
