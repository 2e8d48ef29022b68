import type { Feature } from '../../web/feature.ts';
import { sharing } from './jobs/share-due.ts';
import { checkPage, saveAnswers } from './pages/check.page.tsx';
import {
  addAppendixFile,
  appendixFile,
  removeAppendixFile,
  removeFile,
  reportFile,
  restoreAppendixFile,
  uploadFile,
} from './pages/files.page.tsx';
import { commission, meetingReports } from './pages/meeting-reports.page.tsx';
import { myReports } from './pages/mine.page.tsx';
import { performanceForm, savePerformance } from './pages/performance.page.tsx';
import { planPaperForm, savePlanPaper } from './pages/plan-paper.page.tsx';
import { readerWordsPage, saveReaderWords } from './pages/reader-words.page.tsx';
import {
  answerYoungQuestion,
  askWithdrawReport,
  clear,
  handInReport,
  putReportBack,
  reportPage,
  sendReportBack,
  takeReportBack,
  withdraw,
} from './pages/report.page.tsx';
import { restore, versionPage, versionsPage } from './pages/versions.page.tsx';
import { autosave, preview, saveWritten, writeForm } from './pages/write.page.tsx';
import { askAsYoung, youngPage } from './pages/young.page.tsx';
import { mayOpenReports } from './policy.ts';
import { waitingReports } from './waiting.ts';

/** Reports for a meeting: asked for, written, checked, cleared, and read by young people first. */
export const reports: Feature = {
  name: 'reports',
  routes: [
    ...[myReports, readerWordsPage, saveReaderWords, meetingReports, commission],
    ...[performanceForm, savePerformance, planPaperForm, savePlanPaper],
    ...[reportPage, writeForm, saveWritten, autosave, preview, checkPage, saveAnswers],
    ...[
      uploadFile,
      removeFile,
      addAppendixFile,
      removeAppendixFile,
      restoreAppendixFile,
      reportFile,
      appendixFile,
    ],
    ...[handInReport, takeReportBack, clear, sendReportBack, askWithdrawReport, withdraw, putReportBack],
    ...[versionsPage, versionPage, restore, youngPage, askAsYoung, answerYoungQuestion],
  ],
  sections: [{ text: 'Reports', href: '/reports', can: mayOpenReports }],
  tabs: [{ text: 'Reports', path: '/board/meetings/:meeting/reports', can: mayOpenReports }],
  waiting: waitingReports,
  jobs: [sharing],
};
