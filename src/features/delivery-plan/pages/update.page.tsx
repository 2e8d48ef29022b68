import { z } from 'zod';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Ask, redirect, route } from '../../../web/route.ts';
import { EvidenceFields, type EvidenceForm } from '../../actions/index.ts';
import { evidenceToChoose, readSentEvidence, type ToChoose } from '../evidence.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { mayHavePlans } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { updateEntry } from '../update-entry.ts';
import { entryTitle } from './entries.view.tsx';
import { EvidenceToChoose } from './evidence-to-choose.view.tsx';
import { ratingChoices, ratingIn } from './rating.view.tsx';
import { chosen, oneFile, withFileAgain } from './update-form.ts';
import { aboveEntry, entryParams, entryPath, type HeldEntry, toEntry, withOwnEntry } from './with-entry.tsx';
import { formPage, line, reading, words } from './with-plan.tsx';

type UpdateForm = EvidenceForm & {
  said: string;
  rating: string;
  reason: string;
  resolution: string;
  indicator: string;
};

const title = 'How it goes';

type HeldUpdate = HeldEntry & { toChoose: ToChoose };

const show = (
  { plan, entry, toChoose }: HeldUpdate,
  form: UpdateForm & { seen: number },
  error: FormError,
): Answer =>
  formPage(
    title,
    <FormPage
      above={aboveEntry(plan)}
      title={title}
      to={`${entryPath(plan, entry)}/update`}
      back={toEntry(plan, entry)}
      verb="Save"
      leave="Leave it as it is"
      error={error}
      upload
      before={<p class="govuk-body hearth-typed">{entryTitle(entry)}</p>}
    >
      <input type="hidden" name="seen" value={form.seen} />
      <Textarea
        name="said"
        label={{ text: 'What has happened since?' }}
        hint={{ text: 'A line or two. Nothing about a child by name.' }}
        rows={3}
        value={form.said}
        {...messageAt(error, 'said')}
      />
      <Radios
        name="rating"
        fieldset={{ legend: { text: 'Rating' } }}
        items={ratingChoices}
        value={form.rating}
        {...messageAt(error, 'rating')}
      />
      <Textarea
        name="reason"
        label={{ text: 'Why, if the dates and figures suggest another rating' }}
        rows={2}
        value={form.reason}
        {...messageAt(error, 'reason')}
      />
      <h2 class="govuk-heading-m">Evidence</h2>
      <EvidenceFields form={form} error={error} />
      <EvidenceToChoose toChoose={toChoose} form={form} error={error} />
    </FormPage>,
    error,
  );

const withToChoose = (
  ask: Ask<{ plan: string; part: string }, unknown, unknown>,
  ofMeetings: OfMeetings,
  work: (held: HeldUpdate) => Promise<Answer>,
): Promise<Answer> =>
  withOwnEntry(ask, async (held) => {
    const board = { bodyId: held.plan.bodyId, today: held.today, ofMeetings };
    return work({ ...held, toChoose: await evidenceToChoose(held.tx, ask.scope, board) });
  });

const nothing = { title: '', link: '', words: '', said: '', reason: '', resolution: '', indicator: '' };

/** The form for saying how an entry goes. */
export const updateForm = (ofMeetings: OfMeetings) =>
  route({
    method: 'GET',
    path: '/plans/:plan/parts/:part/update',
    zone: 'board',
    at: placeOfPlan,
    can: mayHavePlans,
    audit: reading,
    params: entryParams,
    handle: (ask) =>
      withToChoose(ask, ofMeetings, async (held) => {
        const { fields, version } = held.entry;
        return show(held, { ...nothing, rating: fields.rating ?? '', seen: version }, null);
      }),
  });

/** Writes how an entry goes: what was said, the rating, and what shows it. */
export const saveUpdate = (ofMeetings: OfMeetings) =>
  route({
    method: 'POST',
    path: '/plans/:plan/parts/:part/update',
    zone: 'board',
    at: placeOfPlan,
    can: mayHavePlans,
    audit: { writes: true, events: ['plan part.changed'] },
    params: entryParams,
    body: z.object({
      seen: z.coerce.number().int().catch(0),
      said: words,
      rating: line,
      reason: words,
      title: line,
      link: z.string().max(2000).default(''),
      words,
      resolution: chosen,
      indicator: chosen,
    }),
    uploads: oneFile,
    handle: (ask) =>
      withToChoose(ask, ofMeetings, async (held) => {
        const { tx, plan, entry, whole, today, toChoose } = held;
        const form = ask.body;
        const file = ask.files.at(0) ?? null;
        const again = (error: { text: string; field: string }, seen = form.seen) =>
          show(held, { ...form, seen }, withFileAgain(error, { file }));
        const evidence = readSentEvidence({ form, file }, toChoose);
        if (!evidence.ok) return again(evidence.reason);
        const update = {
          said: form.said.trim(),
          rating: ratingIn(form.rating),
          reason: form.reason.trim(),
          evidence: evidence.value,
          seen: form.seen,
        };
        const outcome = await updateEntry(tx, ask.scope, { whole, entry }, update, today);
        if (outcome.kind === 'refused')
          return again({
            text: outcome.text,
            field: outcome.field === 'evidence' ? 'words' : outcome.field,
          });
        if (outcome.kind === 'clash') {
          const text = `Somebody rated it ${outcome.now.fields.rating} while you wrote. Choose the rating that is to stand, then save again.`;
          return again({ text, field: 'rating' }, outcome.now.version);
        }
        return redirect(`${entryPath(plan, entry)}?done=updated`);
      }),
  });
