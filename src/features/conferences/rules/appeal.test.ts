import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { appealFormOf, readAppeal } from './appeal.ts';

const facts = { heldOn: '2026-02-10', today: '2026-03-10' };
const form: Typed = { by: 'parent', ground: 'key people', receivedOn: '17 February 2026' };
const upheld: Typed = { ...form, answeredOn: '3 March 2026', outcome: 'upheld', changed: 'It met again.' };

describe('an appeal', () => {
  it('waits until it is answered', () => {
    expect(readAppeal(form, facts)).toMatchObject({ value: { receivedOn: '2026-02-17', answer: null } });
  });

  it('stands in its form as it was written', () => {
    const read = readAppeal(upheld, facts);
    if (!read.ok) throw new Error(read.reason.text);
    expect(read.value.answer).toEqual({ on: '2026-03-03', outcome: 'upheld' });
    expect(readAppeal(appealFormOf(read.value), facts)).toEqual(read);
  });

  it.each<[string, Typed, string]>([
    ['nobody', { by: '' }, 'by'],
    ['no ground', { ground: 'anger' }, 'ground'],
    ['before the conference', { receivedOn: '9 February 2026' }, 'receivedOn'],
    ['to come', { receivedOn: '11 March 2026' }, 'receivedOn'],
    ['an answer before it came', { answeredOn: '16 February 2026' }, 'answeredOn'],
    ['an answer without a day', { answeredOn: '' }, 'answeredOn'],
    ['a day without an answer', { outcome: '' }, 'outcome'],
    ['upheld, and nobody knows what changed', { changed: '' }, 'changed'],
    ['partly upheld, likewise', { outcome: 'partly', changed: '' }, 'changed'],
  ])('is not kept: %s', (_, changed, field) => {
    expect(readAppeal({ ...upheld, ...changed }, facts)).toMatchObject({ ok: false, reason: { field } });
  });

  it('may be turned down, or taken back, without anything that changed', () => {
    for (const outcome of ['not upheld', 'withdrawn'])
      expect(readAppeal({ ...upheld, outcome, changed: '' }, facts).ok).toBe(true);
  });
});
