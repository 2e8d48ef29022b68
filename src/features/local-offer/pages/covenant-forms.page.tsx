import type { JSX } from 'preact';
import { z } from 'zod';
import { ok, refused } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { contactOf, type Signatory, signatories } from '../covenant-queries.ts';
import { addPledge, addSignatory, changeSignatory } from '../keep-covenant.ts';
import { outcomes, readPledge, readSignatory, strands } from '../rules/covenant.ts';
import { seenIn } from '../rules/seen.ts';
import { changedMeanwhile, covenantDesk, team, voiceLink } from './team.ts';

const about = { ...team, above: [voiceLink], back: () => covenantDesk } as const;

/** Which version of something its form shows. */
export const Seen = ({ typed }: Pick<Filled, 'typed'>): JSX.Element => (
  <input type="hidden" name="seen" value={textIn(typed, 'seen')} />
);

const SignatoryFieldsView = (filled: Filled): JSX.Element => (
  <>
    <Seen {...filled} />
    <LineField name="organisation" label="Organisation" {...filled} />
    <LineField name="area" label="Ward or area" {...filled} />
    <TextField name="about" label="What they are, in a sentence" {...filled} />
    <DayLine name="signedOn" label="Signed on" {...filled} />
    <DayLine name="endedOn" label="Left on" hint="Empty while they are in." {...filled} />
    <LineField name="contact" label="Whom we write to there" hint="Only the team sees it." {...filled} />
  </>
);

const newSignatory = formRoutes({
  ...about,
  path: '/voice/covenant/signatories/new',
  params: z.object({}),
  open: async () => ({}),
  events: ['signatory.added'],
  verb: 'Save who signed',
  title: () => 'Add who signed',
  typed: (): Typed => ({}),
  fields: SignatoryFieldsView,
  save: async ({ tx, scope }, _, typed) => {
    const read = readSignatory(typed);
    if (!read.ok) return read;
    await addSignatory(tx, scope, read.value);
    return ok(covenantDesk.href);
  },
});

const signatoryParams = z.object({ signatory: z.uuid('The address is not complete.') });

const changedSignatory = formRoutes({
  ...about,
  path: '/voice/covenant/signatories/:signatory',
  params: signatoryParams,
  open: async ({ tx, scope, params }) => {
    const one = (await signatories(tx, scope)).find(({ id }) => id === params.signatory);
    return one ? { ...one, contact: await contactOf(tx, scope, one.id) } : null;
  },
  events: ['signatory.changed'],
  verb: 'Save who signed',
  title: ({ organisation }) => organisation,
  typed: ({ organisation, area, about: what, signedOn, endedOn, contact, version }): Typed => ({
    organisation,
    area,
    about: what,
    signedOn: dateWords(signedOn),
    endedOn: endedOn === null ? '' : dateWords(endedOn),
    contact,
    seen: `${version}`,
  }),
  fields: SignatoryFieldsView,
  save: async ({ tx, scope }, { id }, typed) => {
    const read = readSignatory(typed);
    if (!read.ok) return read;
    return (await changeSignatory(tx, scope, { id, seen: seenIn(typed) }, read.value))
      ? ok(covenantDesk.href)
      : refused({ field: 'organisation', text: changedMeanwhile });
  },
});

/** One of some words. */
export const Choice = ({
  name,
  label,
  among,
  typed,
  error,
}: Filled & { name: string; label: string; among: readonly string[] }): JSX.Element => (
  <Select
    name={name}
    label={{ text: label }}
    items={among.map((value) => ({ value, text: value.charAt(0).toUpperCase() + value.slice(1) }))}
    value={textIn(typed, name)}
    {...messageAt(error, name)}
  />
);

/** What is asked of a pledge. */
export const PledgeFieldsView = (filled: Filled): JSX.Element => (
  <>
    <Seen {...filled} />
    <TextField name="pledge" label="What they pledge" {...filled} />
    <Choice name="outcome" label="Outcome of the covenant" among={outcomes} {...filled} />
    <Choice name="strand" label="Part of the council’s approach" among={strands} {...filled} />
    <DayLine name="dueOn" label="By when" {...filled} />
  </>
);

const newPledge = formRoutes({
  ...about,
  path: '/voice/covenant/signatories/:signatory/pledges/new',
  params: signatoryParams,
  open: async ({ tx, scope, params }): Promise<Signatory | null> =>
    (await signatories(tx, scope)).find(({ id }) => id === params.signatory) ?? null,
  events: ['pledge.added'],
  verb: 'Save the pledge',
  title: ({ organisation }) => `A pledge of ${organisation}`,
  typed: (): Typed => ({}),
  fields: PledgeFieldsView,
  save: async ({ tx, scope }, { id }, typed) => {
    const read = readPledge(typed);
    if (!read.ok) return read;
    await addPledge(tx, scope, id, read.value);
    return ok(covenantDesk.href);
  },
});

/** Who signed, and what they pledge. */
export const covenantForms = [...newSignatory, ...changedSignatory, ...newPledge];
