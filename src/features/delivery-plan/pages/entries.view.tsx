import type { JSX } from 'preact';
import { firstWords } from '../../../kernel/first-words.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Entry, type Flag, flagsOf } from '../rules/entry.ts';
import type { Names } from '../rules/history/sentences.ts';
import type { Group } from '../rules/list.ts';
import { measureWords } from '../rules/measure-words.ts';
import type { Around } from '../rules/standing-facts.ts';
import { Rating } from './rating.view.tsx';

const flagWords: Record<Flag, (entry: Entry) => string> = {
  differs: ({ suggested }) => `What is known suggests ${suggested.brag}.`,
  'no evidence': () => 'Closed without evidence.',
  'no rating': () => 'Nobody has rated it.',
};

export const entryTitle = ({ fields }: Pick<Entry, 'fields'>): string =>
  fields.activity || fields.ref || 'Nothing is written yet';

/** What an entry is called where there is room for a few words. */
export const shortTitle = (entry: Pick<Entry, 'fields'>): string =>
  [entry.fields.ref, firstWords(entry.fields.activity)].filter(Boolean).join(' ') || entryTitle(entry);

type Shown = {
  planId: string;
  /** Ends each address, so that a reader of an earlier day stays there: "?asOf=2026-01-05". */
  suffix?: string;
  names: Names;
  figureOf: Around['figureOf'];
};

const LastWord = ({ entry }: { entry: Entry }) =>
  entry.lastWord && (
    <p class="govuk-body-s hearth-quiet">
      {entry.lastWord.date?.length === 'yyyy-mm-dd'.length && `${dateWords(entry.lastWord.date)}: `}
      {firstWords(entry.lastWord.words)}
    </p>
  );

const Who = ({ entry: { fields }, names }: { entry: Entry; names: Names }) => (
  <>
    {fields.services.map((service) => (
      <p class="govuk-body-s" key={service}>
        {service}
      </p>
    ))}
    {fields.leads.map((id) => (
      <p class="govuk-body-s hearth-quiet" key={id}>
        {names.get(id)}
      </p>
    ))}
  </>
);

const Measures = ({ entry, figureOf }: { entry: Entry; figureOf: Around['figureOf'] }) => (
  <>
    {entry.fields.measures.map((measure) => {
      const { name, now, target } = measureWords(measure, figureOf);
      return (
        <p class="govuk-body-s" key={name}>
          {firstWords(name)}
          {now !== '' && <strong class="hearth-plan__now"> {firstWords(now)}</strong>}
          {target !== '' && ` of ${firstWords(target)}`}
        </p>
      );
    })}
  </>
);

const Row = ({ entry, shown }: { entry: Entry; shown: Shown }) => (
  <tr class="govuk-table__row">
    <td class="govuk-table__cell hearth-plan__ref">{entry.fields.ref}</td>
    <th scope="row" class="govuk-table__header hearth-plan__what">
      <a class="govuk-link" href={`/plans/${shown.planId}/parts/${entry.id}${shown.suffix ?? ''}`}>
        {entryTitle(entry)}
      </a>
      <LastWord entry={entry} />
      {flagsOf(entry).map((flag) => (
        <p class="govuk-body-s hearth-plan__flag" key={flag}>
          {flagWords[flag](entry)}
        </p>
      ))}
    </th>
    <td class="govuk-table__cell hearth-plan__wide">
      <Who entry={entry} names={shown.names} />
    </td>
    <td class="govuk-table__cell hearth-plan__wide">
      {entry.fields.timescale}
      {entry.late && <strong class="hearth-plan__late"> Late</strong>}
    </td>
    <td class="govuk-table__cell">
      <Rating rating={entry.fields.rating} />
    </td>
    <td class="govuk-table__cell hearth-plan__wide">
      <Measures entry={entry} figureOf={shown.figureOf} />
    </td>
  </tr>
);

const heads = ['Ref', 'What is to be done', 'Who', 'When', 'Rating', 'Measure'] as const;
const wideHeads: readonly string[] = ['Who', 'When', 'Measure'];

/** Entries of a plan under their headings, which stay in view; on a phone what matters most. */
export const EntriesTable = ({
  groups,
  caption,
  ...shown
}: Shown & { groups: readonly Group[]; caption: string }): JSX.Element => (
  <table class="govuk-table hearth-plan">
    <caption class="govuk-visually-hidden">{caption}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {heads.map((head) => (
          <th
            key={head}
            scope="col"
            class={`govuk-table__header${wideHeads.includes(head) ? ' hearth-plan__wide' : ''}`}
          >
            {head}
          </th>
        ))}
      </tr>
    </thead>
    {groups.map(({ title, entries }) => (
      <tbody class="govuk-table__body" key={title}>
        <tr>
          <th scope="rowgroup" colSpan={heads.length} class="hearth-plan__group">
            {title} <span class="hearth-quiet">({entries.length})</span>
          </th>
        </tr>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} shown={shown} />
        ))}
      </tbody>
    ))}
  </table>
);
