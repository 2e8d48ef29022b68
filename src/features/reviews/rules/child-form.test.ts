import { describe, expect, it } from 'vitest';
import {
  begunWith,
  childFormOf,
  mergeForms,
  readChildForm,
  readEpisodeForm,
  type Typed,
  typedDay,
} from './child-form.ts';

const today = '2026-03-10';
const known = { today, born: null };
const typed = (more: Typed): Typed => ({ reference: 'K1', ...more });

describe('the form of a child', () => {
  it('reads what was typed', () => {
    const read = readChildForm(
      typed({
        district: ' North ',
        miles: '12',
        ...typedDay('born', '2012-05-01'),
        ...typedDay('left', today),
      }),
      known,
    );
    expect(read).toEqual({
      ok: true,
      value: {
        ...{ reference: 'K1', district: 'North', team: '', worker: '', carer: '', siblings: '' },
        ...{ born: '2012-05-01', miles: 12, leftOn: today },
      },
    });
  });

  it('keeps the date of birth that is known where none was typed', () => {
    const read = readChildForm(typed({}), { today, born: '2012-05-01' });
    expect(read.ok && read.value.born).toBe('2012-05-01');
  });

  it.each<[string, Typed, string]>([
    ['no reference', { reference: ' ' }, 'reference'],
    ['too many letters', typed({ team: 'x'.repeat(81) }), 'team'],
    ['born tomorrow', typed(typedDay('born', '2026-03-11')), 'born'],
    ['born on no day', typed({ 'born-day': '31', 'born-month': '2', 'born-year': '2012' }), 'born'],
    ['born long ago', typed(typedDay('born', '1999-01-01')), 'born'],
    ['half a mile', typed({ miles: '0.5' }), 'miles'],
    ['too many miles', typed({ miles: '1000' }), 'miles'],
    ['left tomorrow', typed(typedDay('left', '2026-03-11')), 'left'],
  ])('%s is refused at its field', (_, form, field) => {
    const read = readChildForm(form, known);
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});

describe('where a child lives', () => {
  const about = { today, reasons: ['S', 'P'], codes: { legalStatus: ['C2'], place: ['U4'] } };
  const sound = {
    ...typedDay('from', '2026-03-01'),
    reason: 'P',
    legalStatus: 'C2',
    place: 'U4',
    home: ' 7 ',
  };

  it('is read', () => {
    expect(readEpisodeForm(sound, about)).toEqual({
      ok: true,
      value: { from: '2026-03-01', until: null, reason: 'P', legalStatus: 'C2', place: 'U4', home: '7' },
    });
  });

  it.each<[string, Typed, string]>([
    ['no day', typedDay('from', null), 'from'],
    ['a day to come', typedDay('from', '2026-03-11'), 'from'],
    ['no reason', { reason: '' }, 'reason'],
    ['a law that is not offered', { legalStatus: 'V4' }, 'legalStatus'],
    ['no kind of home', { place: '' }, 'place'],
  ])('%s is refused at its field', (_, more, field) => {
    const read = readEpisodeForm({ ...sound, ...more }, about);
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});

describe('a form that somebody else was quicker with', () => {
  const child = {
    ...{ reference: 'K1', district: 'North', team: 'North 1', worker: '', carer: '', siblings: '' },
    ...{ miles: null, leftOn: null },
  };
  const before = childFormOf(child);

  it('keeps what was typed and shows what changed', () => {
    const mine = { ...before, ...begunWith(before), district: 'East', worker: 'Social worker 4' };
    const { form, changed } = mergeForms(mine, childFormOf({ ...child, district: 'South', team: 'South 2' }));
    expect([form.district, form.team, form.worker]).toEqual(['East', 'South 2', 'Social worker 4']);
    expect(changed).toEqual([
      { field: 'district', now: 'South', mine: 'East' },
      { field: 'team', now: 'South 2', mine: null },
    ]);
  });
});
