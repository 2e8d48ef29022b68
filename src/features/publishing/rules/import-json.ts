import { adultNamesOf } from './adult-names.ts';
import { type Decision, mask } from './personal-details.ts';
import type { Problem, Published, PublishedMeeting, PublishedPaper } from './published.ts';

/** What `hearth import published --format json` prints: nothing in it names a young person's representative. */
export type ImportJson = {
  meetings: PublishedMeeting[];
  papers: Omit<PublishedPaper, 'text'>[];
  problems: Problem[];
};

/** The JSON of an import; kept names are masked in every text, papers come without theirs. */
export const toImportJson = (published: Published): ImportJson => {
  const adults = adultNamesOf(published);
  const decisions = keptDecisions(published);
  const masked = (text: string): string => mask(text, decisions, adults);
  return {
    meetings: published.meetings.map((meeting) => maskMeeting(meeting, masked)),
    papers: published.papers.map(({ title, kind, source }) => ({ title: masked(title), kind, source })),
    problems: published.problems.map((problem) => ({ ...problem, message: masked(problem.message) })),
  };
};

const keptDecisions = ({ keptNames }: Published): Decision[] =>
  [...new Set(keptNames.flatMap(({ name }) => [name, name.split(' ')[0] ?? '']))]
    .filter((name) => name.length > 1)
    .map((text) => ({ kind: 'first name', text, decision: 'mask' }));

const maskMeeting = (meeting: PublishedMeeting, masked: (text: string) => string): PublishedMeeting => {
  const orNull = (text: string | null): string | null => (text === null ? null : masked(text));
  return {
    ...meeting,
    attendance: {
      ...meeting.attendance,
      present: meeting.attendance.present.map((person) => ({
        ...person,
        organisation: orNull(person.organisation),
      })),
    },
    items: meeting.items.map((item) => ({
      ...item,
      title: masked(item.title),
      presenters: item.presenters.map(({ name, service }) => ({
        name: masked(name),
        service: orNull(service),
      })),
      purpose: orNull(item.purpose),
      narrative: masked(item.narrative),
      resolutions: item.resolutions.map(masked),
      papers: item.papers.map(masked),
    })),
  };
};
