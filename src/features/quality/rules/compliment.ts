import type { Fields } from './fields.ts';

/** From whom a compliment can come. */
export const givers = {
  'young person': 'A child or young person',
  parent: 'A parent or another relative',
  carer: 'A carer',
  professional: 'Somebody at work with the child',
} as const;

export const complimentFields = {
  day: { is: 'day', label: 'Day', missing: 'Give the day on which it came.' },
  from: { is: 'choice', of: givers, label: 'From whom', missing: 'Choose from whom it came.' },
  officer: { is: 'pick', from: 'officers', label: 'About a reviewing officer' },
  post: {
    is: 'line',
    label: 'About whom, as a post',
    hint: 'Such as “Reviewing officer, North”. Never a name.',
    missing: 'Give the post of whoever it is about.',
  },
  words: {
    is: 'words',
    label: 'What was said',
    hint: 'In their own words, without names.',
    missing: 'Write down what was said.',
  },
  quote: {
    is: 'choice',
    of: { yes: 'Yes', no: 'No, or not asked' },
    label: 'They agree to be quoted, without a name',
    missing: 'Choose whether they agree to be quoted.',
  },
} as const satisfies Fields;
