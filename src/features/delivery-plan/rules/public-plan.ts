import type { Brag } from './brag.ts';
import type { Measure, Objective } from './deliverable.ts';
import type { Entry } from './entry.ts';
import { measureWords } from './measure-words.ts';
import type { PlanKind } from './plan-kind.ts';
import type { Around } from './standing-facts.ts';

/** An entry as everybody sees it: services and no names, and none of what was written about how it goes. */
export type PublicEntry = {
  ref: string;
  activity: string;
  inYoungWords: string;
  services: string[];
  when: string;
  rating: Brag | null;
  measures: PublicMeasure[];
};

/** A measure that an indicator says; a figure that somebody entered may be a small count, and stays inside. */
export type PublicMeasure = { name: string; now: string; target: string };

export type PublicObjective = Pick<
  Objective,
  'number' | 'title' | 'statement' | 'how' | 'voice' | 'inYoungWords'
> & {
  measures: PublicMeasure[];
  entries: PublicEntry[];
};

/** What everybody sees of a plan. Days are ISO. `others` are entries under no objective. */
export type PublicPlan = {
  name: string;
  kind: PlanKind;
  from: string | null;
  to: string | null;
  principles: string;
  priorities: string;
  objectives: PublicObjective[];
  others: PublicEntry[];
};

type Inside = {
  plan: Pick<PublicPlan, 'name' | 'kind' | 'from' | 'to' | 'principles' | 'priorities'>;
  objectives: readonly { id: string; fields: Objective }[];
  entries: readonly Entry[];
};

const publicMeasures = (measures: readonly Measure[], figureOf: Around['figureOf']): PublicMeasure[] =>
  measures.filter(({ indicator }) => indicator !== null).map((measure) => measureWords(measure, figureOf));

/**
 * What everybody may see of a plan. `figureOf` gives public figures alone. What an entry repeats, or was taken out, is
 * left out.
 */
export const publicPlan = (
  { plan: { name, kind, from, to, principles, priorities }, objectives, entries }: Inside,
  figureOf: Around['figureOf'],
): PublicPlan => {
  const shown = entries.filter(({ removed, fields }) => !removed && fields.sameAs === null);
  const entryOf = ({ fields }: Entry): PublicEntry => ({
    ref: fields.ref,
    activity: fields.activity,
    inYoungWords: fields.inYoungWords,
    services: fields.services,
    when: fields.timescale,
    rating: fields.rating,
    measures: publicMeasures(fields.measures, figureOf),
  });
  const known = new Set<string | null>(objectives.map(({ id }) => id));
  return {
    name,
    kind,
    from,
    to,
    principles,
    priorities,
    objectives: objectives.map(({ id, fields }) => ({
      number: fields.number,
      title: fields.title,
      statement: fields.statement,
      how: fields.how,
      voice: fields.voice,
      inYoungWords: fields.inYoungWords,
      measures: publicMeasures(fields.measures, figureOf),
      entries: shown.filter((entry) => entry.fields.objective === id).map(entryOf),
    })),
    others: shown.filter((entry) => !known.has(entry.fields.objective)).map(entryOf),
  };
};
