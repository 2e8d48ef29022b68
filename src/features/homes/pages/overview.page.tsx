import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { firstOfMonth, plusDays } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { districtsForBoard, wholeDistricts } from '../counts.ts';
import { mayReadHomes, mayReadSupply } from '../policy.ts';
import type { DistrictColumn, ShownDistrict } from '../rules/board-counts.ts';
import { countWords, HomesLinks } from './homes-links.view.tsx';

const title = 'Homes: what is needed and what there is';

type Columns = readonly [DistrictColumn, string][];

const needed: Columns = [
  ['unsuitable', 'No suitable home'],
  ['waiting', 'Waiting for a home (panel)'],
];
/** What stands after the free places: on a phone it is beyond the edge. */
const further: Columns = [
  ['emergency', 'In an emergency home'],
  ['eighteen', 'Turn 18 in six months'],
];

const headsOf = (columns: Columns) => columns.map(([, text]) => ({ text, format: 'numeric' }));

const cellsOf = (columns: Columns, counts: ShownDistrict['counts']) =>
  columns.map(([column]) => ({ text: countWords(counts[column]), format: 'numeric' }));

const bandWords = ({ kept, decided }: ShownDistrict['counts']): string =>
  kept === null || decided === null ? countWords(null) : `${kept} of ${decided}`;

const NeedTable = ({ districts }: { districts: readonly ShownDistrict[] }): JSX.Element => (
  <section class="hearth-scroll" aria-label="Need and supply by district" tabindex={0}>
    <Table
      caption="By district"
      captionClasses="govuk-table__caption--m"
      classes="govuk-table--small-text-until-tablet"
      firstCellIsHeader
      head={[
        { text: 'District' },
        ...headsOf(needed),
        { text: 'Free places', format: 'numeric' },
        ...headsOf(further),
        { text: 'Promised band given', format: 'numeric' },
      ]}
      rows={districts.map(({ district, counts, free, places, band }) => [
        { text: district },
        ...cellsOf(needed, counts),
        { text: `${free} of ${places}`, format: 'numeric' },
        ...cellsOf(further, counts),
        {
          text: band === '' ? 'none promised' : bandWords(counts),
          format: 'numeric',
        },
      ])}
    />
  </section>
);

const Questions = ({ districts }: { districts: readonly ShownDistrict[] }): JSX.Element | null => {
  const asked = districts.filter(({ questions }) => questions.length > 0);
  if (asked.length === 0)
    return (
      <p class="govuk-body">The figures that are shown support no question to a district council now.</p>
    );
  return (
    <>
      {asked.map(({ district, questions }) => (
        <section key={district}>
          <h3 class="govuk-heading-s">{district}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const Districts = ({ districts }: { districts: readonly ShownDistrict[] }): JSX.Element =>
  districts.length === 0 ? (
    <p class="govuk-body">
      Nothing is written down yet. Begin with the commissioned homes and with what each district council
      promises.
    </p>
  ) : (
    <>
      <NeedTable districts={districts} />
      <h2 class="govuk-heading-m">What the board could ask</h2>
      <Questions districts={districts} />
    </>
  );

const hiddenWords =
  'A count of one to five, or about at most five people, is hidden, and with it whatever would tell it.';

/** Need against supply by district: whole for staff, with small counts hidden for the board. */
export const overviewPage = route({
  method: 'GET',
  path: '/homes',
  zone: 'board',
  at: 'any board',
  can: mayReadSupply,
  audit: { writes: false, because: 'counts, small ones hidden from the board; no record of a young person' },
  handle: async ({ asSystem, scope, clock }) => {
    const isWhole = mayReadHomes(scope.actor).ok;
    const today = todayIn(clock);
    // The board sees the end of a month alone: two looks on two days tell nothing of what came between.
    const day = isWhole ? today : plusDays(firstOfMonth(today), -1);
    const districts = await asSystem('need for homes', 'challenge', (tx, system) =>
      isWhole ? wholeDistricts(tx, system, day) : districtsForBoard(tx, system, day),
    );
    return page(
      title,
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <HomesLinks actor={scope.actor} here="/homes" />
        <p class="govuk-body">
          As it was on {dateWords(day)}; what was asked of district councils in the year up to it.{' '}
          {!isWhole && hiddenWords}
        </p>
        {districts === null ? (
          <p class="govuk-body">
            The counts of this month cannot be shown without telling too much of a young person. Look again
            next month.
          </p>
        ) : (
          <Districts districts={districts} />
        )}
      </>,
      districts,
    );
  },
});
