import type { Route } from '../../../web/route.ts';
import { answersPage, saveWords, wordsForm } from './answers.page.tsx';
import {
  appealForm,
  newAppealForm,
  saveAppeal,
  saveNewAppeal,
  takeAppealBackForm,
  takeAppealBackNow,
} from './appeal.page.tsx';
import { conferencesPage } from './conferences.page.tsx';
import { familyPage } from './family.page.tsx';
import { editFamilyForm, newFamilyForm, saveFamily, saveNewFamily } from './family-form.page.tsx';
import { holdForm, saveHeld } from './hold.page.tsx';
import { notHeldForm, saveNotHeld, takeBack, takeBackForm } from './not-held.page.tsx';
import {
  paperAnswerForm,
  savePaperAnswer,
  takeAnswerBackForm,
  takeAnswerBackNow,
} from './paper-answer.page.tsx';
import { planForm, savePlan } from './plan.page.tsx';
import { questionnaireByLink, saveQuestionnaireByLink } from './questionnaire-by-link.page.tsx';
import { questionnairesForm, saveQuestionnaires } from './questionnaires.page.tsx';
import { yearPage } from './year.page.tsx';

export const conferenceRoutes: readonly Route[] = [
  ...[conferencesPage, yearPage],
  ...[newFamilyForm, saveNewFamily, familyPage, editFamilyForm, saveFamily, planForm, savePlan],
  ...[holdForm, saveHeld, notHeldForm, saveNotHeld, takeBackForm, takeBack],
  ...[newAppealForm, saveNewAppeal, appealForm, saveAppeal, takeAppealBackForm, takeAppealBackNow],
  ...[questionnairesForm, saveQuestionnaires, questionnaireByLink, saveQuestionnaireByLink],
  ...[answersPage, paperAnswerForm, savePaperAnswer, takeAnswerBackForm, takeAnswerBackNow],
  ...[wordsForm, saveWords],
];
