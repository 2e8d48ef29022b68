import { type Figure, scaleOf } from './figures.ts';

const tiny = 1e-9;

/** How far "about", "nearly" and "just over" may be off: a tenth, for per cent 2.5 at most, 4 for parts in words. */
const slackOf = (figure: Figure, half: number): number => {
  if (figure.kind === 'f') return 4;
  const tenth = Math.abs(figure.value) / 10;
  return Math.max(half, figure.kind === 'n' || figure.kind === 'm' ? tenth : Math.min(tenth, 2.5));
};

/**
 * Whether a printed figure agrees with what it should be. A figure agrees when the true one rounds to it at the
 * decimals that it was printed with, at exactly .5 either way; cutting decimals off (88.8 for 88.88) is not rounding.
 * A part in words ("a quarter") agrees within 2 points. Softening words widen this or give it a direction.
 */
export const agreesWith = (figure: Figure, truth: number, wider = 0): boolean => {
  const half =
    (figure.kind === 'f' ? 2 : 0.5 * 10 ** -figure.decimals) + wider + tiny * Math.max(1, Math.abs(truth));
  const off = truth - figure.value;
  switch (figure.hedge) {
    case 'about':
      return Math.abs(off) <= slackOf(figure, half) + tiny;
    case 'nearly':
      return off <= (figure.kind === 'f' ? tiny : half) && off >= -slackOf(figure, half);
    case 'just over':
      return off >= -(figure.kind === 'f' ? -tiny : half) && off <= slackOf(figure, half);
    case 'above':
      return off >= -(figure.kind === 'f' ? -tiny : half);
    case 'below':
      return off <= (figure.kind === 'f' ? tiny : half);
    default:
      return Math.abs(off) <= half;
  }
};

const units: Readonly<Record<string, string>> = { p: '%', f: '%', q: ' percentage points' };

/** The right figure as it would be printed in the place of `like`: its unit, its decimals, thousands with commas, millions as there. */
export const printedLike = (like: Figure, truth: number, decimals = like.decimals): string => {
  const scale = scaleOf(like.text);
  const places = Math.min(3, Math.max(0, decimals + Math.round(Math.log10(scale))));
  const unit =
    like.kind === 'u' ? ` ${like.unit}s` : like.kind === 'r' ? ` per ${like.unit}` : (units[like.kind] ?? '');
  const sign = like.kind === 'm' ? '£' : '';
  const scaled = scale === 1 ? '' : (/\s?[a-z]+$/i.exec(like.text)?.[0] ?? '');
  const number = (truth / scale).toLocaleString('en-GB', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return `${sign}${number}${scaled}${unit}`;
};
