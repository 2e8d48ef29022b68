import type { JSX } from 'preact';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Table } from '../../../web/components/table.tsx';
import type { Picture, Point } from '../rules/picture.ts';

/** Units of the drawing. */
const width = 340;
const margin = 14;
const radius = 9;
const step = 24;

const xOf = (at: number): number => margin + at * (width - 2 * margin);

type Placed = Picture['points'][number] & { number: number; x: number; level: number };

/** Points that would cover each other stand above each other. */
const placed = (points: Picture['points']): Placed[] => {
  const ends: number[] = [];
  return points.map((point, place) => {
    const x = xOf(point.at);
    const free = ends.findIndex((end) => end <= x - 2 * radius - 2);
    const level = free === -1 ? ends.length : free;
    ends[level] = x;
    return { ...point, number: place + 1, x, level };
  });
};

const stateWords: Record<Point['state'], string> = {
  done: 'Done',
  ahead: 'To come',
  late: 'The day has passed',
};

const Drawing = ({ picture }: { picture: Picture }) => {
  const points = placed(picture.points);
  const levels = Math.max(...points.map(({ level }) => level)) + 1;
  const base = levels * step + 6;
  const yOf = (level: number): number => base - step * (level + 0.75);
  const today = xOf(picture.today);
  return (
    <svg
      class="hearth-permanence"
      viewBox={`0 0 ${width} ${base + 22}`}
      role="img"
      aria-label={`The line from ${dateWords(picture.from)} to ${dateWords(picture.to)}. The table below says the same in words.`}
    >
      <line class="hearth-permanence__way" x1={margin} x2={width - margin} y1={base} y2={base} />
      <line class="hearth-permanence__been" x1={margin} x2={today} y1={base} y2={base} />
      <line class="hearth-permanence__today" x1={today} x2={today} y1={2} y2={base + 6} />
      <text
        class="hearth-permanence__words"
        x={Math.min(today, width - 30)}
        y={base + 17}
        text-anchor="middle"
      >
        Today
      </text>
      {points.map(({ number, x, level }) => (
        <line class="hearth-permanence__stem" key={number} x1={x} x2={x} y1={yOf(level)} y2={base} />
      ))}
      {points.map(({ number, x, level, state }) => (
        <g key={number} class={`hearth-permanence__point hearth-permanence__point--${state}`}>
          <circle cx={x} cy={yOf(level)} r={radius} />
          <text x={x} y={yOf(level) + 3.5} text-anchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
};

/** A child's line to permanence as a drawing, with its points as a table. */
export const PictureWithTable = ({ picture }: { picture: Picture }): JSX.Element => (
  <>
    <Drawing picture={picture} />
    <p class="govuk-body-s">
      From {monthWords(picture.from)} to {monthWords(picture.to)}. A full circle is done, an empty one is to
      come, and a red one is a day that has passed.
    </p>
    <Table
      caption="The points of the line"
      captionClasses="govuk-visually-hidden"
      head={[{ text: 'Point' }, { text: 'Day' }, { text: 'How it stands' }]}
      rows={picture.points.map(({ what, day, state }, place) => [
        { text: `${place + 1}. ${what}` },
        { text: dateWords(day) },
        { text: stateWords[state] },
      ])}
    />
  </>
);
