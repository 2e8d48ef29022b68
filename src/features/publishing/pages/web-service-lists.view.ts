import type { NumberedBody, NumberedMeeting } from '../numbered-queries.ts';
import { element, elements, type Xml, xmlDocument } from '../rules/xml.ts';
import { dottedTime, slashedDate, spacedCount, statusWords } from './web-service-words.ts';

/** The answer to GetCommittees. */
export const committeesXml = (bodies: readonly NumberedBody[]): string =>
  xmlDocument(
    element('committees', [
      element('committeescount', spacedCount(bodies.length)),
      ...bodies.map(({ number, name }) =>
        element(
          'committee',
          elements({
            committeeid: number,
            committeetitle: name,
            committeedeleted: 'False',
            committeeexpired: 'False',
            committeecategory: 'Corporate parenting',
          }),
        ),
      ),
    ]),
  );

const meetingXml = ({ number, date, time, cancelled }: NumberedMeeting): Xml =>
  element(
    'meeting',
    elements({
      meetingid: number,
      meetingdate: slashedDate(date),
      meetingstatus: statusWords(cancelled),
      meetingtime: dottedTime(time),
      iswebcast: 'False',
    }),
  );

const committeeXml = ({ number, name }: NumberedBody, meetings: readonly NumberedMeeting[]): Xml =>
  element('committee', [
    ...elements({
      committeeid: number,
      committeetitle: name,
      committeemeetingcount: spacedCount(meetings.length),
    }),
    element('committeemeetings', meetings.map(meetingXml)),
  ]);

/** The answer to GetMeetings: the committees that were asked for, each with its meetings. */
export const meetingsXml = (bodies: readonly NumberedBody[], meetings: readonly NumberedMeeting[]): string =>
  xmlDocument(
    element('getmeetings', [
      element('meetingscount', spacedCount(meetings.length)),
      element('committeescount', spacedCount(bodies.length)),
      ...bodies.map((body) =>
        committeeXml(
          body,
          meetings.filter((meeting) => meeting.bodyNumber === body.number),
        ),
      ),
    ]),
  );
