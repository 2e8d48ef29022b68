import type { JSX } from 'preact';
import { Table, type TableCell } from '../../../web/components/table.tsx';
import type { ChallengeReport, LevelShare, Tally } from '../rules/challenge-report.ts';

const numeric = (value: number): TableCell => ({ text: value.toLocaleString('en-GB'), format: 'numeric' });

const columns = ['Raised', 'Answered', 'Outstanding', 'Over four weeks'];

const Tallies = ({ caption, first, rows }: { caption: string; first: string; rows: readonly Tally[] }) =>
  rows.length === 0 ? null : (
    <section class="hearth-scroll" aria-label={caption} tabindex={0}>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--m"
        classes="govuk-table--small-text-until-tablet"
        firstCellIsHeader
        head={[{ text: first }, ...columns.map((text) => ({ text, format: 'numeric' }))]}
        rows={rows.map(({ name, raised, answered, outstanding, overFourWeeks }) => [
          { text: name.charAt(0).toUpperCase() + name.slice(1) },
          ...[raised, answered, outstanding, overFourWeeks].map(numeric),
        ])}
      />
    </section>
  );

const Levels = ({ shares }: { shares: readonly LevelShare[] }) => {
  const resolved = shares.reduce((sum, { count }) => sum + count, 0);
  return resolved === 0 ? null : (
    <Table
      caption="Where problem resolutions were resolved"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { text: 'Level' },
        { text: 'Resolved', format: 'numeric' },
        { text: `Of ${resolved.toLocaleString('en-GB')}`, format: 'numeric' },
      ]}
      rows={shares.map(({ level, count, share }) => [
        { text: level.charAt(0).toUpperCase() + level.slice(1) },
        numeric(count),
        { text: `${share ?? 0}%`, format: 'numeric' },
      ])}
    />
  );
};

/** The tables of a week or a year. */
export const ReportTables = ({ report }: { report: ChallengeReport }): JSX.Element => (
  <>
    <Tallies caption="By kind" first="Kind" rows={[...report.byKind, report.all]} />
    <Tallies caption="By reason" first="Reason" rows={report.byReason} />
    <Tallies caption="By district" first="District" rows={report.byDistrict} />
    <Tallies caption="By team" first="Team" rows={report.byTeam} />
    <Levels shares={report.resolvedAt} />
  </>
);
