import { describe, expect, it } from 'vitest';
import { bind } from './bind.ts';
import type { Printable, PrintablePaper } from './printable.ts';

const paper = (id: string, itemId: string | null, title = id): PrintablePaper => ({
  id,
  itemId,
  title,
  content: [{ kind: 'paragraph', content: [{ text: 'Words.' }] }],
  file: null,
});

const item = (id: string) => ({
  id,
  number: null,
  title: id,
  presenters: [],
  purpose: null,
  minutesAllotted: null,
  verbal: false,
  narrative: '',
  resolutions: [],
});

const meeting = (papers: PrintablePaper[]): Printable => ({
  id: 'm',
  body: 'Board',
  date: '2026-01-01',
  time: null,
  venue: null,
  attendance: { present: [], apologies: [], substitutions: [], remote: [], observers: [] },
  items: [item('first'), item('second')],
  papers,
  next: null,
});

const shape = (bindings: ReturnType<typeof bind>) =>
  bindings.map(({ number, papers }) => [number, papers.map((one) => one.id)]);

describe('what is bound into which printing', () => {
  it('puts papers in the order of the agenda, those of no item last', () => {
    const bindings = bind(meeting([paper('loose', null), paper('b', 'second'), paper('a', 'first')]), []);
    expect(shape(bindings)).toEqual([[1, ['a', 'b', 'loose']]]);
  });

  it('puts a later paper into a supplement, also when its item comes first', () => {
    const bindings = bind(meeting([paper('late', 'first'), paper('b', 'second')]), [
      { number: 1, paperIds: ['b'] },
    ]);
    expect(shape(bindings)).toEqual([
      [1, ['b']],
      [2, ['late']],
    ]);
  });

  it('starts a second supplement for a paper that comes later still', () => {
    const printed = [
      { number: 1, paperIds: ['a'] },
      { number: 2, paperIds: ['b'] },
    ];
    const bindings = bind(meeting([paper('a', 'first'), paper('b', 'first'), paper('c', 'first')]), printed);
    expect(shape(bindings)).toEqual([
      [1, ['a']],
      [2, ['b']],
      [3, ['c']],
    ]);
  });

  it('leaves out a paper of which only the title is known', () => {
    expect(shape(bind(meeting([{ ...paper('title only', 'first'), content: null }]), []))).toEqual([[1, []]]);
  });

  it('keeps the minutes apart from the packs', () => {
    expect(shape(bind(meeting([paper('a', 'first')]), [{ number: 0, paperIds: [] }]))).toEqual([[1, ['a']]]);
  });
});
