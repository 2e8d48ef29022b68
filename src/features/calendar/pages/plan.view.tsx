import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { longDateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { PlanEntry } from '../plan-queries.ts';
import type { DatedMeeting } from '../queries.ts';
import type { PlannedTime } from '../rules/forward-plan.ts';
import { EntryWords } from './entry.view.tsx';
import { Done } from './form.view.tsx';

export type PlannedMeeting = { meeting: DatedMeeting; entries: PlanEntry[]; time: PlannedTime };

export type PlanModel = {
  board: { id: string; name: string };
  meetings: PlannedMeeting[];
  proposed: PlanEntry[];
  waiting: PlanEntry[];
  dropped: PlanEntry[];
  keeps: boolean;
  proposes: boolean;
  done: string | null;
};

type Deed = { deed: string; text: string };

const DeedButton = ({ entry, deed, text }: Deed & { entry: PlanEntry }) => (
  <form action={`/boards/${entry.bodyId}/plan/${entry.id}/${deed.split(' ')[0]}`} method="post">
    {deed.includes(' ') && <input type="hidden" name="to" value={deed.split(' ')[1]} />}
    <button class="hearth-link-button" type="submit">
      {text}
      <span class="govuk-visually-hidden"> {entry.title}</span>
    </button>
  </form>
);

const planDeeds = (entry: PlanEntry, place: { first: boolean; last: boolean }): Deed[] => [
  ...(entry.meetingId === null
    ? [{ deed: 'move next', text: 'Plan for the next meeting' }]
    : [
        ...(place.first ? [] : [{ deed: 'move earlier', text: 'Earlier' }]),
        ...(place.last ? [] : [{ deed: 'move later', text: 'Later' }]),
      ]),
  { deed: 'drop', text: 'Drop' },
];

const EntryItem = ({ entry, deeds, keeps }: { entry: PlanEntry; deeds: Deed[]; keeps: boolean }) => (
  <li>
    <EntryWords entry={entry} />
    {keeps && (
      <div class="hearth-deeds govuk-body-s">
        {deeds.map((one) => (
          <DeedButton key={one.deed} entry={entry} {...one} />
        ))}
        {entry.state === 'planned' && (
          <a class="govuk-link" href={`/boards/${entry.bodyId}/plan/${entry.id}/defer`}>
            Put off<span class="govuk-visually-hidden"> {entry.title}</span>
          </a>
        )}
        <a class="govuk-link" href={`/boards/${entry.bodyId}/plan/${entry.id}`}>
          Change<span class="govuk-visually-hidden"> {entry.title}</span>
        </a>
      </div>
    )}
  </li>
);

const timeColours = { fits: 'govuk-tag--green', full: 'govuk-tag--yellow', 'too long': 'govuk-tag--red' };
const timeTags = { fits: 'Fits', full: 'Full', 'too long': 'Too long' };

const MeetingPlan = ({
  one,
  place,
  keeps,
}: {
  one: PlannedMeeting;
  place: { first: boolean; last: boolean };
  keeps: boolean;
}) => (
  <section aria-labelledby={`plan-${one.meeting.id}`}>
    <h2 class="govuk-heading-m" id={`plan-${one.meeting.id}`}>
      <a class="govuk-link" href={`/board/meetings/${one.meeting.id}`}>
        {longDateWords(one.meeting.date)}
      </a>
    </h2>
    <p class="govuk-body">
      <Tag text={timeTags[one.time.state]} classes={timeColours[one.time.state]} /> {one.time.words}
      {one.meeting.kind === 'takeover' && '. Young people run this meeting.'}
    </p>
    {one.entries.length === 0 ? (
      <p class="govuk-body">Nothing is planned for it yet.</p>
    ) : (
      <ul class="hearth-list">
        {one.entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} deeds={planDeeds(entry, place)} keeps={keeps} />
        ))}
      </ul>
    )}
  </section>
);

type GroupProps = {
  title: string;
  words: string;
  entries: PlanEntry[];
  deeds: (entry: PlanEntry) => Deed[];
  keeps: boolean;
};

const Group = ({ title, words, entries, deeds, keeps }: GroupProps) =>
  entries.length === 0 ? null : (
    <section aria-labelledby={title.replaceAll(' ', '-')}>
      <h2 class="govuk-heading-m" id={title.replaceAll(' ', '-')}>
        {title}
      </h2>
      <p class="govuk-body">{words}</p>
      <ul class="hearth-list">
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} deeds={deeds(entry)} keeps={keeps} />
        ))}
      </ul>
    </section>
  );

const takenUp: Deed[] = [
  { deed: 'move next', text: 'Take it into the plan' },
  { deed: 'drop', text: 'Drop' },
];

/** The forward plan of a board, meeting by meeting, with the time each has left. */
export const planView = (model: PlanModel): JSX.Element => {
  const { board, meetings, keeps } = model;
  return (
    <>
      <Breadcrumbs
        items={[
          { text: 'Calendar', href: '/calendar' },
          { text: board.name, href: `/boards/${board.id}/calendar` },
          { text: 'Forward plan' },
        ]}
      />
      <Done text={model.done} />
      <span class="govuk-caption-l">{board.name}</span>
      <h1 class="govuk-heading-l">Forward plan</h1>
      <div class="govuk-button-group">
        {model.proposes && (
          <Button
            href={`/boards/${board.id}/plan/add`}
            text={keeps ? 'Add to the plan' : 'Propose something to talk about'}
          />
        )}
        {keeps && (
          <a class="govuk-link" href={`/boards/${board.id}/plan/duties`}>
            What comes back every year
          </a>
        )}
        <a class="govuk-link" href={`/boards/${board.id}/visits`}>
          Visits
        </a>
      </div>
      <Group
        title="Proposed"
        words="Somebody asked for this. The clerk settles it with the Chair."
        entries={model.proposed}
        deeds={() => takenUp}
        keeps={keeps}
      />
      {meetings.length === 0 && (
        <p class="govuk-body">
          No meeting is in the calendar. What you add waits, and goes to the next meeting when there is one.
        </p>
      )}
      {meetings.map((one, index) => (
        <MeetingPlan
          key={one.meeting.id}
          one={one}
          place={{ first: index === 0, last: index === meetings.length - 1 }}
          keeps={keeps}
        />
      ))}
      <Group
        title="Waiting for a meeting"
        words="What was put off, and what comes back every year, goes to its meeting by itself as soon as that is in the calendar."
        entries={model.waiting}
        deeds={(entry) => planDeeds(entry, { first: true, last: true })}
        keeps={keeps}
      />
      {model.dropped.length > 0 && (
        <Details summaryText={`${counted(model.dropped.length, 'entry was', 'entries were')} dropped`}>
          <ul class="hearth-list">
            {model.dropped.map((entry) => (
              <EntryItem
                key={entry.id}
                entry={entry}
                deeds={[{ deed: 'restore', text: 'Take it back' }]}
                keeps={keeps}
              />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};
