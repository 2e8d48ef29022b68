import { describe, expect, it } from 'vitest';
import { type Fields, keptOtherwise, readFields, typedOf } from './fields.ts';

const fields = {
  words: { kind: 'line', label: 'Words' },
  more: { kind: 'words', label: 'More', optional: true },
  day: { kind: 'day', label: 'Day', past: true },
  end: { kind: 'day', label: 'End', optional: true },
  places: { kind: 'number', label: 'Places', from: 1, to: 100 },
  how: { kind: 'choice', label: 'How', choices: { good: 'Good', bad: 'Bad' } },
  maybe: { kind: 'choice', label: 'Maybe', choices: { good: 'Good' }, optional: true },
  block: { kind: 'yes or no', label: 'Block' },
} as const satisfies Fields;

const well = { words: ' Lantern ', day: '9 March 2026', places: '8', how: 'good', block: 'no' };
const today = '2026-03-10';

describe('a form', () => {
  it('is read into values, and they into a form again', () => {
    const read = readFields(fields, well, today);
    const values = {
      words: 'Lantern',
      more: '',
      day: '2026-03-09',
      end: null,
      places: 8,
      how: 'good',
      maybe: null,
      block: false,
    };
    expect(read).toEqual({ ok: true, value: values });
    if (!read.ok) return;
    const typed = typedOf(fields, read.value);
    expect(typed).toEqual({ ...well, words: 'Lantern', more: '', end: '', maybe: '' });
    expect(readFields(fields, typed, today)).toEqual(read);
  });

  it.each([
    ['words', '', 'Words: Write something here.'],
    ['day', '', 'Day: Give the day'],
    ['day', '11 March 2026', 'Day: This day is still to come.'],
    ['day', 'soon', 'Day: "soon" is not a date.'],
    ['end', '31 February 2026', 'End: '],
    ['places', '0', 'Places: Give a whole number from 1 to 100.'],
    ['places', '1.5', 'Places: '],
    ['how', 'toString', 'How: Choose one.'],
    ['how', '', 'How: Choose one.'],
    ['maybe', 'bad', 'Maybe: Choose one.'],
    ['block', '', 'Block: Choose yes or no.'],
  ])('says what is wrong with %s "%s"', (field, typed, text) => {
    const read = readFields(fields, { ...well, [field]: typed }, today);
    expect(read).toMatchObject({ ok: false, reason: { field } });
    expect(read.ok ? '' : read.reason.text).toContain(text);
  });

  it('says what is kept otherwise than it was typed', () => {
    const kept = {
      words: 'Lantern',
      more: '',
      day: '9 March 2026',
      end: '',
      places: '9',
      how: 'bad',
      maybe: '',
      block: 'no',
    };
    expect(keptOtherwise(fields, { ...well, more: 'Mine' }, kept)).toEqual([
      'More: nothing',
      'Places: 9',
      'How: Bad',
    ]);
  });
});
