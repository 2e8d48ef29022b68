import { placeWords } from '../../../../kernel/passages.ts';
import type { GoldenRule } from './look.ts';

const mendOf = (acronym: string, expansion: string | null): string =>
  expansion === null
    ? `Write in full what ${acronym} stands for, with ${acronym} in brackets behind it. Better still, leave the letters out.`
    : `Write “${expansion}” in place of ${acronym}, or put ${acronym} in brackets behind it the first time.`;

export const acronyms: GoldenRule = {
  name: 'acronyms',
  title: 'No acronyms that nobody has explained',
  check: ({ words }) => {
    // Where a word has a better one of the young people's own, that one is offered (jargon).
    const better = new Set(words.jargon.map(({ term }) => term));
    return words.acronyms
      .filter(({ acronym }) => !better.has(acronym))
      .map(({ acronym, expansion, place, quote, expandedLater, count }) => ({
        key: acronym,
        message: `${acronym} is not explained where it is first used${count > 1 ? ` (it is used ${count} times)` : ''}${
          expandedLater ? `, only later: ${placeWords(expandedLater)}` : ''
        }.`,
        mend: mendOf(acronym, expansion),
        place: placeWords(place),
        quote,
      }));
  },
};
