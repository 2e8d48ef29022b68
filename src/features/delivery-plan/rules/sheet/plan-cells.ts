import { months } from '../../../../kernel/local-date.ts';
import type { Brag } from '../brag.ts';
import type { Measure, Objective } from '../deliverable.ts';
import type { Said, Shown } from '../history/change.ts';
import type { PlanColumn } from '../reading/plan-column.ts';
import { type Around, currentOf } from '../standing-facts.ts';
import type { EntryInFull } from './entry.ts';
import { figureText, slashDate } from './figure-cell.ts';
import { type LeadNames, leadsText } from './lead-names.ts';

/** The columns of a plan that goes out, in their order, under the names that published plans give them. */
export const sheetColumns: readonly { column: PlanColumn; heading: string }[] = [
  { column: 'objective', heading: 'Objective' },
  { column: 'ref', heading: 'Ref' },
  { column: 'references', heading: 'Other references' },
  { column: 'activity', heading: 'Activity' },
  { column: 'progress', heading: 'Progress' },
  { column: 'evidence', heading: 'Evidence' },
  { column: 'metric', heading: 'Metric' },
  { column: 'current', heading: 'Current data & date' },
  { column: 'target', heading: 'Target data & date' },
  { column: 'services', heading: 'Responsible service' },
  { column: 'timescale', heading: 'Timescale' },
  { column: 'brag', heading: 'BRAG' },
  { column: 'leads', heading: 'Responsible people' },
];

/** What a column is called. */
export const headingOf = (column: PlanColumn): string =>
  sheetColumns.find((one) => one.column === column)?.heading ?? column;

/** A row of a plan as the text of its cells. */
export type Cells = Record<PlanColumn, string>;

/** What the cells of an entry name: objectives and leads by id, and the newest figures of indicators. */
export type Known = {
  objectives: ReadonlyMap<string, Objective>;
  leads: LeadNames;
  figureOf: Around['figureOf'];
};

/** "Objective 3: Health"; the title alone where it has no number. */
export const objectiveCell = ({ number, title }: Pick<Objective, 'number' | 'title'>): string =>
  number === '' ? title : `Objective ${number}: ${title}`;

/** "G – Green": a letter and a word, for whoever sees no colours or prints in black and white. */
const bragCell = (rating: Brag | null): string =>
  rating === null
    ? ''
    : `${rating.charAt(0).toUpperCase()} – ${rating.charAt(0).toUpperCase()}${rating.slice(1)}`;

const entryDate = (date: string): string =>
  date.length === 'yyyy-mm'.length
    ? `${months[Number(date.slice(5)) - 1]} ${date.slice(0, 4)}`
    : slashDate(date);

/** "14/05/2019 - Agreed.": an entry of progress, so that reading it again finds its date. */
export const saidText = ({ date, words }: Said): string =>
  date === null ? words : `${entryDate(date)} - ${words}`;

/** A piece of evidence in words: its title, and an address that leads somewhere from outside. */
const shownText = ({ kind, title, link, words }: Shown): string => {
  if (kind === 'text') return words === '' ? title : words;
  return kind !== 'link' || link === null || link === title ? title : `${title}: ${link}`;
};

const measureLines = (measures: readonly Measure[], textOf: (measure: Measure) => string): string => {
  const lines = measures.map(textOf);
  return lines.every((line) => line === '') ? '' : lines.join('\n');
};

const currentText =
  (figureOf: Around['figureOf']) =>
  (measure: Measure): string => {
    if (measure.indicator === null)
      return figureText(measure.current, measure.currentOn, measure.currentWords);
    const figure = currentOf(measure, figureOf);
    return figure === null ? '' : figureText(figure.value, figure.at, '');
  };

/** The cells of an entry. */
export const cellsOf = (
  { fields, said, shown }: Pick<EntryInFull, 'fields' | 'said' | 'shown'>,
  { objectives, leads, figureOf }: Known,
): Cells => {
  const objective = fields.objective === null ? undefined : objectives.get(fields.objective);
  return {
    objective: objective ? objectiveCell(objective) : '',
    ref: fields.ref,
    references: fields.references.join(', '),
    activity: fields.activity,
    progress: said.map(saidText).join('\n'),
    evidence: shown.map(shownText).join('\n'),
    metric: measureLines(fields.measures, ({ name, cohort }) =>
      cohort === '' ? name : `${name} (${cohort})`,
    ),
    current: measureLines(fields.measures, currentText(figureOf)),
    target: measureLines(fields.measures, ({ target, targetWords }) => figureText(target, null, targetWords)),
    services: fields.services.join('; '),
    timescale: fields.timescale,
    brag: bragCell(fields.rating),
    leads: leadsText(fields.leads, leads),
  };
};
