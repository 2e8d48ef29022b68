import { isSound, type Series, type Sound } from '../series.ts';
import { type Side, type Signal, signalsOf } from './signals.ts';
import { fewestPoints, type Stretch, stretchesOf } from './stretches.ts';

/**
 * What can be said of where a series stands now. Only figures of the definition in force are looked at.
 * `since` is the first of the points that lie together on the side of the signal; `usual` is the centre line; `times`
 * are those of signals that are over, in their order.
 */
export type Reading =
  | { kind: 'no figure' }
  | { kind: 'too few'; have: number; need: number }
  | { kind: 'same'; usual: number }
  | { kind: 'rose' | 'fell'; since: string; usual: number }
  | { kind: 'was out'; times: readonly [Time, ...Time[]]; usual: number };

/** When the figures were out of the usual, and to which side. */
export type Time = { side: Side; from: string; to: string };

/** The figure that counts as the latest: the last that can be counted on; null where the series has none. */
export const latestSound = (series: Series): Sound | null => series.points.findLast(isSound) ?? null;

/**
 * Tells signal from noise. A signal that the latest figure is part of is a rise or a fall; one that is over is told as
 * what was; without one nothing has changed, whatever the last step looks like.
 */
export const readSignal = (series: Series): Reading => {
  const stretch = stretchesOf(series).at(-1);
  const latest = stretch?.points.findLast(isSound);
  if (!stretch || !latest) return { kind: 'no figure' };
  if (stretch.baseline === null) return { kind: 'too few', have: stretch.sound, need: fewestPoints };
  const usual = stretch.baseline.centre;
  const signals = signalsOf(stretch);
  const now = signals.findLast(({ from, to }) => from <= latest.at && latest.at <= to);
  if (now)
    return { kind: now.side === 'above' ? 'rose' : 'fell', since: beginning(stretch, now, usual), usual };
  const [first, ...others] = timesOf(signals);
  return first ? { kind: 'was out', times: [first, ...others], usual } : { kind: 'same', usual };
};

/** Signals of several rules that tell of the same months are one time. */
const timesOf = (signals: readonly Signal[]): Time[] => {
  const times: Time[] = [];
  for (const { side, from, to } of signals) {
    const same = times.find((time) => time.side === side && from <= time.to);
    if (!same) times.push({ side, from, to });
    else if (to > same.to) same.to = to;
  }
  return times;
};

/** A change begins where the figures went to the side of the signal for good, not where the rule noticed. */
const beginning = (stretch: Stretch, signal: Signal, usual: number): string => {
  const sound = stretch.points.filter(isSound);
  const onSide = ({ value }: Sound) => (signal.side === 'above' ? value > usual : value < usual);
  const lastOther = sound.findLastIndex((point) => !onSide(point));
  return sound[lastOther + 1]?.at ?? signal.from;
};
