import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { roundAsked } from './events.ts';
import { listLeads } from './queries.ts';
import { contentOfRound, type RoundPart } from './round-parts.ts';
import { mailedOn, openRounds, type Round } from './round-queries.ts';
import { insertLink, updateAnswer, updateRound } from './round-store.ts';
import { isOpen } from './rules/round/answer.ts';
import { type AskedRound, type Digest, digestsOf } from './rules/round/digest.ts';
import { isLate, type Step, stepDue } from './rules/round/steps.ts';

/** A round that mail can go out for, with what is open in it and the step that is due, if any. */
export type Mailing = { round: Round; open: RoundPart[]; step: Step | null };

/** The rounds that were asked or are to be on a day (ISO). */
export const mailingsOn = async (tx: Tx, scope: Scope, today: string): Promise<Mailing[]> => {
  const mailings: Mailing[] = [];
  for (const round of await openRounds(tx, scope)) {
    const step = stepDue({ days: round.days, meetingDay: round.meetingDay, done: round.step }, today);
    if (step === null && round.step === 'none') continue;
    const { asked } = await contentOfRound(tx, scope, round);
    mailings.push({ round, open: asked.filter(({ answer }) => isOpen(answer)), step });
  }
  return mailings;
};

const send = async (tx: Tx, scope: Scope, digest: Digest, today: string): Promise<void> => {
  const { secret, sha256 } = newSecret();
  await insertLink(
    tx,
    scope,
    digest.opens.map(({ roundId, leadId }) => ({
      token_sha256: sha256,
      round_id: roundId,
      lead_id: leadId,
      made_on: today,
    })),
  );
  await queueMail(tx, scope, {
    toAddress: digest.email,
    key: `update-digest ${today} ${digest.email}`,
    secret: true,
    subject: digest.subject,
    paragraphs: digest.paragraphs,
    link: `/update/${secret}`,
    stop: `/update/${secret}/stop`,
  });
};

const askedRound = ({ round, open, step }: Mailing, today: string): AskedRound => ({
  id: round.id,
  plan: round.plan,
  back: round.days.back,
  isLate: isLate(round.days, today),
  isDue: step !== null,
  open: open.map(({ part, answer }) => ({
    leads: part.fields.leads,
    cameBack: answer !== null,
    told: answer?.told ?? false,
  })),
});

/** What came back to somebody who was just written to is told. */
const noteTold = async (
  tx: Tx,
  scope: Scope,
  mailings: readonly Mailing[],
  digests: readonly Digest[],
): Promise<void> => {
  const written = new Set(
    digests.flatMap(({ opens }) => opens.map(({ roundId, leadId }) => `${roundId} ${leadId}`)),
  );
  for (const { round, open } of mailings)
    for (const { part, answer } of open)
      if (answer && part.fields.leads.some((leadId) => written.has(`${round.id} ${leadId}`)))
        await updateAnswer(
          tx,
          scope,
          { roundId: round.id, partId: part.id, number: answer.number },
          { told: true },
        );
};

/**
 * Writes to the leads of these rounds what is theirs, one letter each; whoever had one today gets none. Answers how many
 * letters went out.
 */
export const writeToLeads = async (
  tx: Tx,
  scope: Scope,
  mailings: readonly Mailing[],
  today: string,
): Promise<number> => {
  const before = await mailedOn(tx, scope, today);
  const rounds = mailings.map((mailing) => askedRound(mailing, today));
  const digests = digestsOf(await listLeads(tx, scope), rounds).filter(({ email }) => !before.has(email));
  for (const digest of digests) await send(tx, scope, digest, today);
  await noteTold(tx, scope, mailings, digests);
  for (const { round, step } of mailings) {
    if (step === null) continue;
    await updateRound(tx, scope, round.id, { step, asked_on: round.askedOn ?? today });
    await record(tx, scope, roundAsked(round.id));
  }
  return digests.length;
};

const asIfTold = ({ answer, ...part }: RoundPart): RoundPart => ({
  ...part,
  answer: answer && { ...answer, told: true },
});

/** Asks the leads of a round now, or reminds those that have not answered. Answers how many letters went out. */
export const askNow = async (tx: Tx, scope: Scope, round: Round, today: string): Promise<Result<number>> => {
  if (round.lockedOn !== null) return refused('This round is locked.');
  const step: Step = round.step === 'none' ? 'ask' : round.step;
  const { asked } = await contentOfRound(tx, scope, round);
  const open = asked.filter(({ answer }) => isOpen(answer));
  // Who is written to anyhow hears of all that waits for them; nobody is written to for the sake of another round.
  const others = (await mailingsOn(tx, scope, today))
    .filter((one) => one.round.id !== round.id)
    .map((one) => ({ ...one, step: null, open: one.open.map(asIfTold) }));
  return ok(await writeToLeads(tx, scope, [{ round, open, step }, ...others], today));
};
