import type { JSX } from 'preact';
import { dateWords, longDateWords } from '../../../kernel/words-of-time.ts';
import { Tag } from '../../../web/components/tag.tsx';
import type { Deadline } from '../rules/deadlines.ts';

const colours: Record<Deadline['state'], string> = {
  done: 'govuk-tag--green',
  'done late': 'govuk-tag--yellow',
  late: 'govuk-tag--red',
  today: 'govuk-tag--orange',
  ahead: 'govuk-tag--blue',
  'not recorded': 'govuk-tag--grey',
};

type Mark = { kind: Deadline['kind']; label: string; done: boolean };

const NoteForm = ({ meetingId, kind, label, done }: Mark & { meetingId: string }) => (
  <form action={`/board/meetings/${meetingId}/deadlines`} method="post">
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="done" value={done ? 'no' : 'yes'} />
    <button class="hearth-link-button govuk-body-s" type="submit">
      {done ? 'Take back' : 'Mark as done'}
      <span class="govuk-visually-hidden"> {label}</span>
    </button>
  </form>
);

const Step = ({ deadline, meetingId, keeps }: { deadline: Deadline; meetingId: string; keeps: boolean }) => (
  <li class="hearth-deadlines__step">
    <span class="hearth-deadlines__date">
      <time dateTime={deadline.due} title={longDateWords(deadline.due)}>
        {dateWords(deadline.due)}
      </time>
    </span>
    <span class="hearth-deadlines__what">{deadline.label}</span>
    <Tag text={deadline.words} classes={colours[deadline.state]} />
    {keeps && (
      <NoteForm
        meetingId={meetingId}
        kind={deadline.kind}
        label={deadline.label}
        done={deadline.metOn !== null}
      />
    )}
  </li>
);

type Strip = {
  deadlines: readonly Deadline[];
  meeting: { id: string; date: string };
  today: string;
  keeps: boolean;
};

/** The deadlines of a meeting as a strip of dates that ends with the meeting itself; today stands where it falls. */
export const DeadlineStrip = ({ deadlines, meeting, today, keeps }: Strip): JSX.Element => {
  const before = deadlines.filter(({ due }) => due < today);
  const after = deadlines.filter(({ due }) => due >= today);
  const isAhead = meeting.date >= today;
  const step = (deadline: Deadline) => (
    <Step key={deadline.kind} deadline={deadline} meetingId={meeting.id} keeps={keeps} />
  );
  return (
    <ol class="hearth-deadlines">
      {before.map(step)}
      {isAhead && (
        <li class="hearth-deadlines__step hearth-deadlines__step--today" aria-current="date">
          <span class="hearth-deadlines__date">Today</span>
          <span class="hearth-deadlines__what">{dateWords(today)}</span>
        </li>
      )}
      {after.map(step)}
      <li class="hearth-deadlines__step">
        <span class="hearth-deadlines__date">{dateWords(meeting.date)}</span>
        <span class="hearth-deadlines__what">The meeting</span>
      </li>
    </ol>
  );
};
