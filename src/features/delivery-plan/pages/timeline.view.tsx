import type { JSX } from 'preact';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import type { Plan } from '../queries.ts';
import type { Entry } from '../rules/entry.ts';
import type { Bar, LineOfTime } from '../rules/line-of-time.ts';
import { entryTitle } from './entries.view.tsx';
import { Rating } from './rating.view.tsx';
import { aboveEntry, entryPath } from './with-entry.tsx';

/** Units of the drawing: a month is so wide, a line so high. */
const monthWidth = 24;
const height = 24;

type Scale = Pick<LineOfTime, 'months' | 'today'>;

const Grid = ({ months, today }: Scale) => (
  <>
    {months.map((month, at) => (
      <line
        key={month}
        class={month.endsWith('-01-01') ? 'hearth-timeline__year' : 'hearth-timeline__month'}
        x1={at * monthWidth}
        x2={at * monthWidth}
        y1={0}
        y2={height}
      />
    ))}
    <line class="hearth-timeline__today" x1={today * monthWidth} x2={today * monthWidth} y1={0} y2={height} />
  </>
);

/** The picture says nothing that the words beside it do not say. */
const Picture = ({ bar, scale }: { bar: Bar; scale: Scale }) => (
  <svg
    viewBox={`-6 0 ${scale.months.length * monthWidth + 12} ${height}`}
    aria-hidden="true"
    focusable="false"
    class={bar.entry.late ? 'hearth-timeline__late' : undefined}
  >
    <Grid {...scale} />
    {bar.from !== null && (
      <rect
        class="hearth-timeline__bar"
        x={bar.from * monthWidth}
        y={9}
        width={Math.max(2, (bar.to - bar.from) * monthWidth)}
        height={6}
      />
    )}
    {bar.stages.map(({ at, done }) => (
      <circle
        class={done ? 'hearth-timeline__done' : 'hearth-timeline__stage'}
        cx={at * monthWidth}
        cy={height / 2}
        r={4}
      />
    ))}
    <path class="hearth-timeline__end" d={`M ${bar.to * monthWidth} 5 l 6 7 l -6 7 l -6 -7 z`} />
  </svg>
);

const Row = ({ plan, entry, bar, scale }: { plan: Plan; entry: Entry; bar: Bar | null; scale: Scale }) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header hearth-plan__what">
      {entry.fields.ref}{' '}
      <a class="govuk-link" href={entryPath(plan, entry)}>
        {entryTitle(entry)}
      </a>
    </th>
    <td class="govuk-table__cell">
      {entry.fields.timescale || 'No date'}
      {entry.late && <strong class="hearth-plan__late"> Late</strong>}
    </td>
    <td class="govuk-table__cell">
      <Rating rating={entry.fields.rating} />
    </td>
    <td class="govuk-table__cell hearth-plan__wide">{bar && <Picture bar={bar} scale={scale} />}</td>
  </tr>
);

const emptyWords = 'Nothing stands in this plan yet. What has a date will lie on a line here.';

/** The entries of a plan in the order of their dates, each on one line of time. */
export const timelineView = ({ plan, line }: { plan: Plan; line: LineOfTime }): JSX.Element => {
  const bars = [...line.bars].sort((one, other) => one.to - other.to);
  const [first, last] = [line.months[0], line.months.at(-1)];
  return (
    <>
      <Breadcrumbs items={[...aboveEntry(plan), { text: 'On a line of time' }]} />
      <h1 class="govuk-heading-l">On a line of time</h1>
      {bars.length + line.undated.length === 0 ? (
        <p class="govuk-body">{emptyWords}</p>
      ) : (
        <>
          <p class="govuk-body hearth-plan__wide">
            Each line runs from {first && monthWords(first)} to {last && monthWords(last)}. The tall line is
            today, a diamond is the date of an entry, a circle that of a stage, filled when it is done.
          </p>
          <table class="govuk-table hearth-plan hearth-timeline">
            <caption class="govuk-visually-hidden">{plan.name}, by date</caption>
            <thead class="govuk-table__head">
              <tr class="govuk-table__row">
                <th scope="col" class="govuk-table__header">
                  What is to be done
                </th>
                <th scope="col" class="govuk-table__header">
                  When
                </th>
                <th scope="col" class="govuk-table__header">
                  Rating
                </th>
                <th scope="col" class="govuk-table__header hearth-plan__wide hearth-timeline__picture">
                  Line
                </th>
              </tr>
            </thead>
            <tbody class="govuk-table__body">
              {bars.map((bar) => (
                <Row key={bar.entry.id} plan={plan} entry={bar.entry} bar={bar} scale={line} />
              ))}
              {line.undated.map((entry) => (
                <Row key={entry.id} plan={plan} entry={entry} bar={null} scale={line} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
};
