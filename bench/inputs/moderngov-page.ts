import { longDayWords, prose } from './words.ts';

const subjects = [
  'Fostering Annual Report',
  'Education, Employment and Training',
  'Health and Wellbeing',
  'Lasting Homes',
  'Leaving Care Offer',
  'Reviewing Officers Annual Report',
];

const paragraphs = (seed: number, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<p class="MsoNormal"><span lang="EN-GB">${prose(seed + index, 4)}</span></p>`,
  ).join('\n');

const rowOf = (number: number, title: string, content: string): string => `
<tr><td class="mgItemNumberCell"><p>${number}.</p></td><td>
<p class="mgAiTitleTxt"><a name="AI${number}" class="mgAiTitleLnk" href="mgAi.aspx?ID=${number}">${title}</a> <a href="d.pdf" class="mgFileIcn">PDF 134 KB</a></p>
${content}</td></tr>`;

const itemOf = (subject: string, number: number, seed: number): string =>
  rowOf(
    number,
    subject,
    `<div class="mgWordPara"><p>Gale Ivers, Fostering Service</p><p>To consider the report.</p></div>
<p class="mgSubItemTitleTxt">Minutes:</p>
<div class="mgWordPara">${paragraphs(seed, 24)}
<ul><li>Twelve carers were approved.</li><li>Nine left.</li></ul>
<table><tr><th>Year</th><th>Carers</th></tr><tr><td>2023</td><td>80</td></tr></table></div>
<p class="mgSubItemTitleTxt">Decision:</p>
<div class="mgWordPara"><p>That the Board:</p><ol><li>Noted the report.</li><li>Asked for exit interviews.</li></ol></div>
<ul class="mgActionList"><li>View the background to item ${number}.</li></ul>`,
  );

const welcome = rowOf(
  1,
  'Welcome and Apologies',
  `<div class="mgWordPara"><p>Councillor Alder</p><p>[To note apologies for absence.]</p></div>
<p class="mgSubItemTitleTxt">Minutes:</p>
<div class="mgWordPara"><p>Apologies were received from Councillor Birch and Robin Cedar, Harrowby NHS Trust.</p></div>`,
);

/** A page of Modern.Gov for one meeting with its minutes, of about 60 kB. */
export const modernGovPage = (meeting: number): string => `<!DOCTYPE html>
<html lang="en"><head><title>Agenda for Corporate Parenting Board on ${longDayWords(meeting)}, 2.00 pm</title></head>
<body>
<nav><ul><li>Home</li><li>Council and democracy</li></ul></nav>
<div class="mgContent">
<h1 class="mgMainTitleTxt">Agenda and minutes</h1>
<h2 class="mgSubTitleTxt">Corporate Parenting Board - ${longDayWords(meeting)} 2.00 pm</h2>
<div class="mgLabel"><p><strong>Venue:</strong> Committee Room 2, Civic Centre, Harrowby</p></div>
<table class="mgItemTable">${welcome}
${subjects.map((subject, index) => itemOf(subject, index + 2, meeting * 6 + index)).join('\n')}
${rowOf(8, 'Date of Next Meeting', `<div class="mgWordPara"><p>${longDayWords(meeting + 1)} at 2.00 pm in Committee Room 2.</p></div>`)}
</table></div></body></html>
`;
