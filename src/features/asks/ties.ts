import { firstWords } from '../../kernel/first-words.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { readableActionsOf } from '../actions/index.ts';
import { namedIndicators } from '../indicators/index.ts';
import { askTied, askUntied } from './events.ts';
import type { OfMeetings, PublicItem } from './of-meetings.ts';
import { tiesOf, type YoungAsk } from './queries.ts';
import { type Tie, type Tieable, tieKey, wordsOfAction } from './rules/tie.ts';
import { deleteSuggestion, deleteTie, insertTie } from './store.ts';

const ofItem = ({ id, title, day, meeting, resolutions }: PublicItem): Tieable[] => [
  { kind: 'agenda item', about: id, words: title, hint: `Agenda item, ${meeting}`, day },
  ...resolutions.map(
    (words, place): Tieable => ({
      kind: 'resolution',
      about: `${id}#${place + 1}`,
      words,
      hint: `Decided, ${meeting}`,
      day,
    }),
  ),
];

const indicators: readonly Tieable[] = namedIndicators.map(({ code, name }) => ({
  kind: 'indicator',
  about: code,
  words: name,
  hint: 'A figure',
  day: '',
}));

/**
 * What an ask can be tied to: items and resolutions that are public, figures, and the actions of its board that the one who
 * asks may read.
 */
export const tieablesFor = async (
  tx: Tx,
  scope: Scope,
  { bodyId }: Pick<YoungAsk, 'bodyId'>,
  ofMeetings: OfMeetings,
): Promise<Tieable[]> => [
  ...(await ofMeetings.publicItems(tx, scope)).flatMap(ofItem),
  ...(await readableActionsOf(tx, scope, bodyId)).map(
    ({ id, what, openedOn, ownerName }): Tieable => ({
      kind: 'action',
      about: id,
      words: what,
      hint: `Action, ${ownerName}, since ${dateWords(openedOn)}`,
      day: openedOn,
    }),
  ),
  ...indicators,
];

/** Words that everybody reads: an action's own are the board's, so others stand for them. */
const labelOf = (thing: Tieable, label: string): string =>
  thing.kind === 'action' ? label || wordsOfAction : thing.words;

/** Ties an ask to something of the Board; what is tied already stays so. An action is what the team may have asked for. */
export const tieAsk = async (
  tx: Tx,
  scope: Scope,
  ask: YoungAsk,
  { tie, label, today }: { tie: string; label: string; today: string },
  ofMeetings: OfMeetings,
): Promise<Result<true>> => {
  const found = (await tieablesFor(tx, scope, ask, ofMeetings)).find((one) => tieKey(one) === tie);
  if (!found) return refused('Choose something that it belongs to.');
  const { kind, about } = found;
  const kept = { kind, about, label: labelOf(found, label), tiedOn: today };
  if (await insertTie(tx, scope, ask.id, kept))
    await record(tx, scope, askTied(ask.id, sha256Of(tieKey(kept))));
  if (kind === 'action') await deleteSuggestion(tx, scope, ask.id);
  return ok(true);
};

/** Unties something; to undo that it is tied again. */
export const untieAsk = async (tx: Tx, scope: Scope, askId: string, tie: string): Promise<void> => {
  const found: Tie | undefined = (await tiesOf(tx, scope, askId)).find((one) => tieKey(one) === tie);
  if (found && (await deleteTie(tx, scope, askId, found)))
    await record(tx, scope, askUntied(askId, sha256Of(tieKey(found))));
};

/** How a tie is called in a list. */
export const tieWords = ({
  words,
  hint,
}: Pick<Tieable, 'words' | 'hint'>): { text: string; hint: string } => ({
  text: firstWords(words),
  hint,
});
