import { narrativeBlocks } from '../../../kernel/narrative.ts';
import type { Block, Inline } from '../../../kernel/paper.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import type { Printable, PrintableItem } from './printable.ts';

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

const groups = [
  { capacity: 'member', title: 'Present' },
  { capacity: 'co-opted', title: 'Co-opted members' },
  { capacity: 'other', title: 'Also there' },
] as const;

const named = (title: string, people: string[]): Block[] =>
  people.length === 0 ? [] : [paragraph({ text: `${title}: `, strong: true }, { text: people.join(', ') })];

const presentBlocks = ({ attendance }: Printable): Block[] =>
  groups.flatMap(({ capacity, title }): Block[] => {
    const people = attendance.present.filter((one) => one.capacity === capacity);
    if (people.length === 0) return [];
    const rows = people.map(({ name, organisation }) => [[{ text: name }], [{ text: organisation ?? '' }]]);
    return [{ kind: 'table', caption: title, header: [[{ text: 'Name' }], [{ text: 'For' }]], rows }];
  });

const attendanceBlocks = (meeting: Printable): Block[] => {
  const { apologies, substitutions, remote, observers } = meeting.attendance;
  return [
    ...presentBlocks(meeting),
    ...named(
      'Apologies',
      apologies.map((one) => one.name),
    ),
    ...named(
      'Attending for somebody else',
      substitutions.map((one) => `${one.name} for ${one.for}`),
    ),
    ...named('Joined online', remote),
    ...named('Observed', observers),
  ];
};

const itemBlocks = (item: PrintableItem): Block[] => [
  {
    kind: 'heading',
    level: 1,
    text: [item.number && `${item.number}.`, item.title].filter(Boolean).join(' '),
  },
  ...narrativeBlocks(item.narrative),
  ...(item.resolutions.length > 0
    ? [{ kind: 'resolved' as const, resolutions: item.resolutions.map((text) => [{ text }]) }]
    : []),
];

const nextBlocks = ({ next }: Printable): Block[] => {
  const words = next
    ? [next.date && dateWords(next.date), next.time && timeWords(next.time), next.venue]
    : [];
  return named(
    'Next meeting',
    words.filter((word) => word !== null),
  );
};

/** The minutes of a meeting as they are printed: who was there, then each item with what was said and resolved. */
export const minutesBlocks = (meeting: Printable): Block[] => [
  ...attendanceBlocks(meeting),
  ...meeting.items.flatMap(itemBlocks),
  ...nextBlocks(meeting),
];

/** Whether anything has been minuted: an agenda alone has no minutes to print. */
export const hasMinutes = ({ items, attendance }: Printable): boolean =>
  attendance.present.length > 0 || items.some((item) => item.narrative !== '' || item.resolutions.length > 0);
