import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Table } from '../../../web/components/table.tsx';
import { FunnelBySize } from './funnel.view.tsx';
import type { IndicatorModel } from './indicator-model.ts';
import { numeric } from './over-time.view.tsx';
import { countWords, told } from './words.ts';

/** What was typed last of each year; whoever looks after the figures can take it back. */
const TypedElsewhere = ({ definition: { code }, typedElsewhere }: IndicatorModel) =>
  typedElsewhere.length > 0 && (
    <ul class="hearth-list">
      {typedElsewhere.map(({ id, at, source }) => (
        <li key={id}>
          <p class="govuk-body">
            Typed for the year that ended on {dateWords(at)}: {source}
          </p>
          <form action={`/figures/${code}/elsewhere/${id}/take-back`} method="post">
            <Button classes="govuk-button--secondary" preventDoubleClick>
              Take back
              <span class="govuk-visually-hidden"> the figures of elsewhere for {dateWords(at)}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );

/** The region, England and the neighbours in the newest year, with their counts where they are known. */
export const Comparators = (model: IndicatorModel) => {
  const { definition, comparators, whole, neighboursBySize } = model;
  if (comparators.length === 0) return null;
  const counted = comparators.some(({ denominator }) => denominator !== null);
  return (
    <>
      <h2 class="govuk-heading-m">Elsewhere</h2>
      <p class="govuk-body">
        Neighbours are put together as a weighted mean where the counts of all of them are known, else as the
        median.
      </p>
      <section class="hearth-scroll" aria-label={`${definition.name} elsewhere`} tabindex={0}>
        <Table
          caption={`${definition.name} elsewhere`}
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[
            { text: 'Where' },
            { text: 'Figure', format: 'numeric' },
            ...(counted
              ? [
                  { text: 'Counted', format: 'numeric' },
                  { text: 'Out of', format: 'numeric' },
                ]
              : []),
            { text: 'On' },
            { text: 'Source' },
          ]}
          rows={comparators.map(({ name, value, numerator, denominator, mark, at, source }) => [
            { text: name },
            numeric(told({ value, mark }, whole)),
            ...(counted ? [numeric(countWords(numerator)), numeric(countWords(denominator))] : []),
            { text: dateWords(at) },
            { text: source },
          ])}
        />
      </section>
      <TypedElsewhere {...model} />
      {neighboursBySize && (
        <FunnelBySize
          definition={definition}
          compared={neighboursBySize}
          id="councils-by-size"
          title="This council and its neighbours by their size"
          area="Council"
        />
      )}
    </>
  );
};
