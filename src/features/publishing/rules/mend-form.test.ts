import { describe, expect, it } from 'vitest';
import { mendedOnly, mendFormOf, readMendForm } from './mend-form.ts';

const fields = {
  body: 'Corporate Parenting Board',
  date: '2019-05-22',
  time: '18:00',
  venue: 'Room 1',
  kind: 'ordinary' as const,
};
const form = mendFormOf(fields);

describe('mending a meeting', () => {
  it('shows what is known and reads it back as it was', () => {
    expect(form).toMatchObject({ day: '22', month: '5', year: '2019', time: '18:00' });
    expect(readMendForm(form)).toEqual({ ok: true, value: fields });
  });

  it.each([
    ['6pm', '18:00'],
    ['1.30 pm', '13:30'],
    ['', null],
  ])('reads the time %s', (time, read) => {
    expect(readMendForm({ ...form, time })).toMatchObject({ ok: true, value: { time: read } });
  });

  it('takes an unknown date as unknown', () => {
    expect(readMendForm({ ...form, day: '', month: '', year: '' })).toMatchObject({
      ok: true,
      value: { date: null },
    });
  });

  it.each([
    [{ day: '31', month: '4' }, 'date'],
    [{ year: '19' }, 'date'],
    [{ month: 'May' }, 'date'],
    [{ month: '' }, 'date'],
    [{ time: 'teatime' }, 'time'],
    [{ body: '  ' }, 'body'],
    [{ kind: 'party' }, 'kind'],
  ])('says which field cannot be used: %o', (change, field) => {
    expect(readMendForm({ ...form, ...change })).toMatchObject({
      ok: false,
      reason: { [field]: expect.any(String) },
    });
  });

  it('tells what was mended from what stayed', () => {
    expect(mendedOnly(fields, { ...fields, date: '2019-05-23', venue: null })).toEqual({
      date: '2019-05-23',
      venue: null,
    });
  });
});
