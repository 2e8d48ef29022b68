import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { newsOf } from './news.ts';
import type { Published } from './public-queries.ts';

const published: Published = {
  meetingId: 'b0a3',
  digest: '',
  firstPublishedAt: new Date('2026-07-01T09:00:00Z'),
  updatedAt: new Date('2026-07-20T09:00:00Z'),
  meeting: {
    slug: 'board-2026-07-15',
    body: 'Board & <friends>',
    date: '2026-07-15',
    time: '18:00',
    venue: null,
    kind: 'ordinary',
    rescheduledFrom: null,
    attendance: { present: [], apologies: [], substitutions: [], remote: [], observers: [] },
    membership: [],
    items: [
      {
        id: 'i',
        slug: 'homes',
        thread: 'homes',
        number: '1',
        title: 'Homes',
        presenters: [],
        purpose: null,
        minutesAllotted: null,
        pages: null,
        verbal: false,
        narrative: '',
        resolutions: ['That it be noted.'],
      },
    ],
    papers: [],
    next: null,
  },
};

/** The text of every element of a well-formed document, by its name. */
const textsOf = (xml: string): Record<string, string[]> => {
  const texts: Record<string, string[]> = {};
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void open.push(name));
  parser.on('closetag', () => void open.pop());
  const read = (text: string) => {
    const name = open.at(-1) ?? '';
    if (text.trim() !== '') texts[name] = [...(texts[name] ?? []), text];
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.write(xml).close();
  return texts;
};

it('tells what was published, at the permanent address of the meeting', () => {
  const texts = textsOf(newsOf('Eastmere & Co', 'https://board.example', [published]));
  expect(texts.id).toContain('https://board.example/meetings/board-2026-07-15');
  expect(texts.title).toContain('Board & <friends>, Wednesday 15 July 2026');
  expect(texts.updated).toContain('2026-07-20T09:00:00.000Z');
  expect(texts.summary?.[0]).toContain('That it be noted.');
});

it('can be read when nothing has been published', () => {
  expect(textsOf(newsOf('Eastmere', 'https://board.example', [])).id).toEqual(['https://board.example/']);
});
