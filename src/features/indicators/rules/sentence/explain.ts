import type { Series } from '../series.ts';
import { latestSound, readSignal } from '../signal/reading.ts';
import { stretchesOf } from '../signal/stretches.ts';
import { periodWords } from './how-often.ts';
import type { Voice } from './voice.ts';
import type { Wording } from './wording.ts';

/** What a series says, in sentences: where it stands, whether that is a change, and what cannot be compared. */
export type Explained = { latest: string; change: string | null; definition: string | null };

/**
 * Explains a series from its figures alone, in the voice of its reader. A rise or a fall is told only where it is a
 * signal; a doubted figure is named and not counted on.
 */
export const explain = (series: Series, wording: Wording, voice: Voice): Explained => {
  const stretches = stretchesOf(series);
  const now = stretches.at(-1);
  const latest = latestSound(series);
  const reading = readSignal(series);
  const periods = periodWords(series.points);
  const doubted = now?.points.filter(({ doubted }) => doubted !== undefined) ?? [];
  const opening = latest === null ? null : voice.latest(wording, series, latest);
  // The definition that a series has always had is no news.
  const changed = stretches.length > 1 ? (now?.opening ?? null) : null;
  return {
    latest:
      opening === null
        ? voice.noFigure
        : `${opening}${doubted.length > 0 ? voice.doubted(series, doubted) : '.'}`,
    change:
      reading.kind === 'no figure' || latest === null
        ? null
        : voice.change(reading, latest, { polarity: series.polarity, periods }),
    definition: changed === null ? null : voice.definition(changed, periods),
  };
};
