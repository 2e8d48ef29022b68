import type { JSX } from 'preact';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Table } from '../../../web/components/table.tsx';
import { definitionOfFigure } from '../rules/definitions.ts';
import type { SourceFigure } from '../source-queries.ts';
import { countWords, told } from './words.ts';

type Shown = { caption: string; typed: readonly SourceFigure[] };

/** The figures of one indicator and area that somebody typed, with their counts where they gave them. */
export const TypedFigures = ({ caption, typed }: Shown): JSX.Element | null => {
  const [first] = typed;
  const definition = first && definitionOfFigure(first.indicator);
  if (!definition) return null;
  const counted = typed.some(({ denominator }) => denominator !== null);
  return (
    <section class="hearth-scroll" aria-label={caption} tabindex={0}>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={[
          { text: 'Month' },
          { text: 'Figure', format: 'numeric' },
          ...(counted
            ? [
                { text: 'Counted', format: 'numeric' },
                { text: 'Out of', format: 'numeric' },
              ]
            : []),
        ]}
        rows={typed.map((figure) => [
          { text: monthWords(figure.at) },
          { text: told(figure, definition), format: 'numeric' },
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
