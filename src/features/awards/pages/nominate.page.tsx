import { todayIn } from '../../../kernel/clock.ts';
import { mailboxOf } from '../../../kernel/e-mail-address.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, type Ask, everyone, publicReading, route, youngPage } from '../../../web/route.ts';
import { youngForm, youngMessage } from '../../../web/young-answers.tsx';
import { hoursOf, isFromRobot, keyIn, readPost, takingForm, thanksView } from '../../voice/index.ts';
import { nominate } from '../nominate.ts';
import { type AwardYear, categoriesOf, latestYear } from '../queries.ts';
import { readNomination } from '../rules/nomination.ts';
import { whyNotOpen } from '../rules/year.ts';
import { nominateView } from './nominate.view.tsx';

const title = 'Nominate somebody';

type Asked = Ask<unknown, unknown, unknown>;

const show = (
  ask: Asked,
  { id, title: awards }: AwardYear,
  typed: Typed,
  error: FormError,
): Promise<Answer> =>
  ask.inScope(async (tx) => {
    const hours = await hoursOf(tx, ask.scope);
    const categories = await categoriesOf(tx, ask.scope, id);
    return youngForm(title, nominateView({ awards, categories, hours, typed, error }), error !== null);
  });

/** The awards that can be nominated for now, or the page that says why not. */
const withOpenYear = async (ask: Asked, work: (year: AwardYear) => Promise<Answer>): Promise<Answer> => {
  const year = await ask.inScope((tx) => latestYear(tx, ask.scope));
  if (!year) return youngMessage('There are no awards at the moment', ['Come back soon.']);
  const why = whyNotOpen(year, todayIn(ask.clock));
  return why === null ? work(year) : youngMessage('You cannot nominate now', [why]);
};

/** The form with which anybody nominates somebody. */
export const nominateForm = route({
  method: 'GET',
  path: '/awards/nominate',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: (ask) => withOpenYear(ask, (year) => show(ask, year, {}, null)),
});

const take = async (ask: Ask<unknown, unknown, Typed>, year: AwardYear): Promise<Answer> => {
  const { body, clock, site, access } = ask;
  const categories = await ask.inScope((tx) => categoriesOf(tx, ask.scope, year.id));
  const nominated = readNomination(body, categories);
  if (!nominated.ok) return show(ask, year, body, nominated.reason);
  const post = readPost(body);
  if (!post.ok) return show(ask, year, body, post.reason);
  const { byEmail } = nominated.value;
  const mayWrite =
    byEmail !== '' && !isFromRobot(body) && (await access.limits.take('letter', mailboxOf(byEmail))).ok;
  const came = {
    yearId: year.id,
    title: year.title,
    key: keyIn(body),
    at: new Date(clock().epochMilliseconds),
    today: todayIn(clock),
    mayWrite,
  };
  const taken = await ask.asSystem('nomination', 'voice', (tx, system) =>
    nominate(tx, system, came, nominated.value, post.value),
  );
  if (!taken.ok) return show(ask, year, body, { field: 'words', text: taken.reason });
  const hours = await ask.inScope((tx) => hoursOf(tx, ask.scope));
  const said = `Your nomination of ${textIn(body, 'whom')} is here.`;
  const next = 'We read it, and then the panel does. If they become a finalist, we tell them.';
  return youngPage('Thank you', thanksView({ said, next, hours, origin: site.origin, taken: taken.value }));
};

/** Takes a nomination. */
export const sendNomination = route({
  method: 'POST',
  path: '/awards/nominate',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['post.came', 'nomination.came'] },
  body: anyForm,
  handle: (ask) => takingForm(ask, 'nomination', () => withOpenYear(ask, (year) => take(ask, year))),
});
