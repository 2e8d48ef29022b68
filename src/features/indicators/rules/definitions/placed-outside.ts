import type { Definition } from '../definition.ts';

export const placedOutside: Definition = {
  code: 'placed_outside',
  name: 'Living outside the area or more than 20 miles from home',
  question: 'How many of us live far away from where we grew up?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: {
      one: 'lived outside the area or more than 20 miles from home',
      many: 'lived outside the area or more than 20 miles from home',
    },
    ours: { one: 'lived far away from home', many: 'lived far away from home' },
  },
  numerator: 'Children whose home is outside the council’s area or more than 20 miles from their own home',
  denominator: 'Children looked after whose home is known to be inside or outside, or its distance',
  who: 'Children looked after at the end of the day, each once; short breaks (legal status V3 and V4) left out',
  unit: 'percentage',
  polarity: 'lower',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source:
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 11; children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Episodes'],
          from: 'looked-after',
          numerator: 'placed_outside',
          denominator: 'place_known',
        },
      ],
    },
  ],
};
