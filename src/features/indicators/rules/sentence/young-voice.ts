import { monthWords } from '../../../../kernel/words-of-time.ts';
import type { Sound } from '../series.ts';
import type { Time } from '../signal/reading.ts';
import { figureWords, numberWords, shareWords } from './figure-words.ts';
import { monthsWords, timeWords } from './how-often.ts';
import { isBetter, type Voice } from './voice.ts';
import { type Wording, withFigure } from './wording.ts';

const ofUs = ({ ours, us = 'of us' }: Wording, point: Sound): string => {
  const { figure, outOf } = shareWords(point);
  const all = outOf === null ? 'every 100' : `the ${outOf}`;
  return `Out of ${all} ${us}, ${figure} ${withFigure(ours, figure)}`;
};

const latest: Voice['latest'] = (wording, series, point) => {
  const { ours, us = 'of us', per = 10_000 } = wording;
  const figure = figureWords(point.value, series);
  const month = `(${monthWords(point.at)})`;
  switch (series.unit) {
    case 'percentage':
      return `${ofUs(wording, point)} ${month}`;
    case 'rate':
      return `Out of every ${numberWords(per)} children who live here, ${figure} ${withFigure(ours, figure)} ${month}`;
    case 'average':
      return `If we take all of us as one, we ${ours.many} ${figure} ${month}`;
    case 'number':
      return `${figure} ${us} ${withFigure(ours, figure)} ${month}`;
  }
};

const doubted: Voice['doubted'] = (series, points) => {
  const [only, ...others] = points;
  if (only && others.length === 0 && only.value !== null) {
    return `. In ${monthWords(only.at)} it said ${figureWords(only.value, series)}, but we think that is wrong.`;
  }
  return `. We think the figures for ${monthsWords(points.map(({ at }) => at))} are wrong.`;
};

const wasOut = ([first, ...others]: readonly [Time, ...Time[]]): string => {
  const said = (time: Time): string => `${time.side === 'above' ? 'high' : 'low'} ${timeWords(time)}`;
  if (others.length > 0) {
    return `It has moved more than chance would make it. It was ${[first, ...others].map(said).join(', then ')}.`;
  }
  return first.from === first.to
    ? `It was very ${said(first)}. The rest of the time it went up and down a bit by chance.`
    : `It was ${said(first)}. We can't tell yet what comes next.`;
};

const change: Voice['change'] = (reading, point, { polarity, periods }) => {
  switch (reading.kind) {
    case 'too few':
      return `We can't tell yet if it is going up or down. We have ${reading.have} ${periods} so far, and we need ${reading.need}.`;
    case 'same':
      return 'It has stayed about the same. It goes up and down a bit, but that is just chance.';
    case 'was out':
      return wasOut(reading.times);
    default: {
      const way = reading.kind === 'rose' ? 'up' : 'down';
      const lasting = reading.since === point.at ? '' : ` and it has stayed ${way}`;
      const better = isBetter(reading.kind, polarity);
      const judged = better === null ? '' : ` That is ${better ? 'better' : 'worse'} for us.`;
      return `It went ${way} in ${monthWords(reading.since)}${lasting}. That is more than just chance.${judged}`;
    }
  }
};

/** For young people, as they would say it of themselves; a child of eleven can read it. */
export const youngVoice: Voice = {
  latest,
  noFigure: 'We have no figure for this yet that we can trust.',
  doubted,
  change,
  definition: ({ at }) =>
    `In ${monthWords(at)} the way of counting changed, so we can't compare it with the time before.`,
};
