import type { Feature } from '../../web/feature.ts';
import {
  account,
  endOtherSessions,
  endSession,
  leave,
  newPassword,
  sendPasswordLink,
} from './pages/account.page.tsx';
import { accept, invitation } from './pages/invitation.page.tsx';
import { people as list, newPerson, saveNewPerson } from './pages/people.page.tsx';
import {
  askEndPerson,
  endPersonNow,
  invitePerson,
  person,
  restorePersonNow,
  savePerson,
} from './pages/person.page.tsx';
import { endRoleOf, giveRoleNow, restoreRoleOf } from './pages/person-roles.page.tsx';
import { code, lookAround, sendCode, sendPassword, signIn } from './pages/sign-in.page.tsx';
import {
  askLink,
  comeFromDirectory,
  leaveForDirectory,
  linkSent,
  openLink,
  sendLink,
  useLink,
} from './pages/sign-in-link.page.tsx';
import { mayManagePeople } from './policy.ts';

/** How people sign in, what they see of themselves, and who gives them their roles. */
export const people: Feature = {
  name: 'people',
  routes: [
    ...[signIn, sendPassword, code, sendCode, askLink, sendLink, linkSent, openLink, useLink],
    ...[leaveForDirectory, comeFromDirectory, lookAround, invitation, accept, leave],
    ...[account, endSession, endOtherSessions, newPassword, sendPasswordLink],
    ...[list, newPerson, saveNewPerson, person, savePerson, invitePerson],
    ...[giveRoleNow, endRoleOf, restoreRoleOf, askEndPerson, endPersonNow, restorePersonNow],
  ],
  sections: [{ text: 'People', href: '/administration/people', can: mayManagePeople }],
};
