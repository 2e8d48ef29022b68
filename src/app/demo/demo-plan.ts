import { plusDays } from '../../kernel/days.ts';
import { dateWords } from '../../kernel/words-of-time.ts';

/** Who leads something in the demo: a role, and the service that it belongs to. None has an address that works. */
export const demoLeads = {
  nurse: { name: 'Designated nurse', service: 'Health' },
  housing: { name: 'Housing manager', service: 'Housing' },
  school: { name: 'Virtual school head', service: 'Education' },
  leaving: { name: 'Leaving care manager', service: 'Leaving care' },
} as const;
export type DemoLead = keyof typeof demoLeads;

type Rating = 'green' | 'amber' | 'red' | 'blue';

/** An action of the demo plan: how it was rated two months ago and is now, what was said, and when it is due. */
export type DemoEntry = {
  ref: string;
  activity: string;
  inYoungWords: string;
  lead: DemoLead;
  when: string;
  before: Rating;
  now: Rating;
  reason: string;
  said: string;
  shown: string;
};

export type DemoObjective = {
  number: string;
  title: string;
  statement: string;
  voice: string;
  inYoungWords: string;
  measure: { name: string; indicator: string; target: number } | null;
  entries: DemoEntry[];
};

const entry = (
  ref: string,
  [activity, inYoungWords]: readonly [string, string],
  lead: DemoLead,
  when: string,
  { before = 'green', now = 'green', reason = '', said = '', shown = '' }: Partial<DemoEntry>,
): DemoEntry => ({ ref, activity, inYoungWords, lead, when, before, now, reason, said, shown });

/** The objectives of the demo plan, with dates around today (ISO). */
export const demoObjectives = (today: string): DemoObjective[] => {
  const inDays = (days: number): string => dateWords(plusDays(today, days));
  return [
    {
      number: '1',
      title: 'A home that feels like home',
      statement: 'Every child lives close to the people and places that matter to them.',
      voice: 'I want to stay near my school and my friends.',
      inYoungWords: 'You live in a home that is right for you, near the people you love.',
      measure: null,
      entries: [
        entry(
          '1a',
          ['Find ten new foster homes in the north', 'Ten new foster homes in the north'],
          'leaving',
          inDays(120),
          { said: 'Six families are approved, three are being visited.' },
        ),
        entry(
          '1b',
          [
            'Agree with the districts that care leavers come first for a flat',
            'You come first when you need a flat',
          ],
          'housing',
          inDays(-40),
          {
            before: 'amber',
            now: 'red',
            reason: 'One district has not signed, and nobody can move there.',
            said: 'Four of five districts have signed.',
          },
        ),
        entry(
          '1c',
          [
            'Write a welcome booklet for each home with the children who live there',
            'A booklet about each home, made by us',
          ],
          'leaving',
          inDays(-75),
          {
            now: 'blue',
            said: 'All nine homes have theirs.',
            shown: 'Nine booklets, on the shelf of each home.',
          },
        ),
      ],
    },
    {
      number: '2',
      title: 'Healthy and well',
      statement: 'Children have their health checks in time, and know whom to ask.',
      voice: 'Nobody told me that I could choose my dentist.',
      inYoungWords: 'You see a dentist and a doctor in time, and you can say what you need.',
      measure: { name: 'Dental checks up to date', indicator: 'dental_check', target: 90 },
      entries: [
        entry(
          '2a',
          ['Hold a dental morning in every locality', 'A dentist comes to a place near you'],
          'nurse',
          inDays(30),
          {
            before: 'green',
            now: 'amber',
            reason: 'One morning had to be moved.',
            said: 'Two of three mornings were held.',
          },
        ),
        entry(
          '2b',
          ['Give every child a health passport at sixteen', 'A passport with everything about your health'],
          'nurse',
          'Ongoing',
          { said: 'Handed out at every last health check since the summer.' },
        ),
      ],
    },
    {
      number: '3',
      title: 'Learning and work',
      statement: 'Care leavers learn, train or work, and are helped when they do not.',
      voice: 'Ask us what we want to be.',
      inYoungWords: 'You get help to learn, train or find a job that you like.',
      measure: {
        name: 'Care leavers aged 18 to 20 who learn, train or work',
        indicator: 'eet_18_20',
        target: 65,
      },
      entries: [
        entry(
          '3a',
          [
            'Keep ten apprenticeships of the council for care leavers',
            'Ten apprenticeships for care leavers',
          ],
          'school',
          inDays(200),
          { said: 'Seven have begun.' },
        ),
        entry(
          '3b',
          ['Bring an employer from every ward to the covenant', 'More places that want to give you a job'],
          'school',
          'To be confirmed',
          { before: 'green', now: 'green', reason: 'The date depends on the members, who were asked.' },
        ),
      ],
    },
  ];
};
