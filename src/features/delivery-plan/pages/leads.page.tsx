import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { possibleOwners } from '../../actions/index.ts';
import { keepLead } from '../keep-lead.ts';
import { mayKeepPlan } from '../policy.ts';
import { type Lead, listLeads, type Plan, placeOfPlan } from '../queries.ts';
import { type LeadForm, readLead } from '../rules/lead-form.ts';
import { abovePlan, formPage, type Held, line, planParams, reading, toPlan, withPlan } from './with-plan.tsx';

const path = '/plans/:plan/leads';

const reached = ({ email, mailed }: Lead): string => {
  if (email === null) return 'No e-mail address: ask by hand.';
  return mailed ? email : `${email}. Wants no mail: ask by hand.`;
};

const LeadsView = ({ plan, leads, done }: { plan: Plan; leads: Lead[]; done: boolean }) => (
  <>
    {done && <NotificationBanner type="success" text="The lead is saved." />}
    <Breadcrumbs items={[...abovePlan, toPlan(plan), { text: 'Leads' }]} />
    <span class="govuk-caption-l">{plan.name}</span>
    <h1 class="govuk-heading-l">Leads</h1>
    <p class="govuk-body">Who answers for something in the council’s plans. They need no account here.</p>
    <Button text="Add a lead" href={`/plans/${plan.id}/leads/new`} />
    {leads.length > 0 && (
      <ul class="hearth-list">
        {leads.map((lead) => (
          <li key={lead.id}>
            <a class="govuk-link govuk-!-font-weight-bold" href={`/plans/${plan.id}/leads/${lead.id}`}>
              {lead.name}
            </a>
            {lead.service && `, ${lead.service}`}
            <p class="govuk-body-s hearth-quiet">{reached(lead)}</p>
          </li>
        ))}
      </ul>
    )}
  </>
);

/** Who leads, and how they are reached. */
export const leadsPage = route({
  method: 'GET',
  path,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: planParams,
  query: z.object({ done: z.string().optional() }),
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan }) => {
      const leads = await listLeads(tx, ask.scope);
      return {
        kind: 'page',
        title: `Leads – ${plan.name}`,
        view: <LeadsView plan={plan} leads={leads} done={ask.query.done !== undefined} />,
        model: { leads },
      };
    }),
});

type Shown = { id: string | null; form: LeadForm; error: FormError };

const showForm = async (
  { tx, plan, today }: Held,
  scope: Scope,
  { id, form, error }: Shown,
): Promise<Answer> => {
  const people = await possibleOwners(tx, scope, plan.bodyId, today);
  const title = id === null ? 'Add a lead' : 'Change a lead';
  return formPage(
    title,
    <FormPage
      title={title}
      to={`/plans/${plan.id}/leads/${id ?? 'new'}`}
      above={[...abovePlan, toPlan(plan)]}
      back={{ text: 'Leads', href: `/plans/${plan.id}/leads` }}
      verb="Save the lead"
      leave={id === null ? 'Add nobody' : 'Leave it as it is'}
      error={error}
    >
      <Input name="name" label={{ text: 'Name or role' }} value={form.name} {...messageAt(error, 'name')} />
      <Input name="service" label={{ text: 'Service or organisation' }} value={form.service} />
      <Input
        name="email"
        type="email"
        label={{ text: 'E-mail address' }}
        hint={{ text: 'Updates are asked for there, with a link that needs no password.' }}
        value={form.email}
        {...messageAt(error, 'email')}
      />
      <Checkboxes
        name="mailed"
        items={[{ value: 'yes', text: 'Ask for updates by mail' }]}
        values={form.mailed === '' ? [] : ['yes']}
      />
      <Select
        name="person"
        label={{ text: 'Their account here' }}
        hint={{ text: 'Who has one finds what waits for them under Today too.' }}
        value={form.person}
        {...messageAt(error, 'person')}
        items={[
          { value: '', text: 'They have none' },
          ...people.map(({ id: value, name }) => ({ value, text: name })),
        ]}
      />
    </FormPage>,
    error,
  );
};

const empty: LeadForm = { name: '', service: '', email: '', person: '', mailed: 'yes' };

const formOf = ({ name, service, email, personId, mailed }: Lead): LeadForm => ({
  name,
  service,
  email: email ?? '',
  person: personId ?? '',
  mailed: mailed ? 'yes' : '',
});

const leadBody = z.object({
  name: line,
  service: line,
  email: line,
  person: z.union([z.uuid(), z.literal('')]).default(''),
  mailed: z.string().max(10).default(''),
});

const save = async (held: Held, scope: Scope, id: string | null, body: LeadForm): Promise<Answer> => {
  const again = (error: FormError) => showForm(held, scope, { id, form: body, error });
  const lead = readLead(body);
  if (!lead.ok) return again(lead.reason);
  const { tx, plan, today } = held;
  const people = await possibleOwners(tx, scope, plan.bodyId, today);
  const { personId } = lead.value;
  const isTied =
    id !== null && (await listLeads(tx, scope)).some((one) => one.id === id && one.personId === personId);
  if (personId !== null && !isTied && !people.some((one) => one.id === personId))
    return again({ text: 'Choose somebody from the list.', field: 'person' });
  await keepLead(tx, scope, { ...(id !== null && { id }), ...lead.value });
  return redirect(`/plans/${plan.id}/leads?done=saved`);
};

/** The form for a new lead. */
export const newLeadForm = route({
  method: 'GET',
  path: `${path}/new`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: planParams,
  handle: (ask) => withPlan(ask, (held) => showForm(held, ask.scope, { id: null, form: empty, error: null })),
});

/** Adds a lead. */
export const saveNewLead = route({
  method: 'POST',
  path: `${path}/new`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan lead.kept'] },
  params: planParams,
  body: leadBody,
  handle: (ask) => withPlan(ask, (held) => save(held, ask.scope, null, ask.body)),
});

const leadParams = planParams.extend({ lead: z.uuid('The address is not complete.') });

const nobody = notFound('that lead');

/** The form that changes a lead. */
export const leadForm = route({
  method: 'GET',
  path: `${path}/:lead`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: leadParams,
  handle: (ask) =>
    withPlan(ask, async (held) => {
      const found = (await listLeads(held.tx, ask.scope)).find(({ id }) => id === ask.params.lead);
      return found ? showForm(held, ask.scope, { id: found.id, form: formOf(found), error: null }) : nobody;
    }),
});

/** Changes a lead. */
export const saveLead = route({
  method: 'POST',
  path: `${path}/:lead`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan lead.kept'] },
  params: leadParams,
  body: leadBody,
  handle: (ask) =>
    withPlan(ask, async (held) => {
      const found = (await listLeads(held.tx, ask.scope)).some(({ id }) => id === ask.params.lead);
      return found ? save(held, ask.scope, ask.params.lead, ask.body) : nobody;
    }),
});
