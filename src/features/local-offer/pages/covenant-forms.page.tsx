import { z } from 'zod';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { contactOf, countedPledges, type Signatory, signatories } from '../covenant-queries.ts';
import { addPledge, addSignatory, changePledge, changeSignatory } from '../keep-covenant.ts';
import {
  countFields,
  outcomes,
  type PledgeFields,
  pledgeStates,
  readPledge,
  readSignatory,
  strands,
} from '../rules/covenant.ts';
import { seenIn } from '../rules/seen.ts';
import { changedMeanwhile, covenantDesk, team, voiceLink } from './team.ts';

const about = { above: [voiceLink], back: covenantDesk, leave: 'Leave it' } as const;

const signatoryPage = (title: string, to: string, typed: Typed, error: FormError): Answer => {
  const filled = { typed, error };
  return formAnswer(
    title,
    <FormPage {...about} title={title} to={to} verb="Save who signed" error={error}>
      <input type="hidden" name="seen" value={textIn(typed, 'seen')} />
      <LineField name="organisation" label="Organisation" {...filled} />
      <LineField name="area" label="Ward or area" {...filled} />
      <TextField name="about" label="What they are, in a sentence" {...filled} />
      <DayLine name="signedOn" label="Signed on" {...filled} />
      <DayLine name="endedOn" label="Left on" hint="Empty while they are in." {...filled} />
      <LineField name="contact" label="Whom we write to there" hint="Only the team sees it." {...filled} />
    </FormPage>,
    error,
  );
};

const newTitle = 'Add who signed';
const newPath = '/voice/covenant/signatories/new';

export const newSignatoryForm = route({
  ...team,
  method: 'GET',
  path: newPath,
  audit: { writes: false, because: 'a form' },
  handle: async () => signatoryPage(newTitle, newPath, {}, null),
});

export const addSignatoryRoute = route({
  ...team,
  method: 'POST',
  path: newPath,
  audit: { writes: true, events: ['signatory.added'] },
  body: anyForm,
  handle: async ({ inScope, scope, body }) => {
    const read = readSignatory(body);
    if (!read.ok) return signatoryPage(newTitle, newPath, body, read.reason);
    await inScope((tx) => addSignatory(tx, scope, read.value));
    return redirect('/voice/covenant');
  },
});

const signatoryParams = z.object({ signatory: z.uuid('The address is not complete.') });
const pathOf = ({ id }: Signatory): string => `/voice/covenant/signatories/${id}`;
const noSignatory = notFound('that organisation');

export const signatoryForm = route({
  ...team,
  method: 'GET',
  path: '/voice/covenant/signatories/:signatory',
  audit: { writes: false, because: 'who signed, which is public, with whom the team writes to' },
  params: signatoryParams,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const one = (await signatories(tx, scope)).find(({ id }) => id === params.signatory);
      if (!one) return noSignatory;
      const { organisation, area, signedOn } = one;
      const typed = { organisation, area, about: one.about, signedOn, endedOn: one.endedOn ?? '' };
      const contact = await contactOf(tx, scope, one.id);
      return signatoryPage(organisation, pathOf(one), { ...typed, contact, seen: `${one.version}` }, null);
    }),
});

export const changeSignatoryRoute = route({
  ...team,
  method: 'POST',
  path: '/voice/covenant/signatories/:signatory',
  audit: { writes: true, events: ['signatory.changed'] },
  params: signatoryParams,
  body: anyForm,
  handle: ({ inScope, scope, params, body }) =>
    inScope(async (tx) => {
      const one = (await signatories(tx, scope)).find(({ id }) => id === params.signatory);
      if (!one) return noSignatory;
      const read = readSignatory(body);
      const again = (error: FormError) => signatoryPage(one.organisation, pathOf(one), body, error);
      if (!read.ok) return again(read.reason);
      return (await changeSignatory(tx, scope, { id: one.id, seen: seenIn(body) }, read.value))
        ? redirect('/voice/covenant')
        : again({ field: 'organisation', text: changedMeanwhile });
    }),
});

const Choice = ({
  name,
  label,
  among,
  typed,
  error,
}: Filled & { name: string; label: string; among: readonly string[] }) => (
  <Select
    name={name}
    label={{ text: label }}
    items={among.map((value) => ({ value, text: value.charAt(0).toUpperCase() + value.slice(1) }))}
    value={textIn(typed, name)}
    {...messageAt(error, name)}
  />
);

const pledgePage = (title: string, to: string, typed: Typed, error: FormError): Answer => {
  const filled = { typed, error };
  return formAnswer(
    title,
    <FormPage {...about} title={title} to={to} verb="Save the pledge" error={error}>
      <input type="hidden" name="seen" value={textIn(typed, 'seen')} />
      <TextField name="pledge" label="What they pledge" {...filled} />
      <Choice name="outcome" label="Outcome of the covenant" among={outcomes} {...filled} />
      <Choice name="strand" label="Part of the council’s approach" among={strands} {...filled} />
      <DayLine name="dueOn" label="By when" {...filled} />
      <Choice name="state" label="How far it is" among={pledgeStates} {...filled} />
      <TextField name="progress" label="What came of it" hint="Everybody sees it: no names." {...filled} />
      <h2 class="govuk-heading-m">Counts</h2>
      <p class="govuk-body">Only people of the boards see them.</p>
      {Object.entries(countFields).map(([name, label]) => (
        <LineField key={name} name={name} label={label} width={4} {...filled} />
      ))}
    </FormPage>,
    error,
  );
};

const typedOf = ({ counts, ...pledge }: PledgeFields): Typed => ({
  ...pledge,
  ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, `${count}`])),
});

const newPledgePath = ({ id }: Signatory): string => `/voice/covenant/signatories/${id}/pledges/new`;
const newPledgeTitle = ({ organisation }: Signatory): string => `A pledge of ${organisation}`;

export const newPledgeForm = route({
  ...team,
  method: 'GET',
  path: '/voice/covenant/signatories/:signatory/pledges/new',
  audit: { writes: false, because: 'a form' },
  params: signatoryParams,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const one = (await signatories(tx, scope)).find(({ id }) => id === params.signatory);
      return one ? pledgePage(newPledgeTitle(one), newPledgePath(one), {}, null) : noSignatory;
    }),
});

export const addPledgeRoute = route({
  ...team,
  method: 'POST',
  path: '/voice/covenant/signatories/:signatory/pledges/new',
  audit: { writes: true, events: ['pledge.added'] },
  params: signatoryParams,
  body: anyForm,
  handle: ({ inScope, scope, params, body }) =>
    inScope(async (tx) => {
      const one = (await signatories(tx, scope)).find(({ id }) => id === params.signatory);
      if (!one) return noSignatory;
      const read = readPledge(body);
      if (!read.ok) return pledgePage(newPledgeTitle(one), newPledgePath(one), body, read.reason);
      await addPledge(tx, scope, one.id, read.value);
      return redirect('/voice/covenant');
    }),
});

const pledgeParams = z.object({ pledge: z.uuid('The address is not complete.') });
const noPledge = notFound('that pledge');
const pledgeTitle = 'A pledge';

export const pledgeForm = route({
  ...team,
  method: 'GET',
  path: '/voice/covenant/pledges/:pledge',
  audit: { writes: false, because: 'a pledge, which is public, with its counts' },
  params: pledgeParams,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const one = (await countedPledges(tx, scope)).find(({ id }) => id === params.pledge);
      if (!one) return noPledge;
      const { id, version, signatoryId, ...fields } = one;
      const typed = { ...typedOf(fields), seen: `${version}` };
      return pledgePage(pledgeTitle, `/voice/covenant/pledges/${id}`, typed, null);
    }),
});

export const changePledgeRoute = route({
  ...team,
  method: 'POST',
  path: '/voice/covenant/pledges/:pledge',
  audit: { writes: true, events: ['pledge.changed'] },
  params: pledgeParams,
  body: anyForm,
  handle: ({ inScope, scope, params, body }) =>
    inScope(async (tx) => {
      const one = (await countedPledges(tx, scope)).find(({ id }) => id === params.pledge);
      if (!one) return noPledge;
      const read = readPledge(body);
      const again = (error: FormError) =>
        pledgePage(pledgeTitle, `/voice/covenant/pledges/${one.id}`, body, error);
      if (!read.ok) return again(read.reason);
      return (await changePledge(tx, scope, { id: one.id, seen: seenIn(body) }, read.value))
        ? redirect('/voice/covenant')
        : again({ field: 'pledge', text: changedMeanwhile });
    }),
});
