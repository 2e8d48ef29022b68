import type { Done, Held } from '../child-record.ts';
import type { Episode } from '../periods.ts';
import { type DoneKind, type Participation, participations } from '../record.ts';

/** A child in care as an extract of the case system has it. */
export type FileChild = {
  reference: string;
  born: string | null;
  team: string | null;
  miles: number | null;
  episodes: Episode[];
  done: Pick<Done, 'what' | 'day'>[];
  held: Held[];
};

/** Who left care by the extract, and the day (ISO) on which it ended. */
export type LeftCare = { reference: string; on: string };

/** What of a child an extract tells, as the indicators read it. Days are ISO. */
export type ReadChild = {
  child: string;
  born: string | null;
  team: string | null;
  miles: number | null;
  episodes: readonly Episode[];
  reviewsHeld: readonly { day: string; code: string }[];
  initialAssessments: readonly string[];
  healthReviews: readonly string[];
  dentalChecks: readonly string[];
  questionnaires: readonly string[];
  educationPlans: readonly string[];
  visits: readonly string[];
  pathwayPlans: readonly string[];
};

/** A home is called by its kind and its first day: the same in every extract, and nothing that could be looked up. */
const withOwnNames = (episodes: readonly Episode[]): Episode[] => {
  const names = new Map<string, string>();
  return episodes.map((episode) => {
    const name = names.get(episode.home) ?? `${episode.place} since ${episode.from}`;
    names.set(episode.home, name);
    return { ...episode, home: name };
  });
};

const participationIn = (code: string): Participation | null =>
  code in participations ? (code as Participation) : null;

/** What waits of a child until somebody has decided on it. */
export const fileChildOf = (read: ReadChild): FileChild => {
  const done = (what: DoneKind, days: readonly string[]) => days.map((day) => ({ what, day }));
  return {
    reference: read.child,
    born: read.born,
    team: read.team,
    miles: read.miles,
    episodes: withOwnNames(read.episodes),
    done: [
      ...done('visit', read.visits),
      ...done('initial assessment', read.initialAssessments),
      ...done('health review', read.healthReviews),
      ...done('dental check', read.dentalChecks),
      ...done('questionnaire', read.questionnaires),
      ...done('education plan', read.educationPlans),
      ...done('pathway plan', read.pathwayPlans),
    ],
    held: read.reviewsHeld.map(({ day, code }) => ({ day, participation: participationIn(code) })),
  };
};
