import fc from 'fast-check';
import { timetableOfExtract } from '../../features/reviews/index.ts';
import { type Asked, askedExtracts } from '../indicators/random/random-extract.ts';
import { writings } from '../indicators/random/writings.ts';
import { filesOf, type Writing, withFolder } from '../indicators/write-extract.ts';
import { plainTimetable } from './plain-timetable.ts';

const asText = ({ child, duty, due, status }: Record<'child' | 'duty' | 'due' | 'status', string | null>) =>
  `${child} ${duty} ${due} ${status}`;

/** Where the two ways to a timetable part, in words; none where they agree. */
const differencesOf = async ({ extract, at }: Asked, writing: Writing): Promise<string[]> => {
  const { lines } = await withFolder(filesOf(extract, writing), (folder) =>
    timetableOfExtract(folder, { at, problems: 0 }),
  );
  const found = lines.map(asText);
  const expected = plainTimetable(extract, at).map(asText);
  return [
    ...found.filter((line) => !expected.includes(line)).map((line) => `on ${at} only here: ${line}`),
    ...expected.filter((line) => !found.includes(line)).map((line) => `on ${at} only read plainly: ${line}`),
  ];
};

/**
 * Makes the timetable of `count` random extracts in both ways. Rejects with the lines in which they part and the seed
 * of the extract. Resolves with the number of lines on which they agree.
 */
export const timetableRuns = async (count: number, seed: number): Promise<number> => {
  let agreed = 0;
  await fc.assert(
    fc.asyncProperty(askedExtracts, writings, async (asked, writing) => {
      const differences = await differencesOf(asked, writing);
      if (differences.length > 0) throw new Error(differences.slice(0, 20).join('\n'));
      agreed += plainTimetable(asked.extract, asked.at).length;
    }),
    { numRuns: count, seed, endOnFailure: true },
  );
  return agreed;
};
