import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { listBodies } from '../../board/index.ts';
import { askAboutPersonal } from '../../reviews/index.ts';
import { type AskSource, fromSource, sourceOf } from '../ask-source.ts';
import { takeUp } from '../keep-ask.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { takenUp } from '../queries.ts';
import { type AskForm, readAsk } from '../rules/ask-form.ts';
import { atTeam, reading } from './ask-places.tsx';
import { ideasView } from './ideas.view.tsx';
import { ThemeField, TitleField } from './team.forms.tsx';

const title = 'Take up an ask';

const Fields = ({
  source,
  typed,
  error,
}: {
  source: AskSource;
  typed: Typed;
  error: FormError;
}): JSX.Element => {
  const field = { typed, error };
  return (
    <>
      {source.words !== '' && <p class="hearth-said">{source.words}</p>}
      {source.origin === 'idea' && (
        <p class="govuk-body">
          Nobody was asked whether these words may stand here: write in yours what is asked, without names.
        </p>
      )}
      <TitleField {...field} />
      <ThemeField {...field} />
      {source.origin !== 'post' && (
        <>
          <TextField name="ourWords" label="What they ask, in the team’s words" rows={4} {...field} />
          <LineField
            name="cameFrom"
            label="Where it came from"
            hint="Like “The Care Leavers Forum”. Everybody reads it."
            {...field}
          />
          <DayLine name="askedOn" label="When it was asked" {...field} />
        </>
      )}
    </>
  );
};

type Boards = Awaited<ReturnType<typeof listBodies>>;

const openBoards = async (tx: Tx, scope: Scope): Promise<Boards> =>
  (await listBodies(tx, scope)).filter(({ closedOn }) => closedOn === null);

const readTakenUp = (
  typed: Typed,
  { origin, day }: AskSource,
  today: string,
  boards: Boards,
): Result<AskForm, NonNullable<FormError>> => {
  const read = readAsk(typed, origin, origin === 'post' ? day : today);
  if (!read.ok) return read;
  const doubt = askAboutPersonal(typed, ['title', 'ourWords']);
  if (doubt) return refused(doubt);
  return boards.some(({ id }) => id === read.value.bodyId)
    ? read
    : refused({ field: 'bodyId', text: 'Choose which board answers.' });
};

const show = async (
  tx: Tx,
  scope: Scope,
  source: AskSource,
  typed: Typed,
  error: FormError,
): Promise<Answer> => {
  const boards = await openBoards(tx, scope);
  return formAnswer(
    title,
    <FormPage
      title={title}
      to="/voice/asks/new"
      above={atTeam.above.slice(0, 1)}
      back={{ text: 'Asks', href: '/voice/asks' }}
      verb="Take it up"
      leave="Leave it"
      error={error}
    >
      {source.id !== null && (
        <input type="hidden" name={source.origin === 'post' ? 'post' : 'idea'} value={source.id} />
      )}
      <Fields source={source} typed={typed} error={error} />
      <Select
        name="bodyId"
        label={{ text: 'Which board answers' }}
        items={boards.map(({ id, name }) => ({ value: id, text: name }))}
        value={textIn(typed, 'bodyId')}
        {...messageAt(error, 'bodyId')}
      />
    </FormPage>,
    error,
  );
};

const id = z
  .union([z.uuid(), z.literal('')])
  .default('')
  .catch('');
const gone = 'those words: they are shown no more';

/** The form that takes an ask up: from what somebody sent, an idea of a meeting, or what a group said. */
export const takeUpForm = (ofMeetings: OfMeetings) =>
  route({
    method: 'GET',
    path: '/voice/asks/new',
    zone: 'voice',
    at: 'any board',
    can: atTeam.can,
    audit: reading,
    query: z.object({ post: id, idea: id }),
    handle: ({ inScope, scope, query, clock }) =>
      inScope(async (tx) => {
        const source = await sourceOf(tx, scope, query, { today: todayIn(clock), ofMeetings });
        if (!source) return notFound(gone);
        return show(tx, scope, source, { cameFrom: source.from, askedOn: dateWords(source.day) }, null);
      }),
  });

/** Takes it up. */
export const saveTakenUp = (ofMeetings: OfMeetings) =>
  route({
    method: 'POST',
    path: '/voice/asks/new',
    zone: 'voice',
    at: 'any board',
    can: atTeam.can,
    audit: { writes: true, events: ['ask.taken up'] },
    body: anyForm,
    handle: ({ inScope, scope, body, clock }) =>
      inScope(async (tx) => {
        const today = todayIn(clock);
        const named = { post: textIn(body, 'post'), idea: textIn(body, 'idea') };
        const source = await sourceOf(tx, scope, named, { today, ofMeetings });
        if (!source) return notFound(gone);
        const again = (error: FormError) => show(tx, scope, source, body, error);
        const read = readTakenUp(body, source, today, await openBoards(tx, scope));
        if (!read.ok) return again(read.reason);
        const done = await takeUp(tx, scope, fromSource(source), read.value);
        if (!done.ok) return again({ field: 'title', text: done.reason });
        return redirect(`/voice/asks/${done.value}?done=new`);
      }),
  });

/** The ideas of meetings that were shown to the room and not taken up yet. */
export const ideasPage = (ofMeetings: OfMeetings) =>
  route({
    method: 'GET',
    path: '/voice/asks/ideas',
    zone: 'voice',
    at: 'any board',
    can: atTeam.can,
    audit: reading,
    handle: ({ inScope, scope }) =>
      inScope(async (tx) => {
        const taken = await takenUp(tx, scope);
        const ideas = (await ofMeetings.shownIdeas(tx, scope)).filter((idea) => !taken.has(idea.id));
        return page('Ideas from meetings', ideasView(ideas));
      }),
  });
