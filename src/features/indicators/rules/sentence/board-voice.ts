import { monthWords } from '../../../../kernel/words-of-time.ts';
import type { Sound } from '../series.ts';
import type { Time } from '../signal/reading.ts';
import { figureWords, numberWords, shareWords } from './figure-words.ts';
import { monthsWords, timeWords } from './how-often.ts';
import { isBetter, type Voice } from './voice.ts';
import { type Wording, withFigure } from './wording.ts';

const ofMany = ({ who, did }: Wording, point: Sound): string => {
  const { figure, outOf } = shareWords(point);
  const all = outOf === null ? `every 100 ${who.many}` : `${outOf} ${withFigure(who, `${outOf}`)}`;
  return `Of ${all}, ${figure} ${withFigure(did, figure)}`;
};

const latest: Voice['latest'] = (wording, series, point) => {
  const { who, did, per = 10_000 } = wording;
  const figure = figureWords(point.value, series);
  const month = `(${monthWords(point.at)})`;
  switch (series.unit) {
    case 'percentage':
      return `${ofMany(wording, point)} ${month}`;
    case 'rate':
      return `Of every ${numberWords(per)} ${who.many}, ${figure} ${withFigure(did, figure)} ${month}`;
    case 'average':
      return `On average, ${who.many} ${did.many} ${figure} ${month}`;
    case 'number':
      return `${figure} ${withFigure(who, figure)} ${withFigure(did, figure)} ${month}`;
  }
};

const doubted: Voice['doubted'] = (series, points) => {
  const [only, ...others] = points;
  if (only && others.length === 0 && only.value !== null) {
    return `; in ${monthWords(only.at)} it was ${figureWords(only.value, series)}, but that figure looks wrong (see below).`;
  }
  return `; the figures for ${monthsWords(points.map(({ at }) => at))} look wrong (see below).`;
};

const wasOut = ([first, ...others]: readonly [Time, ...Time[]], periods: string): string => {
  const high = first.side === 'above';
  if (others.length > 0) {
    const times = [first, ...others].map(
      (time) => `${time.side === 'above' ? 'high' : 'low'} ${timeWords(time)}`,
    );
    return `It has moved by more than chance alone brings: it was ${times.join(', then ')}.`;
  }
  return first.from === first.to
    ? `It was unusually ${high ? 'high' : 'low'} ${timeWords(first)}; apart from that, the ups and downs are the size that chance alone brings.`
    : `It was ${high ? 'higher' : 'lower'} than usual ${timeWords(first)}; the ${periods} since then are too few to tell what comes next.`;
};

const change: Voice['change'] = (reading, point, { polarity, periods }) => {
  switch (reading.kind) {
    case 'too few':
      return `There are not enough ${periods} to tell whether it is changing: ${reading.have} so far, and it takes ${reading.need}.`;
    case 'same':
      return 'It has stayed about the same: the ups and downs are the size that chance alone brings.';
    case 'was out':
      return wasOut(reading.times, periods);
    default: {
      const way = reading.kind === 'rose' ? 'higher' : 'lower';
      const lasting = reading.since === point.at ? '' : ` and has stayed ${way}`;
      const better = isBetter(reading.kind, polarity);
      const judged = better === null ? '' : ` That is ${better ? 'better' : 'worse'}.`;
      return `It ${reading.kind} in ${monthWords(reading.since)}${lasting}: chance alone hardly ever brings such a change.${judged}`;
    }
  }
};

/** For the Board and the public: plain, with the figures as they are printed. */
export const boardVoice: Voice = {
  latest,
  noFigure: 'There is no figure yet that can be relied on.',
  doubted,
  change,
  definition: ({ at, note }, periods) =>
    `Since ${monthWords(at)} it ${note}, so earlier ${periods} cannot be compared.`,
};
