import type { Block } from '../../../kernel/paper.ts';
import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoPaper } from '../draft.ts';

/** Questions of the last meeting with the answers that were sent round since. */
export const questionsPaper = (
  itemTitle: string,
  lastMeeting: string,
  answers: { question: string; answer: string }[],
): DemoPaper => ({
  itemTitle,
  title: `Questions from ${lastMeeting} and their answers`,
  kind: 'other',
  blocks: [
    ...blocksFromText(
      'These questions could not be answered at the meeting. The answers were sent to everyone within three weeks. To ask more, ring the clerk on 01632 960246.',
    ),
    ...answers.flatMap(({ question, answer }): Block[] => blocksFromText(`# ${question}\n\n${answer}`)),
  ],
});
