import { listed } from '../../../../kernel/listed.ts';
import type { Block } from '../../../../kernel/paper.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import type { BriefingLine, BriefingSection } from './briefing.ts';

const lineBlocks = ({ ref, activity, words }: BriefingLine): Block[] => [
  {
    kind: 'paragraph',
    content: [
      ...(ref === '' ? [] : [{ text: `${ref} `, strong: true }]),
      { text: `${activity}\n` },
      { text: words.join(' '), emphasis: true },
    ],
  },
];

/** Headings of a briefing as a document: what it is of stands above it. */
export const briefingBlocks = (
  sections: readonly BriefingSection[],
  {
    plan,
    meetingDay,
    answered,
    asked,
  }: { plan: string; meetingDay: string; answered: number; asked: number },
): Block[] => [
  {
    kind: 'paragraph',
    content: [
      {
        text: `What changed in “${plan}” before the meeting of ${dateWords(meetingDay)}. ${answered} of ${asked} ${asked === 1 ? 'action has' : 'actions have'} an answer.`,
      },
    ],
  },
  ...(sections.length === 0
    ? [{ kind: 'paragraph' as const, content: [{ text: 'There is nothing to bring to the meeting.' }] }]
    : []),
  ...sections.flatMap<Block>(({ title, lines }) => [
    { kind: 'heading', level: 1, text: title },
    { kind: 'list', ordered: false, items: lines.map(lineBlocks) },
  ]),
];

/** Who leads something, for a reader to whom names are of use; nobody is said to be nobody. */
export const leadNames = (leads: readonly { name: string; service: string }[]): string =>
  leads.length === 0
    ? 'Nobody leads it'
    : listed(leads.map(({ name, service }) => (service === '' ? name : `${name} (${service})`)));

/** The same in a paper that can become public: services, and no officer's name. */
export const leadServices = (leads: readonly { service: string }[], services: readonly string[]): string => {
  if (leads.length === 0) return 'Nobody leads it';
  const own = [...new Set(leads.map(({ service }) => service).filter((service) => service !== ''))];
  if (own.length > 0) return listed(own);
  return services.length > 0 ? listed(services) : 'Its lead';
};
