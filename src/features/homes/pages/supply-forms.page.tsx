import { z } from 'zod';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Route } from '../../../web/route.ts';
import { add, alter, takeBack, tellPlaces } from '../commands.ts';
import { mayWriteSupply } from '../policy.ts';
import { type Fields, type Mistake, typedOf, type Values } from '../rules/fields.ts';
import { commissionedKinds } from '../rules/supply.ts';
import { findHome, type KeptHome } from '../supply-queries.ts';
import { type Held, recordForm } from './record-form.tsx';

const about = { zone: 'board', can: mayWriteSupply, reads: false } as const;
const back = { text: 'Commissioned homes', href: '/homes/places' };

const homeFields = {
  name: { kind: 'line', label: 'Name of the home', hint: 'A name that does not tell the address.' },
  provider: { kind: 'line', label: 'Provider' },
  contact: {
    kind: 'line',
    label: 'Whom to ask for free places, by their post',
    personal: true,
  },
  district: { kind: 'line', label: 'District', district: true },
  kind: { kind: 'choice', label: 'What kind of home', choices: commissionedKinds },
  agesFrom: { kind: 'number', label: 'From which age', from: 16, to: 25 },
  agesTo: { kind: 'number', label: 'Up to which age', from: 16, to: 25 },
  block: { kind: 'yes or no', label: 'Is it under a block contract?' },
  selfFunding: { kind: 'yes or no', label: 'Can young people stay and pay for it themselves after 18?' },
  from: { kind: 'day', label: 'Since which day' },
  until: { kind: 'day', label: 'The last day', hint: 'Leave it empty while it goes on.', optional: true },
} as const satisfies Fields;

const row = ({ agesFrom, agesTo, selfFunding, from, until, ...home }: Values<typeof homeFields>) => ({
  ...home,
  ages_from: agesFrom,
  ages_to: agesTo,
  self_funding: selfFunding,
  from_day: from,
  until_day: until,
});

const mistakeIn = ({
  agesFrom,
  agesTo,
  from,
  until,
}: Values<typeof homeFields>): { mistake: Mistake } | null => {
  if (agesTo < agesFrom)
    return { mistake: { text: 'The last age is below the first. Check both.', field: 'agesTo' } };
  return until !== null && until < from
    ? { mistake: { text: 'The last day is before the first. Check both.', field: 'until' } }
    : null;
};

const addHome = recordForm({
  ...about,
  path: '/homes/places/new',
  params: z.object({}),
  events: ['commissioned home.added'],
  verb: 'Add the home',
  open: async () => ({
    found: null,
    title: 'Add a commissioned home',
    back,
    fields: homeFields,
    typed: { agesFrom: '16', agesTo: '25' },
    seen: 0,
  }),
  save: async ({ tx, scope }, _, values) =>
    mistakeIn(values) ?? {
      to: `/homes/places/${await add(tx, scope, 'commissioned home', row(values))}/free`,
    },
});

const homeParams = z.object({ home: z.uuid('The address is not complete.') });

const openHome = async <const Of extends Fields>(
  { tx, scope, params }: Held<{ home: string }>,
  form: (home: KeptHome) => { title: string; fields: Of; typed: Record<string, string>; words?: string },
) => {
  const home = await findHome(tx, scope, params.home);
  if (home === null) return null;
  const { words, ...rest } = form(home);
  return {
    found: home,
    back,
    seen: home.version,
    ...rest,
    typed: rest.typed,
    before: words === undefined ? undefined : <p class="govuk-body">{words}</p>,
  };
};

const changeHome = recordForm({
  ...about,
  path: '/homes/places/:home',
  params: homeParams,
  events: ['commissioned home.changed'],
  verb: 'Save',
  open: (held) =>
    openHome(held, (home) => ({
      title: `Change ${home.name}`,
      fields: homeFields,
      typed: { ...typedOf(homeFields, home) },
    })),
  save: async ({ tx, scope }, { id }, values, seen) =>
    mistakeIn(values) ??
    ((await alter(tx, scope, 'commissioned home', { id, seen }, row(values)))
      ? { to: '/homes/places' }
      : 'changed meanwhile'),
});

const takeHomeBack = recordForm({
  ...about,
  path: '/homes/places/:home/take-back',
  params: homeParams,
  events: ['commissioned home.taken back'],
  verb: 'Take it back',
  warning: true,
  open: (held) =>
    openHome(held, (home) => ({
      title: `Take ${home.name} back?`,
      fields: {},
      typed: {},
      words:
        'For a home that was added in error: all that was told of its places goes with it. Where a home ends, give it a last day instead.',
    })),
  save: async ({ tx, scope }, { id }, _, seen) =>
    (await takeBack(tx, scope, 'commissioned home', { id, seen }))
      ? { to: '/homes/places' }
      : 'changed meanwhile',
});

const placesFields = {
  day: { kind: 'day', label: 'On which day', past: true },
  places: { kind: 'number', label: 'Places in all', from: 0, to: 999 },
  free: { kind: 'number', label: 'Of these free', from: 0, to: 999 },
} as const satisfies Fields;

const tellHome = recordForm({
  ...about,
  path: '/homes/places/:home/free',
  params: homeParams,
  events: ['commissioned home.places told'],
  verb: 'Save the places',
  open: (held) =>
    openHome(held, ({ name, told, contact }) => {
      const last = told.at(-1);
      return {
        title: `Places at ${name}`,
        fields: placesFields,
        typed: { day: dateWords(held.today), places: String(last?.places ?? ''), free: '' },
        words: last
          ? `Told last: ${last.free} of ${last.places} free on ${dateWords(last.day)}, by ${last.byName}. Ask: ${contact}. Another day is added, and the same day takes the place of what stood there.`
          : `Nothing is told yet. Ask: ${contact}.`,
      };
    }),
  save: async ({ tx, scope }, { id }, values) => {
    if (values.free > values.places)
      return { mistake: { text: 'More places are free than there are. Check both.', field: 'free' } };
    await tellPlaces(tx, scope, id, values);
    return { to: '/homes/places' };
  },
});

/** Forms for commissioned homes and their places. */
export const supplyForms: readonly Route[] = [...addHome, ...changeHome, ...takeHomeBack, ...tellHome];
