import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Route } from '../../../web/route.ts';
import { refer, setReviewWeeks, stepPanel, undoStep } from '../commands.ts';
import { findLeaver } from '../leaver-queries.ts';
import { findCase, type KeptCase, reviewWeeks } from '../panel-queries.ts';
import { mayWriteHomes } from '../policy.ts';
import type { Fields, Typed, Values } from '../rules/fields.ts';
import { deedWords, nextDeeds, outcomeWords, type PanelDeed, reviewDay } from '../rules/panel.ts';
import { homeOn } from '../rules/stays.ts';
import { aboveLeaver, leaverLink } from './leaver-links.ts';
import { type Held, recordForm, type Saved } from './record-form.tsx';
import { leaverParams } from './with-leaver.tsx';

const about = { zone: 'challenge', can: mayWriteHomes, reads: true } as const;
const panelLink = { text: 'Lasting-homes panel', href: '/homes/panel' };

const day = { kind: 'day', label: 'On which day', past: true } as const;
const nextBy = {
  kind: 'line',
  label: 'Who acts next, by their post',
  personal: true,
} as const;
const nextDue = { kind: 'day', label: 'By which day' } as const;

const referralFields = {
  day,
  district: { kind: 'line', label: 'The district in which a home is looked for', district: true },
  words: { kind: 'words', label: 'Why, and who refers them, by their post', personal: true },
  home: { kind: 'words', label: 'What they need', personal: true },
  nextBy,
  nextDue: { ...nextDue, label: 'By which day the panel decides' },
} as const satisfies Fields;

const referLeaver = recordForm({
  ...about,
  path: '/homes/leavers/:leaver/panel/new',
  params: leaverParams,
  events: ['panel case.step'],
  verb: 'Refer them',
  open: async ({ tx, scope, params, why, today }) => {
    const leaver = await findLeaver(tx, scope, params.leaver);
    return (
      leaver && {
        found: leaver,
        title: `Refer ${leaver.reference} to the lasting-homes panel`,
        above: aboveLeaver,
        back: leaverLink(leaver, why),
        fields: referralFields,
        typed: {
          day: dateWords(today),
          district: homeOn(leaver.stays, today)?.district ?? '',
          nextBy: 'Lasting-homes panel',
        },
        seen: 0,
        leaver: leaver.id,
      }
    );
  },
  save: async ({ tx, scope }, leaver, { district, ...step }) => ({
    to: `/homes/panel/${await refer(
      tx,
      scope,
      { leaverId: leaver.id, district },
      { ...step, deed: 'referred', outcome: null },
    )}`,
  }),
});

const caseParams = z.object({ case: z.uuid('The address is not complete.') });

const withNext = { nextBy, nextDue } as const;

/** A form of a step, and the address at which it stands. */
type StepPage = {
  deed: PanelDeed;
  at: string;
  verb: string;
  fields: Fields & { day: typeof day };
  begun?: (today: string, weeks: number) => Typed;
};

const reviewed = (today: string, weeks: number): Typed => ({
  nextBy: 'Lasting-homes panel',
  nextDue: dateWords(reviewDay(today, weeks)),
});

const words = (label: string) => ({ kind: 'words', label, personal: true }) as const;

/** Every step that can follow a referral, in the order in which they are offered. */
export const stepPages: readonly StepPage[] = [
  {
    deed: 'planned',
    at: 'plan',
    verb: 'Write a plan',
    fields: { day, words: words('The plan'), ...withNext },
  },
  {
    deed: 'more information',
    at: 'more',
    verb: 'Ask for more',
    fields: { day, words: words('What the panel asks for'), ...withNext },
  },
  {
    deed: 'agreed',
    at: 'agree',
    verb: 'Agree',
    fields: { day, home: words('Which home'), words: words('Why'), ...withNext },
    begun: reviewed,
  },
  {
    deed: 'not agreed',
    at: 'not-agree',
    verb: 'Do not agree',
    fields: { day, words: words('Why, and what instead'), ...withNext },
    begun: reviewed,
  },
  {
    deed: 'reviewed',
    at: 'review',
    verb: 'Look at it again',
    fields: { day, words: words('What the panel found'), ...withNext },
    begun: reviewed,
  },
  {
    deed: 'ended',
    at: 'end',
    verb: 'End the case',
    fields: {
      day,
      outcome: { kind: 'choice', label: 'What came of it', choices: outcomeWords },
      words: words('In words'),
    },
  },
];

const openCase = (found: KeptCase, why: string) => ({
  found,
  above: [panelLink],
  back: { text: found.reference, href: `/homes/panel/${found.id}${why === '' ? '' : `?why=${why}`}` },
  seen: found.version,
  leaver: found.leaver,
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const saveStep = async (
  { tx, scope }: Held<unknown>,
  found: KeptCase,
  deed: PanelDeed,
  values: Values<Fields>,
  seen: number,
): Promise<Saved> => {
  if (found.version !== seen) return 'changed meanwhile';
  const before = found.steps.at(-1);
  const on = text(values.day);
  if (before !== undefined && on < before.day)
    return {
      mistake: {
        text: `The step before was on ${dateWords(before.day)}. This one cannot be earlier.`,
        field: 'day',
      },
    };
  const outcome = Object.keys(outcomeWords).find((one) => one === values.outcome) ?? null;
  const step = {
    deed,
    day: on,
    words: text(values.words),
    home: text(values.home),
    outcome: outcome as keyof typeof outcomeWords | null,
    nextBy: text(values.nextBy),
    nextDue: text(values.nextDue) || null,
  };
  return (await stepPanel(tx, scope, found, seen, step))
    ? { to: `/homes/panel/${found.id}` }
    : 'changed meanwhile';
};

const stepForms = stepPages.flatMap(({ deed, at, verb, fields, begun }) =>
  recordForm({
    ...about,
    path: `/homes/panel/:case/${at}`,
    params: caseParams,
    events: ['panel case.step'],
    verb,
    open: async ({ tx, scope, params, why, today }) => {
      const found = await findCase(tx, scope, params.case);
      if (found === null || !nextDeeds(found.steps).includes(deed)) return null;
      const next = begun?.(today, await reviewWeeks(tx, scope)) ?? {};
      return {
        ...openCase(found, why),
        title: `${deedWords[deed]}: ${found.reference}`,
        fields: fields as Fields,
        typed: { day: dateWords(today), ...next },
      };
    },
    save: (held, found, values, seen) => saveStep(held, found, deed, values, seen),
  }),
);

const undo = recordForm({
  ...about,
  path: '/homes/panel/:case/undo',
  params: caseParams,
  events: ['panel case.step taken back'],
  verb: 'Take the step back',
  warning: true,
  open: async ({ tx, scope, params, why }) => {
    const found = await findCase(tx, scope, params.case);
    const last = found?.steps.at(-1);
    if (found === null || last === undefined) return null;
    return {
      ...openCase(found, why),
      title: 'Take the last step back?',
      fields: {},
      typed: {},
      before: (
        <p class="govuk-body">
          {deedWords[last.deed]}, {dateWords(last.day)}.{' '}
          {found.steps.length === 1
            ? 'It is the only step: the case goes with it.'
            : 'The case stands again as it did before.'}{' '}
          The audit log keeps that it was there.
        </p>
      ),
    };
  },
  save: async ({ tx, scope }, found, _, seen) => {
    if (!(await undoStep(tx, scope, found, seen))) return 'changed meanwhile';
    return { to: found.steps.length === 1 ? '/homes/panel' : `/homes/panel/${found.id}` };
  },
});

const weeksFields = {
  weeks: { kind: 'number', label: 'Weeks until the panel looks at a decision again', from: 1, to: 52 },
} as const satisfies Fields;

const weeksForm = recordForm({
  ...about,
  reads: false,
  path: '/homes/panel-weeks',
  params: z.object({}),
  events: ['panel weeks.set'],
  verb: 'Save',
  open: async ({ tx, scope }) => {
    const weeks = await reviewWeeks(tx, scope);
    return {
      found: weeks,
      title: 'When the panel looks again',
      back: panelLink,
      fields: weeksFields,
      typed: { weeks: String(weeks) },
      seen: 0,
      before: (
        <p class="govuk-body">
          It is {counted(weeks, 'week')} now. Days that were set already stay; each can be set otherwise.
        </p>
      ),
    };
  },
  save: async ({ tx, scope }, _, { weeks }) => {
    await setReviewWeeks(tx, scope, weeks);
    return { to: '/homes/panel' };
  },
});

/** Forms of the lasting-homes panel. */
export const panelForms: readonly Route[] = [...referLeaver, ...stepForms, ...undo, ...weeksForm];
