import type { Feature } from '../../web/feature.ts';
import { clerkDesk } from './pages/clerk-desk.page.tsx';
import { importFiles, importForm } from './pages/clerk-import.page.tsx';
import { clerkItem, saveItem } from './pages/clerk-item.page.tsx';
import { clerkMeeting, decideOnDetails, join, mend, publishMeeting } from './pages/clerk-meeting.page.tsx';
import { addPaperFiles, removePaperFile, restorePaperFile } from './pages/clerk-papers.page.tsx';
import { discardFile, previewImport, saveImport } from './pages/clerk-preview.page.tsx';
import { clerkPrinted, printMeeting } from './pages/clerk-print.page.tsx';
import { askRemove, putRemovedBack, remove } from './pages/clerk-remove.page.tsx';
import { askWithdraw, withdrawMeeting } from './pages/clerk-withdraw.page.tsx';
import { calendar, follow, meetingCalendar, meetings, news } from './pages/feeds.page.tsx';
import { home, year } from './pages/home.page.tsx';
import { item, meeting, paper } from './pages/meeting.page.tsx';
import { checkPapersAgain, paperFigures } from './pages/paper-figures.page.tsx';
import { printed } from './pages/printed.page.tsx';
import { search } from './pages/search.page.tsx';
import { webService } from './pages/web-service.page.tsx';
import { mayPublish } from './policy.ts';

/** Public pages, feeds and data, and the clerk's desk that decides what becomes public. */
export const publishing: Feature = {
  name: 'publishing',
  sections: [{ text: "Clerk's desk", href: '/clerk', can: mayPublish }],
  routes: [
    ...[home, year, meetings, meeting, item, paper, printed, search, follow, calendar, meetingCalendar, news],
    ...webService,
    ...[clerkDesk, importForm, importFiles, previewImport, saveImport, discardFile],
    ...[clerkMeeting, mend, decideOnDetails, publishMeeting, askWithdraw, withdrawMeeting, join],
    ...[askRemove, remove, putRemovedBack],
    ...[
      clerkItem,
      saveItem,
      addPaperFiles,
      removePaperFile,
      restorePaperFile,
      checkPapersAgain,
      paperFigures,
      printMeeting,
      clerkPrinted,
    ],
  ],
};
