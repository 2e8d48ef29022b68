import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';

export type DeskMeeting = {
  id: string;
  body: string;
  date: string | null;
  /** Waiting for the clerk's first look, changed since it was released, or public as it is. */
  state: 'waiting' | 'changed' | 'public';
  undecided: number;
  /** The file it came from, where nothing else tells it from others. */
  from: string | null;
};

export type DeskModel = { meetings: DeskMeeting[]; files: { id: string; name: string }[] };

const Rows = ({ meetings }: { meetings: DeskMeeting[] }) => (
  <ul class="hearth-list">
    {meetings.map(({ id, body, date, undecided, from }) => (
      <li key={id}>
        <a class="govuk-link govuk-!-font-weight-bold" href={`/clerk/meetings/${id}`}>
          {body}, {date ? dateWords(date) : 'date not known'}
        </a>
        {from && <p class="govuk-body-s hearth-quiet">from {from}</p>}
        {undecided > 0 && (
          <p class="govuk-body-s hearth-quiet">
            {counted(undecided, 'name or number', 'names and numbers')} to decide on
          </p>
        )}
      </li>
    ))}
  </ul>
);

const Group = ({ title, meetings, empty }: { title: string; meetings: DeskMeeting[]; empty?: string }) =>
  meetings.length === 0 && !empty ? null : (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      {meetings.length === 0 ? <p class="govuk-body">{empty}</p> : <Rows meetings={meetings} />}
    </>
  );

const Files = ({ files }: Pick<DeskModel, 'files'>) =>
  files.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Files you have not saved yet</h2>
      <ul class="hearth-list">
        {files.map(({ id, name }) => (
          <li key={id}>
            <a class="govuk-link" href={`/clerk/imports/${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );

/** The clerk's day: what waits, what changed, what is public. */
export const clerkDeskView = ({ meetings, files }: DeskModel): JSX.Element => {
  const inState = (state: DeskMeeting['state']) => meetings.filter((meeting) => meeting.state === state);
  return (
    <>
      <h1 class="govuk-heading-l">Clerk's desk</h1>
      <Button href="/clerk/import" text="Bring in published meetings" />
      <Files files={files} />
      <Group
        title="To check"
        meetings={inState('waiting')}
        empty="Nothing waits. Everything here is public."
      />
      <Group title="Changed since they were published" meetings={inState('changed')} />
      <Group title="Public" meetings={inState('public')} />
    </>
  );
};
