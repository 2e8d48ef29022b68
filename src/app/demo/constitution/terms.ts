import type { Terms } from '../../../features/board/index.ts';

const aims = [
  'See that the whole council and its partners keep their promises to children in our care.',
  'Want the same for every child in our care as for our own, and say so.',
  'Ask what would make life better for children in our care, now and when they are grown.',
  'Hear what young people think before anything is decided, and tell them what came of it.',
  'Look at the figures for health, learning and homes at every meeting, and ask about those that stand still.',
  'Read what inspectors write, and hear regularly about\n- adoption and fostering\n- learning\n- homes and support for care leavers\n- young people in custody',
  'Check that every plan of the council says what it does for children in our care.',
  'Celebrate what children in our care and those who look after them achieve.',
  'Visit homes and services, and tell the Board what was seen.',
  'Uphold the rights that every child has under the United Nations convention.',
  'Set up a group for a matter that needs more time than a meeting has.',
];

/** The constitution of the demo board as it began. All words are our own. */
export const firstTerms: Terms = {
  purpose:
    'The Board speaks up for children in our care. It advises the council and asks its partners what they do; it decides nothing by itself.',
  aims,
  memberGroups: [
    'Councillors of the largest group',
    'Councillors of the other groups',
    'Foster carers and adoptive parents',
    'Young people in our care',
  ],
  coOptedServices: ['Health', 'Police', 'Virtual School', 'Jobcentres', 'Youth justice'],
  attending: ['Lead officer', 'Clerk to the Board'],
  advisers: ['Virtual School', 'Voices in Care', 'Participation team'],
  appointers: ['the Leader'],
  castingVote: true,
  quorum: null,
  substitutesVote: false,
  everyMonths: 2,
  noticeDays: 5,
  meetingMinutes: 120,
  reviewedYearly: true,
  duties: [
    { what: 'Adoption and fostering', months: [3, 9] },
    { what: 'Health of children in our care', months: [5, 11] },
    { what: 'Learning and the Virtual School', months: [1, 9] },
    { what: 'Young people in custody', months: [7] },
    { what: 'Visits by members: what was seen', months: [] },
  ],
};

/** The same after the last Annual Meeting of Full Council: care leavers throughout, housing at the table. */
export const todaysTerms: Terms = {
  ...firstTerms,
  purpose:
    'The Board speaks up for children in our care and care leavers. It advises the council and asks its partners what they do; it decides nothing by itself.',
  aims: [
    ...aims.map((aim) =>
      aim.replace(/children in our care(?=[.,]| and those| at)/, 'children in our care and care leavers'),
    ),
    'Watch over what the council promised in the Care Leaver Covenant.',
  ],
  memberGroups: [...firstTerms.memberGroups.slice(0, 3), 'Young people in our care and care leavers'],
  coOptedServices: [...firstTerms.coOptedServices, 'Housing'],
  appointers: ['the Leader', 'Full Council'],
  quorum: 3,
  duties: [...firstTerms.duties, { what: 'Homes and support for care leavers', months: [3, 7] }],
};

const groupTerms: Terms = {
  ...firstTerms,
  aims: [],
  memberGroups: [],
  coOptedServices: [],
  attending: [],
  advisers: [],
  duties: [],
  appointers: ['the Leader', 'the group or partner they speak for'],
  reviewedYearly: false,
  noticeDays: 3,
  meetingMinutes: 90,
};

export const deliveryTerms: Terms = {
  ...groupTerms,
  purpose:
    'The delivery board sees that what is promised in the plan gets done, and tells the Board where it does not.',
  aims: ['Look at every line of the plan that is late.', 'Take away what stands in the way.'],
};

export const groupOfHealthTerms: Terms = {
  ...groupTerms,
  purpose: 'The group finds out why some children wait for a dentist or a counsellor, and what would help.',
  aims: ['Ask children what it is like to wait.', 'Bring ideas to the Board by the summer.'],
  everyMonths: 3,
};
