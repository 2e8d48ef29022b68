import type { Definition } from '../definition.ts';

export const ni62: Definition = {
  code: 'ni62',
  name: 'Three or more homes in the year',
  question: 'How many of us had to move home twice or more this year?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had three or more homes since 1 April', many: 'had three or more homes since 1 April' },
    ours: { one: 'had three or more homes since 1 April', many: 'had three or more homes since 1 April' },
  },
  numerator:
    'Children who had three or more homes since 1 April, the one in which they lived on that day counted',
  denominator: 'Children looked after at the end of the day',
  who: 'Homes of 24 hours or more; temporary ones (T0 to T4) are left out, and a carer who becomes the adopter is no move; short breaks left out',
  unit: 'percentage',
  polarity: 'lower',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'National Indicator 62; children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        { needs: ['Episodes'], from: 'looked-after', numerator: 'three_homes', denominator: 'looked_after' },
      ],
    },
  ],
};
