import { z } from 'zod';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { WordChanges } from '../../../web/word-changes.tsx';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { type Correction, correctionsOf } from '../corrections-queries.ts';
import { decideCorrection } from '../decide-correction.ts';
import { mayRunMinutes } from '../policy.ts';
import { partWords, plainLines, textOf } from '../rules/corrections.ts';
import { Standing } from './standing.view.tsx';
import { formPage, type Held, id, line, reading, withMeeting, words } from './with-meeting.tsx';

const params = meetingParams.extend({ correction: id });
type Place = { held: Held; correction: Correction; title: string; standing: string };
type DecideForm = { decision: string; text: string; reason: string };

const withCorrection = async (
  held: Held,
  correctionId: string,
  work: (place: Place) => Promise<Answer> | Answer,
): Promise<Answer> => {
  const { tx, scope, meeting } = held;
  const correction = (await correctionsOf(tx, scope, meeting.id)).find((one) => one.id === correctionId);
  const item = meeting.items.find((one) => one.id === correction?.itemId);
  if (!correction || !item) return notFound('that change');
  const standing = textOf(item, correction.part);
  return work({ held, correction, title: item.title, standing });
};

const Asked = ({ correction, standing }: Place) => {
  const moved = plainLines(correction.base) !== plainLines(standing);
  return (
    <>
      <p class="govuk-body">
        {correction.by} asked for this change on {dateWords(correction.proposedOn)}.
      </p>
      {correction.why !== '' && <p class="govuk-body hearth-typed">{correction.why}</p>}
      <h2 class="govuk-heading-m">What would change</h2>
      <WordChanges changes={changesBetween(correction.base, correction.proposed)} />
      {moved && (
        <>
          <h2 class="govuk-heading-m">The text that stands now</h2>
          <p class="govuk-body">
            It has changed since {correction.by} read it. Write below what is to stand, so that neither change
            is lost.
          </p>
          <Standing text={standing} />
        </>
      )}
    </>
  );
};

const show = (place: Place, form: DecideForm, error: FormError, status?: number): Answer => {
  const { held, correction, title, standing } = place;
  const { meeting } = held;
  const heading = `${partWords[correction.part]}: ${title}`;
  const answer = formPage(
    heading,
    <FormPage
      leave="Go back without saving"
      title={heading}
      to={`/board/meetings/${meeting.id}/minutes/corrections/${correction.id}`}
      back={{ text: meetingTitle(meeting), href: `/board/meetings/${meeting.id}/minutes` }}
      verb="Save the decision"
      error={error}
    >
      <Asked {...place} />
      <input type="hidden" name="seen" value={standing} />
      <Radios
        name="decision"
        fieldset={{ legend: { text: 'Your decision' } }}
        items={[
          { value: 'accept', text: 'Accept it' },
          { value: 'decline', text: 'Decline it' },
        ]}
        value={form.decision}
        {...messageAt(error, 'decision')}
      />
      <Textarea
        name="text"
        label={{ text: 'If you accept: the text that is to stand' }}
        rows={12}
        value={form.text}
      />
      <Textarea
        name="reason"
        label={{ text: 'Your reason' }}
        hint={{ text: 'Whoever asked is told. Needed if you decline.' }}
        rows={2}
        value={form.reason}
        {...messageAt(error, 'reason')}
      />
    </FormPage>,
    error,
  );
  return status && answer.kind === 'page' ? { ...answer, status } : answer;
};

/** The change that somebody asked for, and the form to accept or decline it. */
export const decideForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/minutes/corrections/:correction',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: reading,
  params,
  handle: (ask) =>
    withMeeting(ask, (held) =>
      withCorrection(held, ask.params.correction, (place) =>
        show(place, { decision: '', text: place.correction.proposed, reason: '' }, null),
      ),
    ),
});

/** Accepts or declines a change. */
export const saveDecision = route({
  method: 'POST',
  path: '/board/meetings/:meeting/minutes/corrections/:correction',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: { writes: true, events: ['correction.decided'] },
  params,
  body: z.object({ decision: line, text: words, reason: words, seen: words }),
  handle: (ask) =>
    withMeeting(ask, (held) =>
      withCorrection(held, ask.params.correction, async (place) => {
        const { tx, scope, meeting, today } = held;
        const { correction } = place;
        const decided = await decideCorrection(tx, scope, meeting.id, correction.id, ask.body, today);
        if (decided.ok) return redirect(`/board/meetings/${meeting.id}/minutes?done=decided`);
        if (decided.reason.kind === 'mistake') {
          const field = ask.body.decision === 'decline' ? 'reason' : 'decision';
          return show(place, ask.body, { text: decided.reason.reason, field });
        }
        const text = 'The text has changed since you opened this page. Look at both, then decide again.';
        const now = { ...place, standing: decided.reason.standing };
        return show(now, ask.body, { text, field: 'decision' }, 409);
      }),
    ),
});
