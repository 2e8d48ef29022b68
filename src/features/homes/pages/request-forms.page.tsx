import { z } from 'zod';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Route } from '../../../web/route.ts';
import { add, alter, takeBack } from '../commands.ts';
import { findLeaver } from '../leaver-queries.ts';
import { mayWriteHomes } from '../policy.ts';
import { findRequest } from '../queries.ts';
import { type Fields, typedOf, type Values } from '../rules/fields.ts';
import { intentionalityWords } from '../rules/protocol.ts';
import { aboveLeaver, leaverLink, leaverPath } from './leaver-links.ts';
import { type Held, recordForm, type Saved } from './record-form.tsx';
import { leaverParams } from './with-leaver.tsx';

const about = { zone: 'challenge', can: mayWriteHomes, reads: true } as const;

const fields = {
  kind: {
    kind: 'choice',
    label: 'What they asked for',
    choices: { home: 'A home of their own', 'emergency bed': 'A bed in an emergency' },
  },
  district: { kind: 'line', label: 'Which district council', district: true },
  askedOn: { kind: 'day', label: 'The day on which they asked', past: true },
  bandAsked: { kind: 'line', label: 'Band they asked for', optional: true },
  bandGiven: {
    kind: 'line',
    label: 'Band they were given',
    hint: 'Leave it empty until the council has decided. Write "none" where it gave none.',
    optional: true,
  },
  offeredOn: {
    kind: 'day',
    label: 'The day of an offer, or on which a bed was found',
    optional: true,
    past: true,
  },
  intentionality: {
    kind: 'choice',
    label: 'Whether they made themselves homeless: who decided that',
    choices: intentionalityWords,
  },
} as const satisfies Fields;

const row = ({
  kind,
  district,
  askedOn,
  bandAsked,
  bandGiven,
  offeredOn,
  intentionality,
}: Values<typeof fields>) => ({
  kind,
  district,
  asked_on: askedOn,
  band_asked: bandAsked,
  band_given: bandGiven,
  offered_on: offeredOn,
  intentionality,
});

const mistakeIn = ({ askedOn, offeredOn }: Values<typeof fields>): Saved | null =>
  offeredOn !== null && offeredOn < askedOn
    ? {
        mistake: {
          text: 'The offer is before the day on which they asked. Check both days.',
          field: 'offeredOn',
        },
      }
    : null;

const newRequest = recordForm({
  ...about,
  path: '/homes/leavers/:leaver/requests/new',
  params: leaverParams,
  events: ['housing request.added'],
  verb: 'Save',
  open: async ({ tx, scope, params, why }) => {
    const leaver = await findLeaver(tx, scope, params.leaver);
    return (
      leaver && {
        found: leaver,
        title: `What ${leaver.reference} asked a district council for`,
        above: aboveLeaver,
        back: leaverLink(leaver, why),
        fields,
        typed: { kind: 'home', intentionality: 'not asked' },
        seen: 0,
        leaver: leaver.id,
      }
    );
  },
  save: async ({ tx, scope }, { id }, values) => {
    const mistake = mistakeIn(values);
    if (mistake) return mistake;
    await add(tx, scope, 'housing request', { care_leaver_id: id, ...row(values) });
    return { to: leaverPath(id) };
  },
});

const requestParams = z.object({ request: z.uuid('The address is not complete.') });

const open = async ({ tx, scope, params, why }: Held<{ request: string }>) => {
  const request = await findRequest(tx, scope, params.request);
  const leaver = request && (await findLeaver(tx, scope, request.leaver));
  return (
    request &&
    leaver && {
      request,
      opened: {
        found: request,
        above: aboveLeaver,
        back: leaverLink(leaver, why),
        seen: request.version,
        leaver: leaver.id,
      },
    }
  );
};

const changeRequest = recordForm({
  ...about,
  path: '/homes/requests/:request',
  params: requestParams,
  events: ['housing request.changed'],
  verb: 'Save',
  open: async (held) => {
    const found = await open(held);
    return (
      found && {
        ...found.opened,
        title: 'Change what they asked for',
        fields,
        typed: typedOf(fields, found.request),
      }
    );
  },
  save: async ({ tx, scope }, { id, leaver }, values, seen) =>
    mistakeIn(values) ??
    ((await alter(tx, scope, 'housing request', { id, seen }, row(values)))
      ? { to: leaverPath(leaver) }
      : 'changed meanwhile'),
});

const takeRequestBack = recordForm({
  ...about,
  path: '/homes/requests/:request/take-back',
  params: requestParams,
  events: ['housing request.taken back'],
  verb: 'Take it back',
  warning: true,
  open: async (held) => {
    const found = await open(held);
    return (
      found && {
        ...found.opened,
        title: 'Take this back?',
        fields: {},
        typed: {},
        before: (
          <p class="govuk-body">
            Asked of {found.request.district} on {dateWords(found.request.askedOn)}. For what was written down
            in error.
          </p>
        ),
      }
    );
  },
  save: async ({ tx, scope }, { id, leaver }, _, seen) =>
    (await takeBack(tx, scope, 'housing request', { id, seen }))
      ? { to: leaverPath(leaver) }
      : 'changed meanwhile',
});

/** Forms for what care leavers asked district councils for. */
export const requestForms: readonly Route[] = [...newRequest, ...changeRequest, ...takeRequestBack];
