/** A thing to have by an age: `search` finds the offer about it. */
export type ListItem = { id: string; text: string; search: string };
export type AgeList = { age: number; title: string; items: readonly ListItem[] };

/**
 * What each of us should have by an age. From the Children Act 1989, sections 23A to 24D (a personal adviser and a pathway
 * plan from 16; help until 25), and what comes with being that old. An item keeps its id for ever: the ticks stay on the phone.
 */
export const checklist: readonly AgeList[] = [
  {
    age: 16,
    title: 'When we are 16',
    items: [
      { id: 'adviser', text: 'I know who my personal adviser is.', search: 'personal adviser' },
      { id: 'pathway-plan', text: 'I have a pathway plan, and I had a say in it.', search: 'pathway plan' },
      { id: 'ni-number', text: 'I have my National Insurance number.', search: 'id documents' },
      { id: 'bank', text: 'I have a bank account, and know about my savings.', search: 'savings' },
      { id: 'bursary', text: 'I asked my school or college for the bursary.', search: 'college bursary' },
      { id: 'doctor', text: 'I know my doctor and my dentist.', search: 'dentist' },
    ],
  },
  {
    age: 18,
    title: 'When we are 18',
    items: [
      { id: 'home', text: 'I know where I will live, and what if it goes wrong.', search: 'staying put' },
      { id: 'id', text: 'I have a passport or a licence, and my birth certificate.', search: 'id documents' },
      { id: 'setting-up', text: 'I know about the money for setting up my home.', search: 'setting up home' },
      { id: 'council-tax', text: 'I asked to pay no council tax.', search: 'council tax' },
      {
        id: 'savings',
        text: 'I have asked for the money that was saved for me.',
        search: 'junior isa savings',
      },
      { id: 'vote', text: 'I am on the list of people who can vote.', search: 'vote' },
      { id: 'health', text: 'I have my health history.', search: 'health history' },
    ],
  },
  {
    age: 21,
    title: 'When we are 21',
    items: [
      {
        id: 'stay-in-touch',
        text: 'I told my adviser if I still want help. I can have it.',
        search: 'personal adviser',
      },
      { id: 'after-staying-put', text: 'I have a plan for after staying put.', search: 'deposit' },
      { id: 'course', text: 'I know what I can get for a course or uni.', search: 'uni' },
      { id: 'work', text: 'I know about jobs that are kept for us.', search: 'jobs' },
    ],
  },
  {
    age: 25,
    title: 'When we turn 25',
    items: [
      { id: 'last-talk', text: 'I had a good last talk with my adviser.', search: 'personal adviser' },
      { id: 'bills', text: 'I know which bills begin now, like council tax.', search: 'council tax' },
      { id: 'records', text: 'I know how to read my records.', search: 'records' },
      { id: 'people', text: 'I know whom I can call after 25.', search: 'after 25' },
    ],
  },
];
