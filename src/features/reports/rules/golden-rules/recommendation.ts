import { passagesOf } from '../../../../kernel/passages.ts';
import { type GoldenRule, type Look, ofTheWhole } from './look.ts';

const asks =
  /\brecommend(?:ation|ations|ed|s)?\b|\b(?:the )?(?:board|members|committee|panel) (?:is|are|will be) (?:asked|invited|requested) to\b/i;

const isThere = ({ file, sections, blocks }: Look): boolean =>
  file === null
    ? sections.recommendation.trim() !== ''
    : passagesOf(blocks).some(({ text }) => asks.test(text));

export const recommendation: GoldenRule = {
  name: 'recommendation',
  title: 'What the Board is asked to do',
  check: (look) =>
    isThere(look)
      ? []
      : [
          ofTheWhole(
            'recommendation',
            'The report does not say what the Board is asked to do.',
            'Write one sentence: “The Board is asked to …”',
          ),
        ],
};
