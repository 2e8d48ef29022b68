import { passagesOf } from '../../../../kernel/passages.ts';
import { type GoldenRule, type Look, ofTheWhole } from './look.ts';

const activity =
  /\b(?:live )?(?:polls?|polling|quiz(?:zes)?|worksheets?|(?:table|group|round-table) discussions?|discuss(?:ion)? (?:at|on) (?:your|the|each) tables?|work in groups|breakout|idea walls?|sticky notes|post-its|workshop|interactive|vote with)\b/i;
const refusal = /^(?:no|none|nil|nothing|n\/a|not applicable|-+)\.?$/i;

const isInteractive = ({ sections, blocks }: Look): boolean => {
  const said = sections.interactive.trim();
  if (said !== '') return !refusal.test(said);
  return passagesOf(blocks).some(({ text }) => activity.test(text));
};

export const interactive: GoldenRule = {
  name: 'interactive',
  title: 'Something for everyone to take part in',
  check: (look) =>
    isInteractive(look)
      ? []
      : [
          ofTheWhole(
            'interactive',
            'Nothing is planned that people at the meeting can take part in.',
            'Plan a poll, a worksheet or a discussion at the tables, and write it under “How will people take part?”',
          ),
        ],
};
