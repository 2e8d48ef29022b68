import { keptNamesMasked } from './kept-decisions.ts';
import type { Problem, Published, PublishedMeeting, PublishedPaper } from './published.ts';

/** What `hearth import published --format json` prints: nothing in it names a young person's representative. */
export type ImportJson = {
  meetings: PublishedMeeting[];
  papers: Omit<PublishedPaper, 'text'>[];
  problems: Problem[];
};

/** The JSON of an import; kept names are masked in every text, papers come without theirs. */
export const toImportJson = (published: Published): ImportJson => {
  const masked = keptNamesMasked(published);
  return {
    meetings: published.meetings.map((meeting) => maskMeeting(meeting, masked)),
    papers: published.papers.map(({ title, kind, source }) => ({ title: masked(title), kind, source })),
    problems: published.problems.map((problem) => ({ ...problem, message: masked(problem.message) })),
  };
};

type Masked = (text: string) => string;

const orNull = (text: string | null, masked: Masked): string | null => (text === null ? null : masked(text));

const maskMeeting = (meeting: PublishedMeeting, masked: Masked): PublishedMeeting => ({
  ...meeting,
  attendance: maskAttendance(meeting.attendance, masked),
  membership: meeting.membership.map(({ name, change, replaces }) => ({
    name: masked(name),
    change,
    replaces: orNull(replaces, masked),
  })),
  items: meeting.items.map((item) => ({
    ...item,
    title: masked(item.title),
    presenters: item.presenters.map(({ name, service }) => ({
      name: masked(name),
      service: orNull(service, masked),
    })),
    purpose: orNull(item.purpose, masked),
    narrative: masked(item.narrative),
    resolutions: item.resolutions.map(masked),
    papers: item.papers.map(masked),
  })),
});

const maskAttendance = (
  { present, apologies, substitutions, remote, observers }: PublishedMeeting['attendance'],
  masked: Masked,
): PublishedMeeting['attendance'] => ({
  present: present.map((person) => ({
    ...person,
    name: masked(person.name),
    organisation: orNull(person.organisation, masked),
  })),
  apologies: apologies.map(({ name }) => ({ name: masked(name) })),
  substitutions: substitutions.map((pair) => ({ name: masked(pair.name), for: masked(pair.for) })),
  remote: remote.map(masked),
  observers: observers.map(masked),
});
