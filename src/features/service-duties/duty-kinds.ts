import type { Fields } from '../quality/index.ts';
import { meetingKinds } from './rules/duties-year.ts';
import { cameWords, carerSorts, reviewReasons } from './rules/foster-review.ts';
import { contracts, leavingReasons, roles } from './rules/staffing.ts';

const noNames = 'No names: write “the child”, “the carer”, “the officer”.';

export const carerFields = {
  reference: {
    is: 'line',
    label: 'Reference of the carer',
    hint: 'As the fostering service has it. Never a name.',
    missing: 'Give the carer’s reference.',
  },
  sort: { is: 'choice', of: carerSorts, label: 'Kind', missing: 'Choose the kind of carer.' },
  day: { is: 'day', label: 'Approved on', missing: 'Give the day of the approval.' },
  worker: { is: 'line', label: 'Fostering worker, as a post', hint: 'Never a name.' },
  allegationOn: {
    is: 'day',
    label: 'An allegation was made on',
    hint: 'A review is then due as soon as possible.',
  },
  endedOn: { is: 'day', label: 'Approval ended on' },
} as const satisfies Fields;

export const fosterReviewFields = {
  carer: { is: 'pick', from: 'carers', label: 'Carer', missing: 'Choose the carer.' },
  why: { is: 'choice', of: reviewReasons, label: 'Why it is held', missing: 'Choose why it is held.' },
  day: { is: 'day', ahead: true, label: 'Booked for', missing: 'Give the day that it is booked for.' },
  at: { is: 'line', label: 'Time', hint: 'For example 10am.' },
  heldOn: { is: 'day', label: 'Held on', hint: 'Leave it empty until it was held.' },
  came: { is: 'many', of: cameWords, label: 'Who came' },
  minutesOn: { is: 'day', label: 'Minutes sent on' },
  lateWhy: { is: 'line', label: 'Why it was late', hint: 'Where it was held after its last day.' },
  calledOff: { is: 'line', label: 'Why it was called off', hint: 'Leave it empty unless it was.' },
} as const satisfies Fields;

export const allegationDayFields = {
  day: {
    is: 'day',
    ahead: true,
    label: 'Day kept for reviews after an allegation',
    hint: 'One a month, besides the usual reviews.',
    missing: 'Give the day.',
  },
} as const satisfies Fields;

export const meetingFields = {
  day: { is: 'day', label: 'Day', missing: 'Give the day on which it was held.' },
  sort: { is: 'choice', of: meetingKinds, label: 'Why it was held', missing: 'Choose why it was held.' },
  reference: {
    is: 'line',
    label: 'The child’s reference',
    hint: 'As the case system has it. Never a name.',
    missing: 'Give the child’s reference.',
  },
  officer: { is: 'pick', from: 'officers', label: 'Chaired by' },
  outcome: {
    is: 'words',
    label: 'What came of it',
    hint: noNames,
    missing: 'Say what came of it.',
  },
} as const satisfies Fields;

export const homeFields = {
  reference: {
    is: 'line',
    label: 'Short reference of the home',
    hint: 'Such as H03. Never an address.',
    missing: 'Give the home a short reference.',
  },
  day: { is: 'day', label: 'Run by the council since', missing: 'Give the day.' },
  runBy: {
    is: 'line',
    label: 'Run by, as a post',
    hint: 'Such as “Registered manager, H03”. Never a name.',
    missing: 'Give the post of whoever runs it.',
  },
  endedOn: { is: 'day', label: 'Closed on' },
} as const satisfies Fields;

export const visitFields = {
  home: { is: 'pick', from: 'homes', label: 'Home', missing: 'Choose the home.' },
  day: { is: 'day', label: 'Visited on', missing: 'Give the day of the visit.' },
  visitor: {
    is: 'line',
    label: 'Visitor, as a post',
    hint: 'Never whoever runs the home, and never a name.',
    missing: 'Give the post of the visitor.',
  },
  children: {
    is: 'number',
    from: 0,
    to: 30,
    label: 'How many children were spoken to',
    missing: 'Give how many children were spoken to; 0 if none.',
  },
  found: { is: 'words', label: 'What was found', hint: noNames, missing: 'Say what was found.' },
  mustDo: { is: 'words', label: 'What the home must do', hint: noNames },
  dueOn: { is: 'day', ahead: true, label: 'By which day' },
  doneOn: { is: 'day', label: 'Done on', hint: 'Leave it empty until all of it is done.' },
} as const satisfies Fields;

export const postFields = {
  reference: {
    is: 'line',
    label: 'Post',
    hint: 'Such as “Reviewing officer 12”. Never a name.',
    missing: 'Give the post.',
  },
  role: { is: 'choice', of: roles, label: 'As what', missing: 'Choose as what.' },
  contract: { is: 'choice', of: contracts, label: 'Contract', missing: 'Choose the contract.' },
  share: {
    is: 'number',
    from: 1,
    to: 100,
    label: 'Share of a whole post, in per cent',
    missing: 'Give the share of a whole post.',
  },
  day: { is: 'day', label: 'In the service since', missing: 'Give the first day in the service.' },
  qualified: {
    is: 'number',
    from: 1960,
    to: 2100,
    label: 'Year of qualifying as a social worker',
    missing: 'Give the year of qualifying.',
  },
  officerSince: { is: 'number', from: 1960, to: 2100, label: 'Reviewing officer since, a year' },
  managerSince: { is: 'number', from: 1960, to: 2100, label: 'Reviewing manager since, a year' },
  leftOn: { is: 'day', ahead: true, label: 'Last day in the service', hint: 'Empty while they stay.' },
  leftWhy: { is: 'choice', of: leavingReasons, label: 'Why they left' },
} as const satisfies Fields;
