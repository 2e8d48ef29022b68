import { passagesOf, placeWords } from '../../../../kernel/passages.ts';
import type { Found, GoldenRule, Look } from './look.ts';

const quotes = '[\'"‘’“”]?';
const label = `${quotes}([A-Z]|\\d{1,2}|[IVX]{1,4})${quotes}(?![\\p{L}\\d])`;
const joint = '\\s*(,|and|&|or|to|[-–])\\s*';
const cited = new RegExp(`\\b[Aa]ppend(?:ix|ices)\\s+${label}((?:${joint}${label})*)`, 'gu');
const named = new RegExp(
  `^\\s*appendix\\s+${quotes}([A-Z]|\\d{1,2}|[IVX]{1,4})${quotes}(?![\\p{L}\\d])`,
  'iu',
);

const labelIn = (name: string): string | null => named.exec(name)?.[1]?.toUpperCase() ?? null;

/** "B", "C", "D" for what follows "A" as far as "D"; the last alone where nothing lies between. */
const upTo = (first: string, last: string): string[] => {
  if (/^\d+$/.test(first) && /^\d+$/.test(last) && Number(last) > Number(first))
    return Array.from({ length: Number(last) - Number(first) }, (_, step) =>
      String(Number(first) + 1 + step),
    );
  const [from, to] = [first, last].map((one) => (/^[A-Z]$/.test(one) ? one.charCodeAt(0) : 0));
  if (!from || !to || to <= from) return [last];
  return Array.from({ length: to - from }, (_, step) => String.fromCharCode(from + 1 + step));
};

/** "Appendix A", "Appendix 'B'", "Appendices C, D and E", "Appendices A to D". */
const labelsIn = (text: string): string[] =>
  [...text.matchAll(cited)].flatMap(([, first = '', more = '']) => {
    const found = [first];
    for (const [, between = '', one = ''] of more.matchAll(new RegExp(`${joint}${label}`, 'gu')))
      found.push(...(/^(to|[-–])$/.test(between) ? upTo(found.at(-1) ?? '', one) : [one]));
    return found;
  });

/** An appendix is a file of that name, or a part of the report that is headed so. */
const attachedLabels = ({ attached, blocks }: Look): string[] =>
  [...attached, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))]
    .map(labelIn)
    .filter((one) => one !== null);

const present = (labels: string[]): string =>
  labels.length === 0
    ? 'Nothing is attached under such a name.'
    : `Attached: ${labels.map((one) => `Appendix ${one}`).join(', ')}.`;

export const appendices: GoldenRule = {
  name: 'appendices',
  title: 'Every appendix that is named is attached',
  check: (look) => {
    const attached = [...new Set(attachedLabels(look))];
    const seen = new Set(attached);
    return passagesOf(look.blocks)
      .filter(({ kind }) => kind !== 'heading')
      .flatMap(({ text, place }) => labelsIn(text).map((one) => ({ one, text, place })))
      .flatMap(({ one, text, place }): Found[] => {
        if (seen.has(one)) return [];
        seen.add(one);
        return [
          {
            key: `appendix ${one}`,
            message: `The report names Appendix ${one}. ${present(attached)}`,
            mend: `Attach it as “Appendix ${one}”, or change the name in the text.`,
            place: placeWords(place),
            quote: text.length > 220 ? `${text.slice(0, 220)}…` : text,
          },
        ];
      });
  },
};
