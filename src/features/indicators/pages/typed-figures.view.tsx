import type { JSX } from 'preact';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Table } from '../../../web/components/table.tsx';
import { everywhere } from '../rules/counted.ts';
import type { Definition } from '../rules/definition.ts';
import { definitionOfFigure } from '../rules/definitions.ts';
import { type Family, familyOf } from '../rules/families.ts';
import { areaName } from '../rules/part-names.ts';
import type { SourceFigure } from '../source-queries.ts';
import { countWords, told } from './words.ts';

/** What is typed together: one indicator month by month, or the parts of one month. */
type Together = {
  caption: string;
  heading: string;
  rows: readonly { name: string; figure: SourceFigure }[];
};

const inMonths = (typed: readonly SourceFigure[], { name }: Definition): Together => ({
  caption: `${name}, ${areaName(typed[0]?.area ?? everywhere)}`,
  heading: 'Month',
  rows: typed.map((figure) => ({ name: monthWords(figure.at), figure })),
});

const inParts = (typed: readonly SourceFigure[], { definition, parts, whole }: Family): Together => {
  const [first] = typed;
  const of = (name: string, code: string) =>
    typed.filter(({ indicator }) => indicator === code).map((figure) => ({ name, figure }));
  return {
    caption: `${definition.name}, ${areaName(first?.area ?? everywhere)}, ${monthWords(first?.at ?? '')}`,
    heading: 'Part',
    rows: [
      ...parts.flatMap(({ part, name }) => of(name, `${definition.code}.${part}`)),
      ...of('All together', whole.code),
    ],
  };
};

const partsOf = (typed: readonly SourceFigure[]): Family | null => {
  const part = typed.find(({ indicator }) => indicator.includes('.'));
  return part ? familyOf(definitionOfFigure(part.indicator)?.code ?? '') : null;
};

/** The figures of one area that somebody typed together, with their counts where they gave them. */
export const TypedFigures = ({ typed }: { typed: readonly SourceFigure[] }): JSX.Element | null => {
  const family = partsOf(typed);
  const definition = definitionOfFigure(typed[0]?.indicator ?? '');
  if (!definition) return null;
  const { caption, heading, rows } = family ? inParts(typed, family) : inMonths(typed, definition);
  const counted = typed.some(({ denominator }) => denominator !== null);
  return (
    <section class="hearth-scroll" aria-label={caption} tabindex={0}>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={[
          { text: heading },
          { text: 'Figure', format: 'numeric' },
          ...(counted
            ? [
                { text: 'Counted', format: 'numeric' },
                { text: 'Out of', format: 'numeric' },
              ]
            : []),
        ]}
        rows={rows.map(({ name, figure }) => [
          { text: name },
          { text: told(figure, definitionOfFigure(figure.indicator) ?? definition), format: 'numeric' },
          ...(counted
            ? [
                { text: countWords(figure.numerator), format: 'numeric' },
                { text: countWords(figure.denominator), format: 'numeric' },
              ]
            : []),
        ])}
      />
    </section>
  );
};
