/** Terms that are reviewed every year: the first meeting after the Annual Meeting of Full Council in May. */
export type Review = { isDue: boolean; words: string; since: string };

const month = (day: string): number => Number(day.slice(5, 7));
const year = (day: string): number => Number(day.slice(0, 4));

const may = 5;

/**
 * Whether the yearly review waits on this day. It becomes due with May, in which Full Council has its Annual Meeting
 * (Local Government Act 1972, schedule 12, paragraph 1, for a year without elections: March to May), and is done
 * when the terms were reviewed or a new version took force since.
 */
export const reviewOn = (today: string, lastReviewed: string | null): Review => {
  const latestMay = month(today) >= may ? year(today) : year(today) - 1;
  const isDue = lastReviewed === null || lastReviewed < `${latestMay}-05-01`;
  const inYear = isDue ? latestMay : latestMay + 1;
  return {
    isDue,
    since: `${latestMay}-05-01`,
    words: `at the first meeting after the Annual Meeting of Full Council in May ${inYear}`,
  };
};
