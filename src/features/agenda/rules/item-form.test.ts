import { describe, expect, it } from 'vitest';
import { emptyItemForm, presenterLines, readItemForm, readPresenters } from './item-form.ts';

const typed = { ...emptyItemForm, title: 'Lasting homes' };

describe('an agenda item as typed', () => {
  it('reads who presents, a line each', () => {
    const presenters = readPresenters('Bram Oakes, Permanence Service\n\n LINX \nFern Hollis, Homes, North');
    expect(presenters).toEqual([
      { name: 'Bram Oakes', service: 'Permanence Service' },
      { name: 'LINX', service: null },
      { name: 'Fern Hollis', service: 'Homes, North' },
    ]);
    expect(presenterLines(presenters)).toBe(
      'Bram Oakes, Permanence Service\nLINX\nFern Hollis, Homes, North',
    );
  });

  it('takes a title alone', () => {
    expect(readItemForm(typed)).toEqual({
      ok: true,
      value: {
        title: 'Lasting homes',
        presenters: [],
        purpose: null,
        minutes: null,
        questions: null,
        verbal: false,
        exempt: null,
      },
    });
  });

  it.each([
    [{ title: '  ' }, 'title'],
    [{ minutes: 'ten' }, 'minutes'],
    [{ minutes: '-1' }, 'minutes'],
    [{ minutes: '481' }, 'minutes'],
    [{ minutes: '1.5' }, 'minutes'],
    [{ questions: 'some' }, 'questions'],
    [{ minutes: '10', questions: '11' }, 'questions'],
    [{ access: 'exempt', paragraph: '1' }, 'reason'],
    [{ access: 'exempt', reason: 'Because.' }, 'paragraph'],
  ])('%j is refused at %s', (fields, field) => {
    const read = readItemForm({ ...typed, ...fields });
    expect(read.ok ? [] : Object.keys(read.reason)).toEqual([field]);
  });
});
