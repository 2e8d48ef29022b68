import type { ComponentChildren, JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { yearWords } from '../../../kernel/years.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { type Family, fieldsOf } from '../family.ts';
import type { ServiceRecord } from '../queries.ts';
import type { Picks } from '../rules/fields.ts';
import { yearsBefore } from '../rules/year.ts';
import { FieldsRead } from './fields.view.tsx';

/** A record in a few words: what it is, and its day. */
export const recordTitle = (family: Family, { kind, day }: Pick<ServiceRecord, 'kind' | 'day'>): string =>
  `${family.kindWords[kind] ?? kind}, ${dateWords(day)}`;

/** What leads to a record. */
export const aboveRecord = (family: Family) => [...family.above, { text: family.title, href: family.path }];

const DownTag = ({ record }: { record: ServiceRecord }) =>
  record.takenDownOn === null ? null : <Tag text="Taken down" classes="govuk-tag--grey" />;

export type ListWanted = { kind: string; year: string; state: string };

type ListModel = {
  family: Family;
  wanted: ListWanted;
  /** The first of `count`. */
  shown: readonly ServiceRecord[];
  count: number;
  picks: Picks;
  /** The ways on that the one who looks may take. */
  links: Family['links'];
  today: string;
};

const Filters = ({ family, wanted, today }: ListModel) => (
  <form action={family.path} method="get" class="hearth-filters">
    {Object.keys(family.kinds).length > 1 && (
      <Select
        name="kind"
        label={{ text: 'Kind' }}
        items={[
          { value: '', text: 'All kinds' },
          ...Object.entries(family.kindWords).map(([value, text]) => ({ value, text })),
        ]}
        value={wanted.kind}
      />
    )}
    <Select
      name="year"
      label={{ text: 'Year from 1 April' }}
      items={[
        { value: '', text: 'All years' },
        ...yearsBefore(today).map((year) => ({ value: String(year), text: yearWords(year) })),
      ]}
      value={wanted.year}
    />
    <Select
      name="state"
      label={{ text: 'Which' }}
      items={[
        { value: 'held', text: 'That hold' },
        { value: 'down', text: 'Taken down' },
      ]}
      value={wanted.state}
    />
    <Button text="Show these" classes="govuk-button--secondary" />
  </form>
);

/** The records of a family, the newest first. */
export const listView = (model: ListModel): JSX.Element => {
  const { family, shown, count, picks, links } = model;
  return (
    <>
      {family.above.length > 0 && <Breadcrumbs items={[...family.above, { text: family.title }]} />}
      <h1 class="govuk-heading-l">{family.title}</h1>
      {family.listNote !== undefined && <p class="govuk-body">{family.listNote}</p>}
      <Button text={`Add ${aOrAn(family.one)}`} href={`${family.path}/new`} />
      {links.length > 0 && (
        <ul class="hearth-links">
          {links.map(({ text, href }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Filters {...model} />
      <p class="govuk-body" role="status">
        {counted(count, family.one)}
        {count > shown.length && `, of which the newest ${shown.length} are shown`}
      </p>
      {shown.length === 0 ? (
        <p class="govuk-body">{family.empty}</p>
      ) : (
        <ul class="hearth-list">
          {shown.map((record) => (
            <li key={record.id}>
              <p class="govuk-body">
                <a class="govuk-link govuk-!-font-weight-bold" href={`${family.path}/${record.id}`}>
                  {recordTitle(family, record)}
                </a>{' '}
                <DownTag record={record} />
              </p>
              <p class="govuk-body-s hearth-quiet">{family.line(record, picks)}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** "an audit", "a compliment". */
export const aOrAn = (one: string): string => `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;

const saidWords: Readonly<Record<string, string>> = {
  added: 'It is saved.',
  changed: 'The changes are saved.',
  down: 'It is taken down and counts no longer. It can be put back.',
  back: 'It is put back.',
  asked: 'They are asked for a second look.',
  given: 'Your grades are saved. What the first auditor wrote stands below.',
  agreed: 'The agreed grades are saved.',
};

type PageModel = {
  family: Family;
  record: ServiceRecord;
  picks: Picks;
  said: string;
  hidden: boolean;
  changes: boolean;
  more: ComponentChildren;
};

/** One record with what can be done about it. */
export const recordView = ({
  family,
  record,
  picks,
  said,
  hidden,
  changes,
  more,
}: PageModel): JSX.Element => (
  <>
    {saidWords[said] !== undefined && <NotificationBanner type="success" text={saidWords[said]} />}
    <Breadcrumbs items={[...aboveRecord(family), { text: recordTitle(family, record) }]} />
    <h1 class="govuk-heading-l">
      {recordTitle(family, record)} <DownTag record={record} />
    </h1>
    {record.takenDownOn !== null && (
      <InsetText>Taken down on {dateWords(record.takenDownOn)}. It is in no count.</InsetText>
    )}
    {hidden ? (
      <p class="govuk-body">{family.line(record, picks)}</p>
    ) : (
      <FieldsRead fields={fieldsOf(family, record.kind)} content={record.content} picks={picks} />
    )}
    <p class="govuk-body-s hearth-quiet">Written down by {record.byName}</p>
    {changes && (
      <ul class="hearth-links">
        {record.takenDownOn === null && (
          <li>
            <a class="govuk-link" href={`${family.path}/${record.id}/change`}>
              Change it
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={`${family.path}/${record.id}/take-down`}>
            {record.takenDownOn === null ? 'Take it down' : 'Put it back'}
          </a>
        </li>
      </ul>
    )}
    {more}
  </>
);
