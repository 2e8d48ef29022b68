import type { Scope } from '../../../kernel/scope.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, type Ask, everyone, redirect, route, type Tx, youngPage } from '../../../web/route.ts';
import { youngForm, youngMessage } from '../../../web/young-answers.tsx';
import { takingForm } from '../../voice/index.ts';
import { type Nomination, nominationsOf } from '../nomination-queries.ts';
import { declareInterest, score } from '../panel.ts';
import { ownInterests, ownScores, type Panellist, panellistBySecret } from '../panel-queries.ts';
import { criteriaOf, settingOf } from '../queries.ts';
import { isOwnNomination, readPoints } from '../rules/scoring.ts';
import { type PanelLine, panelView, scoreView } from './panel.view.tsx';
import { bySecret, linkIsOver, ofOwnScore } from './team.ts';

type Room = {
  panellist: Panellist;
  lines: PanelLine[];
  criteria: { id: string; words: string }[];
  scoring: Awaited<ReturnType<typeof settingOf>>['scoring'];
  showsNames: boolean;
};

/** What a nomination is to one panellist: theirs, of somebody they know, scored, or to be scored. */
const lineOf = (
  nomination: Nomination,
  all: readonly Nomination[],
  panellist: Panellist,
  own: { known: ReadonlySet<string>; points: ReadonlyMap<string, Map<string, number>> },
): PanelLine => {
  const group = all.filter(({ id, mergedInto }) => id === nomination.id || mergedInto === nomination.id);
  return {
    ...nomination,
    isOwn: isOwnNomination(panellist, { nominators: group.map(({ byEmail }) => byEmail) }),
    isKnown: own.known.has(nomination.id),
    points: own.points.get(nomination.id) ?? new Map(),
  };
};

const roomOf = async (tx: Tx, scope: Scope, panellist: Panellist): Promise<Room> => {
  const all = await nominationsOf(tx, scope, panellist.yearId);
  const points = new Map<string, Map<string, number>>();
  for (const { nomination, criterion, points: given } of await ownScores(tx, scope, panellist.id))
    points.set(nomination, new Map([...(points.get(nomination) ?? []), [criterion, given]]));
  const known = new Set((await ownInterests(tx, scope, panellist.id)).map(({ nomination }) => nomination));
  const lines = all
    .filter(({ state, mergedInto }) => state === 'shortlisted' && mergedInto === null)
    .filter(({ categoryId }) => panellist.categoryIds.includes(categoryId))
    .map((nomination) => lineOf(nomination, all, panellist, { known, points }));
  const { scoring, showsNames } = await settingOf(tx, scope, panellist.yearId);
  return { panellist, lines, criteria: await criteriaOf(tx, scope, panellist.yearId), scoring, showsNames };
};

type Asked<Params extends { secret: string }> = Ask<Params, unknown, unknown>;

/** Works with what the one panellist may see whose link it is. */
const atPanel = <Params extends { secret: string }>(
  { asSystem, params: { secret } }: Asked<Params>,
  work: (tx: Tx, system: Scope, room: Room) => Promise<Answer> | Answer,
): Promise<Answer> =>
  asSystem('panel link', 'voice', async (tx, system): Promise<Answer> => {
    const panellist = await panellistBySecret(tx, system, secret);
    return panellist ? work(tx, system, await roomOf(tx, system, panellist)) : linkIsOver();
  });

/** What a panellist reads and scores. */
export const panelPage = route({
  method: 'GET',
  path: '/panel/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'what a panel scores, for the panellist who has the secret' },
  params: bySecret,
  handle: (ask) =>
    atPanel(ask, (_tx, _system, room) =>
      youngPage('Choose with us', panelView({ ...room, secret: ask.params.secret })),
    ),
});

const show = (
  { lines, ...room }: Room,
  { secret, nomination }: { secret: string; nomination: string },
  { typed, error }: { typed: Typed | null; error: FormError },
): Answer => {
  const line = lines.find(({ id }) => id === nomination);
  if (!line) return linkIsOver();
  const filled = typed ?? Object.fromEntries([...line.points].map(([id, points]) => [id, String(points)]));
  return youngForm(
    'Score this one',
    scoreView({ ...room, line, secret, typed: filled, error }),
    error !== null,
  );
};

/** One nomination, and the panellist's own points for it. */
export const scorePage = route({
  method: 'GET',
  path: '/panel/:secret/:nomination',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'what a panel scores, for the panellist who has the secret' },
  params: ofOwnScore,
  handle: (ask) => atPanel(ask, (_tx, _system, room) => show(room, ask.params, { typed: null, error: null })),
});

/** Keeps their points. */
export const giveScore = route({
  method: 'POST',
  path: '/panel/:secret/:nomination',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['panellist.scored'] },
  params: ofOwnScore,
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, `panel ${ask.params.secret}`, () =>
      atPanel(ask, async (tx, system, room) => {
        const points = readPoints(ask.body, room.criteria);
        if (!points.ok) return show(room, ask.params, { typed: ask.body, error: points.reason });
        const { secret, nomination } = ask.params;
        const done = await score(tx, system, room.panellist, nomination, points.value);
        return done.ok
          ? redirect(`/panel/${secret}`)
          : youngMessage('You cannot score this one', [done.reason], 422);
      }),
    ),
});

/** Declares that they know the young person. */
export const declareRoute = route({
  method: 'POST',
  path: '/panel/:secret/:nomination/know',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['panellist.interest declared'] },
  params: ofOwnScore,
  handle: (ask) =>
    takingForm(ask, `panel ${ask.params.secret}`, () =>
      atPanel(ask, async (tx, system, { panellist, lines }) => {
        const { secret, nomination } = ask.params;
        if (!lines.some(({ id }) => id === nomination)) return linkIsOver();
        await declareInterest(tx, system, panellist, nomination);
        return redirect(`/panel/${secret}`);
      }),
    ),
});
