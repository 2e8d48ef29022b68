import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { WordChanges } from '../../../web/word-changes.tsx';
import { Workspace } from '../../../web/workspace.tsx';
import { type Matter, standingWords } from '../../actions/index.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { mattersArisingOf, mattersText, notesItemOf, writeMatters } from '../matters.ts';
import { mayReadBoard, mayRunMinutes } from '../policy.ts';
import { mattersPaperOf } from '../queries.ts';
import { formPage, type Held, reading, withMeeting, words } from './with-meeting.tsx';

type Typed = { text: string; seen: number; error: FormError; standing: string | null };

const kindWords = { action: 'Action', promise: 'Promise', recommendation: 'Recommendation' } as const;

const Row = ({ matter, today }: { matter: Matter; today: string }) => (
  <li>
    <p class="govuk-body">
      <a class="govuk-link govuk-!-font-weight-bold" href={`/actions/${matter.id}`}>
        {matter.what}
      </a>
    </p>
    <p class="govuk-body">
      <strong>{standingWords(matter, today)}.</strong> {kindWords[matter.kind]} for {matter.ownerName}.
    </p>
    <p class="govuk-body hearth-quiet">
      From {matter.origin}.{matter.last && ` ${matter.last.by}: ${matter.last.words}`}
    </p>
  </li>
);

const Paper = ({ held, text, seen, error, standing }: Typed & { held: Held }) => {
  const { meeting } = held;
  const item = notesItemOf(meeting);
  return (
    <form action={`/board/meetings/${meeting.id}/matters`} method="post" noValidate>
      <h2 class="govuk-heading-m">The paper for the meeting</h2>
      {standing !== null && (
        <>
          <p class="govuk-body">What your text would change of the one that stands now:</p>
          <WordChanges changes={changesBetween(standing, text)} />
        </>
      )}
      <input type="hidden" name="seen" value={String(seen)} />
      <Textarea
        name="text"
        label={{ text: 'What it says' }}
        hint={{
          text: item
            ? `It goes with the item "${item.title}". Each line is a paragraph; one that begins with - is an entry of a list.`
            : 'The agenda has no item on the notes of the last meeting: it goes with the meeting as a whole.',
        }}
        rows={14}
        value={text}
        {...messageAt(error, 'text')}
      />
      <Button text={seen === 0 ? 'Put it before the meeting' : 'Save the paper'} preventDoubleClick />
    </form>
  );
};

const show = async (held: Held, typed: Typed | null, said: string | null): Promise<Answer> => {
  const { tx, scope, site, meeting, today } = held;
  const matters = await mattersArisingOf(tx, scope, meeting, today);
  const paper = await mattersPaperOf(tx, scope, meeting.id);
  const shown = typed ?? {
    text: paper?.words ?? mattersText(matters, today),
    seen: paper?.version ?? 0,
    error: null,
    standing: null,
  };
  const runs = mayRunMinutes(scope.actor, meeting.bodyId).ok;
  return formPage(
    `Matters arising: ${meetingTitle(meeting)}`,
    <>
      <FormErrors error={shown.error} />
      {said && <NotificationBanner type="success" text={said} />}
      <Workspace
        site={site}
        meeting={{ id: meeting.id, title: meetingTitle(meeting) }}
        active="Matters arising"
      >
        <p class="govuk-body">
          {counted(matters.length, 'matter')}: what is open, and what was closed since the last meeting.
        </p>
        {matters.length === 0 ? (
          <p class="govuk-body">
            Nothing is open. What is agreed at a meeting, or promised at the table, stands here until it is
            done.
          </p>
        ) : (
          <ul class="hearth-list">
            {matters.map((matter) => (
              <Row key={matter.id} matter={matter} today={today} />
            ))}
          </ul>
        )}
        {runs && <Paper held={held} {...shown} />}
      </Workspace>
    </>,
    shown.error,
    { count: matters.length, matters },
  );
};

/** What arises at a meeting from earlier ones, and the paper that tells it. */
export const mattersPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/matters',
  zone: 'board',
  at: atMeeting,
  can: mayReadBoard,
  audit: reading,
  params: meetingParams,
  query: z.object({ done: z.string().optional() }),
  handle: (ask) =>
    withMeeting(ask, (held) =>
      show(held, null, ask.query.done === 'written' ? 'The paper is with the meeting.' : null),
    ),
});

/** Puts the paper before the meeting, or changes it. */
export const saveMatters = route({
  method: 'POST',
  path: '/board/meetings/:meeting/matters',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: { writes: true, events: ['matters arising.written'] },
  params: meetingParams,
  body: z.object({ text: words, seen: z.coerce.number().int().catch(0) }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, meeting } = held;
      const { text, seen } = ask.body;
      const written = await writeMatters(tx, scope, meeting, { typed: text, seen });
      if (written.ok) return redirect(`/board/meetings/${meeting.id}/matters?done=written`);
      const paper = await mattersPaperOf(tx, scope, meeting.id);
      const moved = (paper?.version ?? 0) !== seen;
      const answer = await show(
        held,
        {
          text,
          seen: paper?.version ?? 0,
          error: { text: written.reason, field: 'text' },
          standing: moved ? (paper?.words ?? '') : null,
        },
        null,
      );
      return moved && answer.kind === 'page' ? { ...answer, status: 409 } : answer;
    }),
});
