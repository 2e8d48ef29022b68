import type { Block } from '../../kernel/paper.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { typeset } from '../../typesetting/compile.ts';
import type { Edition } from './queries.ts';
import { blocksOf } from './rules/edition.ts';

/** Whose page it is, where its reader finds it online, and whole seconds since 1970. */
export type Imprint = { authority: { name: string; colour: string }; madeAt: number };

type Printed = Pick<Edition, 'id' | 'kind' | 'body' | 'date' | 'content'> & { provisional: boolean };

/** That the notes are not agreed yet, on the page and on paper. */
export const provisionalWords =
  'The notes of this meeting are not agreed yet. The Board does that when it meets next.';

const blocksOnPaper = ({ kind, content, provisional }: Printed): Block[] => [
  { kind: 'heading', level: 1, text: content.headline },
  ...blocksOf(kind, content),
  ...(provisional ? [{ kind: 'paragraph' as const, content: [{ text: provisionalWords }] }] : []),
];

/** The page as an accessible PDF, and how many sheets it takes. */
export const printPage = async (
  edition: Printed,
  { authority, madeAt }: Imprint,
): Promise<{ pdf: Buffer; pages: number }> => {
  const { pdf, pageCount } = await typeset({
    kind: 'letter',
    title: edition.content.headline || 'For young people',
    language: 'en-GB',
    authority,
    meeting: {
      body: edition.body,
      dateWords: dateWords(edition.date),
      time: null,
      venue: null,
      howToJoin: null,
    },
    madeAt,
    firstPageNumber: 1,
    agenda: [],
    papers: [
      {
        id: edition.id,
        itemNumber: null,
        title: edition.content.headline || 'For young people',
        content: { kind: 'written', blocks: blocksOnPaper(edition), images: new Map() },
      },
    ],
  });
  return { pdf: Buffer.from(pdf), pages: pageCount };
};
