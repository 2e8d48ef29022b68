import { describe, expect, it } from 'vitest';
import { openToPublic } from './open-to-public.ts';

const item = (id: string, paragraph: number | null) => ({
  id,
  title: `Title of ${id}`,
  presenters: [{ name: 'Bram Oakes', service: null }],
  purpose: 'To hear about it.',
  narrative: 'It was heard.',
  resolutions: ['That it be noted.'],
  verbal: true,
  exempt: paragraph === null ? null : { paragraph, reason: 'It tells of one family.' },
});

const meeting = (minutesState: 'as published' | 'being written' | 'draft' | 'agreed') => ({
  minutesState,
  attendance: {
    present: [{ name: 'Ash Alder' }],
    apologies: [],
    substitutions: [],
    remote: ['Ash Alder'],
    observers: [],
  },
  items: [item('open', null), item('closed', 2)],
  papers: [{ itemId: 'open' }, { itemId: 'closed' }, { itemId: null }],
});

describe('an exempt item', () => {
  it('shows its paragraph and nothing else', () => {
    const { items, papers } = openToPublic(meeting('agreed'));
    expect(items[1]).toEqual({
      id: 'closed',
      title: 'An item that is not open to the public',
      presenters: [],
      purpose:
        'Not open to the public (paragraph 2: information likely to show who a person is). The paragraph is one of Schedule 12A to the Local Government Act 1972.',
      narrative: '',
      resolutions: [],
      verbal: false,
      closedUnder: 2,
    });
    expect(papers).toEqual([{ itemId: 'open' }, { itemId: null }]);
    expect(JSON.stringify(items)).not.toMatch(/Title of closed|one family/);
  });
});

describe.each([
  ['as published', true],
  ['being written', false],
  ['draft', false],
  ['agreed', true],
] as const)('minutes that are %s', (state, open) => {
  it(open ? 'are shown' : 'show the agenda alone', () => {
    const { items, attendance } = openToPublic(meeting(state));
    expect(items[0]?.purpose).toBe('To hear about it.');
    expect(items[0]?.narrative !== '').toBe(open);
    expect(items[0]?.resolutions.length === 1).toBe(open);
    expect(attendance.present.length + attendance.remote.length > 0).toBe(open);
  });
});
