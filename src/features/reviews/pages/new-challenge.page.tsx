import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { recordReading } from '../../../platform/events/record.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { type FormError, FormErrors, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { readOwner } from '../../actions/index.ts';
import { addressees } from '../challenge-queries.ts';
import { childRead } from '../events.ts';
import { mayChallenge } from '../policy.ts';
import { type Child, childrenInCare, findChild } from '../queries.ts';
import { raiseChallenge } from '../raise-challenge.ts';
import { levels } from '../rules/challenge.ts';
import { type AboutForm, allKinds, readAbout, readLevel } from '../rules/challenge-form.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { AboutFields, AddressFields, type AddressForm } from './challenge-fields.view.tsx';
import { aboveChallenge, line, toChallenge, words } from './with-challenge.tsx';
import { childParams } from './with-child.tsx';

const title = 'Raise a challenge';

const chooseView = (reference: string, error: FormError) => (
  <>
    <FormErrors error={error} />
    <h1 class="govuk-heading-l">{title}</h1>
    <form action="/challenges/new" method="get">
      <Input
        name="reference"
        label={{ text: 'The child’s reference' }}
        hint={{ text: 'As the case system has it. Never a name.' }}
        value={reference}
        classes="govuk-input--width-10"
        {...messageAt(error, 'reference')}
      />
      <Button text="Go on" />
    </form>
  </>
);

/** Asks which child it is about, and leads on. */
export const chooseChild = route({
  method: 'GET',
  path: '/challenges/new',
  zone: 'casework',
  at: 'any board',
  can: mayChallenge,
  audit: { writes: false, because: 'it shows nothing of a child and leads on' },
  query: z.object({ reference: line }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const reference = query.reference.trim();
      if (reference === '') return formAnswer(title, chooseView('', null), null);
      const child = (await childrenInCare(tx, scope)).find((one) => one.reference === reference);
      if (child) return redirect(`/challenges/new/${child.id}`);
      const text = `None of the children that you work with has the reference ${reference}.`;
      return formAnswer(title, chooseView(reference, { text, field: 'reference' }), text);
    }),
});

type NewForm = AboutForm & AddressForm;
type House = { tx: Tx; scope: Scope; child: Child; today: string };

/** Shows the form. To raise a challenge is the reason for which the child's line is read. */
const show = async ({ tx, scope, child, today }: House, form: NewForm, error: FormError): Promise<Answer> => {
  const own = child.officerId !== null && child.officerId === personIdOf(scope.actor);
  await recordReading(tx, scope, childRead(child.id, own ? 'own case' : 'raising a challenge'));
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={`/challenges/new/${child.id}`}
      back={aboveChallenge[0] ?? { text: 'Challenges', href: '/challenges' }}
      verb="Send it"
      leave="Do not raise it"
      error={error}
      before={
        <p class="govuk-body">
          About {child.reference}, {child.district}, team {child.team}. Whoever is asked reads these and what
          you write, and nothing else of the child.
        </p>
      }
    >
      <AboutFields kinds={allKinds} form={form} error={error} />
      <AddressFields among={levels} people={await addressees(tx, scope, today)} form={form} error={error} />
    </FormPage>,
    error?.text ?? null,
  );
};

const empty: NewForm = { kind: '', category: '', impact: '', words: '', level: '', to: '', toName: '' };

/** The form for a challenge about a child. */
export const newChallenge = route({
  method: 'GET',
  path: '/challenges/new/:child',
  zone: 'casework',
  at: 'any board',
  can: mayChallenge,
  audit: { writes: true, events: ['child.read'] },
  params: childParams,
  handle: ({ inScope, scope, params, clock }) =>
    inScope(async (tx) => {
      const child = await findChild(tx, scope, params.child);
      return child ? show({ tx, scope, child, today: todayIn(clock) }, empty, null) : notFound('that child');
    }),
});

const save = async (house: House, form: NewForm): Promise<Answer> => {
  const { tx, scope, child, today } = house;
  const about = readAbout(form, allKinds);
  if (!about.ok) return show(house, form, about.reason);
  const personal = askAboutPersonal(form, ['words', 'toName']);
  if (personal) return show(house, form, personal);
  const level = readLevel(form.level, levels);
  if (!level.ok) return show(house, form, level.reason);
  const asked = readOwner({ owner: form.to, ownerName: form.toName }, await addressees(tx, scope, today));
  if (!asked.ok) return show(house, form, { text: asked.reason, field: 'to' });
  const to = { level: level.value, toId: asked.value.ownerId, toName: asked.value.ownerName };
  const named = { childId: child.id, reference: child.reference, district: child.district, team: child.team };
  const raised = { child: named, about: about.value, to, fromId: null };
  return toChallenge(await raiseChallenge(tx, scope, raised, today), 'raised');
};

/** Raises a challenge about a child. */
export const saveChallenge = route({
  method: 'POST',
  path: '/challenges/new/:child',
  zone: 'casework',
  at: 'any board',
  can: mayChallenge,
  audit: { writes: true, events: ['challenge.raised', 'child.read'] },
  params: childParams,
  body: z.object({
    kind: line,
    category: line,
    impact: line,
    words,
    level: line,
    to: line,
    toName: line,
    keep: words,
  }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope(async (tx) => {
      const child = await findChild(tx, scope, params.child);
      return child ? save({ tx, scope, child, today: todayIn(clock) }, body) : notFound('that child');
    }),
});
