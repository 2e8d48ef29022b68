import type { JSX } from 'preact';
import { momentWords } from '../../../kernel/words-of-time.ts';
import { Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';

export type ShownJob = {
  name: string;
  ran: Date | null;
  next: Date;
  state: 'not run yet' | 'running' | 'done' | 'failed';
};

const colours: Record<ShownJob['state'], string> = {
  'not run yet': 'govuk-tag--grey',
  running: 'govuk-tag--blue',
  done: 'govuk-tag--green',
  failed: 'govuk-tag--red',
};

/** What Hearth does by the clock. */
export const jobsView = ({ jobs }: { jobs: readonly ShownJob[] }): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Jobs</h1>
    <p class="govuk-body">
      What Hearth does by the clock. A job that failed wrote nothing, and is tried again by itself; the log of
      the server says what kind of fault it was.
    </p>
    {jobs.length === 0 ? (
      <p class="govuk-body">No job is known yet. They are listed when Hearth has been started.</p>
    ) : (
      <Table
        caption="Jobs"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: 'Job' }, { text: 'Last run' }, { text: 'How it went' }, { text: 'Next run' }]}
        rows={jobs.map(({ name, ran, next, state }) => [
          { text: name },
          { text: ran === null ? '–' : momentWords(ran) },
          { children: <Tag text={state} classes={colours[state]} /> },
          { text: momentWords(next) },
        ])}
      />
    )}
  </>
);
