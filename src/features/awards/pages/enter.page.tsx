import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Ask, everyone, publicReading, route, youngPage } from '../../../web/route.ts';
import { youngForm, youngMessage } from '../../../web/young-answers.tsx';
import { hoursOf, keyIn, OpenForm, readPost, takingForm, thanksView } from '../../voice/index.ts';
import { criteriaOfRound, latestRound, type RewardRound } from '../reward-queries.ts';
import { enter } from '../rewards.ts';
import { readEntry, type SentBy, schoolYears } from '../rules/entry.ts';
import { whyNotOpen } from '../rules/year.ts';
import { WhatWeLookAt } from './awards-public.view.tsx';

const title = 'Enter for a reward';

const senderWords: Record<SentBy, string> = {
  'young person': 'Me, about myself',
  carer: 'A carer, about a young person',
  school: 'A school, about a young person',
};

const Fields = ({ typed, error }: Filled): JSX.Element => (
  <>
    <Radios
      name="sentBy"
      fieldset={{ legend: { text: 'Who sends this?' } }}
      items={Object.entries(senderWords).map(([value, text]) => ({ value, text }))}
      value={textIn(typed, 'sentBy')}
      {...messageAt(error, 'sentBy')}
    />
    <LineField
      name="firstName"
      label="First name of the young person"
      hint="It will be on the certificate."
      width={20}
      typed={typed}
      error={error}
    />
    <Select
      id="schoolYear"
      name="schoolYear"
      label={{ text: 'School year' }}
      items={[{ value: '', text: 'Choose' }, ...schoolYears.map((year) => ({ value: year, text: year }))]}
      value={textIn(typed, 'schoolYear')}
      {...messageAt(error, 'schoolYear')}
    />
    <LineField
      name="finder"
      label="How can we find the young person?"
      hint="Their school, or their worker. We only use it to send the certificate."
      typed={typed}
      error={error}
    />
    <TextField
      name="words"
      label="What did you do, or what did they do?"
      hint="Leave out full names and where people live."
      rows={8}
      typed={typed}
      error={error}
    />
  </>
);

type Asked = Ask<unknown, unknown, unknown>;

const show = (ask: Asked, round: RewardRound, typed: Typed, error: FormError): Promise<Answer> =>
  ask.inScope(async (tx) => {
    const hours = await hoursOf(tx, ask.scope);
    const form = (
      <OpenForm
        title={`${title}: ${round.title}`}
        to="/awards/rewards/enter"
        verb="Send it"
        reads={`${hours.team}. Nothing of it is shown to anybody else.`}
        hours={hours}
        before={<WhatWeLookAt criteria={await criteriaOfRound(tx, ask.scope, round.id)} />}
        typed={typed}
        error={error}
      >
        <Fields typed={typed} error={error} />
      </OpenForm>
    );
    return youngForm(title, form, error !== null);
  });

const withOpenRound = async (ask: Asked, work: (round: RewardRound) => Promise<Answer>): Promise<Answer> => {
  const round = await ask.inScope((tx) => latestRound(tx, ask.scope));
  if (!round) return youngMessage('There are no rewards at the moment', ['Come back soon.']);
  const why = whyNotOpen(round, todayIn(ask.clock));
  return why === null ? work(round) : youngMessage('You cannot enter now', [why]);
};

/** The form with which a young person, their carer or their school enters for a reward. */
export const enterForm = route({
  method: 'GET',
  path: '/awards/rewards/enter',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: (ask) => withOpenRound(ask, (round) => show(ask, round, {}, null)),
});

const take = async (ask: Ask<unknown, unknown, Typed>, round: RewardRound): Promise<Answer> => {
  const { body, clock, site } = ask;
  const entered = readEntry(body);
  if (!entered.ok) return show(ask, round, body, entered.reason);
  const post = readPost(body);
  if (!post.ok) return show(ask, round, body, post.reason);
  const came = {
    roundId: round.id,
    key: keyIn(body),
    at: new Date(clock().epochMilliseconds),
    today: todayIn(clock),
  };
  const taken = await ask.asSystem('reward entry', 'voice', (tx, system) =>
    enter(tx, system, came, entered.value, post.value),
  );
  if (!taken.ok) return show(ask, round, body, { field: 'words', text: taken.reason });
  const hours = await ask.inScope((tx) => hoursOf(tx, ask.scope));
  const next = 'We read it after the last day. There is a certificate for everybody, and some get a prize.';
  return youngPage(
    'Thank you',
    thanksView({ said: 'It is here.', next, hours, origin: site.origin, taken: taken.value }),
  );
};

/** Takes an entry. */
export const sendEntry = route({
  method: 'POST',
  path: '/awards/rewards/enter',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['post.came', 'reward entry.came'] },
  body: anyForm,
  handle: (ask) => takingForm(ask, 'reward entry', () => withOpenRound(ask, (round) => take(ask, round))),
});
