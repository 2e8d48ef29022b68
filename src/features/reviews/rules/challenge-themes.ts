import { endOfMonth, plusMonths } from '../../../kernel/days.ts';
import { type ChallengeKind, kindWords, reasonWords } from './challenge.ts';

/** What is counted of a challenge by month. */
type Raised = { kind: ChallengeKind; category: string; raisedOn: string };

/** How many challenges of one theme were raised in each month. */
export type Theme = { name: string; counts: readonly number[] };

/** `months` are their last days, the earliest first; each theme has a count for each. */
export type Themes = { months: readonly string[]; themes: readonly Theme[] };

/** How far back: enough months to tell signal from noise, and two of each for the holidays to show. */
const mostMonths = 24;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const monthOf = (day: string): string => day.slice(0, 'yyyy-mm'.length);

/** The months that are over, from the first with a challenge. */
const monthsOf = (rows: readonly Raised[], today: string): string[] => {
  const first = rows.map(({ raisedOn }) => monthOf(raisedOn)).sort()[0];
  const back = Array.from({ length: mostMonths }, (_, place) =>
    monthOf(plusMonths(`${monthOf(today)}-01`, place - mostMonths)),
  );
  return back.filter((month) => first !== undefined && month >= first).map(endOfMonth);
};

/** Challenges by month of raising: all formal ones, each reason of theirs, informal ones and good practice. */
export const themesOf = (rows: readonly Raised[], today: string): Themes => {
  const months = monthsOf(rows, today);
  const theme = (name: string, isOfIt: (row: Raised) => boolean): Theme => {
    const counts = new Map<string, number>();
    for (const row of rows.filter(isOfIt)) {
      const end = endOfMonth(monthOf(row.raisedOn));
      counts.set(end, (counts.get(end) ?? 0) + 1);
    }
    return { name, counts: months.map((month) => counts.get(month) ?? 0) };
  };
  const isFormal = ({ kind }: Raised): boolean => kind === 'alert' || kind === 'resolution';
  return {
    months,
    themes: [
      theme('All formal challenges', isFormal),
      ...Object.keys(reasonWords).map((reason) =>
        theme(capital(reason), (row) => isFormal(row) && row.category === reason),
      ),
      theme(`${kindWords.informal}s`, ({ kind }) => kind === 'informal'),
      theme(kindWords['good practice'], ({ kind }) => kind === 'good practice'),
    ],
  };
};
