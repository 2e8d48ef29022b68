import { todayIn } from '../../../kernel/clock.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { remindOfAnswers } from '../questions.ts';

/** Every morning: reminders of answers that are due or late. */
export const remindOfQuestions: Job = {
  name: 'question-reminders',
  cron: '15 7 * * *',
  run: (tx, scope, clock) => remindOfAnswers(tx, scope, todayIn(clock)),
};
