import { closedNotice } from './schedule-12a.ts';

/** The parts of a record that decide what of it the public may see. */
type Item = {
  id: string;
  title: string;
  presenters: { name: string; service: string | null }[];
  purpose: string | null;
  narrative: string;
  resolutions: string[];
  verbal: boolean;
  exempt: { paragraph: number; reason: string } | null;
};
type Attendance = {
  present: unknown[];
  apologies: unknown[];
  substitutions: unknown[];
  remote: string[];
  observers: string[];
};
type Recorded = {
  minutesState: 'as published' | 'being written' | 'draft' | 'agreed';
  attendance: Attendance;
  items: Item[];
  papers: { itemId: string | null }[];
};

/** `closedUnder` is the paragraph under which the public is kept out; not there where it is not. */
type Opened<Each extends Item> = Omit<Each, 'exempt'> & { closedUnder?: number };

type Open<Meeting extends Recorded> = Omit<Meeting, 'items'> & {
  items: Opened<Meeting['items'][number]>[];
};

const nobody = { present: [], apologies: [], substitutions: [], remote: [], observers: [] };

const withoutExempt = <Each extends Item>({ exempt, ...item }: Each): Opened<Each> => {
  if (exempt === null) return item;
  return {
    ...item,
    title: 'An item that is not open to the public',
    presenters: [],
    purpose: closedNotice(exempt.paragraph),
    verbal: false,
    narrative: '',
    resolutions: [],
    closedUnder: exempt.paragraph,
  };
};

/**
 * A record without what the public may not see, whatever is masked besides: exempt items (Local Government Act 1972,
 * Schedule 12A) with their papers, and what was said, resolved and who came while the minutes are not agreed.
 */
export const openToPublic = <Meeting extends Recorded>(meeting: Meeting): Open<Meeting> => {
  const closed = new Set(meeting.items.filter(({ exempt }) => exempt !== null).map(({ id }) => id));
  const unagreed = meeting.minutesState === 'being written' || meeting.minutesState === 'draft';
  const items = meeting.items.map((item: Meeting['items'][number]) => {
    const open = withoutExempt(item);
    return unagreed ? { ...open, narrative: '', resolutions: [] } : open;
  });
  return {
    ...meeting,
    items,
    attendance: unagreed ? nobody : meeting.attendance,
    papers: meeting.papers.filter(({ itemId }) => itemId === null || !closed.has(itemId)),
  };
};
