import { plusDays } from '../../kernel/days.ts';
import type { Block } from '../../kernel/paper.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { aroundPlan } from './around.ts';
import { historiesOf, type Part } from './queries.ts';
import { contentOfRound, type RoundContent, type RoundPart } from './round-parts.ts';
import { findRound, type Round } from './round-queries.ts';
import type { Brag } from './rules/brag.ts';
import type { Deliverable } from './rules/deliverable.ts';
import type { Tail } from './rules/history/change.ts';
import { standingAfter } from './rules/history/fold.ts';
import { type Briefed, type BriefingSection, briefingOf } from './rules/round/briefing.ts';
import { briefingBlocks, leadNames, leadServices } from './rules/round/briefing-blocks.ts';
import { factsOf } from './rules/standing-facts.ts';
import { suggestBrag } from './rules/suggest-brag.ts';

type Histories = Map<string, Tail<Deliverable>>;

/** A deliverable as it stood when the round was locked, or as it stands while the round is open. */
const asOfRound = (
  part: Part<'deliverable'>,
  { locked }: RoundContent,
  histories: Histories,
): Part<'deliverable'> => {
  const version = locked?.get(part.id)?.version;
  if (version === undefined || version === part.version) return part;
  const history = histories.get(part.id);
  if (!history) return part;
  const changes = history.changes.filter(({ number }) => number <= version);
  return { ...part, ...standingAfter({ from: history.from, changes }) };
};

/** How it was rated at the round before, or when it was put into the plan. */
const ratingBefore = (id: string, { before }: RoundContent, histories: Histories): Brag | null => {
  const last = before.get(id);
  if (last) return last.rating;
  const history = histories.get(id);
  if (!history) return null;
  return history.from.version > 0 ? history.from.fields.rating : (history.changes[0]?.set.rating ?? null);
};

type Who = (found: RoundPart) => string;

/** By name, for the page of those who keep the plan and of its board. */
const byName: Who = ({ leads }) => leadNames(leads);

/** By service, for a paper that is printed and can become public. */
const byService: Who = ({ leads, part }) => leadServices(leads, part.fields.services);

/** What the chair is briefed on of a round; of a locked one as it was then. */
const briefedIn = async (
  tx: Tx,
  scope: Scope,
  round: Round,
  content: RoundContent,
  { who, today }: { who: Who; today: string },
): Promise<Briefed[]> => {
  const day = round.lockedOn ?? today;
  // From the day before: what was kept on the day itself may be of after the lock.
  const days = { from: plusDays(day, -1), until: day };
  const histories = await historiesOf(tx, scope, round.planId, 'deliverable', days);
  const all = content.all.map((part) => asOfRound(part, content, histories));
  const around = await aroundPlan(tx, scope, all);
  const now = new Map(all.map((part) => [part.id, part]));
  return content.asked.map((found) => {
    const { answer, silent, noChanges } = found;
    const part = now.get(found.part.id) ?? found.part;
    const silentRounds = answer === null ? silent : 0;
    const facts = factsOf(part, part.fields.rating, { ...around, silentRounds });
    return {
      id: part.id,
      who: who(found),
      before: ratingBefore(part.id, content, histories),
      now: part,
      suggested: suggestBrag(facts, day),
      answer,
      silent,
      noChanges,
    };
  });
};

/** A briefing: its sections, and the same as a document. */
export type Briefing = { sections: BriefingSection[]; blocks: Block[] };

/** The chair's briefing of a round as its page shows it. */
export const briefingOfRound = async (
  tx: Tx,
  scope: Scope,
  round: Round,
  today: string,
  who: Who = byName,
): Promise<Briefing> => {
  const content = await contentOfRound(tx, scope, round);
  const sections = briefingOf(await briefedIn(tx, scope, round, content, { who, today }));
  const { plan, meetingDay } = round;
  const answered = content.asked.filter(({ answer }) => answer !== null).length;
  const blocks = briefingBlocks(sections, { plan, meetingDay, answered, asked: content.asked.length });
  return { sections, blocks };
};

/** The briefing of a locked round as a paper for an agenda: by service, without officers' names. Null where it is open. */
export const briefingPaper = async (
  tx: Tx,
  scope: Scope,
  roundId: string,
): Promise<{ title: string; blocks: Block[] } | null> => {
  const round = await findRound(tx, scope, roundId);
  if (!round || round.lockedOn === null) return null;
  const { blocks } = await briefingOfRound(tx, scope, round, round.lockedOn, byService);
  return { title: `Briefing on ${round.plan}, ${dateWords(round.meetingDay)}`, blocks };
};
