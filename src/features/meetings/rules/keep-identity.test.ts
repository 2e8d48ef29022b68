import { describe, expect, it } from 'vitest';
import { keepItemIds } from './keep-identity.ts';
import type { AgendaItem } from './meeting.ts';

const item = (number: string | null, title: string): AgendaItem => ({
  number,
  title,
  presenters: [],
  purpose: null,
  minutesAllotted: null,
  pages: null,
  verbal: false,
  narrative: '',
  resolutions: [],
});

const ids = () => {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
};

describe('the id of an agenda item', () => {
  it('stays when the item moves', () => {
    const before = [
      { ...item('1', 'Apologies'), id: 'a' },
      { ...item('2', 'Health'), id: 'b' },
    ];
    const after = keepItemIds([item('1', 'Health'), item('2', 'Apologies')], before, ids());
    expect(after.map((one) => one.id)).toEqual(['b', 'a']);
  });

  it('stays when the title is mended and the number is the same', () => {
    const after = keepItemIds([item('2', 'Health and homes')], [{ ...item('2', 'Heatlh'), id: 'b' }], ids());
    expect(after.map((one) => one.id)).toEqual(['b']);
  });

  it('is new for an item that is new, and never given twice', () => {
    const after = keepItemIds(
      [item('1', 'Health'), item('1', 'Health')],
      [{ ...item('1', 'Health'), id: 'a' }],
      ids(),
    );
    expect(after.map((one) => one.id)).toEqual(['a', 'new-1']);
  });
});
