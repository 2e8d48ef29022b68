import { z } from 'zod';
import {
  type Answer,
  type Ask,
  everyone,
  notFound,
  page,
  publicReading,
  redirect,
  route,
} from '../../../web/route.ts';
import { numberedBodies, numberedMeetings, numberedPublication, wasNumbered } from '../numbered-queries.ts';
import { allMeetings } from '../public-queries.ts';
import { askedOf, numberNamed, operationNamed, type Sent } from '../rules/asked-of-web-service.ts';
import { allMeetingsView } from './all-meetings.view.tsx';
import { committeesXml, meetingsXml } from './web-service-lists.view.ts';
import { meetingXml } from './web-service-meeting.view.ts';

const params = z.object({ operation: z.string().min(1).max(40) });
const sent = z.record(z.string(), z.unknown());

const xml = (content: string): Answer => ({
  kind: 'document',
  mediaType: 'text/xml; charset=utf-8',
  content,
});

/** Programs ask here, so what is wrong is said without a page around it. */
const plainly = (status: number, words: string): Answer => ({
  kind: 'document',
  mediaType: 'text/plain; charset=utf-8',
  content: `${words}\n`,
  status,
});

/** A number that was given and is not public any more is told apart from one that never was. */
const noMeeting = (was: boolean): Answer =>
  was
    ? plainly(410, 'The meeting of that lMeetingId was taken down.')
    : plainly(404, 'There is no public meeting of that lMeetingId.');

type Asking = Ask<z.infer<typeof params>, unknown, unknown>;

const answer = ({ inScope, scope, site, params: { operation } }: Asking, given: Sent): Promise<Answer> =>
  inScope(async (tx) => {
    const named = operationNamed(operation);
    if (!named) return notFound('that operation of the web service');
    const asked = askedOf(named, given);
    if (!asked.ok) return plainly(400, asked.reason);
    if (asked.value.operation === 'GetMeeting') {
      const publication = await numberedPublication(tx, scope, asked.value.meeting);
      return publication
        ? xml(meetingXml(publication, site.origin))
        : noMeeting(await wasNumbered(tx, scope, asked.value.meeting));
    }
    const bodies = await numberedBodies(tx, scope);
    if (asked.value.operation === 'GetCommittees') return xml(committeesXml(bodies));
    const { body } = asked.value;
    const wanted = bodies.filter(({ number }) => body === null || number === body);
    if (body !== null && wanted.length === 0)
      return plainly(404, 'There is no committee of that lCommitteeId.');
    return xml(meetingsXml(wanted, await numberedMeetings(tx, scope, asked.value)));
  });

/** Modern.Gov's servers do not tell capitals apart in an address; clients write it in these two ways. */
const paths = ['/mgWebService.asmx/:operation', '/mgwebservice.asmx/:operation'];

const shared = { zone: 'public', can: everyone, audit: publicReading, params } as const;

/** The read-only web service that Modern.Gov sites offer, asked by an address. */
const asked = paths.map((path) =>
  route({ method: 'GET', path, ...shared, query: sent, handle: (ask) => answer(ask, ask.query) }),
);

/** The same, asked by a form. It reads only: nothing is written. */
const askedByForm = paths.map((path) =>
  route({ method: 'POST', path, ...shared, body: sent, handle: (ask) => answer(ask, ask.body) }),
);

/** Clients make up the address of a meeting's page on a Modern.Gov site; here it leads to ours. */
const meetingAddress = route({
  method: 'GET',
  path: '/ieListDocuments.aspx',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  query: sent,
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const number = numberNamed(query, 'MId');
      if (!number.ok) {
        const all = await allMeetings(tx, scope);
        return page('All meetings', allMeetingsView(all), { meetings: all });
      }
      const publication = await numberedPublication(tx, scope, number.value);
      return publication
        ? redirect(`/meetings/${publication.published.meeting.slug}`)
        : notFound('that meeting');
    }),
});

export const webService = [...asked, ...askedByForm, meetingAddress];
