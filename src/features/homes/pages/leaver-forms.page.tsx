import { z } from 'zod';
import { firstOfMonth } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Route } from '../../../web/route.ts';
import { add, alter, moveHome, stayRow, takeBack } from '../commands.ts';
import { findLeaver, findStay, isReferenceTaken, type KeptLeaver } from '../leaver-queries.ts';
import { mayWriteHomes } from '../policy.ts';
import { type Fields, typedOf, type Values } from '../rules/fields.ts';
import { isNeverSuitable, kindWords } from '../rules/home-kinds.ts';
import { mistakeInStay } from '../rules/stays.ts';
import { aboveLeaver, leaverLink, leaverPath } from './leaver-links.ts';
import { recordForm, type Saved } from './record-form.tsx';
import { leaverParams } from './with-leaver.tsx';

const about = { zone: 'challenge', can: mayWriteHomes, reads: true } as const;

const leaverFields = {
  reference: { kind: 'line', label: 'Reference of the case system', personal: true },
  bornMonth: {
    kind: 'day',
    label: 'Month of birth',
    hint: 'Only the month is kept: give any day of it.',
    optional: true,
    past: true,
  },
  hasLeft: { kind: 'yes or no', label: 'Have they left care?' },
  leftOn: { kind: 'day', label: 'The day on which they left care', optional: true, past: true },
} as const satisfies Fields;

const leaverRow = ({ reference, bornMonth, hasLeft, leftOn }: Values<typeof leaverFields>) => ({
  reference,
  born_month: bornMonth && firstOfMonth(bornMonth),
  has_left: hasLeft,
  left_on: leftOn,
});

const mistakeIn = ({ hasLeft, leftOn }: Values<typeof leaverFields>): Saved | null =>
  leftOn !== null && !hasLeft
    ? { mistake: { text: 'You gave a day of leaving care. Say yes, or take the day out.', field: 'hasLeft' } }
    : null;

const taken: Saved = {
  mistake: { text: 'Somebody else here has this reference. Check it, or open theirs.', field: 'reference' },
};

const addLeaver = recordForm({
  ...about,
  reads: false,
  path: '/homes/leavers/new',
  params: z.object({}),
  events: ['care leaver.added'],
  verb: 'Add them',
  open: async () => ({
    found: null,
    title: 'Add a care leaver',
    back: { text: 'Care leavers’ homes', href: '/homes/leavers' },
    fields: leaverFields,
    typed: {},
    seen: 0,
  }),
  save: async ({ tx, scope }, _, values) => {
    const mistake = mistakeIn(values);
    if (mistake) return mistake;
    if (await isReferenceTaken(tx, scope, values.reference, null)) return taken;
    const id = await add(tx, scope, 'care leaver', leaverRow(values));
    return { to: leaverPath(id), why: 'home' };
  },
});

const changeLeaver = recordForm({
  ...about,
  path: '/homes/leavers/:leaver/change',
  params: leaverParams,
  events: ['care leaver.changed'],
  verb: 'Save',
  open: async ({ tx, scope, params, why }) => {
    const leaver = await findLeaver(tx, scope, params.leaver);
    return (
      leaver && {
        found: leaver,
        title: `Change what is kept of ${leaver.reference}`,
        above: aboveLeaver,
        back: leaverLink(leaver, why),
        fields: leaverFields,
        typed: typedOf(leaverFields, leaver),
        seen: leaver.version,
        leaver: leaver.id,
      }
    );
  },
  save: async ({ tx, scope }, { id }, values, seen) => {
    const mistake = mistakeIn(values);
    if (mistake) return mistake;
    if (await isReferenceTaken(tx, scope, values.reference, id)) return taken;
    return (await alter(tx, scope, 'care leaver', { id, seen }, leaverRow(values)))
      ? { to: leaverPath(id) }
      : 'changed meanwhile';
  },
});

const takeLeaverBack = recordForm({
  ...about,
  path: '/homes/leavers/:leaver/take-back',
  params: leaverParams,
  events: ['care leaver.taken back'],
  verb: 'Take it all back',
  warning: true,
  open: async ({ tx, scope, params, why }) => {
    const leaver = await findLeaver(tx, scope, params.leaver);
    return (
      leaver && {
        found: leaver,
        title: `Take ${leaver.reference} back?`,
        above: aboveLeaver,
        back: leaverLink(leaver, why),
        fields: {},
        typed: {},
        seen: leaver.version,
        leaver: leaver.id,
        before: (
          <p class="govuk-body">
            For somebody who was added in error. Their homes, panel cases, requests and house projects go too,
            and cannot be had back. The audit log keeps that they were here.
          </p>
        ),
      }
    );
  },
  save: async ({ tx, scope }, { id }, _, seen) =>
    (await takeBack(tx, scope, 'care leaver', { id, seen })) ? { to: '/homes/leavers' } : 'changed meanwhile',
});

const stayFields = {
  kind: { kind: 'choice', label: 'What kind of home', choices: kindWords },
  district: { kind: 'line', label: 'District', optional: true, district: true },
  suitable: {
    kind: 'choice',
    label: 'Is it suitable?',
    hint: 'Custody, emergency homes, bed and breakfast and no home count as not suitable, whatever you choose.',
    choices: { yes: 'Suitable', no: 'Not suitable' },
    optional: true,
  },
  reason: { kind: 'words', label: 'Why', optional: true, personal: true },
  from: { kind: 'day', label: 'The day they moved in', past: true },
  until: {
    kind: 'day',
    label: 'The day they moved out',
    hint: 'Leave it empty where they live there.',
    optional: true,
    past: true,
  },
} as const satisfies Fields;

const stayOf = ({ suitable, ...stay }: Values<typeof stayFields>) => ({
  ...stay,
  suitable: isNeverSuitable(stay.kind) ? false : suitable && suitable === 'yes',
});

const newStay = recordForm({
  ...about,
  path: '/homes/leavers/:leaver/stays/new',
  params: leaverParams,
  events: ['home of a care leaver.added', 'home of a care leaver.changed'],
  verb: 'Save the home',
  open: async ({ tx, scope, params, why }) => {
    const leaver = await findLeaver(tx, scope, params.leaver);
    const open = leaver?.stays.find(({ until }) => until === null);
    return (
      leaver && {
        found: leaver,
        title: `A home of ${leaver.reference}`,
        above: aboveLeaver,
        back: leaverLink(leaver, why),
        fields: stayFields,
        typed: {},
        seen: open?.version ?? 0,
        leaver: leaver.id,
        before: open && (
          <p class="govuk-body">
            They live in a home since {dateWords(open.from)}. It ends on the day on which they moved into the
            new one.
          </p>
        ),
      }
    );
  },
  save: async ({ tx, scope }, leaver: KeptLeaver, values, seen) => {
    const stay = stayOf(values);
    const open = leaver.stays.find(({ until }) => until === null);
    if ((open?.version ?? 0) !== seen) return 'changed meanwhile';
    const ends = open !== undefined && stay.until === null && stay.from > open.from;
    const others = leaver.stays.map((one) => (ends && one === open ? { ...one, until: stay.from } : one));
    const mistake = mistakeInStay(stay, others);
    if (mistake) return { mistake };
    await moveHome(tx, scope, leaver, stay);
    return { to: leaverPath(leaver.id) };
  },
});

const stayParams = z.object({ stay: z.uuid('The address is not complete.') });

const changeStay = recordForm({
  ...about,
  path: '/homes/stays/:stay',
  params: stayParams,
  events: ['home of a care leaver.changed'],
  verb: 'Save the home',
  open: async ({ tx, scope, params, why }) => {
    const found = await findStay(tx, scope, params.stay);
    if (found === null) return null;
    const { leaver, stay } = found;
    const suitable = stay.suitable === null ? null : stay.suitable ? 'yes' : 'no';
    return {
      found,
      title: `Change a home of ${leaver.reference}`,
      above: aboveLeaver,
      back: leaverLink(leaver, why),
      fields: stayFields,
      typed: typedOf(stayFields, { ...stay, suitable }),
      seen: stay.version,
      leaver: leaver.id,
    };
  },
  save: async ({ tx, scope }, { leaver, stay: { id } }, values, seen) => {
    const stay = stayOf(values);
    const mistake = mistakeInStay(
      stay,
      leaver.stays.filter((one) => one.id !== id),
    );
    if (mistake) return { mistake };
    return (await alter(tx, scope, 'home of a care leaver', { id, seen }, stayRow(stay)))
      ? { to: leaverPath(leaver.id) }
      : 'changed meanwhile';
  },
});

const takeStayBack = recordForm({
  ...about,
  path: '/homes/stays/:stay/take-back',
  params: stayParams,
  events: ['home of a care leaver.taken back'],
  verb: 'Take it back',
  warning: true,
  open: async ({ tx, scope, params, why }) => {
    const found = await findStay(tx, scope, params.stay);
    if (found === null) return null;
    const { leaver, stay } = found;
    return {
      found,
      title: 'Take this home back?',
      above: aboveLeaver,
      back: leaverLink(leaver, why),
      fields: {},
      typed: {},
      seen: stay.version,
      leaver: leaver.id,
      before: (
        <p class="govuk-body">
          {kindWords[stay.kind]}, from {dateWords(stay.from)}. For a home that was written down in error:
          where they moved, write the new home down instead.
        </p>
      ),
    };
  },
  save: async ({ tx, scope }, { leaver, stay: { id } }, _, seen) =>
    (await takeBack(tx, scope, 'home of a care leaver', { id, seen }))
      ? { to: leaverPath(leaver.id) }
      : 'changed meanwhile',
});

/** Forms for care leavers and the homes in which they live. */
export const leaverForms: readonly Route[] = [
  ...addLeaver,
  ...changeLeaver,
  ...takeLeaverBack,
  ...newStay,
  ...changeStay,
  ...takeStayBack,
];
