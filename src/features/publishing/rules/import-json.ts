import { keptNamesMasked } from './kept-decisions.ts';
import { mapTexts } from './public-meeting.ts';
import type { Problem, Published, PublishedMeeting, PublishedPaper } from './published.ts';

/** What `hearth import published --format json` prints: nothing in it names a young person's representative. */
export type ImportJson = {
  meetings: PublishedMeeting[];
  papers: Omit<PublishedPaper, 'text'>[];
  problems: Problem[];
};

/** The JSON of an import; kept names are masked in every text, papers come without theirs. Files keep their names. */
export const toImportJson = (published: Published): ImportJson => {
  const masked = keptNamesMasked(published);
  return {
    meetings: published.meetings.map(({ source, ...meeting }) => ({ ...mapTexts(meeting, masked), source })),
    papers: published.papers.map(({ title, kind, source }) => ({ title: masked(title), kind, source })),
    problems: published.problems.map((problem) => ({ ...problem, message: masked(problem.message) })),
  };
};
