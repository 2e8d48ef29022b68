export { beginMeeting, markPublished } from './publish-agenda.ts';
export { agendaOf, originOfItem } from './queries.ts';
