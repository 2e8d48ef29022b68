import { dateWords } from '../../kernel/words-of-time.ts';
import type { Authority } from '../../platform/authority/authority.ts';
import { certificatesAsPdf } from '../../typesetting/certificates.ts';
import type { KeptPart } from './record-queries.ts';
import { hoursWords, nobodyNamed } from './rules/took-part.ts';

type ToPrint = {
  part: KeptPart;
  authority: Pick<Authority, 'name' | 'colour'>;
  /** In whole seconds since 1970. */
  madeAt: number;
};

/** A certificate of one young person's part, for their own record: an accessible PDF (PDF/UA-1) of one page. */
export const certificate = ({ part, authority, madeAt }: ToPrint): Promise<Uint8Array> => {
  const { title, name, group, quarters, tookPlaceOn } = part;
  const day = tookPlaceOn === null ? '' : dateWords(tookPlaceOn);
  return certificatesAsPdf({ authority, title, dateWords: day, madeAt }, [
    {
      id: 'certificate',
      name: name === nobodyNamed ? 'This young person' : name,
      lines: [
        `who took part${group === null ? '' : ` with the group ${group}`} on ${day}, for ${hoursWords(quarters)}.`,
        'Thank you for your time, your ideas and for speaking up.',
      ],
    },
  ]);
};
