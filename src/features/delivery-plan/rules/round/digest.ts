import { counted } from '../../../../kernel/counted.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';

/** Somebody who can be asked. */
export type AskedLead = { id: string; email: string | null; mailed: boolean };

/** A round that is open, with what of it is not done. `isDue`: mail goes out for it today. */
export type AskedRound = {
  id: string;
  plan: string;
  back: string;
  isLate: boolean;
  isDue: boolean;
  open: { leads: readonly string[]; cameBack: boolean; told: boolean }[];
};

/** One letter: to whom, what its link opens, and its words. It never holds the words of an action: mail is not safe. */
export type Digest = {
  email: string;
  opens: { roundId: string; leadId: string }[];
  subject: string;
  paragraphs: string[];
};

type Share = { round: AskedRound; leadIds: string[]; waiting: number; back: number; untold: number };

const shareOf = (round: AskedRound, leads: readonly string[]): Share => {
  const own = round.open.filter((part) => part.leads.some((id) => leads.includes(id)));
  return {
    round,
    leadIds: leads.filter((id) => own.some((part) => part.leads.includes(id))),
    waiting: own.filter(({ cameBack }) => !cameBack).length,
    back: own.filter(({ cameBack }) => cameBack).length,
    untold: own.filter(({ cameBack, told }) => cameBack && !told).length,
  };
};

const actions = (count: number): string => counted(count, 'action');

const lineOf = ({ round, waiting, back }: Share): string => {
  const until = round.isLate
    ? `was to be back on ${dateWords(round.back)}`
    : `is wanted by ${dateWords(round.back)}`;
  return [
    `${round.plan}: your update ${until}.`,
    waiting > 0 && `${actions(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for your answer.`,
    back > 0 && `${counted(back, 'answer')} came back to you with a note.`,
  ]
    .filter(Boolean)
    .join(' ');
};

const subjectOf = (shares: readonly Share[]): string => {
  const [first] = shares;
  const late = shares.some(({ round }) => round.isLate);
  const what = shares.length === 1 && first ? first.round.plan : counted(shares.length, 'plan');
  return `${late ? 'Late: your' : 'Your'} update for ${what}`;
};

const howItWorks = [
  'The link below opens your own actions. It takes a few minutes, also on a phone. Where nothing changed, one tap is enough.',
  'The link is yours alone and needs no password: please do not pass it on.',
];

const digestOf = (email: string, leads: readonly string[], rounds: readonly AskedRound[]): Digest | null => {
  const shares = rounds
    .map((round) => shareOf(round, leads))
    .filter(({ waiting, back }) => waiting + back > 0);
  const isDue = shares.some(({ round, untold }) => round.isDue || untold > 0);
  return isDue
    ? {
        email,
        opens: shares.flatMap(({ round, leadIds }) =>
          leadIds.map((leadId) => ({ roundId: round.id, leadId })),
        ),
        subject: subjectOf(shares),
        paragraphs: [...shares.map(lineOf), ...howItWorks],
      }
    : null;
};

/**
 * The letters of a day: one for each address, whatever it leads under which name, over all plans and rounds. Nothing goes
 * to who turned it off, nor where nothing is due or nothing is left to answer.
 */
export const digestsOf = (leads: readonly AskedLead[], rounds: readonly AskedRound[]): Digest[] => {
  const byEmail = new Map<string, string[]>();
  for (const { id, email, mailed } of leads) {
    if (!mailed || email === null) continue;
    const address = email.toLowerCase();
    byEmail.set(address, [...(byEmail.get(address) ?? []), id]);
  }
  return [...byEmail].flatMap(([email, ids]) => digestOf(email, ids, rounds) ?? []);
};
