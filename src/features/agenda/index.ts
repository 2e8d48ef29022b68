export { beginMeeting, markPublished } from './publish-agenda.ts';
export { agendaOf, type ItemOnAgenda, originOfItem, standingItemsOf } from './queries.ts';
