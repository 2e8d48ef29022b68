import { type Histories, readHistories } from '../indicators/index.ts';
import { returnYearOf, type Told } from './rules/timetable/history.ts';
import { childTimetable, leaverTimetable, type TimetableLine } from './rules/timetable/timetable.ts';

/** The timetable of an extract, by child, and its rows that cannot be right. */
export type ExtractTimetable = { lines: TimetableLine[] } & Pick<
  Histories,
  'problems' | 'problemCount' | 'leftAside'
>;

const toldIn = ({ kinds, oldestReview, oldestHealthCheck, questionnaires }: Histories): Told => ({
  kinds,
  reviewsSince: oldestReview && returnYearOf(oldestReview),
  healthChecksSince: oldestHealthCheck && returnYearOf(oldestHealthCheck),
  questionnaires,
});

/**
 * What is due to each child and care leaver at the end of a day (ISO), from the CSV files of a folder; `problems` as in
 * readHistories. Throws ToMend where the folder is no extract.
 */
export const timetableOfExtract = async (
  folder: string,
  asked: { at: string; problems: number },
): Promise<ExtractTimetable> => {
  const histories = await readHistories(folder, asked);
  const { at } = asked;
  const told = toldIn(histories);
  const lines = [
    ...histories.inCare.flatMap((child) => childTimetable({ ...child, advisers: [] }, at, told)),
    ...histories.leavers.flatMap((leaver) => leaverTimetable(leaver, at, told)),
  ];
  const { problems, problemCount, leftAside } = histories;
  return { lines: lines.sort(byChild), problems, problemCount, leftAside };
};

/** By reference; the duties of a child stay in their order. */
const byChild = ({ child: one }: TimetableLine, { child: other }: TimetableLine): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
