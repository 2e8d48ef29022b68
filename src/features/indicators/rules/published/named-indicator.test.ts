import { expect, it } from 'vitest';
import { namedIndicator } from './named-indicator.ts';

it.each([
  ['Number of CLA at the month end', 'cla_number'],
  ['Number of children looked after', 'cla_number'],
  ['Rate of children in our care per 10,000', 'cla_number'],
  ['Number Children In Care - By Legal Status', 'cla_by_legal_status'],
  ['Number of Children in Need Plans (CiN) at the month end', 'cin_number'],
  ['Number of CP Plans at the month end', 'cp_number'],
  ['Child protection plans lasting 2 years or more', 'ni64'],
  ['Percentage of CLA with an up to date health assessment', 'health_assessment'],
  ['% of children looked after seen by a dentist', 'dental_check'],
  ['Children looked after with three or more placements', 'ni62'],
  ['Children starting to be looked after', 'cla_started'],
  ['Children ceasing to be looked after', 'cla_ceased'],
  ['Number of Care Leavers', 'care_leavers_number'],
  ['Care leavers in suitable accommodation', 'care_leavers_suitable'],
  ['Care Leavers in Education, Employment or Training (EET)', 'care_leavers_eet'],
  ['Care leavers not in education, employment or training', 'care_leavers_neet'],
  ['Care leavers we are in touch with', 'care_leavers_in_touch'],
  ['Percentage of CLA with a passport', null],
  ['Foster carers approved', null],
])('%s is %s', (heading, code) => expect(namedIndicator(heading).code).toBe(code));
