import { openPdf } from '../typesetting/opened-pdf.ts';
import { form, type Got, type TestApp } from './app.ts';
import { bringIn, type NamedFile, whenHeld } from './builders.ts';

/** The address of the meeting that the texts of builders.ts tell of. */
export const meetingPage = `/meetings/${whenHeld.slug}`;

/** The addresses of its first three agenda items. */
export const itemPages = [
  `${meetingPage}/items/introductions-and-apologies`,
  `${meetingPage}/items/lantern-project-update`,
  `${meetingPage}/items/lasting-homes`,
] as const;

/** The words of a PDF that the public may read. */
export const pdfText = async (home: TestApp, address: string): Promise<string> =>
  (await openPdf((await home.visitor('GET', address)).rawPayload)).pageTexts.join(' ');

/** The answers of the Modern.Gov web service; the meeting is the first that was published. */
export const serviceAnswers = [
  '/mgWebService.asmx/GetCommittees',
  '/mgWebService.asmx/GetMeetings?lCommitteeId=0&sFromDate=0&sToDate=0',
  '/mgWebService.asmx/GetMeeting?lMeetingId=1',
];

/** Everything the public can read about that meeting: pages, search, feeds, data, web service and PDFs, by address. */
export const faces = async (home: TestApp): Promise<Record<string, string>> => {
  const pages = ['/meetings', '/years/2023', meetingPage, ...itemPages];
  const alone = [
    ...['/', '/search?words=board', '/search.json?words=board', '/feed.atom', '/calendar.ics'],
    ...serviceAnswers,
  ];
  const seen: Record<string, string> = {};
  for (const address of [...pages, ...pages.map((one) => `${one}.json`), ...alone]) {
    const got = await home.visitor('GET', address);
    if (got.statusCode === 200) seen[address] = got.body;
  }
  for (const pdf of ['minutes.pdf', 'pack.pdf']) {
    const address = `${meetingPage}/${pdf}`;
    if ((await home.visitor('GET', address)).statusCode === 200) seen[address] = await pdfText(home, address);
  }
  return seen;
};

/** The addresses of those that hold these words. */
export const facesWith = async (home: TestApp, words: string): Promise<string[]> =>
  Object.entries(await faces(home)).flatMap(([address, text]) => (text.includes(words) ? [address] : []));

/** The addresses that the public finds by searching. */
export const hits = async (home: TestApp, words: string): Promise<string[]> => {
  const got = await home.visitor('GET', `/search.json?${new URLSearchParams({ words })}`);
  return got.json().hits.map((hit: { path: string }) => hit.path);
};

type DeskMeeting = { id: string; date: string | null; state: string; undecided: number };

/** The meetings on the clerk's desk. */
export const desk = async (home: TestApp): Promise<DeskMeeting[]> =>
  (await home.clerk('GET', '/clerk.json')).json().meetings;

/** What the clerk does with a meeting, by the last part of the form's address. */
export const post = (
  home: TestApp,
  id: string,
  what: string,
  fields: Record<string, string | string[]> = {},
): Promise<Got> => home.clerk('POST', `/clerk/meetings/${id}/${what}`, form(fields));

/** Why something is taken away, as the clerk's forms ask it. */
export const becauseWrong = { why: 'published by mistake', note: 'The wrong version.' };

/** The same, where it must succeed. */
export const did: (...asked: Parameters<typeof post>) => Promise<void> = async (...asked) => {
  const { statusCode, body } = await post(...asked);
  if (statusCode !== 303) throw new Error(`${asked[2]} was answered with ${statusCode}: ${body}`);
};

/** Brings in a file that holds one meeting. Answers its id and whether anything changed. */
export const bring = async (home: TestApp, file: NamedFile): Promise<{ id: string; change: string }> => {
  const { meetings } = await bringIn(home, [file]);
  const [only, ...more] = meetings;
  if (!only || more.length > 0) throw new Error(`${file.name} holds ${meetings.length} meetings.`);
  return only;
};

/** The same, published. Answers the meeting's id. */
export const bringPublic = async (home: TestApp, file: NamedFile): Promise<string> => {
  const { id } = await bring(home, file);
  await did(home, id, 'publish');
  return id;
};
