import { everywhere } from './counted.ts';
import type { Definition } from './definition.ts';
import { versionOn } from './definition.ts';
import { definitionOf } from './definitions.ts';
import type { Finding } from './mistakes/finding.ts';
import { type PlacedRow, placedRows } from './mistakes/finding.ts';
import { measureOf } from './mistakes/measure-of-row.ts';
import type { PublishedReport, Row } from './published/published-tables.ts';

/** A figure of a published report that is one of ours: as printed, with its doubt where it has one. */
export type ReportFigure = {
  indicator: string;
  area: string;
  at: string;
  version: number;
  value: number | null;
  mark: string | null;
  doubt: string | null;
};

const rateOf: Readonly<Record<string, string>> = {
  cla_number: 'cla_rate',
  cp_number: 'cp_rate',
  cin_number: 'cin_rate',
};

/** The definition whose figures a row prints: of a count's row "Rate per 10,000" those of its rate. */
const definitionFor = (placed: PlacedRow): Definition | null => {
  const { code } = measureOf(placed);
  if (code === null) return null;
  const wanted = placed.row.unit === 'rate' ? (rateOf[code] ?? code) : code;
  const definition = definitionOf(wanted);
  return definition && definition.unit === placed.row.unit ? definition : null;
};

const areaOf = ({ role, name }: Row): string | null => {
  if (role === 'whole') return everywhere;
  return role === 'part' ? name : null;
};

const doubtAt = (findings: readonly Finding[], row: Row, at: string): string | null =>
  findings.find(({ line, period }) => line === row.line && period === at)?.sentence ?? null;

/**
 * The month-end figures of a report that are figures of our indicators, the first where a report prints one twice. A
 * figure that a check doubts carries its sentence.
 */
export const reportFigures = (report: PublishedReport, findings: readonly Finding[]): ReportFigure[] => {
  const figures = new Map<string, ReportFigure>();
  for (const placed of placedRows(report.indicators)) {
    const definition = definitionFor(placed);
    const area = areaOf(placed.row);
    if (definition === null || area === null || definition.parts === 'only') continue;
    for (const { period, value, mark } of placed.row.figures) {
      if (period?.kind !== 'month' || (value === null && mark === null)) continue;
      const doubt = doubtAt(findings, placed.row, period.at);
      const key = [definition.code, area, period.at].join('\x1f');
      const known = figures.get(key);
      if (known && (known.doubt !== null || doubt === null)) continue;
      const version = versionOn(definition, period.at)?.version ?? 1;
      figures.set(key, { indicator: definition.code, area, at: period.at, version, value, mark, doubt });
    }
  }
  return [...figures.values()];
};
