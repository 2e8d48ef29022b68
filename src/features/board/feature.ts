import type { Feature } from '../../web/feature.ts';
import type { AsksOf } from './asks-of.ts';
import { addPerson, newPerson } from './pages/add-person.page.tsx';
import { appointToSeat, seat } from './pages/appoint.page.tsx';
import { askCloseBoard, board, boards, closeBoard, reopenBoard } from './pages/boards.page.tsx';
import { addBoard, changeBoard, changeBoardForm, newBoard } from './pages/body-form.page.tsx';
import { addToCabinet, cabinet, leaveCabinet, undoLeaveCabinet } from './pages/cabinet.page.tsx';
import { askCloseSeat, closeSeatNow, reopenSeatNow } from './pages/close-seat.page.tsx';
import {
  askWithdrawVersion,
  compareVersions,
  constitution,
  constitutionVersion,
  restoreTerms,
  reviewTerms,
  withdrawTerms,
} from './pages/constitution.page.tsx';
import { askEndSeat, endSeatNow, undoEndSeat } from './pages/end-seat.page.tsx';
import { chooseDay, history } from './pages/history.page.tsx';
import { induction, type MeetingsOf, saveTips, tick, tipsForm } from './pages/induction.page.tsx';
import { askEndOffice, endOfficeNow, newOffice, saveOffice, undoEndOffice } from './pages/offices.page.tsx';
import { addLead, endLeadNow, priorities, undoEndLead } from './pages/priorities.page.tsx';
import { changeSeatForm, newSeat, saveNewSeat, saveSeat, seats } from './pages/seats.page.tsx';
import { newTerms, saveTerms } from './pages/terms-form.page.tsx';
import { photo, saveShown, takePhotoAway, uploadPhoto, who, whoPerson } from './pages/who.page.tsx';
import { mayReadBoards } from './policy.ts';
import { waitingAtBoards } from './waiting.ts';

/**
 * Boards with their constitution, seats and people. Meetings come later in the order of features, so whoever puts the
 * house together says where the induction page learns of them, and the board's page of what young people ask.
 */
export const boardFeature = (meetingsOf: MeetingsOf, asksOf: AsksOf): Feature => ({
  name: 'board',
  sections: [{ text: 'Boards', href: '/boards', can: mayReadBoards }],
  waiting: waitingAtBoards,
  routes: [
    ...[boards, newBoard, addBoard, cabinet, addToCabinet, leaveCabinet, undoLeaveCabinet],
    ...[board(asksOf), changeBoardForm, changeBoard, askCloseBoard, closeBoard, reopenBoard],
    ...[constitution, newTerms, saveTerms, compareVersions, reviewTerms],
    ...[constitutionVersion, askWithdrawVersion, withdrawTerms, restoreTerms],
    ...[seats, newSeat, saveNewSeat, seat, appointToSeat, newPerson, addPerson],
    ...[changeSeatForm, saveSeat, askCloseSeat, closeSeatNow, reopenSeatNow],
    ...[
      askEndSeat,
      endSeatNow,
      undoEndSeat,
      newOffice,
      saveOffice,
      askEndOffice,
      endOfficeNow,
      undoEndOffice,
    ],
    ...[priorities, addLead, endLeadNow, undoEndLead, chooseDay, history],
    ...[who, whoPerson, photo, uploadPhoto, takePhotoAway, saveShown],
    ...[induction(meetingsOf), tick, tipsForm, saveTips],
  ],
});
