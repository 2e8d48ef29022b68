export { beginMeeting, markPublished } from './publish-agenda.ts';
export { type Agenda, agendaOf, type ItemOnAgenda, isAgendaPublished, originOfItem } from './queries.ts';
