import { planEntry } from '../../features/calendar/index.ts';
import { form, type TestApp } from '../app.ts';
import { comingMeeting } from '../held-meeting.ts';
import type { Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const agendaOf = (meetingId: string): string => `/board/meetings/${meetingId}/agenda`;

/** An agenda with an item that was taken off. */
const agendaWithRemoved = async (home: TestApp): Promise<{ meeting: string; removed: string }> => {
  const { id, items } = await comingMeeting(home);
  await home.clerk('POST', `${agendaOf(id)}/items/${items[1]?.id}/remove`);
  const page = await home.clerk('GET', agendaOf(id));
  return { meeting: id, removed: /name="removed" value="([0-9a-f-]{36})"/.exec(page.body)?.[1] ?? '' };
};

/** A meeting with an agenda of two items. */
export const furnishAgenda: Furnish = async (home) => {
  const { id, bodyId, items } = await comingMeeting(home);
  return [
    { prefix: '/board/meetings/:meeting/agenda', values: { meeting: id, item: items[0]?.id ?? '' } },
    { prefix: '/boards/:board/standing-items', values: { board: bodyId } },
  ];
};

const agendaPath = '/board/meetings/:meeting/agenda';

/** How the forms of an agenda are used. */
export const agendaDeeds: Deeds = {
  [`${agendaPath}/start`]: async (home) => ({
    url: `${agendaOf((await comingMeeting(home, { items: [] })).id)}/start`,
  }),
  [`${agendaPath}/items`]: async (home) => ({
    url: `${agendaOf((await comingMeeting(home)).id)}/items`,
    sent: form({ title: 'Lasting homes in the north' }),
  }),
  [`${agendaPath}/planned`]: async (home) => {
    const { id, bodyId } = await comingMeeting(home);
    const origin = { kind: 'member', id: bodyId, label: 'Asked by a member' };
    const planned = { bodyId, meetingId: id, title: 'Bus passes', origin };
    const entry = await home.inScope((tx, scope) => planEntry(tx, scope, planned));
    return { url: `${agendaOf(id)}/planned`, sent: form({ entry }) };
  },
  [`${agendaPath}/items/:item`]: async (home) => {
    const { id, items } = await comingMeeting(home);
    return { url: `${agendaOf(id)}/items/${items[0]?.id}`, sent: form({ title: 'Lanterns' }) };
  },
  [`${agendaPath}/items/:item/move`]: async (home) => {
    const { id, items } = await comingMeeting(home);
    return { url: `${agendaOf(id)}/items/${items[0]?.id}/move`, sent: form({ to: 'down' }) };
  },
  [`${agendaPath}/items/:item/remove`]: async (home) => {
    const { id, items } = await comingMeeting(home);
    return { url: `${agendaOf(id)}/items/${items[0]?.id}/remove` };
  },
  [`${agendaPath}/restore`]: async (home) => {
    const { meeting, removed } = await agendaWithRemoved(home);
    return { url: `${agendaOf(meeting)}/restore`, sent: form({ removed }) };
  },
  '/boards/:board/standing-items': async (home) => ({
    url: `/boards/${(await comingMeeting(home)).bodyId}/standing-items`,
    sent: form({ 'title-0': 'Welcome', 'order-0': '1', 'place-0': 'first' }),
  }),
};
