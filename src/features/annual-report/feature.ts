import type { Feature } from '../../web/feature.ts';
import { mayReadCounts, mayRunService } from '../reviews/index.ts';
import { annualReportFiles, annualReportPage } from './pages/annual-report.page.tsx';
import { countsPage } from './pages/counts.page.tsx';

/** What leaves the reviewing service: counts for the Board, and the annual report. */
export const annualReport: Feature = {
  name: 'annual-report',
  routes: [annualReportPage, ...annualReportFiles, countsPage],
  sections: [
    { text: 'Annual report', href: '/annual-report', can: mayRunService },
    { text: 'Counts', href: '/counts', can: mayReadCounts },
  ],
};
