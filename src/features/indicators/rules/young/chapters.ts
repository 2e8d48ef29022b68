/** A part of our lives: the indicators that tell of it, and what one can do where it does not go well. */
export type YoungChapter = { name: string; codes: readonly string[]; help: readonly string[] };

/** What young people want to know first stands first. Every indicator stands in one chapter. */
export const youngChapters: readonly YoungChapter[] = [
  {
    name: 'Where we live',
    codes: ['ni63', 'ni62', 'placed_outside', 'cla_by_placement'],
    help: [
      'Nobody should move you to a new home without asking what you think.',
      'Tell your worker if you do not feel safe at home, or if you miss the people who matter to you.',
    ],
  },
  {
    name: 'Feeling well',
    codes: [
      'dental_check',
      'health_assessment',
      'initial_health_assessment',
      'immunisations',
      'sdq_completed',
      'sdq_average',
    ],
    help: [
      'You should have a health check at least once a year, and you should see a dentist.',
      'If you have not, tell your carer or your worker. It is their job to book it.',
    ],
  },
  {
    name: 'Being heard',
    codes: ['review_participation', 'ni66', 'advocacy', 'complaints', 'statements_sent'],
    help: [
      'Your review is about you. You can go to it, or ask somebody to say what you think.',
      'You can say when and where it should be, and who should be there.',
    ],
  },
  {
    name: 'School',
    codes: ['education_plan', 'ks2_attainment', 'ks4_attainment', 'year_12_13_eet'],
    help: [
      'You should have a plan for school that says what helps you to learn. Ask to see it.',
      'The council has a head teacher for all children in care, and you can ask them for help.',
    ],
  },
  {
    name: 'Leaving care',
    codes: [
      'pathway_plan',
      'care_leavers_suitable',
      'care_leavers_in_touch',
      'care_leavers_eet',
      'eet_18_20',
      'higher_education',
      'apprenticeships',
      'care_leavers_same_home',
      'care_leavers_homes',
      'care_leavers_neet',
      'care_leavers_not_available',
      'care_leavers_not_known',
      'care_leavers_number',
    ],
    help: [
      'From the age of 16 you should have a plan for leaving care, made with you.',
      'After you left care you can ask for a worker who helps you until you are 25.',
    ],
  },
  {
    name: 'Staying safe',
    codes: [
      'missing_children',
      'missing_episodes',
      'youth_justice',
      'cp_number',
      'cp_rate',
      'ni64',
      'ni65',
      'cp_again_12_months',
      'ni67',
      'icpc_in_time',
    ],
    help: [
      'If you are in danger now, call 999.',
      'If you went missing, somebody should ask you why, and you can ask that it is not your carer.',
    ],
  },
  {
    name: 'Who we are',
    codes: [
      'cla_number',
      'cla_rate',
      'cla_started',
      'cla_ceased',
      'cla_by_age',
      'cla_by_legal_status',
      'repeat_care',
      'uasc_number',
      'cin_number',
      'cin_rate',
    ],
    help: ['You can ask why you are in care, and you can ask to see what is written about you.'],
  },
];

/** What helps whatever it is about. */
export const helpForAll: readonly string[] = [
  'Talk to your worker, or to any grown-up you trust.',
  'You can ask for an advocate. An advocate is on your side and helps you say what you want. You do not have to pay.',
  'You can complain to the council. Nobody may treat you worse because of that.',
];

/** The chapter of an indicator. */
export const youngChapterOf = (code: string): YoungChapter | undefined =>
  youngChapters.find(({ codes }) => codes.includes(code));
