import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { OfMeetings, PublicItem } from './of-meetings.ts';
import { asksTiedTo, shownAsks, tiesOf, type YoungAsk } from './queries.ts';
import type { Standing } from './rules/standing.ts';
import { itemOf, type TieKind } from './rules/tie.ts';

/** An ask as other pages lead to it. */
export type AskLink = { title: string; href: string; standing: Standing };

/** How many asks stand where, and which: those that wait longest first. */
export type AsksIn = { counts: Record<Standing, number>; asks: AskLink[] };

const linkTo = ({ id, title, standing }: YoungAsk): AskLink => ({
  title,
  href: `/you-said/${id}`,
  standing,
});

/** The asks that everybody can see: of one board, or of all where it is null. */
export const asksIn = async (tx: Tx, scope: Scope, bodyId: string | null): Promise<AsksIn> => {
  const asks = (await shownAsks(tx, scope)).filter((ask) => bodyId === null || ask.bodyId === bodyId);
  const of = (standing: Standing): number => asks.filter((ask) => ask.standing === standing).length;
  return {
    counts: { asked: of('asked'), open: of('open'), done: of('done') },
    asks: asks.map(linkTo),
  };
};

const asksAbout =
  (...kinds: TieKind[]) =>
  async (tx: Tx, scope: Scope, about: string): Promise<AskLink[]> =>
    (await asksTiedTo(tx, scope, kinds, about)).map(linkTo);

/** The asks that an indicator, an agenda item with what was resolved there, or an action belongs to. */
export const asksAboutIndicator = asksAbout('indicator');
export const asksAboutItem = asksAbout('agenda item', 'resolution');
export const asksAboutAction = asksAbout('action');

/** The public agenda items to which asks of a board are tied, the newest first. */
export const itemsWithAsks = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  ofMeetings: OfMeetings,
): Promise<PublicItem[]> => {
  const tied = new Set<string>();
  for (const ask of (await shownAsks(tx, scope)).filter((one) => one.bodyId === bodyId))
    for (const { about } of await tiesOf(tx, scope, ask.id)) tied.add(itemOf(about));
  return (await ofMeetings.publicItems(tx, scope))
    .filter(({ id }) => tied.has(id))
    .sort((one, other) => other.day.localeCompare(one.day));
};
