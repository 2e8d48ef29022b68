import { passagesOf } from '../../../../kernel/passages.ts';
import { meaningSections } from '../sections.ts';
import { type GoldenRule, type Look, ofTheWhole } from './look.ts';

type Question = (typeof meaningSections)[number];

const questions: Record<Question, { asks: string; mend: string; found: RegExp }> = {
  whyItMatters: {
    asks: 'why this matters to children in our care and care leavers',
    mend: 'Begin with them: “This matters because …”',
    found:
      /why (?:this|it|that) matters|\bmatters? (?:to|because|for)\b|\bimportan(?:t|ce) (?:to|for|because|of|that)\b|\bso that (?:our )?(?:children|young people|care leavers)/i,
  },
  whatChanged: {
    asks: 'what has changed',
    mend: 'Say what is different since the Board last heard of it, better or worse.',
    found:
      /what(?:['’]s| has| have)? changed|\bchange(?:s|d)? (?:since|from|in)\b|\bsince (?:the |our |we )?(?:last|then|march|april|may|june|july|january|february|august|september|october|november|december|20\d\d)|\b(?:has|have) (?:\w+ )?(?:improved|fallen|risen|increased|decreased|dropped|grown|changed|gone (?:up|down))|\bcompared (?:to|with)\b/i,
  },
  impact: {
    asks: 'what difference it makes to children and young people',
    mend: 'Say what a young person notices of it: “Because of this, …”',
    found:
      /\bimpacts?\b|\bdifference (?:(?:this|it|that|we) )?(?:makes?|made|to)\b|\bmeans? for (?:children|young|care|you|our)|\bas a result\b|\bbenefit(?:s|ed)? (?:to|for|children|young|our)/i,
  },
  whatNext: {
    asks: 'what happens next',
    mend: 'Say who will do what, and by when.',
    found:
      /\bnext steps?\b|what(?:['’]s| happens| will happen)? next|\bwe (?:will|plan to|are going to)\b|\bwill be (?:\w+ )?(?:by|in|from)\b|\bby the end of\b|\bplans? for the (?:next|coming)\b|\baction plan\b/i,
  },
};

/** Whether the report says it: in the section of that name, or anywhere in a file. */
const isSaid = (question: Question, { file, sections, blocks }: Look): boolean => {
  if (file === null) return sections[question].trim() !== '';
  return passagesOf(blocks).some(({ text }) => questions[question].found.test(text));
};

export const meaning: GoldenRule = {
  name: 'meaning',
  title: 'Why it matters, what changed, what difference it makes, what happens next',
  check: (look) =>
    meaningSections
      .filter((question) => !isSaid(question, look))
      .map((question) => {
        const { asks, mend } = questions[question];
        return ofTheWhole(question, `The report does not say ${asks}.`, mend);
      }),
};
