import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { momentWords } from '../../../kernel/words-of-time.ts';
import type { LogEntry } from '../../../platform/audit/log-queries.ts';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { PageLinks } from '../../../web/page-links.tsx';
import { type AuditQuery, addressOf } from './audit.form.ts';

export type AuditModel = {
  query: AuditQuery;
  entries: readonly LogEntry[];
  total: number;
  entriesAPage: number;
  people: readonly { id: string; name: string }[];
  head: string;
};

const path = '/administration/audit';

const Day = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <Input
    id={name}
    name={name}
    type="date"
    label={{ text: label }}
    value={value}
    classes="govuk-input--width-10"
  />
);

const Filter = ({ query, people }: AuditModel) => (
  <form method="get" action={path}>
    <Select
      id="person"
      name="person"
      label={{ text: 'Who' }}
      value={query.person}
      items={[{ value: '', text: 'Anyone' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
    />
    <Input
      id="deed"
      name="deed"
      label={{ text: 'What was done' }}
      hint={{ text: 'Its beginning, such as meeting or meeting.published' }}
      value={query.deed}
      classes="govuk-input--width-20"
    />
    <Input
      id="subject"
      name="subject"
      label={{ text: 'To what' }}
      hint={{ text: 'Its kind or its id, such as meeting' }}
      value={query.subject}
      classes="govuk-input--width-20"
    />
    <Day name="from" label="From" value={query.from} />
    <Day name="to" label="To" value={query.to} />
    <Button text="Show these entries" />
  </form>
);

const whoWords = ({ actorKind, who }: LogEntry): string => {
  if (actorKind === 'person') return who ?? 'somebody';
  if (actorKind === 'system') return `Hearth (${who})`;
  return actorKind === 'guest' ? 'a guest in a room' : 'a visitor';
};

const Done = ({ deed, subjectKind, subjectId, position }: LogEntry) => (
  <>
    {deed}
    <br />
    <span class="hearth-quiet">
      {subjectKind} {subjectId}, {position === null ? 'not sealed yet' : `sealed as number ${position}`}
    </span>
  </>
);

const Entries = ({ entries }: AuditModel) => (
  <Table
    caption="Entries, newest first"
    captionClasses="govuk-visually-hidden"
    classes="hearth-log"
    head={[{ text: 'When' }, { text: 'Who' }, { text: 'What' }]}
    rows={entries.map((entry) => [
      { text: momentWords(entry.at) },
      { text: whoWords(entry) },
      { children: <Done {...entry} /> },
    ])}
  />
);

/** The audit log, filtered, with the seal that shows whether it was changed. */
export const auditView = (model: AuditModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Audit log</h1>
    <p class="govuk-body">
      Who did what and when. The log holds ids and no words; names are looked up as you read. That you read it
      is written down too.
    </p>
    <Details summaryText="The seal of the log">
      <p class="govuk-body">
        Keep these signs somewhere else, such as on paper. With them anyone can tell later whether the log was
        changed or shortened. You also get them by mail every Monday.
      </p>
      <p class="govuk-body hearth-seal">{model.head}</p>
      <p class="govuk-body">
        To check: <code class="hearth-seal">bin/hearth audit verify --head {model.head}</code>
      </p>
    </Details>
    <Filter {...model} />
    <h2 class="govuk-heading-m">{counted(model.total, 'entry', 'entries')}</h2>
    {model.total === 0 ? (
      <p class="govuk-body">Nothing in the log is like that. Leave a field empty to look for anything.</p>
    ) : (
      <>
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf(`${path}.csv`, model.query)}>
            Download these entries as a table (CSV)
          </a>
        </p>
        <Entries {...model} />
      </>
    )}
    <PageLinks
      page={model.query.page}
      last={Math.ceil(model.total / model.entriesAPage)}
      address={(to) => addressOf(path, model.query, to)}
    />
  </>
);
