import type { Block } from '../kernel/paper.ts';
import { typeset } from './compile.ts';

/** One certificate: whose it is, and what they did or are, a line each. */
export type Certificate = { id: string; name: string; lines: readonly string[] };

/** For what certificates are given. `madeAt` is in whole seconds since 1970. */
export type Occasion = {
  authority: { name: string; colour: string };
  title: string;
  dateWords: string;
  madeAt: number;
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

/** Certificates as one accessible PDF (PDF/UA-1), a page each. */
export const certificatesAsPdf = async (
  { authority, title, dateWords, madeAt }: Occasion,
  certificates: readonly Certificate[],
): Promise<Uint8Array> => {
  const { pdf } = await typeset({
    kind: 'certificates',
    title: `${title}: ${certificates.length === 1 ? 'certificate' : 'certificates'}`,
    language: 'en-GB',
    authority: { name: authority.name, colour: authority.colour },
    meeting: { body: title, dateWords, time: null, venue: null, howToJoin: null },
    madeAt,
    firstPageNumber: 1,
    agenda: [],
    papers: certificates.map(({ id, name, lines }) => ({
      id,
      itemNumber: null,
      title: name,
      content: { kind: 'written', blocks: lines.map(paragraph), images: new Map() },
    })),
  });
  return pdf;
};
