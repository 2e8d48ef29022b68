import { z } from 'zod';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Route } from '../../../web/route.ts';
import { promise, takePromiseBack } from '../commands.ts';
import { mayWriteSupply } from '../policy.ts';
import { type Fields, typedOf } from '../rules/fields.ts';
import { allPromises, type KeptPromise } from '../supply-queries.ts';
import { type Held, recordForm } from './record-form.tsx';

const about = { zone: 'board', can: mayWriteSupply, reads: false } as const;
const back = { text: 'District councils', href: '/homes/districts' };

const fields = {
  district: { kind: 'line', label: 'District council', district: true },
  since: { kind: 'day', label: 'Since which day they promise it' },
  band: {
    kind: 'line',
    label: 'Band that care leavers are given',
    hint: 'Leave it empty where no band is promised.',
    optional: true,
  },
  localConnection: { kind: 'yes or no', label: 'Do care leavers count as local in the whole county?' },
  decidesTogether: {
    kind: 'yes or no',
    label: 'Is it decided together with us whether somebody made themselves homeless?',
  },
  councilTax: { kind: 'yes or no', label: 'Do care leavers pay no council tax?' },
  emergencyBed: { kind: 'yes or no', label: 'Is there a bed in an emergency?' },
} as const satisfies Fields;

const newPromise = recordForm({
  ...about,
  path: '/homes/districts/new',
  params: z.object({}),
  events: ['district promise.kept'],
  verb: 'Save the promise',
  open: async () => ({
    found: null,
    title: 'What a district council promises',
    back,
    fields,
    typed: {},
    seen: 0,
    before: (
      <p class="govuk-body">
        As the joint protocol says it. A new promise is added with its day; earlier ones stay and count for
        the days on which they held.
      </p>
    ),
  }),
  save: async ({ tx, scope }, _, values) =>
    (await promise(tx, scope, values, 0))
      ? { to: '/homes/districts' }
      : {
          mistake: {
            text: 'A promise of this district since this day is written down already. Change that one, or give another day.',
            field: 'since',
          },
        },
});

const promiseParams = z.object({
  district: z.string().min(1).max(500),
  since: z.iso.date('The address is not complete.'),
});

const openPromise = async ({ tx, scope, params }: Held<{ district: string; since: string }>) =>
  (await allPromises(tx, scope)).find(
    ({ district, since }) => district === params.district && since === params.since,
  ) ?? null;

/** The address of a promise. */
export const promisePath = ({ district, since }: Pick<KeptPromise, 'district' | 'since'>): string =>
  `/homes/districts/${encodeURIComponent(district)}/${since}`;

const { district: _district, since: _since, ...promised } = fields;

const changePromise = recordForm({
  ...about,
  path: '/homes/districts/:district/:since',
  params: promiseParams,
  events: ['district promise.kept'],
  verb: 'Save the promise',
  open: async (held) => {
    const found = await openPromise(held);
    return (
      found && {
        found,
        title: `What ${found.district} promises since ${dateWords(found.since)}`,
        back,
        fields: promised,
        typed: typedOf(promised, found),
        seen: found.version,
        before: (
          <p class="govuk-body">
            To put right what was written down. Where the council now promises something else, add a new
            promise with its day.
          </p>
        ),
      }
    );
  },
  save: async ({ tx, scope }, { district, since }, values, seen) =>
    (await promise(tx, scope, { district, since, ...values }, seen))
      ? { to: '/homes/districts' }
      : 'changed meanwhile',
});

const takeBack = recordForm({
  ...about,
  path: '/homes/districts/:district/:since/take-back',
  params: promiseParams,
  events: ['district promise.taken back'],
  verb: 'Take it back',
  warning: true,
  open: async (held) => {
    const found = await openPromise(held);
    return (
      found && {
        found,
        title: 'Take this promise back?',
        back,
        fields: {},
        typed: {},
        seen: found.version,
        before: (
          <p class="govuk-body">
            {found.district}, since {dateWords(found.since)}. For one that was written down in error.
          </p>
        ),
      }
    );
  },
  save: async ({ tx, scope }, { district, since }, _, seen) =>
    (await takePromiseBack(tx, scope, { district, since, version: seen }))
      ? { to: '/homes/districts' }
      : 'changed meanwhile',
});

/** Forms for what district councils promise. */
export const promiseForms: readonly Route[] = [...newPromise, ...changePromise, ...takeBack];
