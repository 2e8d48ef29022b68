import type { Meeting } from '../../features/meetings/index.ts';
import { type DemoDates, demoDates } from './demo-dates.ts';
import {
  type Appointment,
  appointmentWords,
  type DemoPaper,
  type DraftItem,
  type DraftMeeting,
  numbered,
} from './draft.ts';
import { takeoverAnswers, takeoverPlans, takeoverQuestions } from './meetings/around-takeover.ts';
import { comingMeeting } from './meetings/coming.ts';
import { fifthMeeting } from './meetings/fifth.ts';
import { firstMeeting } from './meetings/first.ts';
import { fourthMeeting } from './meetings/fourth.ts';
import { secondMeeting } from './meetings/second.ts';
import { takeoverMeeting } from './meetings/takeover.ts';
import { thirdMeeting } from './meetings/third.ts';

/** A meeting of the demo board with its papers; `published` false: it waits for the clerk. */
export type DemoMeeting = { meeting: Meeting; papers: DemoPaper[]; published: boolean };

const body = 'Corporate Parenting Board';
const hall = 'Committee Room 1, Exampleshire County Hall';

const ordinary = (date: string): Appointment => ({ date, time: '18:00', venue: hall });

type Planned = { at: Appointment; draft: DraftMeeting };

const planned = (dates: DemoDates): Planned[] =>
  [
    { at: ordinary(dates.first), draft: firstMeeting(dates) },
    { at: ordinary(dates.second), draft: secondMeeting(dates) },
    { at: ordinary(dates.third), draft: thirdMeeting(dates) },
    { at: ordinary(dates.fourth), draft: fourthMeeting(dates) },
    { at: ordinary(dates.fifth), draft: fifthMeeting(dates) },
    { at: ordinary(dates.coming), draft: comingMeeting(dates) },
    {
      at: { date: dates.takeover, time: '11:00', venue: 'Exampleshire Outdoor Learning Centre' },
      draft: takeoverMeeting,
    },
  ].sort((one, other) => one.at.date.localeCompare(other.at.date));

/** What a meeting says of the takeover: July may fall between any two, so one plans it and the next answers it. */
const takeoverItem = (
  { takeover, coming }: DemoDates,
  { previous, at, next }: { previous: Appointment | null; at: Appointment; next: Appointment },
): DraftItem | null => {
  if (next.date === takeover) return takeoverPlans(takeover);
  if (previous?.date !== takeover) return null;
  return at.date === coming ? takeoverQuestions(takeover) : takeoverAnswers(takeover);
};

/** Puts an item before any other business. */
const withItem = (items: DraftItem[], extra: DraftItem | null): DraftItem[] =>
  extra === null ? items : [...items.slice(0, -2), extra, ...items.slice(-2)];

/** The minutes of the last item end with where and when the Board meets next; an agenda says it as its purpose. */
const announcing = (items: DraftItem[], next: Appointment, isHeld: boolean): DraftItem[] => {
  const words = `The next meeting is on ${appointmentWords(next)}.`;
  return items.map((item, index) => {
    if (index !== items.length - 1) return item;
    return isHeld ? { ...item, said: [...(item.said ?? []), words] } : { ...item, purpose: words };
  });
};

/** A year of meetings of an invented board, oldest first, as they stand on `today` (ISO). */
export const demoMeetings = (today: string): DemoMeeting[] => {
  const dates = demoDates(today);
  const all = planned(dates);
  return all.map(({ at, draft }, index) => {
    const previous = all[index - 1]?.at ?? null;
    const next = all[index + 1]?.at ?? ordinary(dates.afterComing);
    const isTakeover = at.date === dates.takeover;
    const items = isTakeover
      ? draft.items
      : announcing(
          withItem(draft.items, takeoverItem(dates, { previous, at, next })),
          next,
          at.date !== dates.coming,
        );
    return {
      meeting: {
        body,
        ...at,
        kind: isTakeover ? 'takeover' : 'ordinary',
        rescheduledFrom: at.date === dates.third ? dates.thirdPlanned : null,
        attendance: draft.attendance,
        membership: draft.membership,
        items: numbered(items),
        next,
      },
      papers: draft.papers,
      published: at.date !== dates.fifth,
    };
  });
};
