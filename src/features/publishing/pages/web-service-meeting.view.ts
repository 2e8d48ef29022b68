import { printingName, printingTitle } from '../../packs/index.ts';
import type { NumberedPublication } from '../numbered-queries.ts';
import type { PublicItem, PublicMeeting, PublicPaper } from '../rules/public-meeting.ts';
import { element, elements, type Xml, xmlDocument } from '../rules/xml.ts';
import { attendeesXml } from './web-service-people.view.ts';
import { agendaHtml, minutesHtml } from './web-service-text.view.tsx';
import { dottedTime, slashedDate, slashedDay, statusWords, trueOrFalse } from './web-service-words.ts';

type LinkedDocument = { number: number; title: string; isPage: boolean; url: string; owner: string };

const hasMinutes = ({ narrative, resolutions }: PublicItem): boolean =>
  narrative !== '' || resolutions.length > 0;

/** "7a" is number 7, sub number a; a number of another kind stands in the full number alone. */
const numberParts = (number: string | null): { number: string; sub: string } => {
  const [, first = '', sub = ''] = /^(\d+)[.(]?(\w*)\)?$/.exec(number ?? '') ?? [];
  return { number: first, sub };
};

const linkedDocXml = (
  { number, title, isPage, url, owner }: LinkedDocument,
  meeting: PublicMeeting,
  itemNumber: string,
  publishedOn: string,
): Xml =>
  element(
    'linkeddoc',
    elements({
      attachmentid: number,
      title,
      isurl: trueOrFalse(isPage),
      url,
      isrestricted: 'False',
      restrictionsRef: '',
      itemnum: itemNumber,
      publicationdate: publishedOn,
      meetingdate: slashedDate(meeting.date),
      decisiondate: slashedDate(meeting.date),
      committeetitle: meeting.body,
      isdecisionattachment: 'False',
      ownertitle: owner,
    }),
  );

/** A written paper is a page here; of a paper known by its title the item's page is all there is. */
const paperDocument = (
  paper: PublicPaper,
  numbers: ReadonlyMap<string, number>,
  owner: { title: string; page: string; meetingPage: string },
): LinkedDocument[] => {
  const number = numbers.get(paper.id);
  if (number === undefined) return [];
  const url = paper.slug ? `${owner.meetingPage}/papers/${paper.slug}` : owner.page;
  return [{ number, title: paper.title, isPage: true, url, owner: owner.title }];
};

/** What belongs to the meeting as a whole: its PDFs, and papers of no item. */
const documentsOfMeeting = (
  { published: { meeting }, printings, documents }: NumberedPublication,
  page: string,
): LinkedDocument[] => [
  ...printings.flatMap(({ id, number: printing }) => {
    const number = documents.get(id);
    const url = `${page}/${printingName(printing)}`;
    return number === undefined
      ? []
      : [{ number, title: printingTitle(printing), isPage: false, url, owner: meeting.body }];
  }),
  ...meeting.papers
    .filter((paper) => paper.itemId === null)
    .flatMap((paper) => paperDocument(paper, documents, { title: meeting.body, page, meetingPage: page })),
];

const itemXml = (publication: NumberedPublication, item: PublicItem, position: number, page: string): Xml => {
  const { meeting, firstPublishedAt } = publication.published;
  const date = slashedDate(meeting.date);
  const parts = numberParts(item.number);
  const minuted = hasMinutes(item);
  const owner = { title: item.title, page: `${page}/items/${item.slug}`, meetingPage: page };
  const documents = [
    ...meeting.papers
      .filter((paper) => paper.itemId === item.id)
      .flatMap((paper) => paperDocument(paper, publication.documents, owner)),
    // Modern.Gov's answer has documents under items only, so those of the whole meeting stand under its first item.
    ...(position === 0 ? documentsOfMeeting(publication, page) : []),
  ];
  return element('agendaitem', [
    ...elements({
      agendaitemid: publication.items.get(item.id) ?? 0,
      agendaitemtitle: item.title,
      agendatext: agendaHtml(item),
      actualmeetingdate: date,
      agendaitemnumber: parts.number,
      agendaitemsubnumber: parts.sub,
      fulldisplaynumberformat: item.number ? `${item.number}.` : '',
      authorusername: '',
      commentlabel1: 'Presented By',
      commenttext1: item.presenters
        .map(({ name, service }) => (service ? `${name}, ${service}` : name))
        .join(' / '),
      commentlabel2: '',
      commenttext2: '',
      minutesnonemptyhtmlbody: minutesHtml(item),
      declarationcount: 0,
      iscallin: 'False',
      iscomment: 'False',
      isdecision: 'False',
      isdecisionpublished: 'False',
      isminutepublished: trueOrFalse(minuted),
      ispubliccanspeak: 'False',
      isrestricted: trueOrFalse(item.closedUnder !== undefined),
      isdisplayallowed: 'True',
      meetingdate: date,
      meetingtime: dottedTime(meeting.time),
      minutesitemnumber: minuted ? parts.number : '',
      minutesitemsubnumber: minuted ? parts.sub : '',
      preferreddate: date,
      refertocommittee: meeting.body,
    }),
    element(
      'linkeddocuments',
      documents.map((one) => linkedDocXml(one, meeting, parts.number, slashedDay(firstPublishedAt))),
    ),
  ]);
};

/** The answer to GetMeeting. `origin` is the site's address: everything in the answer leads to our own pages. */
export const meetingXml = (publication: NumberedPublication, origin: string): string => {
  const { meeting } = publication.published;
  const page = `${origin}/meetings/${meeting.slug}`;
  return xmlDocument(
    element('meeting', [
      ...elements({
        meetingid: publication.number,
        meetingdate: slashedDate(meeting.date),
        meetingstatus: statusWords(meeting.cancelled !== undefined),
        isdisplayallowed: 'True',
        meetingtime: dottedTime(meeting.time),
        meetingactualstarttime: '',
        meetingplannedfinishtime: '',
        meetingactualfinishtime: '',
        meetinglocation: meeting.venue ?? '',
        iswebcast: 'False',
        agendaid: publication.number,
        agendapublished: trueOrFalse(meeting.items.length > 0),
        decisionpublished: 'False',
        minutepublished: trueOrFalse(meeting.items.some(hasMinutes)),
        meetingroom: '',
      }),
      element(
        'agendaitems',
        meeting.items.map((item, position) => itemXml(publication, item, position, page)),
      ),
      element('attendees', attendeesXml(meeting.attendance, page)),
    ]),
  );
};
