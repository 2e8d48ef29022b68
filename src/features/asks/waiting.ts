import { counted } from '../../kernel/counted.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { mayHearVoice, shownOf } from '../voice/index.ts';
import { allAsks, askForm, askOwners, shownAsks, suggestions, takenUp } from './queries.ts';
import { isProposed, owesAnswer } from './rules/standing.ts';
import { listSurveys } from './survey-queries.ts';

/** What of their asks waits for whoever answers: answers that they owe young people, and an action to tie. */
const ofOwner = async (tx: Tx, scope: Scope): Promise<Waiting[]> => {
  const me = personIdOf(scope.actor);
  if (me === null) return [];
  const owners = await askOwners(tx, scope);
  const mine = [...owners].filter(([, { personId }]) => personId === me).map(([id]) => id);
  if (mine.length === 0) return [];
  const suggested = await suggestions(tx, scope);
  const asks = (await shownAsks(tx, scope)).filter(({ id }) => mine.includes(id));
  return asks.flatMap(({ id, title, steps, askedOn, answerDue }): Waiting[] => {
    const action = suggested.get(id);
    const due = answerDue === null ? '' : ` – answer by ${dateWords(answerDue)}`;
    return [
      ...(owesAnswer(steps)
        ? [{ since: askedOn, text: `Young people ask: ${title}${due}`, href: `/asks/${id}`, verb: 'Answer' }]
        : []),
      ...(action
        ? [
            {
              since: action.suggestedOn,
              text: `${title}: is there an action for this?`,
              href: `/asks/${id}/ties`,
              verb: 'Tie it, or say no',
            },
          ]
        : []),
    ];
  });
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
  ...(await ofOwner(tx, scope)),
  ...(mayHearVoice(scope.actor).ok ? await forTeam(tx, scope, today) : []),
];
