import { type Counts, type CountTable, countOf } from '../../../kernel/counts.ts';
import { type AuditKind, auditKinds, auditKindWords, gradesIn, measuresOf } from './audit.ts';
import { givers } from './compliment.ts';
import { grades, measures } from './grades.ts';
import { standingGrades } from './moderation.ts';
import type { Counted } from './quality-year.ts';

type OfChild = Counted & { reference: string };

const count = countOf(({ reference }: OfChild) => reference);

const gradedAs = (row: OfChild): ReturnType<typeof standingGrades> =>
  standingGrades(gradesIn(row.kind, row.content), row.moderation);

const gradeTables = (kind: AuditKind, rows: readonly OfChild[]): CountTable[] =>
  measuresOf(kind).map((measure) => ({
    title: `${auditKindWords[kind]}s: ${measures[measure].toLowerCase()}`,
    of: kind,
    parts: [...Object.entries(grades), ['', 'Not graded'] as const].map(([grade, name]) =>
      count(
        `${kind}, ${measure}, ${grade}`,
        name,
        rows.filter((row) => row.kind === kind && (gradedAs(row)[measure] ?? '') === grade),
      ),
    ),
  }));

const checkTable = (rows: readonly OfChild[]): CountTable => ({
  title: 'Section 47 checks: no conference was held',
  of: 'section 47 check',
  parts: [
    ['yes', 'Agreed'],
    ['no', 'Not agreed'],
  ].map(([agreed = '', name = '']) =>
    count(
      `section 47 check, ${agreed}`,
      name,
      rows.filter((row) => row.kind === 'section 47 check' && row.content.agreed === agreed),
    ),
  ),
});

const auditTables = (rows: readonly OfChild[]): CountTable[] => [
  {
    title: 'Audits by kind',
    of: 'audits',
    parts: (Object.keys(auditKinds) as AuditKind[]).map((kind) =>
      count(
        kind,
        auditKindWords[kind],
        rows.filter((row) => row.kind === kind),
      ),
    ),
  },
  ...(Object.keys(auditKinds) as AuditKind[]).flatMap((kind) => gradeTables(kind, rows)),
  checkTable(rows),
];

/** What is counted of audits and compliments. A compliment is about no child: there each counts as one. */
export const qualityCounts = (audits: readonly OfChild[], praised: readonly Counted[]): Counts => {
  const compliments = praised.map((row, place) => ({ ...row, reference: String(place) }));
  return {
    wholes: [count('audits', 'Audits', audits), count('compliments', 'Compliments', compliments)],
    tables: [
      ...auditTables(audits),
      {
        title: 'Compliments by from whom they came',
        of: 'compliments',
        parts: Object.entries(givers).map(([giver, name]) =>
          count(
            `from ${giver}`,
            name,
            compliments.filter(({ content }) => content.from === giver),
          ),
        ),
      },
    ],
  };
};
