import type { Feature } from '../../web/feature.ts';
import { auditFile, auditLog } from './pages/audit.page.tsx';
import { administration, jobs } from './pages/jobs.page.tsx';
import { letter, outbox, sendAgain } from './pages/outbox.page.tsx';
import { mayAdminister } from './policy.ts';

/** What an administrator looks after: the audit log, letters and jobs. */
export const administering: Feature = {
  name: 'administration',
  routes: [administration, auditLog, auditFile, outbox, letter, sendAgain, jobs],
  sections: [{ text: 'Administration', href: '/administration', can: mayAdminister }],
};
