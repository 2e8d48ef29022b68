import type { Route } from '../../../web/route.ts';
import { bringInFiles, bringInForm, bringInPage, leaveExtract, takeFromExtract } from './bring-in.page.tsx';
import { childPage } from './child.page.tsx';
import { editChildForm, newChildForm, saveChild, saveNewChild } from './child-form.page.tsx';
import { childrenPage } from './children.page.tsx';
import { doneForm, saveDone, takeBackDoneNow } from './done.page.tsx';
import { giveForm, saveGiven } from './give.page.tsx';
import { movedForm, saveMoved, takeBackMoved } from './moved.page.tsx';
import { officersPage, saveOfficer } from './officers.page.tsx';

/** Children's lines: what is due, one child, what is entered by hand, and what the case system holds. */
export const childrenRoutes: readonly Route[] = [
  ...[childrenPage, newChildForm, saveNewChild, officersPage, saveOfficer],
  ...[bringInForm, bringInFiles, bringInPage, takeFromExtract, leaveExtract],
  ...[childPage, editChildForm, saveChild, giveForm, saveGiven],
  ...[doneForm, saveDone, takeBackDoneNow, movedForm, saveMoved, takeBackMoved],
];
