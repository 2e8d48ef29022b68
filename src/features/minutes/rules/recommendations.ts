/** What a list of recommendations is narrowed to. */
export const answerWanted = ['all', 'waiting', 'accepted', 'amended', 'refused'] as const;
export type AnswerWanted = (typeof answerWanted)[number];

type Answered = { answer: 'accepted' | 'amended' | 'refused' | null } | null;

/** Those with that answer; "waiting" are those that are open. */
export const narrowedTo = <Some extends { closedOn: string | null; recommendation: Answered }>(
  recommendations: readonly Some[],
  wanted: AnswerWanted,
): Some[] =>
  recommendations.filter(({ closedOn, recommendation }) => {
    if (wanted === 'all') return true;
    return wanted === 'waiting' ? closedOn === null : recommendation?.answer === wanted;
  });

/** What came back, in words. */
export const answerWords = (recommendation: Answered): string => {
  switch (recommendation?.answer) {
    case 'accepted':
      return 'Accepted';
    case 'amended':
      return 'Accepted with changes';
    case 'refused':
      return 'Refused';
    default:
      return 'No answer yet';
  }
};
