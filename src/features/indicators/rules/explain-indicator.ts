import type { Definition } from './definition.ts';
import { boardVoice } from './sentence/board-voice.ts';
import { type Explained, explain } from './sentence/explain.ts';
import type { Voice } from './sentence/voice.ts';
import { youngVoice } from './sentence/young-voice.ts';
import type { Series } from './series.ts';

/**
 * Whether the figures of a year add up from 1 April: each month holds the ones before it and April begins anew, so their
 * ups and downs are no signal.
 */
export const isYearToDate = ({ over }: Definition): boolean => over === 'since 1 April';

/** Who reads: the Board and the public, or young people. */
export type Reader = 'board' | 'young';

const voices: Readonly<Record<Reader, Voice>> = { board: boardVoice, young: youngVoice };

const withoutChange: Readonly<Record<Reader, string>> = {
  board: 'It is counted anew from each 1 April, so its months say nothing yet of a rise or a fall.',
  young: 'We start to count again each April, so we can’t say yet if it goes up or down.',
};

/** What an indicator says to its reader. */
export const explainIndicator = (definition: Definition, series: Series, reader: Reader): Explained => {
  const said = explain(series, definition.wording, voices[reader]);
  return isYearToDate(definition) && said.change !== null ? { ...said, change: withoutChange[reader] } : said;
};
