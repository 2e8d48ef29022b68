import { placeWords } from '../../../../kernel/passages.ts';
import { slugOf } from '../../../../kernel/slug.ts';
import type { GoldenRule } from './look.ts';

export const jargon: GoldenRule = {
  name: 'jargon',
  title: "The young people's own words",
  check: ({ words }) =>
    words.jargon.map(({ term, say, place, quote, count }) => ({
      key: slugOf(term),
      message: `“${term}” is a word of the trade${count > 1 ? ` (it is used ${count} times)` : ''}.`,
      mend: `Young people say: ${say}.`,
      place: placeWords(place),
      quote,
    })),
};
