import type { Block } from '../../kernel/paper.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Authority } from '../../platform/authority/authority.ts';
import { typeset } from '../../typesetting/compile.ts';
import type { KeptPart } from './record-queries.ts';
import { hoursWords, nobodyNamed } from './rules/took-part.ts';

type ToPrint = {
  part: KeptPart;
  authority: Pick<Authority, 'name' | 'colour'>;
  /** In whole seconds since 1970. */
  madeAt: number;
};

const line = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

/** A certificate of one young person's part, for their own record: an accessible PDF (PDF/UA-1) of one page. */
export const certificate = async ({ part, authority, madeAt }: ToPrint): Promise<Uint8Array> => {
  const { title, name, group, quarters, tookPlaceOn } = part;
  const day = tookPlaceOn === null ? '' : dateWords(tookPlaceOn);
  const { pdf } = await typeset({
    kind: 'certificate',
    title: `Certificate: ${title}`,
    language: 'en-GB',
    authority: { name: authority.name, colour: authority.colour },
    meeting: {
      body: name === nobodyNamed ? 'This young person' : name,
      dateWords: day,
      time: null,
      venue: null,
      howToJoin: null,
    },
    madeAt,
    firstPageNumber: 1,
    agenda: [],
    papers: [
      {
        id: 'certificate',
        itemNumber: null,
        title: 'Certificate',
        content: {
          kind: 'written',
          images: new Map(),
          blocks: [
            line(`took part in “${title}”${group === null ? '' : ` with the group ${group}`}`),
            line(`on ${day}, for ${hoursWords(quarters)}.`),
            line('Thank you for your time, your ideas and for speaking up.'),
          ],
        },
      },
    ],
  });
  return pdf;
};
