import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { familyFormOf, readFamilyForm } from './family-form.ts';

const facts = { today: '2026-03-10', officers: ['officer'] };
const form: Typed = {
  reference: 'F-4711',
  children: '2',
  childReferences: 'F-4711-1\n\nF-4711-2',
  district: 'North',
  team: 'North 1',
  officer: 'officer',
  begun: 'strategy',
  begunOn: '2 March 2026',
};

describe('a family', () => {
  it('stands in its form as it was written', () => {
    for (const more of [{}, { ended: 'moved', endedOn: '9 March 2026' }]) {
      const read = readFamilyForm({ ...form, ...more }, facts);
      if (!read.ok) throw new Error(read.reason.text);
      expect(readFamilyForm(familyFormOf(read.value), facts)).toEqual(read);
    }
    expect(readFamilyForm(form, facts)).toMatchObject({
      value: { childReferences: ['F-4711-1', 'F-4711-2'], ending: null },
    });
  });

  it.each<[string, Typed, string]>([
    ['no reference', { reference: ' ' }, 'reference'],
    ['no child', { children: '' }, 'children'],
    ['too many', { children: '21' }, 'children'],
    ['more references than children', { children: '1' }, 'childReferences'],
    ['no district', { district: '' }, 'district'],
    ['a chair who is not known', { officer: 'somebody' }, 'officer'],
    ['nothing to count from', { begun: '' }, 'begun'],
    ['a first day to come', { begunOn: '11 March 2026' }, 'begunOn'],
    ['ended without a day', { ended: 'moved' }, 'endedOn'],
    ['a last day without why', { endedOn: '9 March 2026' }, 'ended'],
  ])('is not kept with %s', (_, changed, field) => {
    expect(readFamilyForm({ ...form, ...changed }, facts)).toMatchObject({ ok: false, reason: { field } });
  });

  it('may have nobody who chairs yet', () => {
    expect(readFamilyForm({ ...form, officer: '' }, facts)).toMatchObject({ value: { officerId: null } });
  });
});
