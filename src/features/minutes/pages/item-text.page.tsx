import { z } from 'zod';
import { seesExempt } from '../../../kernel/roles.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { WordChanges } from '../../../web/word-changes.tsx';
import type { RecordedMeeting } from '../../meetings/index.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { type Conflict, changeDraft, type Mistake, proposeCorrection } from '../correct.ts';
import { roundOf } from '../corrections-queries.ts';
import { mayCorrect, mayReadDraft, mayRunMinutes } from '../policy.ts';
import { type Part, parts, partWords, textOf } from '../rules/corrections.ts';
import { Standing } from './standing.view.tsx';
import { formPage, type Held, id, reading, refusal, withMeeting, words } from './with-meeting.tsx';

const params = meetingParams.extend({ item: id, part: z.enum(parts) });
type Item = RecordedMeeting['items'][number];
type Place = { held: Held; item: Item; part: Part; runs: boolean };
type TextForm = { text: string; seen: string; why: string };

/** Works on a text that the one who asks may correct. */
const withText = async (
  held: Held,
  { item: itemId, part }: { item: string; part: Part },
  work: (place: Place) => Promise<Answer> | Answer,
): Promise<Answer> => {
  const { tx, scope, meeting } = held;
  const item = meeting.items.find((one) => one.id === itemId);
  if (!item || (item.exempt && !seesExempt(scope.actor, meeting.bodyId))) return notFound('that agenda item');
  const runs = mayRunMinutes(scope.actor, meeting.bodyId).ok;
  const readers = (await roundOf(tx, scope, meeting.id))?.readers ?? [];
  const allowed = mayCorrect(scope.actor, meeting.bodyId, readers);
  return allowed.ok ? work({ held, item, part, runs }) : refusal(allowed.reason);
};

/** Both texts, where another one stands than the writer saw: whoever wrote it now decides what is to be. */
const Both = ({ standing, mine }: { standing: string; mine: string }) => (
  <>
    <h2 class="govuk-heading-m">The text that stands now</h2>
    <Standing text={standing} />
    <h2 class="govuk-heading-m">What your text would change of it</h2>
    <WordChanges changes={changesBetween(standing, mine)} />
  </>
);

const show = (
  { held, item, part, runs }: Place,
  form: TextForm,
  error: FormError,
  conflict: string | null = null,
): Answer => {
  const { meeting } = held;
  const title = `${partWords[part]}: ${item.title}`;
  const answer = formPage(
    title,
    <FormPage
      leave="Go back without saving"
      title={title}
      to={`/board/meetings/${meeting.id}/minutes/items/${item.id}/${part}`}
      back={{ text: meetingTitle(meeting), href: `/board/meetings/${meeting.id}/minutes` }}
      verb={runs ? 'Save the text' : 'Ask for this change'}
      error={error}
    >
      {conflict !== null && <Both standing={conflict} mine={form.text} />}
      <input type="hidden" name="seen" value={form.seen} />
      <Textarea
        name="text"
        label={{ text: runs ? 'The text' : 'The text as it should be' }}
        hint={{
          text:
            part === 'resolutions'
              ? 'One resolution a line.'
              : 'Each line is a paragraph. A line that begins with - is an entry of a list.',
        }}
        rows={14}
        value={form.text}
        {...messageAt(error, 'text')}
      />
      {!runs && <Textarea name="why" label={{ text: 'Why (optional)' }} rows={2} value={form.why} />}
    </FormPage>,
    error,
  );
  return conflict === null ? answer : { ...answer, ...(answer.kind === 'page' && { status: 409 }) };
};

/** The form for a text of the draft: the clerk changes it, others ask for a change. */
export const itemTextForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/minutes/items/:item/:part',
  zone: 'board',
  at: atMeeting,
  can: mayReadDraft,
  audit: reading,
  params,
  handle: (ask) =>
    withMeeting(ask, (held) =>
      withText(held, ask.params, (place) => {
        const text = textOf(place.item, place.part);
        return show(place, { text, seen: text, why: '' }, null);
      }),
    ),
});

const overtakenWords =
  'Somebody else changed this text while you wrote. Yours is not saved: look at both, then save what is right.';

const refused = (place: Place, form: TextForm, reason: Conflict | Mistake): Answer =>
  reason.kind === 'conflict'
    ? show(
        place,
        { ...form, seen: reason.standing },
        { text: overtakenWords, field: 'text' },
        reason.standing,
      )
    : show(place, form, { text: reason.reason, field: 'text' });

/** Saves a text over the one that its writer saw. */
export const saveItemText = route({
  method: 'POST',
  path: '/board/meetings/:meeting/minutes/items/:item/:part',
  zone: 'board',
  at: atMeeting,
  can: mayReadDraft,
  audit: { writes: true, events: ['correction.proposed', 'minutes.changed'] },
  params,
  body: z.object({ text: words, seen: words, why: words }),
  handle: (ask) =>
    withMeeting(ask, (held) =>
      withText(held, ask.params, async (place) => {
        const { tx, scope, meeting, today } = held;
        const written = { itemId: place.item.id, part: place.part, ...ask.body };
        const saved = place.runs
          ? await changeDraft(tx, scope, meeting.id, written)
          : await proposeCorrection(tx, scope, meeting.id, written, today);
        if (!saved.ok) return refused(place, ask.body, saved.reason);
        const what = place.runs ? 'changed' : 'proposed';
        return redirect(`/board/meetings/${meeting.id}/minutes?done=${what}`);
      }),
    ),
});
