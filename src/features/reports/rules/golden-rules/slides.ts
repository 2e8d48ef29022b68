import { type GoldenRule, ofTheWhole } from './look.ts';

const most = 10;

export const slides: GoldenRule = {
  name: 'slides',
  title: 'Ten slides at most',
  check: ({ file }) =>
    file?.slides != null && file.slides > most
      ? [
          ofTheWhole(
            'slides',
            `The presentation has ${file.slides} slides; ten is the most.`,
            'Keep the ten that matter. Put the others into an appendix, or leave them out.',
          ),
        ]
      : [],
};
