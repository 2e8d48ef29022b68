import { todayIn } from '../../../kernel/clock.ts';
import { mailboxOf } from '../../../kernel/e-mail-address.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { type Mistake, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { messageView } from '../../../web/message.view.tsx';
import {
  type Answer,
  type Ask,
  everyone,
  notFound,
  publicReading,
  route,
  youngPage,
} from '../../../web/route.ts';
import { youngForm } from '../../../web/young-answers.tsx';
import {
  type Hours,
  hoursOf,
  isFromRobot,
  keyIn,
  nothingTaken,
  readFirstName,
  type Taken,
  takePost,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { signUp } from '../places.ts';
import { type Event, findEvent } from '../public-queries.ts';
import { standingFor } from '../rules/places.ts';
import { readSignUp, type SignUp } from '../rules/read-sign-up.ts';
import { closedBecause } from '../rules/when.ts';
import { signUpView } from './sign-up.view.tsx';
import { nextWords } from './sign-up-words.ts';
import { forms, ofSlug } from './with-event.ts';

type Asked = Ask<{ slug: string }, unknown, unknown>;
type Sent = Ask<{ slug: string }, unknown, typeof anyForm._output>;

const noLonger = (event: Event, because: string): Answer =>
  youngPage(
    'You cannot sign up for this',
    messageView('You cannot sign up for this', [because, `${event.title} was not changed by what you did.`]),
  );

/** Runs `work` with the event of the address while one can sign up for it. */
const whileOpen = async (
  { inScope, scope, params, clock }: Asked,
  work: (event: Event, hours: Hours) => Promise<Answer>,
): Promise<Answer> => {
  const { event, hours } = await inScope(async (tx) => ({
    event: await findEvent(tx, scope, params),
    hours: await hoursOf(tx, scope),
  }));
  if (!event) return notFound('that event');
  const closed = closedBecause(event, todayIn(clock));
  return closed === null ? work(event, hours) : noLonger(event, closed);
};

/** The form to sign up with. */
export const signUpForm = route({
  method: 'GET',
  path: '/whats-on/:slug/sign-up',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: ofSlug,
  handle: (ask) =>
    whileOpen(ask, async (event, hours) =>
      youngPage(`Sign up: ${event.title}`, signUpView({ event, hours, typed: {}, error: null })),
    ),
});

const readSent = ({ body }: Sent, event: Event): Result<SignUp, Mistake> => {
  const firstName = readFirstName(body);
  if (!firstName.ok) return firstName;
  const ways = event.ways.filter(({ places }) => places > 0).map(({ way }) => way);
  return readSignUp(body, firstName.value, { ...event, ways });
};

/** Letters to addresses that strangers type are counted, so that nobody's mail is flooded from here. */
const mayWrite = async ({ access }: Sent, { contact, carer }: SignUp): Promise<Result<true, Mistake>> => {
  for (const [field, one] of [
    ['contact', contact],
    ['carerContact', carer?.contact],
  ] as const) {
    if (one?.kind !== 'e-mail') continue;
    const may = await access.limits.take('letter', mailboxOf(one.contact));
    if (!may.ok) return { ok: false, reason: { field, text: may.reason } };
  }
  return ok(true);
};

type Came = Pick<Taken, 'alerted' | 'worried' | 'secret'> & { gets: 'place' | 'waiting' };

const take = ({ asSystem, body, clock }: Sent, event: Event, wanted: SignUp): Promise<Result<Came>> =>
  asSystem('sign-up', 'voice', async (tx, system): Promise<Result<Came>> => {
    const today = todayIn(clock);
    const key = keyIn(body);
    const signed = await signUp(tx, system, { event, key, today }, wanted);
    if (!signed.ok) return signed;
    const { id, how, gets } = signed.value;
    const more = textIn(body, 'more').slice(0, mostLetters);
    if (more === '' || how === 'same') return ok({ ...nothingTaken, gets });
    const taken = await takePost(
      tx,
      system,
      { form: forms.need, aboutId: id, key, at: new Date(clock().epochMilliseconds), today },
      { words: `${event.title}: ${more}`, firstName: wanted.firstName, mayShow: false, fromRobot: false },
    );
    return ok({ ...(taken.ok ? taken.value : nothingTaken), gets });
  });

const mostLetters = 2000;

/** Signs somebody up. The page does not tell whether the address was known: that is in the letter alone. */
export const signUpRoute = route({
  method: 'POST',
  path: '/whats-on/:slug/sign-up',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['place.taken', 'place.waited for'] },
  params: ofSlug,
  body: anyForm,
  handle: (ask) =>
    whileOpen(ask, (event, hours) =>
      takingForm(ask, 'sign-up', async () => {
        const title = `Sign up: ${event.title}`;
        const again = (error: Mistake): Answer =>
          youngForm(title, signUpView({ event, hours, typed: ask.body, error }), true);
        const thanks = (wanted: SignUp, came: Came): Answer =>
          youngPage(
            'Thank you',
            thanksView({
              said: `You signed up: ${event.title}`,
              next: nextWords(wanted, came.gets, hours),
              hours,
              origin: ask.site.origin,
              taken: came,
            }),
          );
        const read = readSent(ask, event);
        if (!read.ok) return again(read.reason);
        const room = event.ways.find(({ way }) => way === read.value.way);
        // A program sees what a person sees, and nothing is kept.
        if (isFromRobot(ask.body) && room)
          return thanks(read.value, { ...nothingTaken, gets: standingFor(room) });
        const may = await mayWrite(ask, read.value);
        if (!may.ok) return again(may.reason);
        const came = await take(ask, event, read.value);
        return came.ok ? thanks(read.value, came.value) : noLonger(event, came.reason);
      }),
    ),
});
