import { refused } from '../../kernel/result.ts';
import type { Can } from '../../kernel/roles.ts';
import type { Feature } from '../../web/feature.ts';
import { mayReadCounts, mayReview } from '../reviews/index.ts';
import { annualReportFiles, annualReportPage } from './pages/annual-report.page.tsx';
import { countsPage } from './pages/counts.page.tsx';
import { servicePage } from './pages/service.page.tsx';

/** Counts are all that they may read: the service finds them among its own pages. */
const readsOnlyCounts: Can = (actor) =>
  mayReview(actor).ok ? refused('The counts stand under “Service”.') : mayReadCounts(actor);

/** What leaves the reviewing service: counts for the Board, and the annual report. */
export const annualReport: Feature = {
  name: 'annual-report',
  routes: [servicePage, annualReportPage, ...annualReportFiles, countsPage],
  sections: [
    { text: 'Service', href: '/service', can: mayReview },
    { text: 'Counts', href: '/counts', can: readsOnlyCounts },
  ],
};
