import { form, type TestApp, upload } from '../app.ts';
import { agendaText, publishedMeeting, textFile } from '../builders.ts';
import type { Furnish } from './furnishing.ts';

/** The id of a file that the clerk has brought in and not yet saved. */
export const waitingFile = async (home: TestApp): Promise<string> => {
  const got = await home.clerk('POST', '/clerk/import', await upload([textFile('new.txt', agendaText())]));
  return String(got.headers.location).replace('/clerk/imports/', '');
};

/** A public meeting with a paper and a pack, and a file that waits at the desk. */
export const furnishPublishing: Furnish = async (home) => {
  const meeting = await publishedMeeting(home);
  const { id, slug } = meeting;
  await home.clerk('POST', `/clerk/meetings/${id}/papers`, await upload([textFile('homes.txt', 'A room.')]));
  await home.clerk('POST', `/clerk/meetings/${id}/publish`);
  await home.clerk('POST', `/clerk/meetings/${id}/print`, form({ what: 'pack' }));
  const desk = await home.clerk('GET', `/clerk/meetings/${id}`);
  const paper = /\/papers\/([0-9a-f-]{36})/.exec(desk.body)?.[1] ?? '';
  return [
    { prefix: '/clerk/imports/', values: { id: await waitingFile(home) } },
    { prefix: '/clerk/meetings/', values: { id, paper, item: meeting.items[0]?.id ?? '', name: 'pack.pdf' } },
    { prefix: '/years/', values: { year: '2025' } },
    { prefix: '/mgWebService.asmx/', values: { operation: 'GetCommittees' } },
    { prefix: '/mgwebservice.asmx/', values: { operation: 'GetCommittees' } },
    {
      prefix: '/meetings/',
      values: { slug, item: 'lantern-project-update', paper: 'homes', file: 'pack' },
    },
  ];
};
