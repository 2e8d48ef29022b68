import type { JSX } from 'preact';
import { ok } from '../../../kernel/result.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { formRoutes, type Held } from '../../../web/form-routes.tsx';
import { keepNationalAsk, removeNationalAsk } from '../keep-national.ts';
import { findNationalAsk, type NationalAsk } from '../national-queries.ts';
import { readNationalAsk } from '../rules/national-ask.ts';
import { atTeam } from './ask-places.tsx';
import { nationalLink, noParams, ofNational, team } from './team.ts';

const about = { ...team, above: atTeam.above, back: () => nationalLink };

const NationalFields = (field: Filled): JSX.Element => (
  <>
    <TextField name="words" label="What they ask, in their words" rows={4} {...field} />
    <LineField name="source" label="Who asks" hint="A rally, a national group, a report." {...field} />
    <LineField name="link" label="Its address, if it has one" {...field} />
    <DayLine name="saidOn" label="When" {...field} />
    <TextField
      name="answer"
      label="What is said to it here"
      hint="Leave it empty until somebody has answered."
      rows={4}
      {...field}
    />
    <LineField name="answerPost" label="Who says so here, as a post" {...field} />
  </>
);

const newNational = formRoutes({
  ...about,
  path: '/voice/asks/national/new',
  params: noParams,
  open: async () => ({}),
  events: ['national ask.kept'],
  verb: 'Save and show it',
  title: () => 'Add a national ask',
  typed: (): Typed => ({}),
  fields: NationalFields,
  save: async ({ tx, scope, today }, _found, typed) => {
    const read = readNationalAsk(typed, today);
    if (!read.ok) return read;
    await keepNationalAsk(tx, scope, null, read.value, today);
    return ok(nationalLink.href);
  },
});

const open = ({ tx, scope, params }: Held<{ national: string }>): Promise<NationalAsk | null> =>
  findNationalAsk(tx, scope, params.national);

const changedNational = formRoutes({
  ...about,
  path: '/voice/asks/national/:national',
  params: ofNational,
  open,
  events: ['national ask.kept'],
  verb: 'Save and show it',
  title: () => 'Change a national ask',
  typed: ({ words, source, link, saidOn, answer, answerPost }): Typed => ({
    words,
    source,
    link,
    saidOn: dateWords(saidOn),
    answer,
    answerPost,
  }),
  fields: NationalFields,
  after: ({ id }) => (
    <p class="govuk-body">
      <a class="govuk-link" href={`${nationalLink.href}/${id}/remove`}>
        Take it off the page
      </a>
    </p>
  ),
  save: async ({ tx, scope, today }, before, typed) => {
    const read = readNationalAsk(typed, today);
    if (!read.ok) return read;
    await keepNationalAsk(tx, scope, before, read.value, today);
    return ok(nationalLink.href);
  },
});

const removedNational = formRoutes({
  ...about,
  path: '/voice/asks/national/:national/remove',
  params: ofNational,
  open,
  events: ['national ask.removed'],
  verb: 'Take it off',
  leave: 'Leave it there',
  warning: true,
  title: () => 'Take this off the page?',
  typed: (): Typed => ({}),
  fields: (_field, { words }) => (
    <>
      <p class="hearth-said">{words}</p>
      <p class="govuk-body">What is said to it here goes with it.</p>
    </>
  ),
  save: async ({ tx, scope }, ask) => {
    await removeNationalAsk(tx, scope, ask);
    return ok(nationalLink.href);
  },
});

/** Adding, changing and taking off what young people of the whole country ask. */
export const nationalForms = [...newNational, ...changedNational, ...removedNational];
