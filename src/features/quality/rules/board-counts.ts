import { type AuditKind, auditKinds, auditKindWords, gradesIn, measuresOf } from './audit.ts';
import { givers } from './compliment.ts';
import { grades, measures } from './grades.ts';
import { standingGrades } from './moderation.ts';
import type { Counted } from './quality-year.ts';

/** A count with how many children it is about. Compliments are about none: there each counts as one. */
type BoardCount = { id: string; name: string; value: number; children: number };

/** Counts that add up: `parts` to the whole named by `of`. */
type BoardTable = { title: string; of: string; parts: readonly BoardCount[] };

type OfChild = Counted & { reference: string };

const countOf = (id: string, name: string, rows: readonly OfChild[]): BoardCount => ({
  id,
  name,
  value: rows.length,
  children: new Set(rows.map(({ reference }) => reference)).size,
});

const gradedAs = (row: OfChild): ReturnType<typeof standingGrades> =>
  standingGrades(gradesIn(row.kind, row.content), row.moderation);

const gradeTables = (kind: AuditKind, rows: readonly OfChild[]): BoardTable[] =>
  measuresOf(kind).map((measure) => ({
    title: `${auditKindWords[kind]}s: ${measures[measure].toLowerCase()}`,
    of: kind,
    parts: [...Object.entries(grades), ['', 'Not graded'] as const].map(([grade, name]) =>
      countOf(
        `${kind}, ${measure}, ${grade}`,
        name,
        rows.filter((row) => row.kind === kind && (gradedAs(row)[measure] ?? '') === grade),
      ),
    ),
  }));

const checkTable = (rows: readonly OfChild[]): BoardTable => ({
  title: 'Section 47 checks: no conference was held',
  of: 'section 47 check',
  parts: [
    ['yes', 'Agreed'],
    ['no', 'Not agreed'],
  ].map(([agreed = '', name = '']) =>
    countOf(
      `section 47 check, ${agreed}`,
      name,
      rows.filter((row) => row.kind === 'section 47 check' && row.content.agreed === agreed),
    ),
  ),
});

/** Counts audits for the Board: by kind, and each kind by its grades. */
export const auditCounts = (rows: readonly OfChild[]) => ({
  all: countOf('all', 'All', rows),
  tables: [
    {
      title: 'By kind',
      of: 'all',
      parts: (Object.keys(auditKinds) as AuditKind[]).map((kind) =>
        countOf(
          kind,
          auditKindWords[kind],
          rows.filter((row) => row.kind === kind),
        ),
      ),
    },
    ...(Object.keys(auditKinds) as AuditKind[]).flatMap((kind) => gradeTables(kind, rows)),
    checkTable(rows),
  ],
});

/** Counts compliments for the Board, by from whom they came. */
export const complimentCounts = (rows: readonly Counted[]) => {
  const counted = rows.map((row, place) => ({ ...row, reference: String(place) }));
  return {
    all: countOf('all', 'All', counted),
    tables: [
      {
        title: 'Compliments by from whom they came',
        of: 'all',
        parts: Object.entries(givers).map(([giver, name]) =>
          countOf(
            giver,
            name,
            counted.filter(({ content }) => content.from === giver),
          ),
        ),
      },
    ],
  };
};
