import type { JSX } from 'preact';

/** `filled` of `of` dots; `begun`: one more is filled in part. `title` says the same in words; `id` is unique on its page. */
export type DotsProps = { id: string; title: string; of: number; filled: number; begun: boolean };

const inRow = 10;
const step = 12;
const radius = 4.5;

const circle = (place: number, size: number): string => {
  const x = (place % inRow) * step + step / 2;
  const y = Math.floor(place / inRow) * step + step / 2;
  return `M${x - size} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0z`;
};

const circles = (from: number, to: number, size: number): string =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => circle(from + index, size)).join('');

/**
 * Dots in rows of ten: a share that can be counted with a finger and needs no axis. Those that are filled differ from
 * the rings by their shape, so that a print without colour tells them apart.
 */
export const Dots = ({ id, title, of, filled, begun }: DotsProps): JSX.Element => (
  <svg
    class="hearth-dots"
    viewBox={`0 0 ${inRow * step} ${Math.ceil(of / inRow) * step}`}
    role="img"
    aria-labelledby={`${id}-title`}
  >
    <title id={`${id}-title`}>{title}</title>
    <path class="hearth-dots__rings" d={circles(filled, of, radius)} />
    <path class="hearth-dots__filled" d={circles(0, filled, radius + 0.5)} />
    {begun && <path class="hearth-dots__filled" d={circle(filled, radius / 2.5)} />}
  </svg>
);
