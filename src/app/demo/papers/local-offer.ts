import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoDates } from '../demo-dates.ts';
import type { DemoPaper } from '../draft.ts';
import { report } from './report.ts';

/** The offer as young people get it. */
export const localOfferLeaflet: DemoPaper = {
  itemTitle: 'Local Offer for Care Leavers',
  title: 'What you can get: the Local Offer on two pages',
  kind: 'leaflet',
  blocks: blocksFromText(`You have been in care and you are between 16 and 25? Then this is for you.

# Someone to talk to

Your personal adviser stays with you until you are 25, if you want. You decide how often you meet.

# Your home

- Help to find a home and to keep it.
- Money to set up your first home.
- No council tax until you are 25.

# Your health

- Free prescriptions: ask your adviser for the card.
- A summary of your health story, explained by a nurse.
- A drop-in for when things get too much. You need no appointment.

# Learning and work

- A guaranteed interview for jobs at the council.
- A laptop for college, and help with travel.
- Somewhere to stay in the holidays when you are at university.

# Taking part

- Free leisure passes in the North, East and South. The West will follow.
- The Care Leavers Forum meets every week. You can bring a friend.

# If you did not get something on this list

Tell your adviser, or tell the Forum. You can also write to the Chair of the Board. You will get an answer within ten working days.`),
};

/** What young people thought of the leaflet. */
export const localOfferReport = (dates: DemoDates): DemoPaper => ({
  itemTitle: 'Local Offer for Care Leavers Update',
  title: 'Local Offer: what young people said about the leaflet',
  kind: 'report',
  blocks: report({
    of: 'Personal adviser for the West',
    date: dates.coming,
    purpose: 'To report how the leaflet was received, and what young people want to see added.',
    recommendation: 'The Board is asked to agree the three additions, and to hear again in six months.',
    children:
      'Few young people of 15 know what they may have at 18. The leaflet is now part of the first talk about the future, so nobody should have to find out by chance.',
    inShort: [
      'We asked 52 of you. 38 had seen the leaflet, and 14 had not.',
      '33 said that they found something new in it.',
      'You asked for three things to be added: driving lessons, help for young parents, and a map.',
    ],
    detail: blocksFromText(`# How we asked

Personal advisers asked 52 care leavers during visits. Their answers may be kinder than answers without an adviser in the room. We will ask again with a form that nobody signs.

# What should be added

1. Help with the cost of driving lessons, where a job needs it.
2. A page for young parents, written by young parents.
3. A map of what is where, and how to get there by bus.

# What it costs

Driving lessons for up to 20 young people a year cost about 12,000 pounds. The other two cost working time only.`),
  }),
});
