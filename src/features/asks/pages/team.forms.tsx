import { plusDays } from '../../../kernel/days.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { type Quote, QuoteFields, quoteLinkPage, readQuote } from '../../voice/index.ts';
import { giveAsk, hearOfAsk } from '../answer-ask.ts';
import { changeAsk } from '../keep-ask.ts';
import { whoMayAnswer } from '../owners.ts';
import { type AskWords, readAskWords } from '../rules/ask-form.ts';
import { verdicts } from '../rules/standing.ts';
import { type Given, readGiven, readSaid, readSuggested, type Said } from '../rules/step-form.ts';
import { themes } from '../rules/themes.ts';
import { suggestTie } from '../suggest-tie.ts';
import { type AskForm, atTeam } from './ask-places.tsx';
import { Words } from './story.view.tsx';

export const ThemeField = ({ typed, error }: Filled) => (
  <Select
    name="theme"
    label={{ text: 'What it is about' }}
    items={[
      { value: '', text: 'Choose' },
      ...Object.entries(themes).map(([value, text]) => ({ value, text })),
    ]}
    value={textIn(typed, 'theme')}
    {...messageAt(error, 'theme')}
  />
);

export const TitleField = (field: Filled) => (
  <LineField
    name="title"
    label="Short title"
    hint="In the team’s words, so that it can stay if they take their own back. It says nothing of who asked."
    {...field}
  />
);

/** Title, theme and the team’s own words. */
export const wordsForm: AskForm<AskWords> = {
  step: 'words',
  title: 'Change the title or our words',
  verb: 'Save',
  events: ['ask.changed'],
  personal: ['title', 'ourWords'],
  typedOf: ({ ask: { title, theme, ourWords } }) => ({ title, theme, ourWords }),
  fields: (_, field) => (
    <>
      <TitleField {...field} />
      <ThemeField {...field} />
      <TextField
        name="ourWords"
        label="What they ask, in our words"
        hint="It stands where their own words are not shown. Without either, nobody can see the ask."
        rows={4}
        {...field}
      />
    </>
  ),
  read: readAskWords,
  save: async ({ tx, scope, ask }, words) => {
    await changeAsk(tx, scope, ask.id, words);
    return ok(true);
  },
};

const usualDays = 28;

/** Who answers, and by when. */
export const giveForm: AskForm<Given> = {
  step: 'give',
  title: 'Give it to a corporate parent',
  verb: 'Give it, and write to them',
  events: ['ask.given'],
  personal: [],
  typedOf: ({ ask, today }) => ({
    post: ask.answerPost,
    due: dateWords(ask.answerDue ?? plusDays(today, usualDays)),
  }),
  fields: async ({ tx, scope, ask, today }, field) => (
    <>
      <Words ask={ask} />
      <Select
        name="personId"
        label={{ text: 'Who answers' }}
        hint={{ text: 'Members, the chair, the lead officer and the clerk of the board.' }}
        items={[
          { value: '', text: 'Choose' },
          ...(await whoMayAnswer(tx, scope, ask.bodyId, today)).map(({ id, name }) => ({
            value: id,
            text: name,
          })),
        ]}
        value={textIn(field.typed, 'personId')}
        {...messageAt(field.error, 'personId')}
      />
      <LineField
        name="post"
        label="Their post, as everybody reads it"
        hint="Like “Chair of the Board”. Never a name."
        {...field}
      />
      <DayLine name="due" label="Answer by" {...field} />
    </>
  ),
  read: (typed, { today }) => readGiven(typed, today),
  save: async ({ tx, scope, ask, today }, given) => {
    const known = await whoMayAnswer(tx, scope, ask.bodyId, today);
    if (!known.some(({ id }) => id === given.personId)) return refused('Choose who answers.');
    await giveAsk(tx, scope, ask, given, today);
    return ok(true);
  },
};

/** What young people say of it: they alone close it. */
export const heardForm: AskForm<{ said: Said; quote: Quote | null }> = {
  step: 'said',
  title: 'What young people say of it',
  verb: 'Write it down',
  events: ['ask.young people said', 'quote.kept', 'consent.given'],
  personal: ['words'],
  typedOf: ({ today }) => ({ day: dateWords(today) }),
  fields: (_, field) => (
    <>
      <Radios
        name="verdict"
        fieldset={{ legend: { text: 'Is it done?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'Only what young people said, never what the Board thinks. Their last word counts.' }}
        items={Object.entries(verdicts).map(([value, text]) => ({ value, text }))}
        value={textIn(field.typed, 'verdict')}
        {...messageAt(field.error, 'verdict')}
      />
      <LineField name="byPost" label="Which group said so" hint="Like “Care Leavers Forum”." {...field} />
      <DayLine name="day" label="When" {...field} />
      <QuoteFields label="What they said, if you can" {...field} />
    </>
  ),
  read: (typed, { today }) => {
    const said = readSaid(typed, today);
    if (!said.ok) return said;
    const quote = readQuote(typed, today, null);
    return quote.ok ? ok({ said: said.value, quote: quote.value }) : quote;
  },
  save: async ({ tx, scope, ask, origin }, { said, quote }) => {
    const secret = await hearOfAsk(tx, scope, ask.id, said, quote);
    if (secret === null) return ok(true);
    const back = { text: ask.title, href: `${atTeam.base}/${ask.id}` };
    return ok(quoteLinkPage({ secret, origin, back }));
  },
};

/** The team reads no action, so it asks whoever may tie one. */
export const suggestForm: AskForm<string> = {
  step: 'suggest',
  title: 'Ask for an action to be tied',
  verb: 'Write to whoever answers',
  events: ['ask.tie suggested'],
  personal: ['words'],
  typedOf: () => ({}),
  fields: ({ ask }, field) => (
    <>
      <Words ask={ask} />
      <p class="govuk-body">
        What an action says is the Board’s, so whoever answers the ask ties it. They get your words by letter,
        with the way to the page where they do it.
      </p>
      <TextField
        name="words"
        label="Which action do you think of?"
        hint="Like “The bus passes that were agreed in May”. No names."
        {...field}
      />
    </>
  ),
  read: readSuggested,
  save: ({ tx, scope, ask, today }, words) => suggestTie(tx, scope, ask, words, today),
};
