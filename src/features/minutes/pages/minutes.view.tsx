import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { narrativeBlocks } from '../../../kernel/narrative.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Site } from '../../../web/route.ts';
import { WordChanges } from '../../../web/word-changes.tsx';
import { Workspace } from '../../../web/workspace.tsx';
import type { RecordedMeeting } from '../../meetings/index.ts';
import { meetingTitle } from '../../meetings/index.ts';
import type { Agreement } from '../agreeing-queries.ts';
import type { Correction } from '../corrections-queries.ts';
import { type Amendment, agreedWords } from '../rules/agreeing.ts';
import { partWords } from '../rules/corrections.ts';
import { type AskedLetter, AskedLetters } from './asked-letters.view.tsx';
import { BoardLinks } from './board-links.view.tsx';

export type MinutesModel = {
  site: Site;
  meeting: RecordedMeeting;
  /** Without the exempt items for whoever does not sit at the table. */
  items: RecordedMeeting['items'];
  round: { sentOn: string; closesOn: string } | null;
  corrections: Correction[];
  amendments: Amendment[];
  agreement: Agreement | null;
  may: { run: boolean; correct: boolean; write: boolean };
  /** Resolutions that ask for a letter, with the letters that were drafted from them. */
  letters: AskedLetter[];
  done: string | null;
};

const here = (meeting: { id: string }, path = ''): string => `/board/meetings/${meeting.id}/minutes${path}`;

const stateWords = ({ meeting, round, agreement, amendments }: MinutesModel): string => {
  switch (meeting.minutesState) {
    case 'as published':
      return 'These minutes came in as they were published.';
    case 'being written':
      return 'These minutes are being written. They become a draft when the meeting is closed.';
    case 'agreed':
      return agreement
        ? `${agreedWords(amendments.length)} at the ${agreement.atMeeting}.`
        : 'These minutes are agreed.';
    case 'draft':
      return round
        ? `Draft, sent for correction on ${dateWords(round.sentOn)}. Changes until ${dateWords(round.closesOn)}.`
        : 'Draft. Nobody has been asked to correct it yet.';
  }
};

const NextStep = ({ meeting, round, corrections, may }: MinutesModel) => {
  if (may.run && meeting.minutesState === 'agreed')
    return <Button href={`/clerk/meetings/${meeting.id}`} text="Publish or print these minutes" />;
  if (!may.run || meeting.minutesState !== 'draft') return null;
  const waiting = corrections.filter(({ state }) => state === 'proposed').length;
  return (
    <div class="govuk-button-group">
      {round === null ? (
        <Button href={here(meeting, '/send')} text="Send the draft for correction" />
      ) : (
        <Button href={here(meeting, '/agree')} text="Write down that they were agreed" />
      )}
      {round !== null && (
        <a class="govuk-link" href={here(meeting, '/send')}>
          Send it to more people
        </a>
      )}
      {waiting > 0 && (
        <a class="govuk-link" href="#corrections">
          {counted(waiting, 'change waits', 'changes wait')} for you
        </a>
      )}
    </div>
  );
};

const Item = ({ item, model }: { item: RecordedMeeting['items'][number]; model: MinutesModel }) => {
  const { meeting, may } = model;
  const mayChange = meeting.minutesState === 'draft' && (may.run || may.correct);
  const name = [item.number, item.title].filter(Boolean).join('. ');
  return (
    <section aria-labelledby={`item-${item.id}`}>
      <h2 class="govuk-heading-m" id={`item-${item.id}`}>
        {name}
      </h2>
      {item.exempt && (
        <p class="govuk-body hearth-quiet">
          Not for the public: paragraph {item.exempt.paragraph} of Schedule 12A. {item.exempt.reason}
        </p>
      )}
      {item.narrative === '' ? (
        <p class="govuk-body hearth-quiet">Nothing is written of this item.</p>
      ) : (
        <Blocks blocks={narrativeBlocks(item.narrative)} level={3} />
      )}
      {item.resolutions.length > 0 && (
        <div class="hearth-resolved">
          <h3 class="govuk-heading-s">Resolved</h3>
          <ul class="govuk-list">
            {item.resolutions.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {mayChange && (
        <p class="govuk-body">
          <a class="govuk-link" href={here(meeting, `/items/${item.id}/narrative`)}>
            {may.run ? 'Change' : 'Correct'} what was said
            <span class="govuk-visually-hidden"> of {name}</span>
          </a>{' '}
          <a class="govuk-link" href={here(meeting, `/items/${item.id}/resolutions`)}>
            {may.run ? 'Change' : 'Correct'} what was resolved
            <span class="govuk-visually-hidden"> of {name}</span>
          </a>
        </p>
      )}
    </section>
  );
};

const stateOfCorrection = (one: Correction): string => {
  if (one.state === 'proposed') return 'Waits for the clerk.';
  const how =
    one.state === 'declined'
      ? 'Declined'
      : one.used === one.proposed
        ? 'Accepted'
        : 'Accepted in other words';
  return `${how} by ${one.decidedBy}${one.decidedOn ? ` on ${dateWords(one.decidedOn)}` : ''}.`;
};

const CorrectionRow = ({ one, model }: { one: Correction; model: MinutesModel }) => {
  const item = model.meeting.items.find(({ id }) => id === one.itemId);
  return (
    <li>
      <p class="govuk-body">
        <strong>{item?.title ?? 'An item that is gone'}</strong>, {partWords[one.part].toLowerCase()}.{' '}
        {one.by}, {dateWords(one.proposedOn)}.
      </p>
      {one.why !== '' && <p class="govuk-body hearth-typed">{one.why}</p>}
      <WordChanges changes={changesBetween(one.base, one.used ?? one.proposed)} />
      <p class="govuk-body hearth-quiet">
        {stateOfCorrection(one)} {one.reason}
      </p>
      {one.state === 'proposed' && model.may.run && (
        <p class="govuk-body">
          <a class="govuk-link" href={here(model.meeting, `/corrections/${one.id}`)}>
            Decide on this change
            <span class="govuk-visually-hidden">
              {' '}
              of {item?.title} by {one.by}
            </span>
          </a>
        </p>
      )}
    </li>
  );
};

const Corrections = ({ model }: { model: MinutesModel }) =>
  model.corrections.length === 0 ? null : (
    <section aria-labelledby="corrections">
      <h2 class="govuk-heading-m" id="corrections">
        Changes that were asked for
      </h2>
      <ul class="hearth-list">
        {model.corrections.map((one) => (
          <CorrectionRow key={one.id} one={one} model={model} />
        ))}
      </ul>
    </section>
  );

const Amendments = ({ amendments, agreement }: MinutesModel) =>
  amendments.length === 0 || agreement === null ? null : (
    <section aria-labelledby="amendments">
      <h2 class="govuk-heading-m" id="amendments">
        Changed when they were agreed
      </h2>
      <p class="govuk-body">
        {agreement.atMeeting}, {agreement.resolution}
      </p>
      <ul class="hearth-list">
        {amendments.map(({ id, title, drafted, agreed }) => (
          <li key={id}>
            <h3 class="govuk-heading-s">{title}</h3>
            <WordChanges changes={changesBetween(drafted, agreed)} />
          </li>
        ))}
      </ul>
    </section>
  );

/** The minutes of a meeting as they stand, with what was asked to be changed, and what the next meeting changed. */
export const minutesView = (model: MinutesModel): JSX.Element => (
  <>
    {model.done && <NotificationBanner type="success" text={model.done} />}
    <Workspace
      site={model.site}
      meeting={{ id: model.meeting.id, title: meetingTitle(model.meeting) }}
      active="Minutes"
    >
      <p class="govuk-body-l">{stateWords(model)}</p>
      <NextStep {...model} />
      {model.items.length === 0 ? (
        <p class="govuk-body">This meeting has no agenda yet. Its minutes stand here once it was held.</p>
      ) : (
        model.items.map((item) => <Item key={item.id} item={item} model={model} />)
      )}
      <Amendments {...model} />
      <Corrections model={model} />
      {model.may.write && <AskedLetters meeting={model.meeting} letters={model.letters} />}
      <BoardLinks boardId={model.meeting.bodyId} />
    </Workspace>
  </>
);
