import { ok, refused } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, LineField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { carryOn, makePot, makeRound } from '../commands.ts';
import { maySetPots } from '../policy.ts';
import { findPot, potsOf } from '../queries.ts';
import { poundWords } from '../rules/pence.ts';
import { readGrantRound, readPot } from '../rules/read-grants.ts';
import { atBoard, atPot, boardLink, potLink } from './places.ts';

const newPot = formRoutes({
  ...atBoard,
  path: '/boards/:board/grants/pots/new',
  can: maySetPots,
  open: async ({ params }) => ({ bodyId: params.board }),
  events: ['grants.pot set'],
  verb: 'Set it up',
  title: () => 'Set up a pot',
  back: boardLink,
  typed: (): Typed => ({}),
  fields: (field) => (
    <>
      <LineField name="name" label="What it is called" hint="Like “2026-27”. Everybody sees it." {...field} />
      <LineField
        name="origin"
        label="Where the money comes from"
        hint="Like “underspend of 2025-26”."
        {...field}
      />
      <LineField name="total" label="How much" hint="Like £10,000." width={10} {...field} />
      <LineField name="most" label="The most that one grant can be" width={10} {...field} />
    </>
  ),
  save: async ({ tx, scope }, { bodyId }, typed) => {
    const read = readPot(typed);
    return read.ok ? ok(`/grants/pots/${await makePot(tx, scope, bodyId, read.value)}`) : read;
  },
});

const newRound = formRoutes({
  ...atPot,
  path: '/grants/pots/:pot/rounds/new',
  can: maySetPots,
  open: ({ tx, scope, params }) => findPot(tx, scope, params.pot),
  events: ['grants.round set'],
  verb: 'Open it',
  title: () => 'Open a round',
  back: potLink,
  typed: (): Typed => ({}),
  fields: (field) => (
    <>
      <LineField name="name" label="What it is called" hint="Like “Spring”." width={20} {...field} />
      <DayLine name="opensOn" label="First day for proposals" {...field} />
      <DayLine name="closesOn" label="Last day for proposals" {...field} />
    </>
  ),
  save: async ({ tx, scope }, pot, typed) => {
    const read = readGrantRound(typed);
    if (!read.ok) return read;
    await makeRound(tx, scope, pot.id, read.value);
    return ok(potLink(pot).href);
  },
});

const carry = formRoutes({
  ...atPot,
  path: '/grants/pots/:pot/carry',
  can: maySetPots,
  open: async ({ tx, scope, params }) => {
    const pot = await findPot(tx, scope, params.pot);
    if (!pot) return null;
    return { pot, others: (await potsOf(tx, scope, pot.bodyId)).filter(({ id }) => id !== pot.id) };
  },
  events: ['grants.carried'],
  verb: 'Carry it on',
  title: ({ pot }) => `Carry on what is left of ${pot.name}`,
  back: ({ pot }) => potLink(pot),
  typed: (): Typed => ({}),
  before: ({ pot }) => (
    <p class="govuk-body">
      {poundWords(pot.left)} is left. All of it goes to the other pot; what comes back later can be carried on
      too. To undo it, carry it back.
    </p>
  ),
  fields: ({ typed, error }, { others }) => (
    <Select
      id="to"
      name="to"
      label={{ text: 'To which pot' }}
      items={[{ value: '', text: 'Choose' }, ...others.map(({ id, name }) => ({ value: id, text: name }))]}
      value={textIn(typed, 'to')}
      {...messageAt(error, 'to')}
    />
  ),
  save: async ({ tx, scope, today }, { pot, others }, typed) => {
    const to = others.find(({ id }) => id === textIn(typed, 'to'));
    if (!to) return refused({ field: 'to', text: 'Choose the pot that it goes to.' });
    const done = await carryOn(tx, scope, { from: pot.id, to: to.id }, today);
    return done.ok ? ok(potLink(to).href) : refused({ field: 'to', text: done.reason });
  },
});

export const potForms = [...newPot, ...newRound, ...carry];
