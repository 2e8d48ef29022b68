import type { Feature } from '../../web/feature.ts';
import { remindOfQuestions } from './jobs/remind.job.ts';
import { agreeForm, saveAgree, takeBack } from './pages/agree.page.tsx';
import {
  addPresentForm,
  amendTextForm,
  amendWhich,
  saveAddPresent,
  saveAmendText,
} from './pages/amend.page.tsx';
import { askForm, saveAsk } from './pages/ask-question.page.tsx';
import {
  attendanceExport,
  attendancePage,
  draftAbsenceLetter,
  saveAbsenceRule,
} from './pages/attendance.page.tsx';
import { decideForm, saveDecision } from './pages/decide.page.tsx';
import { itemTextForm, saveItemText } from './pages/item-text.page.tsx';
import { letterPage, letterPdf, letterWord, saveLetter, sendLetter } from './pages/letter.page.tsx';
import { boardLetters, draftLetter } from './pages/letters.page.tsx';
import { mattersPage, saveMatters } from './pages/matters.page.tsx';
import { minutesPage } from './pages/minutes.page.tsx';
import { questionPage, saveAbout, saveAnswerOf } from './pages/question.page.tsx';
import { boardQuestions, circulate, meetingQuestions } from './pages/questions.page.tsx';
import { recommendationsExport, recommendationsPage } from './pages/recommendations.page.tsx';
import { saveSend, sendForm } from './pages/send.page.tsx';
import { mayReadBoard, mayReadDraft, mayWriteLetters } from './policy.ts';
import { waitingMinutes } from './waiting.ts';

export const minutes: Feature = {
  name: 'minutes',
  routes: [
    minutesPage,
    sendForm,
    saveSend,
    itemTextForm,
    saveItemText,
    decideForm,
    saveDecision,
    agreeForm,
    saveAgree,
    takeBack,
    amendWhich,
    amendTextForm,
    saveAmendText,
    addPresentForm,
    saveAddPresent,
    meetingQuestions,
    askForm,
    saveAsk,
    circulate,
    boardQuestions,
    questionPage,
    saveAbout,
    saveAnswerOf,
    mattersPage,
    saveMatters,
    draftLetter,
    boardLetters,
    letterPage,
    saveLetter,
    sendLetter,
    letterWord,
    letterPdf,
    attendancePage,
    attendanceExport,
    saveAbsenceRule,
    draftAbsenceLetter,
    recommendationsPage,
    recommendationsExport,
  ],
  tabs: [
    { text: 'Matters arising', path: '/board/meetings/:meeting/matters', can: mayReadBoard },
    { text: 'Minutes', path: '/board/meetings/:meeting/minutes', can: mayReadDraft },
    { text: 'Questions', path: '/board/meetings/:meeting/questions', can: mayReadBoard },
  ],
  boardPages: [
    { text: 'Attendance', path: '/boards/:board/attendance', can: mayReadBoard },
    { text: 'Questions', path: '/boards/:board/questions', can: mayReadBoard },
    { text: 'Recommendations', path: '/boards/:board/recommendations', can: mayReadBoard },
    { text: 'Letters', path: '/boards/:board/letters', can: mayWriteLetters },
  ],
  waiting: waitingMinutes,
  jobs: [remindOfQuestions],
};
