import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { readTypedDate, type TypedDate } from '../../../kernel/typed-date.ts';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { DayField, type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, route, type Tx } from '../../../web/route.ts';
import { findBody } from '../../board/index.ts';
import { openAction, openRecommendation } from '../commands.ts';
import { possibleOwners } from '../owners.ts';
import { mayRunActions } from '../policy.ts';
import { actionKinds, addressees } from '../rules/action.ts';
import { type OwnerForm, readOwner } from '../rules/owner.ts';
import { OwnerFields } from './owner-fields.view.tsx';
import { aboveAction, line, reading, toAction, words } from './with-action.tsx';

type NewForm = OwnerForm & TypedDate & { kind: string; what: string; addressee: string; origin: string };

const empty: NewForm = {
  kind: 'action',
  what: '',
  owner: '',
  ownerName: '',
  addressee: '',
  origin: '',
  day: '',
  month: '',
  year: '',
};

const kinds = [
  { value: 'action', text: 'Action', hint: { text: 'Somebody was asked to do something.' } },
  { value: 'promise', text: 'Promise', hint: { text: 'Somebody offered to do something.' } },
  {
    value: 'recommendation',
    text: 'Recommendation',
    hint: { text: 'The Board recommends something to somebody who decides, and waits for the answer.' },
  },
];

type House = { tx: Tx; scope: Scope; board: { id: string; name: string }; today: string };

const show = async (house: House, form: NewForm, error: FormError): Promise<Answer> =>
  formAnswer(
    'Write down what is owed',
    <FormPage
      above={aboveAction}
      leave="Leave it as it is"
      title="Write down what is owed"
      to={`/boards/${house.board.id}/actions/new`}
      back={{ text: house.board.name, href: '/actions?whose=boards' }}
      verb="Write it down"
      error={error}
    >
      <Radios name="kind" fieldset={{ legend: { text: 'What it is' } }} items={kinds} value={form.kind} />
      <Textarea
        name="what"
        label={{ text: 'What is owed' }}
        hint={{ text: 'Begin with a verb: "Write to the dentists about waiting times."' }}
        rows={3}
        value={form.what}
        {...messageAt(error, 'what')}
      />
      <OwnerFields
        label="Who"
        people={await possibleOwners(house.tx, house.scope, house.board.id, house.today)}
        form={form}
        error={error}
      />
      <Select
        name="addressee"
        label={{ text: 'Only for a recommendation: to whom' }}
        items={[
          { value: '', text: 'Not a recommendation' },
          ...addressees.map((one) => ({
            value: one,
            text: one.charAt(0).toUpperCase() + one.slice(1),
          })),
        ]}
        value={form.addressee}
        {...messageAt(error, 'addressee')}
      />
      <DayField legend="By when" hint="Leave it empty if nobody knows yet." form={form} error={error} />
      <Input
        name="origin"
        label={{ text: 'Where it came from' }}
        hint={{ text: 'For example "Visit to Oak House" or "Telephone call with the chair".' }}
        value={form.origin}
        {...messageAt(error, 'origin')}
      />
    </FormPage>,
    error?.text ?? null,
  );

const withBoard = async (
  { tx, scope, today }: Omit<House, 'board'>,
  id: string,
  work: (house: House) => Promise<Answer>,
): Promise<Answer> => {
  const board = await findBody(tx, scope, id);
  return board ? work({ tx, scope, today, board }) : notFound('that board');
};

const params = z.object({ board: z.uuid('The address is not complete.') });

/** The form for something owed that was not agreed at a meeting. */
export const newActionForm = route({
  method: 'GET',
  path: '/boards/:board/actions/new',
  zone: 'board',
  at: async (_tx, _scope, { board }) => board,
  can: mayRunActions,
  audit: reading,
  params,
  handle: ({ inScope, scope, params: { board }, clock }) =>
    inScope((tx) =>
      withBoard({ tx, scope, today: todayIn(clock) }, board, (house) => show(house, empty, null)),
    ),
});

const save = async (house: House, form: NewForm): Promise<Answer> => {
  const { tx, scope, board, today } = house;
  const again = (text: string, field: string) => show(house, form, { text, field });
  const kind = actionKinds.find((one) => one === form.kind) ?? 'action';
  const addressee = addressees.find((one) => one === form.addressee);
  const what = form.what.trim();
  if (what === '') return again('Say what is owed.', 'what');
  const owner = readOwner(form, await possibleOwners(tx, scope, board.id, today));
  if (!owner.ok) return again(owner.reason, 'owner');
  const due = readTypedDate(form);
  if (!due.ok) return again(due.reason, 'day');
  const label = form.origin.trim();
  if (label === '') return again('Say where it came from.', 'origin');
  const origin = { kind: 'board', id: board.id, label };
  const owed = { bodyId: board.id, what, ...owner.value, due: due.value, origin, on: today };
  if (kind !== 'recommendation') return toAction(await openAction(tx, scope, { ...owed, kind }), 'opened');
  if (!addressee) return again('Say to whom it is recommended.', 'addressee');
  return toAction(await openRecommendation(tx, scope, { ...owed, addressee }), 'opened');
};

/** Writes down something owed that was not agreed at a meeting. */
export const saveNewAction = route({
  method: 'POST',
  path: '/boards/:board/actions/new',
  zone: 'board',
  at: async (_tx, _scope, { board }) => board,
  can: mayRunActions,
  audit: { writes: true, events: ['action.opened'] },
  params,
  body: z.object({
    kind: line,
    what: words,
    owner: line,
    ownerName: line,
    addressee: line,
    origin: line,
    day: line,
    month: line,
    year: line,
  }),
  handle: ({ inScope, scope, params: { board }, body, clock }) =>
    inScope((tx) => withBoard({ tx, scope, today: todayIn(clock) }, board, (house) => save(house, body))),
});
