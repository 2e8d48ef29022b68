import type { Definition } from '../definition.ts';

export const claByLegalStatus: Definition = {
  code: 'cla_by_legal_status',
  name: 'Children in our care by legal status',
  question: 'What does the law say about why we are in care?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'was in our care', many: 'were in our care' },
    ours: { one: 'was in care', many: 'were in care' },
  },
  numerator: 'Children looked after under each legal status',
  denominator: null,
  who: 'Children looked after at the end of the day, each once; short breaks (legal status V3 and V4) left out',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children looked after return (SSDA903)',
  statutory: true,
  parts: 'only',
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [{ needs: ['Episodes'], from: 'by-legal-status', numerator: 'looked_after' }],
    },
  ],
};
