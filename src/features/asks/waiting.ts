import { counted } from '../../kernel/counted.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { mayHearVoice, shownOf } from '../voice/index.ts';
import { allAsks, askForm, askOwners, shownAsks, takenUp } from './queries.ts';
import { isProposed, owesAnswer } from './rules/standing.ts';
import { listSurveys } from './survey-queries.ts';

/** The answers that somebody owes young people. */
const owedAnswers = async (tx: Tx, scope: Scope): Promise<Waiting[]> => {
  const me = personIdOf(scope.actor);
  if (me === null) return [];
  const owners = await askOwners(tx, scope);
  const mine = [...owners].filter(([, { personId }]) => personId === me).map(([id]) => id);
  if (mine.length === 0) return [];
  return (await shownAsks(tx, scope)).flatMap(({ id, title, steps, askedOn, answerDue }) =>
    mine.includes(id) && owesAnswer(steps)
      ? [
          {
            since: askedOn,
            text: `Young people ask: ${title}${answerDue === null ? '' : ` – answer by ${dateWords(answerDue)}`}`,
            href: `/asks/${id}`,
            verb: 'Answer',
          },
        ]
      : [],
  );
};

/** What waits for the team: words to take up, asks that nobody sees or nobody has, proposals to close, results to show. */
const forTeam = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  const taken = await takenUp(tx, scope);
  const posts = (await shownOf(tx, scope, askForm)).filter(({ postId }) => !taken.has(postId)).length;
  const asks = await allAsks(tx, scope);
  const closed = (await listSurveys(tx, scope)).filter(
    ({ published, closesOn, results }) => published && closesOn < today && results === null,
  );
  return [
    ...(posts === 0
      ? []
      : [
          { since: today, text: `${counted(posts, 'ask')} to take up`, href: '/voice/asks', verb: 'Take up' },
        ]),
    ...asks.flatMap(({ id, title, isShown, steps, askedOn, answerPost }): Waiting[] => {
      const line = (text: string, verb: string) => [
        { since: askedOn, text: `${title}: ${text}`, href: `/voice/asks/${id}`, verb },
      ];
      if (!isShown) return line('nobody can see this ask any more', 'Look at it');
      if (isProposed(steps)) return line('the Board thinks it is done, ask young people', 'Ask them');
      if (answerPost === '' && owesAnswer(steps))
        return line('nobody has to answer yet', 'Give it to somebody');
      return [];
    }),
    ...closed.map(({ id, title, closesOn }) => ({
      since: closesOn,
      text: `${title}: the survey is closed`,
      href: `/voice/surveys/${id}`,
      verb: 'Show the results',
    })),
  ];
};

/** What of asks and surveys waits for the one who asks. */
export const waitingAsks = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => [
  ...(await owedAnswers(tx, scope)),
  ...(mayHearVoice(scope.actor).ok ? await forTeam(tx, scope, today) : []),
];
