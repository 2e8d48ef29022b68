import { dateWords } from '../../../kernel/words-of-time.ts';
import type { DemoDates } from '../demo-dates.ts';
import { comingFigures, fourthFigures } from '../demo-figures.ts';
import { everyone, nobodyYet, presenters, youngPeople } from '../demo-people.ts';
import { anyOtherBusiness, type DraftMeeting, dateOfNext, introductions, notesOf } from '../draft.ts';
import { lastingHomesReport } from '../papers/homes.ts';
import { localOfferReport } from '../papers/local-offer.ts';
import { performancePaper } from '../papers/performance.ts';

/** The meeting ahead: its agenda and papers. */
export const comingMeeting = (dates: DemoDates): DraftMeeting => ({
  attendance: nobodyYet,
  membership: [],
  items: [
    introductions(),
    notesOf(dateWords(dates.fifth)),
    {
      title: 'Participation Team Update',
      by: youngPeople,
      purpose: 'To hear what young people have been doing, and to see the first "who is who" page.',
      minutes: 20,
    },
    {
      title: 'Performance Figures',
      by: presenters('Data analyst'),
      purpose: 'To see how children and care leavers are doing, and to choose what to look at more closely.',
      minutes: 20,
    },
    {
      title: 'Lasting Homes',
      by: presenters('Homes project manager', 'Housing lead'),
      purpose: 'To decide whether the trial flats become a lasting offer.',
      minutes: 25,
    },
    {
      title: 'Local Offer for Care Leavers Update',
      by: presenters('Personal adviser for the West'),
      purpose: 'To hear what young people say about the leaflet, and to agree what is added.',
      minutes: 15,
    },
    {
      title: 'Care Leaver Covenant Update',
      by: presenters('County councillor for the West'),
      purpose: 'To hear about the leisure passes in the West.',
      minutes: 5,
      verbal: true,
    },
    {
      title: 'Celebration Awards',
      by: presenters('Participation manager'),
      purpose: 'To hear how the evening of the awards went.',
      minutes: 10,
      verbal: true,
    },
    {
      title: 'Future Agenda Items',
      by: everyone,
      purpose: 'To choose what the next meetings should talk about.',
      minutes: 5,
      verbal: true,
    },
    anyOtherBusiness(),
    dateOfNext(),
  ],
  papers: [
    performancePaper(dates.coming, comingFigures, fourthFigures),
    lastingHomesReport(dates),
    localOfferReport(dates),
  ],
});
