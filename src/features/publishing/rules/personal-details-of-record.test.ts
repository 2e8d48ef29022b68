import { describe, expect, it } from 'vitest';
import { detailsOf, recordMasking } from './personal-details-of-record.ts';
import { mapTexts } from './public-meeting.ts';

const record = {
  attendance: {
    present: [
      { name: 'Ruth Alder', organisation: 'Housing, 01632 960123', capacity: 'member' as const },
      { name: 'Miss Tansy Quill', organisation: null, capacity: 'other' as const },
    ],
    apologies: [{ name: 'Kim Oak, lead for Ryan' }],
    substitutions: [],
    remote: ['Mollie'],
    observers: [],
  },
  membership: [],
  items: [{ presenters: [{ name: 'Ruth Alder', service: 'for Ryan' }], narrative: 'Tansy thanked Ruth.' }],
  papers: [
    {
      title: 'Leaflet',
      content: [
        {
          kind: 'paragraph',
          content: [{ text: 'Ask Mol' }, { text: 'lie', strong: true }, { text: ' here' }],
        },
        {
          kind: 'paragraph',
          content: [{ text: 'Write to us', href: 'mailto:desk%40example.org' }],
        },
      ],
    },
  ],
};

const shown = (decided: Parameters<typeof recordMasking>[2] = []): string =>
  JSON.stringify(mapTexts(record, recordMasking(record, ['Tansy Quill'], decided)));

describe('a record as it is released', () => {
  it('is masked in every field, whether anything was listed before or not', () => {
    for (const words of ['01632', 'Ryan', 'Mollie', 'Mol', 'Tansy', 'desk']) {
      expect(shown()).not.toContain(words);
    }
  });

  it('shows adults named in full', () => {
    expect(shown()).toContain('Ruth Alder');
    expect(shown()).toContain('thanked Ruth.');
  });

  it('shows what the clerk keeps', () => {
    const kept = shown([
      { kind: 'telephone', text: '01632 960123', decision: 'keep' },
      { kind: 'email', text: 'desk@example.org', decision: 'keep' },
      { kind: 'first name', text: 'Ryan', decision: 'undecided' },
    ]);
    expect(kept).toContain('01632 960123');
    expect(kept).toContain('mailto:desk%40example.org');
    expect(kept).not.toContain('Ryan');
  });

  it('lists for the clerk what it masks, addresses of links too', () => {
    expect(detailsOf(record, ['Tansy Quill']).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
      expect.arrayContaining([
        'telephone: 01632 960123',
        'first name: Ryan',
        'first name: Mollie',
        'first name: Tansy',
        'email: desk@example.org',
      ]),
    );
  });
});
