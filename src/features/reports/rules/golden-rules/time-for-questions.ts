import { counted } from '../../../../kernel/counted.ts';
import { minutesTyped } from '../sections.ts';
import { type GoldenRule, ofTheWhole } from './look.ts';

/** Five minutes, or a third of a slot that is shorter than a quarter of an hour. */
const fewestMinutes = (slot: number): number => Math.min(5, Math.ceil(slot / 3));

export const timeForQuestions: GoldenRule = {
  name: 'time for questions',
  title: 'Time for questions inside the slot',
  check: ({ sections, slot }) => {
    const talk = minutesTyped(sections.talkMinutes);
    if (talk === null)
      return [
        ofTheWhole(
          'unknown',
          'It is not said how long you will speak, so nobody knows whether there is time for questions.',
          slot === null
            ? 'Say how many minutes you will speak.'
            : `Say how many minutes you will speak: the item has ${slot}, leave at least ${fewestMinutes(slot)} of them.`,
        ),
      ];
    if (slot === null || slot - talk >= fewestMinutes(slot)) return [];
    const left = Math.max(0, slot - talk);
    return [
      ofTheWhole(
        'none left',
        `The item has ${counted(slot, 'minute')} and you speak for ${talk}: ${left === 0 ? 'no time is' : `${counted(left, 'minute')} ${left === 1 ? 'is' : 'are'}`} left for questions.`,
        `Leave at least ${counted(fewestMinutes(slot), 'minute')}: speak for ${slot - fewestMinutes(slot)}, or ask the clerk for a longer slot.`,
      ),
    ];
  },
};
