import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { nameOfIndicator, type PublicChange, publicChangeOf } from '../indicators/index.ts';
import type { OfMeetings, PublicItem } from './of-meetings.ts';
import { tiesOf, type YoungAsk } from './queries.ts';
import { itemOf, type KeptTie, type TieKind } from './rules/tie.ts';

/** Something of the Board that an ask led to, as whoever reads may see it. */
export type TiedThing = { kind: TieKind; about: string; label: string; href: string | null };

/** An ask with what it led to, and what changed in figures since it was asked. */
export type Story = { ask: YoungAsk; tied: TiedThing[]; changes: PublicChange[] };

/** What was resolved is found by its words: an agreed change of the minutes may have moved it. */
const hrefOfResolution = ({ href, resolutions }: PublicItem, label: string): string => {
  const place = resolutions.indexOf(label);
  return place < 0 ? href : `${href}#resolution-${place + 1}`;
};

/** What is no longer public is not there for readers of a public page. */
const thingOf = (
  { kind, about, label }: KeptTie,
  items: ReadonlyMap<string, PublicItem>,
  changes: readonly PublicChange[],
  signedIn: boolean,
): TiedThing | null => {
  if (kind === 'action') return { kind, about, label, href: signedIn ? `/actions/${about}` : null };
  if (kind === 'indicator') {
    const isPublic = changes.some(({ code }) => code === about);
    return { kind, about, label: nameOfIndicator(about), href: isPublic ? `/performance/${about}` : null };
  }
  const item = items.get(itemOf(about));
  if (!item) return null;
  return kind === 'resolution'
    ? { kind, about, label, href: hrefOfResolution(item, label) }
    : { kind, about, label: item.title, href: item.href };
};

/** An ask with what it led to, as everybody may see it. */
export const storyOf = async (
  tx: Tx,
  scope: Scope,
  ask: YoungAsk,
  ofMeetings: OfMeetings,
): Promise<Story> => {
  const ties = await tiesOf(tx, scope, ask.id);
  const needsItems = ties.some(({ kind }) => kind === 'agenda item' || kind === 'resolution');
  const items = new Map(
    (needsItems ? await ofMeetings.publicItems(tx, scope) : []).map((item) => [item.id, item]),
  );
  const changes: PublicChange[] = [];
  for (const { kind, about } of ties) {
    const change = kind === 'indicator' ? await publicChangeOf(tx, scope, about, ask.askedOn) : null;
    if (change) changes.push(change);
  }
  const signedIn = scope.actor.kind === 'person';
  return { ask, changes, tied: ties.flatMap((tie) => thingOf(tie, items, changes, signedIn) ?? []) };
};
