import type { JSX } from 'preact';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { meetingTitle } from '../../meetings/index.ts';
import type { PlanEntry } from '../plan-queries.ts';
import type { DatedMeeting } from '../queries.ts';
import { type Arrangement, type Move, moveWords, placeWords } from '../rules/arrangement.ts';
import type { Deadline } from '../rules/deadlines.ts';
import type { PlannedTime } from '../rules/forward-plan.ts';
import { DeadlineStrip } from './deadlines.view.tsx';
import { EntryWords } from './entry.view.tsx';
import { Done } from './form.view.tsx';

export type MeetingModel = {
  meeting: DatedMeeting;
  state: string[];
  deadlines: Deadline[];
  planned: PlanEntry[];
  time: PlannedTime;
  moves: Move[];
  today: string;
  keeps: boolean;
  done: string | null;
};

const kindWords = { takeover: 'Young people run this meeting', special: 'Special meeting' };

const agendaSettingWords = ({ on, time, place }: Arrangement['agendaSetting']): string | null =>
  on && `${dateWords(on)}${time ? ` at ${timeWords(time)}` : ''}${place ? `, ${place}` : ''}`;

const Fact = ({ name, text }: { name: string; text: string | null }) =>
  text ? (
    <li>
      <strong>{name}:</strong> {text}
    </li>
  ) : null;

const Facts = ({ meeting }: { meeting: DatedMeeting }) => {
  const { arrangement } = meeting;
  return (
    <ul class="hearth-facts govuk-body">
      <li class="govuk-body-l">{placeWords(meeting)}</li>
      {meeting.kind !== 'ordinary' && (
        <li>
          <Tag text={kindWords[meeting.kind]} classes="govuk-tag--purple" />
        </li>
      )}
      <Fact name="Room" text={arrangement.room} />
      {arrangement.link && (
        <li>
          <a class="govuk-link" href={arrangement.link} rel="noopener noreferrer">
            Join from elsewhere
          </a>
        </li>
      )}
      <Fact name="Refreshments" text={arrangement.refreshments} />
      <Fact name="Access" text={arrangement.accessNeeds} />
      <Fact name="Agenda-setting with young people" text={agendaSettingWords(arrangement.agendaSetting)} />
    </ul>
  );
};

const Keeping = ({ meeting }: { meeting: DatedMeeting }) => {
  const at = `/board/meetings/${meeting.id}`;
  return meeting.arrangement.cancelled ? (
    <form action={`${at}/restore`} method="post">
      <Button text="Let it take place after all" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  ) : (
    <div class="govuk-button-group">
      <Button href={`${at}/arrange`} text="Arrange the meeting" />
      <Button
        href={`${at}/asked`}
        text="Write down what young people asked for"
        classes="govuk-button--secondary"
      />
      <a class="govuk-link" href={`${at}/move`}>
        Move it
      </a>
      <a class="govuk-link" href={`${at}/cancel`}>
        Cancel it
      </a>
    </div>
  );
};

const Planned = ({ model }: { model: MeetingModel }) => (
  <>
    <h2 class="govuk-heading-m">What is planned</h2>
    <p class="govuk-body">{model.time.words}</p>
    {model.planned.length === 0 ? (
      <p class="govuk-body">
        Nothing yet.{' '}
        <a class="govuk-link" href={`/boards/${model.meeting.bodyId}/plan`}>
          Choose from the forward plan
        </a>
      </p>
    ) : (
      <ul class="hearth-list">
        {model.planned.map((entry) => (
          <li key={entry.id}>
            <EntryWords entry={entry} />
          </li>
        ))}
      </ul>
    )}
  </>
);

const History = ({ moves }: { moves: Move[] }) =>
  moves.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">What has changed</h2>
      <ul class="govuk-list govuk-list--bullet">
        {moves.map((move) => (
          <li>
            {moveWords(move)} <span class="hearth-quiet">({dateWords(move.on)})</span>
          </li>
        ))}
      </ul>
    </>
  );

/** The front page of a meeting's workspace: its state in words, place, deadlines and what is planned. */
export const meetingView = (site: Site, model: MeetingModel): JSX.Element => {
  const { meeting, deadlines, today, keeps } = model;
  return (
    <Workspace site={site} meeting={{ id: meeting.id, title: meetingTitle(meeting) }} active="Meeting">
      <Done text={model.done} />
      <div class="hearth-state">
        {meeting.arrangement.cancelled && <Tag text="Cancelled" classes="govuk-tag--red" />}
        {model.state.map((sentence) => (
          <p class="govuk-body">{sentence}</p>
        ))}
      </div>
      <Facts meeting={meeting} />
      {keeps && <Keeping meeting={meeting} />}
      <h2 class="govuk-heading-m">Deadlines</h2>
      <DeadlineStrip deadlines={deadlines} meeting={meeting} today={today} keeps={keeps} />
      <Planned model={model} />
      <History moves={model.moves} />
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`/boards/${meeting.bodyId}/calendar`}>
            All meetings of the {meeting.body}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/boards/${meeting.bodyId}/plan`}>
            Forward plan
          </a>
        </li>
      </ul>
    </Workspace>
  );
};
