import { expect, it } from 'vitest';
import type { Entry } from './action.ts';
import { lastWord, sentenceOf } from './history.ts';

const entry = (parts: Partial<Entry>): Entry => ({
  deed: 'noted',
  day: '2026-03-10',
  by: 'Jo Reed',
  words: '',
  before: null,
  after: null,
  ...parts,
});

it.each([
  [entry({ deed: 'opened', after: 'Sam Hill' }), 'action', 'Sam Hill took this on; Jo Reed wrote it down.'],
  [entry({ deed: 'opened', after: 'Sam Hill' }), 'promise', 'Sam Hill promised this; Jo Reed wrote it down.'],
  [
    entry({ deed: 'opened', after: 'The Cabinet' }),
    'recommendation',
    'The Cabinet was asked to answer this; Jo Reed wrote it down.',
  ],
  [entry({}), 'action', 'Jo Reed wrote a note.'],
  [entry({ deed: 'evidence added', after: 'Letter.pdf' }), 'action', 'Jo Reed added evidence: Letter.pdf.'],
  [
    entry({ deed: 'handed over', before: 'Sam Hill', after: 'Di Ash' }),
    'action',
    'Jo Reed handed this over from Sam Hill to Di Ash.',
  ],
  [
    entry({ deed: 'due date changed', before: null, after: '2026-05-01' }),
    'action',
    'Jo Reed changed the due date from no date to 1 May 2026.',
  ],
  [entry({ deed: 'sent', after: 'The Cabinet' }), 'recommendation', 'Jo Reed sent this to The Cabinet.'],
  [
    entry({ deed: 'answered', before: 'Refused', after: 'The Cabinet', words: 'No money.' }),
    'recommendation',
    'The Cabinet: refused, written down by Jo Reed.',
  ],
  [entry({ deed: 'closed' }), 'action', 'Jo Reed closed this with evidence.'],
  [entry({ deed: 'closed', words: 'No longer needed.' }), 'action', 'Jo Reed closed this.'],
  [entry({ deed: 'reopened', words: 'It came back.' }), 'action', 'Jo Reed opened this again.'],
] as const)('%# reads as a sentence', (one, kind, sentence) => {
  expect(sentenceOf(one, kind)).toBe(sentence);
});

it('finds the last word that was said', () => {
  const said = [
    entry({ deed: 'opened', words: 'Resolved.' }),
    entry({ words: 'Letter drafted.' }),
    entry({ words: 'Letter sent.' }),
    entry({ deed: 'evidence added', after: 'Letter.pdf' }),
  ];
  expect(lastWord(said)?.words).toBe('Letter sent.');
  expect(lastWord(said.slice(0, 1))).toBeNull();
});
