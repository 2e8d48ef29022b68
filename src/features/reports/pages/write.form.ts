import { z } from 'zod';
import { besideFile, type SectionName, type Sections, sectionNames } from '../rules/sections.ts';

const typed = z.string().max(200_000, 'Use 200,000 characters at most.').optional();

/** What the form sends: sections that it does not show are not sent, and stay as they are. */
export const writeBody = z.object({
  ...(Object.fromEntries(sectionNames.map((name) => [name, typed])) as Record<SectionName, typeof typed>),
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('0')
    .transform(Number),
});
export type WriteBody = z.infer<typeof writeBody>;

export const sectionsSent = (body: WriteBody, kept: Sections): Sections => {
  const sections = { ...kept };
  for (const name of sectionNames) sections[name] = body[name] ?? kept[name];
  return sections;
};

type Asked = { name: SectionName; label: string; hint?: string; rows: number };
type Group = { title: string; hint?: string; asked: Asked[] };

/** What the author is asked, in the order of the house report. */
const groups: readonly Group[] = [
  {
    title: 'What it is about',
    asked: [
      { name: 'purpose', label: 'Purpose', hint: 'One sentence: what is this report for?', rows: 2 },
      {
        name: 'divisions',
        label: 'Electoral divisions affected',
        hint: 'For example “All divisions”',
        rows: 1,
      },
      {
        name: 'contact',
        label: 'Contact for more information',
        hint: 'Name, job and telephone number',
        rows: 1,
      },
      { name: 'summary', label: 'Brief summary', hint: 'What a reader in a hurry must know', rows: 4 },
      { name: 'recommendation', label: 'Recommendation', hint: '“The Board is asked to …”', rows: 2 },
    ],
  },
  {
    title: 'What this means for children in our care and care leavers',
    asked: [
      { name: 'whyItMatters', label: 'Why does it matter to them?', rows: 3 },
      { name: 'whatChanged', label: 'What has changed?', rows: 3 },
      { name: 'impact', label: 'What difference does it make?', rows: 3 },
      { name: 'whatNext', label: 'What happens next?', rows: 3 },
    ],
  },
  {
    title: 'The report itself',
    hint: 'Begin a line with ## for a heading, with - for an entry of a list, and write a row of a table as | May | 12 |. An empty line begins a new paragraph.',
    asked: [
      { name: 'detail', label: 'Detail', rows: 16 },
      { name: 'risk', label: 'Risk management', rows: 4 },
    ],
  },
  {
    title: 'For young people and the meeting',
    asked: [
      {
        name: 'youngSummary',
        label: "Young person's summary",
        hint: 'Half a page that an eleven-year-old reads with ease. Needed when the report is longer than one page.',
        rows: 6,
      },
      {
        name: 'interactive',
        label: 'How will people take part?',
        hint: 'A poll, a worksheet, a discussion at the tables',
        rows: 2,
      },
      {
        name: 'talkMinutes',
        label: 'How many minutes will you speak?',
        hint: 'Leave time for questions. In whole minutes',
        rows: 1,
      },
    ],
  },
];

/** Of an uploaded report only what stands beside the file is asked. */
export const groupsFor = (hasFile: boolean): readonly Group[] =>
  hasFile
    ? groups
        .map((group) => ({
          ...group,
          asked: group.asked.filter(({ name }) => (besideFile as readonly SectionName[]).includes(name)),
        }))
        .filter(({ asked }) => asked.length > 0)
    : groups;

export const labelOf = (name: SectionName): string =>
  groups.flatMap(({ asked }) => asked).find((one) => one.name === name)?.label ?? name;
