import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { peopleHolding } from '../../../platform/access/role-queries.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { readOwner } from '../../actions/index.ts';
import { nameOwner, takeOwnerAway } from '../answer-for.ts';
import { ownerOf } from '../answering-queries.ts';
import { figureReaders, mayKeepFigures } from '../policy.ts';
import type { Definition } from '../rules/definition.ts';
import { indicatorParams, withIndicator } from './with-indicator.ts';

const title = 'Who answers for it';

type Person = { id: string; name: string };

/** Who can be named: everybody who may read the figures, so that they can write what is behind them. */
const whoCan = async (tx: Tx, scope: Scope, clock: Clock): Promise<Person[]> =>
  (await peopleHolding(tx, scope, figureReaders, null, todayIn(clock))).map((person) => ({
    id: person.id,
    name: person.title ? `${person.name}, ${person.title}` : person.name,
  }));

type OwnerForm = { owner: string; ownerName: string };

type Shown = {
  definition: Definition;
  people: readonly Person[];
  form: OwnerForm;
  named: boolean;
  error: FormError;
};

const show = ({ definition: { code, name }, people, form, named, error }: Shown): Answer => ({
  kind: 'page',
  title: error ? `Error: ${title}` : title,
  view: (
    <>
      <FormPage
        title={title}
        to={`/figures/${code}/owner`}
        above={[{ text: 'Figures', href: '/figures' }]}
        back={{ text: name, href: `/figures/${code}` }}
        leave="Leave it as it is"
        verb="Write it down"
        error={error}
        before={
          <p class="govuk-body-l">
            They write what is behind the figures, and the questions that the Board should ask.
          </p>
        }
      >
        <Select
          id="owner"
          name="owner"
          label={{ text: 'Somebody who reads the figures here', classes: 'govuk-label--s' }}
          items={[
            { value: '', text: 'Choose somebody' },
            ...people.map((person) => ({ value: person.id, text: person.name })),
          ]}
          value={form.owner}
          {...messageAt(error, 'owner')}
        />
        <Input
          id="ownerName"
          name="ownerName"
          label={{ text: 'Or an office or somebody without an account here', classes: 'govuk-label--s' }}
          hint={{ text: 'For example: head of the virtual school.' }}
          value={form.ownerName}
        />
      </FormPage>
      {named && (
        <form action={`/figures/${code}/owner/take-away`} method="post">
          <Button text="Nobody any more" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </>
  ),
  ...(error && { status: 422 }),
});

/** The form that names who answers for an indicator. */
export const ownerForm = route({
  method: 'GET',
  path: '/figures/:indicator/owner',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'names of people who read the figures' },
  params: indicatorParams,
  handle: (ask) =>
    withIndicator(ask, async ({ tx, scope, definition }) => {
      const owner = await ownerOf(tx, scope, definition.code);
      const form = {
        owner: owner?.ownerId ?? '',
        ownerName: owner && owner.ownerId === null ? owner.ownerName : '',
      };
      const people = await whoCan(tx, scope, ask.clock);
      return show({ definition, people, form, named: owner !== null, error: null });
    }),
});

const line = z.string().max(200, 'Use 200 characters at most.').default('');

/** Names who answers for an indicator. */
export const saveOwner = route({
  method: 'POST',
  path: '/figures/:indicator/owner',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['indicator.owner-named'] },
  params: indicatorParams,
  body: z.object({ owner: line, ownerName: line }),
  handle: (ask) =>
    withIndicator(ask, async ({ tx, scope, definition }) => {
      const people = await whoCan(tx, scope, ask.clock);
      const owner = readOwner(ask.body, people);
      if (!owner.ok) {
        const named = (await ownerOf(tx, scope, definition.code)) !== null;
        const error = { text: owner.reason, field: 'owner' };
        return show({ definition, people, form: ask.body, named, error });
      }
      await nameOwner(tx, scope, definition.code, owner.value, todayIn(ask.clock));
      return redirect(`/figures/${definition.code}?done=owner`);
    }),
});

/** From now on nobody answers for it. */
export const removeOwner = route({
  method: 'POST',
  path: '/figures/:indicator/owner/take-away',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['indicator.owner-taken-away'] },
  params: indicatorParams,
  handle: (ask) =>
    withIndicator(ask, async ({ tx, scope, definition: { code } }) =>
      (await takeOwnerAway(tx, scope, code))
        ? redirect(`/figures/${code}?done=nobody`)
        : notFound('one who answers for it'),
    ),
});
