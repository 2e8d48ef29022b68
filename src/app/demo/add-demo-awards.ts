import {
  addPanellist,
  answerInvitation,
  assess,
  categoriesOf,
  chooseFinalists,
  criteriaOf,
  criteriaOfRound,
  enter,
  entriesOf,
  findFinalist,
  findYear,
  invite,
  makeRound,
  makeYear,
  nominate,
  nominationsOf,
  panellistsOf,
  score,
  setEvening,
  setScoring,
  shortlist,
  showFinalist,
  usualCriteria,
} from '../../features/awards/index.ts';
import { plusDays } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';
import {
  demoCategories,
  demoCriteria,
  demoEntries,
  demoFinalists,
  demoNominations,
  demoPanel,
} from './demo-awards.ts';

type At = { tx: Tx; scope: Scope; at: Date; today: string };

const relationOf = (by: string) =>
  (['a friend', 'a carer or parent', 'a worker', 'a teacher'] as const).find((one) => one === by) ??
  'somebody else';

/** This year's awards, open for nominations. Answers their id, and the nominations as they came. */
const addNominations = async ({ tx, scope, at, today }: At) => {
  const title = `PROUD awards ${today.slice(0, 4)}`;
  const yearId = await makeYear(tx, scope, {
    details: {
      title,
      about: 'We celebrate what children in our care and care leavers do. Anybody can nominate somebody.',
      opensOn: plusDays(today, -40),
      closesOn: plusDays(today, 20),
      eventOn: plusDays(today, 60),
      place: 'The Lantern Room, County Hall',
      startsAt: '6pm',
    },
    categories: demoCategories,
    criteria: demoCriteria,
  });
  const categories = await categoriesOf(tx, scope, yearId);
  for (const [category, whom, finder, words, by] of demoNominations)
    await nominate(
      tx,
      scope,
      { yearId, title, key: newId(), at, today, mayWrite: false },
      {
        categoryId: categories[category]?.id ?? '',
        whom,
        finder,
        byName: 'Somebody',
        byRelation: relationOf(by),
        byEmail: '',
      },
      { words, firstName: 'Somebody', mayShow: false, fromRobot: false },
    );
  const came = await nominationsOf(tx, scope, yearId);
  return { yearId, categories, nominations: came.toSorted((one, other) => one.number - other.number) };
};

type Awards = Awaited<ReturnType<typeof addNominations>>;

/** Why, as the panel reads it. */
const panelWords = ({ number, firstName }: Awards['nominations'][number]): string =>
  (demoNominations[number - 1]?.[3] ?? '').replaceAll(firstName, 'This young person');

/** Most of them on the shortlist, scored by the panel. The second about one young person waits to be merged. */
const addPanel = async ({ tx, scope }: At, { yearId, categories, nominations }: Awards): Promise<void> => {
  const shortlisted = nominations.filter((_, place) => place !== 1);
  for (const nomination of shortlisted) await shortlist(tx, scope, nomination, panelWords(nomination));
  await setScoring(tx, scope, yearId, { scoring: 'open', showsNames: false });
  const year = await findYear(tx, scope, yearId);
  if (!year) return;
  const categoryIds = categories.map(({ id }) => id);
  for (const { name, young } of demoPanel)
    await addPanellist(tx, scope, year, { name, email: '', young, categoryIds });
  const criteria = await criteriaOf(tx, scope, yearId);
  const panel = await panellistsOf(tx, scope, yearId);
  for (const { name, pointsOf } of demoPanel) {
    const panellist = panel.find((one) => one.name === name);
    for (const [place, { id }] of shortlisted.entries()) {
      const points = new Map(criteria.map((one) => [one.id, pointsOf(place)]));
      if (panellist) await score(tx, scope, panellist, id, points);
    }
  }
};

/** Eight finalists, invited; those who agree are public. */
const addFinalists = async (
  { tx, scope, today }: At,
  { yearId, categories, nominations }: Awards,
): Promise<void> => {
  const year = await findYear(tx, scope, yearId);
  if (!year) return;
  const chosen = demoFinalists.flatMap(({ place, shown }) => {
    const nomination = nominations[place];
    return nomination ? [{ nomination, shown }] : [];
  });
  for (const { id } of categories) {
    const ids = chosen.flatMap(({ nomination }) => (nomination.categoryId === id ? [nomination.id] : []));
    const reason = 'The panel talked it over where points were equal.';
    if (ids.length > 0) await chooseFinalists(tx, scope, { yearId, categoryId: id, ids, reason });
  }
  for (const { nomination, shown } of chosen) {
    const finalist = await findFinalist(tx, scope, nomination.id);
    if (!finalist) continue;
    await invite(tx, scope, finalist, year, { email: '', today });
    await answerInvitation(
      tx,
      scope,
      finalist,
      { title: year.title, today },
      {
        answer: 'yes',
        name: nomination.firstName,
        guests: 2,
        needs: '',
        underSixteen: false,
        showName: shown,
        showPicture: false,
        carer: '',
        carerAgrees: false,
      },
    );
    const answered = await findFinalist(tx, scope, nomination.id);
    if (shown && answered) await showFinalist(tx, scope, answered, nomination.firstName);
  }
  await setEvening(tx, scope, yearId, [
    { startsAt: '6pm', what: 'Welcome', who: 'The chair of the Board', categoryId: null },
    ...categories.map(({ id, name }) => ({ startsAt: '', what: name, who: '', categoryId: id })),
    { startsAt: '8pm', what: 'Music and food', who: 'The youth band', categoryId: null },
  ]);
};

/** The rewards of this half term, with entries that are assessed. */
const addRewards = async ({ tx, scope, at, today }: At): Promise<void> => {
  const roundId = await makeRound(tx, scope, {
    title: 'What you are proud of',
    about: 'Tell us what you are proud of this half term.',
    opensOn: plusDays(today, -20),
    closesOn: plusDays(today, 20),
    prizes: 20,
    criteria: usualCriteria,
  });
  for (const { name, year, words } of demoEntries)
    await enter(
      tx,
      scope,
      { roundId, key: newId(), at, today },
      { whom: name, schoolYear: year, finder: 'Virtual school', sentBy: 'young person' },
      { words, firstName: name, mayShow: false, fromRobot: false },
    );
  const criteria = await criteriaOfRound(tx, scope, roundId);
  for (const entry of await entriesOf(tx, scope, roundId)) {
    const marks = demoEntries.find(({ name }) => name === entry.firstName)?.marks ?? [];
    const given = criteria.map(({ id }, place) => [id, marks[place] ?? 'not'] as const);
    await assess(tx, scope, entry, Object.fromEntries(given));
  }
};

/** Awards with nominations, a panel that scores and eight finalists; and the rewards of a half term. */
export const addDemoAwards = (tx: Tx, scope: Scope, at: Date, today: string): Promise<void> =>
  inZone(tx, scope, 'voice', async (there) => {
    const now = { tx, scope: there, at, today };
    const awards = await addNominations(now);
    await addPanel(now, awards);
    await addFinalists(now, awards);
    await addRewards(now);
  });
