import type { JSX } from 'preact';
import { readOneOf } from '../../../kernel/read-typed.ts';
import { ok } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { lockYear } from '../lock.ts';
import { type AwardYear, findYear, settingOf } from '../queries.ts';
import { type Scoring, scorings } from '../rules/scoring.ts';
import { readNewYear, readYear } from '../rules/year.ts';
import { changeYear, makeYear, setScoring } from '../set-awards.ts';
import { awardsLink, noParams, ofYear, panelLink, team, voiceLink, yearLink } from './team.ts';

const labels = {
  title: 'What it is called',
  about: 'What it is, for everybody to read',
  opensOn: 'First day for nominations',
  closesOn: 'Last day for nominations',
  eventOn: 'Day of the event, if you know it',
  startsAt: 'When the event begins',
  place: 'Where the event is',
} as const;

const Details = (field: Filled): JSX.Element => (
  <>
    <LineField name="title" label={labels.title} hint="Like “PROUD awards 2026”." {...field} />
    <TextField name="about" label={labels.about} {...field} />
    <DayLine name="opensOn" label={labels.opensOn} {...field} />
    <DayLine name="closesOn" label={labels.closesOn} {...field} />
    <DayLine name="eventOn" label={labels.eventOn} {...field} />
    <LineField
      name="startsAt"
      label={labels.startsAt}
      hint="Like “6pm”. Only finalists are told."
      width={10}
      {...field}
    />
    <LineField name="place" label={labels.place} hint="Only finalists are told." {...field} />
  </>
);

const KeptDetails = ({ typed }: { typed: Typed }): JSX.Element => (
  <SummaryList
    rows={Object.entries(labels).map(([name, label]) => ({
      key: { text: label },
      value: { text: textIn(typed, name) },
    }))}
  />
);

const newYear = formRoutes({
  ...team,
  path: '/voice/awards/new',
  params: noParams,
  open: async () => ({}),
  events: ['awards.set'],
  verb: 'Set it up',
  title: () => 'Set up a year’s awards',
  back: () => awardsLink,
  above: [voiceLink],
  typed: (): Typed => ({}),
  fields: (field) => (
    <>
      {Details(field)}
      <TextField
        name="categories"
        label="Categories"
        hint="One on each line, with a sentence: “Courage: for somebody who did something hard”."
        rows={6}
        {...field}
      />
      <TextField
        name="criteria"
        label="By what the panel scores"
        hint="One on each line. The panel gives 1 to 5 for each."
        rows={4}
        {...field}
      />
    </>
  ),
  save: async ({ tx, scope }, _found, typed) => {
    const read = readNewYear(typed);
    return read.ok ? ok(`/voice/awards/${await makeYear(tx, scope, read.value)}`) : read;
  },
});

const typedOf = (
  { title, about, opensOn, closesOn, eventOn }: AwardYear,
  { place, startsAt }: { place: string; startsAt: string },
): Typed => ({
  title,
  about,
  opensOn: dateWords(opensOn),
  closesOn: dateWords(closesOn),
  eventOn: eventOn === null ? '' : dateWords(eventOn),
  place,
  startsAt,
});

const changeAwards = formRoutes({
  ...team,
  path: '/voice/awards/:year/change',
  params: ofYear,
  open: async ({ tx, scope, params }) => {
    const year = await findYear(tx, scope, params.year);
    return year && { year, setting: await settingOf(tx, scope, year.id) };
  },
  events: ['awards.set'],
  verb: 'Save',
  title: ({ year }) => `Change ${year.title}`,
  back: ({ year }) => yearLink(year),
  above: [voiceLink, awardsLink],
  shared: {
    lock: ({ tx, scope, params }) => lockYear(tx, scope, params.year),
    kept: ({ year, setting }) => <KeptDetails typed={typedOf(year, setting)} />,
  },
  typed: ({ year, setting }) => typedOf(year, setting),
  fields: Details,
  save: async ({ tx, scope }, { year }, typed) => {
    const read = readYear(typed);
    if (!read.ok) return read;
    await changeYear(tx, scope, year.id, read.value);
    return ok(`/voice/awards/${year.id}`);
  },
});

const scoringText: Record<Scoring, string> = {
  'not yet': 'Not yet: they may read',
  open: 'Open: they may score, and change their scores',
  closed: 'Closed',
};

const scoring = formRoutes({
  ...team,
  path: '/voice/awards/:year/scoring',
  params: ofYear,
  open: async ({ tx, scope, params }) => {
    const year = await findYear(tx, scope, params.year);
    return year && { year, setting: await settingOf(tx, scope, year.id) };
  },
  events: ['awards.scoring set'],
  verb: 'Save',
  title: () => 'Scoring',
  back: ({ year }) => panelLink(year.id),
  above: [voiceLink, awardsLink],
  shared: {
    lock: ({ tx, scope, params }) => lockYear(tx, scope, params.year),
    kept: ({ setting }) => (
      <p class="govuk-body">
        {scoringText[setting.scoring]}. The panel sees {setting.showsNames ? 'first names' : 'numbers'}.
      </p>
    ),
  },
  typed: ({ setting }): Typed => ({ scoring: setting.scoring, showsNames: setting.showsNames ? 'yes' : '' }),
  fields: ({ typed, error }) => (
    <>
      <Radios
        name="scoring"
        fieldset={{ legend: { text: 'May the panel score?' } }}
        items={scorings.map((one) => ({ value: one, text: scoringText[one] }))}
        value={textIn(typed, 'scoring')}
        {...messageAt(error, 'scoring')}
      />
      <Checkboxes
        name="showsNames"
        items={[
          {
            value: 'yes',
            text: 'The panel sees first names',
            hint: { text: 'Otherwise it sees a number for each nomination.' },
          },
        ]}
        values={[textIn(typed, 'showsNames')]}
      />
    </>
  ),
  save: async ({ tx, scope }, { year }, typed) => {
    const read = readOneOf(typed, 'scoring', scorings, 'Choose one.');
    if (!read.ok) return read;
    await setScoring(tx, scope, year.id, {
      scoring: read.value,
      showsNames: textIn(typed, 'showsNames') !== '',
    });
    return ok(`/voice/awards/${year.id}/panel`);
  },
});

/** Forms of a year's awards as a whole. */
export const yearForms = [...newYear, ...changeAwards, ...scoring];
