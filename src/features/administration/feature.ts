import type { Feature } from '../../web/feature.ts';
import { removing } from './jobs/remove-past.ts';
import { auditFile, auditLog } from './pages/audit.page.tsx';
import { administration, jobs } from './pages/jobs.page.tsx';
import { letter, outbox, sendAgain } from './pages/outbox.page.tsx';
import { retention, savePeriods } from './pages/retention.page.tsx';
import { mayAdminister } from './policy.ts';

/** What an administrator looks after: the audit log, letters, jobs, and how long things are kept. */
export const administering: Feature = {
  name: 'administration',
  routes: [administration, auditLog, auditFile, outbox, letter, sendAgain, jobs, retention, savePeriods],
  jobs: [removing],
  sections: [{ text: 'Administration', href: '/administration', can: mayAdminister }],
};
