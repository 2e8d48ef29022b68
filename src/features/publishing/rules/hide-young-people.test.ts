import { describe, expect, it } from 'vitest';
import { withPresentersHidden, youngPeople } from './hide-young-people.ts';

const person = (name: string, organisation: string | null, n = 4) => ({ name, organisation, n });

describe('people who sit for young people', () => {
  it('are shown as their group, with the published name kept apart and its line', () => {
    const young = youngPeople('a.txt');
    expect(young.shown(person('Zed', 'LINX Representative'))).toBe('LINX representative');
    expect(young.kept).toEqual([
      { name: 'Zed', shownAs: 'LINX representative', source: { file: 'a.txt', fromLine: 4, toLine: 4 } },
    ]);
  });

  it('stay hidden where their name comes again without the group', () => {
    const young = youngPeople('a.txt');
    young.shown(person('Zed Marsh', 'Care Leavers Forum'));
    expect(young.shown(person('Zed Marsh', null))).toBe('Care Leavers Forum representative');
    expect(young.shownName('Zed Marsh')).toBe('Care Leavers Forum representative');
    expect(young.kept).toHaveLength(1);
  });

  it.each([
    'TJ',
    'TANSY',
    'TANSY QUILL',
    'D’Angelo',
    'O’Shea',
    'April',
    'June',
    'Grace House',
    'Young Person Tansy',
    'Tansy Quill (she/her)',
  ])('are kept whatever the name: %s', (name) => {
    const young = youngPeople('a.txt');
    expect(young.shown(person(name, 'LINX'))).toBe('LINX representative');
    expect(young.kept.map((one) => one.name)).toEqual([name]);
  });

  it.each(['LINX representatives', 'Representative', 'rep', 'Vacancy', 'TBC', 'Young people from LINX', ''])(
    'are nobody yet: %s',
    (name) => {
      const young = youngPeople('a.txt');
      young.shown(person(name, 'LINX'));
      expect(young.kept).toEqual([]);
    },
  );

  it('are left to the clerk where the name is an ordinary word too', () => {
    const young = youngPeople('a.txt');
    young.shown(person('April', 'LINX'));
    expect(young.unsure).toHaveLength(1);
    expect(young.unsure[0]?.message).not.toContain('April');
  });

  it('stay hidden under another form of the name', () => {
    const young = youngPeople('a.txt');
    young.shown(person('Tansy Quill (she/her)', 'LINX'));
    expect(young.shownName('Miss Tansy Quill')).toBe('LINX representative');
  });

  it('are taken for young people when a first name stands alone', () => {
    expect(youngPeople('a.txt').shown(person('Zed', null))).toBe('Young people’s representative');
  });

  it('adults keep their names, also those who work with young people', () => {
    const young = youngPeople('a.txt');
    expect(young.shown(person('Jane Thorn', 'Participation Worker for LINX'))).toBe('Jane Thorn');
    expect(young.shown(person('Councillor Alder', null))).toBe('Councillor Alder');
    expect(young.kept).toEqual([]);
  });

  it('present as their group too; a group that presents is left as it is', () => {
    const young = youngPeople('a.txt');
    const item = {
      number: null,
      title: 'Voice',
      presenters: [
        { name: 'Zed', service: 'LINX' },
        { name: 'Young people from LINX', service: null },
      ],
      purpose: null,
      minutesAllotted: null,
      pages: null,
      verbal: false,
      narrative: '',
      resolutions: [],
      papers: [],
    };
    expect(withPresentersHidden(item, 9, young).presenters.map(({ name }) => name)).toEqual([
      'LINX representative',
      'Young people from LINX',
    ]);
  });
});
