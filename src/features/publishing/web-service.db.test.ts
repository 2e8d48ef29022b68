import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import {
  bringIn,
  itemOf,
  minutesText,
  publishedMeeting,
  recordedMeeting,
  textFile,
} from '../../testing/builders.ts';
import { becauseWrong, bringPublic, did } from '../../testing/public-site.ts';
import { findMeeting, saveMeeting } from '../meetings/index.ts';
import { committeesShape, meetingShape, meetingsShape } from './readers/fixtures/moderngov-shapes.ts';
import { childText, descendants, parseXml, type XmlElement } from './readers/xml-tree.ts';

let home: TestApp;
beforeEach(async () => {
  home = await testApp();
});
afterEach(() => home.close());

const service = '/mgWebService.asmx';
const everyMeeting = (committee: number) =>
  `${service}/GetMeetings?lCommitteeId=${committee}&sFromDate=0&sToDate=0`;

type Named = { line: string; inside: Named[] };

const linesOf = ({ line, inside }: Named, depth = 0): string[] => [
  `${'  '.repeat(depth)}${line}`,
  ...inside.flatMap((one) => linesOf(one, depth + 1)),
];

/** Of elements of one name in a row the one that holds most: others may have no papers. */
const fullest = (inside: Named[]): Named[] => {
  const kept: Named[] = [];
  for (const one of inside) {
    const before = kept.at(-1);
    if (before?.line !== one.line) kept.push(one);
    else if (linesOf(one).length > linesOf(before).length) kept[kept.length - 1] = one;
  }
  return kept;
};

/** The names of an answer's elements and attributes, as readers/fixtures/moderngov-shapes.ts writes them. */
const shapeOf = (xml: string): string => {
  const parser = new SaxesParser();
  const open: Named[] = [{ line: '', inside: [] }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const line = [name, ...Object.keys(attributes).map((attribute) => `@${attribute}`)].join(' ');
    open.push({ line, inside: [] });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.inside.push({ ...closed, inside: fullest(closed.inside) });
  });
  parser.write(xml).close();
  const [root] = open[0]?.inside ?? [];
  return root ? `\n${linesOf(root).join('\n')}\n` : '';
};

const rootOf = (got: Got): XmlElement => {
  expect(got.statusCode, got.body).toBe(200);
  expect(got.headers['content-type']).toBe('text/xml; charset=utf-8');
  expect(got.body).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n</);
  return parseXml('answer', got.body);
};

const ask = async (address: string): Promise<XmlElement> => rootOf(await home.visitor('GET', address));

/** Walks the service as scrapers do: committees, the meetings of each in a window of days, each meeting whole. */
const scrape = async (from = '01/01/2000', to = '31/12/2099') => {
  const found: { committee: string; status: string; meeting: XmlElement }[] = [];
  for (const committee of descendants(await ask(`${service}/GetCommittees`), ['committee'])) {
    const id = Number(childText(committee, 'committeeid'));
    const window = new URLSearchParams({ lCommitteeId: String(id), sFromDate: from, sToDate: to });
    for (const stub of descendants(await ask(`${service}/GetMeetings?${window}`), ['meeting'])) {
      const number = Number(childText(stub, 'meetingid'));
      found.push({
        committee: childText(committee, 'committeetitle'),
        status: childText(stub, 'meetingstatus'),
        meeting: await ask(`${service}/GetMeeting?lMeetingId=${number}`),
      });
    }
  }
  return found;
};

/** A meeting with everything that an answer can show. */
const wholeMeeting = async (): Promise<string> => {
  const { id, items } = await recordedMeeting(home, {
    items: [
      itemOf({ number: '1', narrative: 'The Board heard:\n- homes\n- health', purpose: 'To hear news.' }),
      itemOf({
        number: '2',
        title: 'Lasting Homes',
        resolutions: ['That this be noted.', 'That that be done.'],
      }),
      itemOf({ number: '7a', title: 'Any Other Business', narrative: '', resolutions: [], presenters: [] }),
    ],
    attendance: {
      present: [
        { name: 'County Councillor Ash Alder', organisation: 'Eastmere County Council', capacity: 'member' },
        { name: 'County Councillor Bay Birch', organisation: null, capacity: 'member' },
        { name: 'Carol Cedar', organisation: 'Health', capacity: 'co-opted' },
        { name: 'Dorian Elm', organisation: 'Permanence Service', capacity: 'other' },
      ],
      apologies: [{ name: 'Gina Porter' }],
      substitutions: [{ name: 'County Councillor Bay Birch', for: 'County Councillor Finn Fir' }],
      remote: ['Carol Cedar'],
      observers: ['Hal Hazel'],
    },
  });
  const papers = `/clerk/meetings/${id}/papers`;
  await home.clerk(
    'POST',
    papers,
    await upload([textFile('homes.txt', 'A room.')], { item: items[1]?.id ?? '' }),
  );
  await home.clerk('POST', papers, await upload([textFile('plan.txt', 'A plan.')]));
  await did(home, id, 'print', { what: 'pack' });
  await did(home, id, 'print', { what: 'minutes' });
  await did(home, id, 'publish');
  return id;
};

describe('the answers of the web service', () => {
  it('have the elements of Modern.Gov in its order, each where it is empty too', async () => {
    await wholeMeeting();
    const body = async (address: string) => (await home.visitor('GET', address)).body;
    expect(shapeOf(await body(`${service}/GetCommittees`))).toBe(committeesShape);
    expect(shapeOf(await body(everyMeeting(1)))).toBe(meetingsShape);
    const meeting = await body(`${service}/GetMeeting?lMeetingId=1`);
    expect(shapeOf(meeting)).toBe(meetingShape);
    const items = descendants(parseXml('answer', meeting), ['agendaitem']);
    const namesIn = (item: XmlElement | undefined) => item?.children.map(({ name }) => name);
    for (const item of items) expect(namesIn(item)).toEqual(namesIn(items[0]));
  });

  it('lead a client from the committees to every document, which all open here', async () => {
    await wholeMeeting();
    const [only, ...more] = await scrape();
    if (!only) throw new Error('The client found no meeting.');
    expect(more).toEqual([]);
    expect([only.committee, only.status]).toEqual(['Corporate Parenting Board', 'Confirmed']);
    expect(childText(only.meeting, 'meetingdate')).toBe('14/05/2025');
    expect(childText(only.meeting, 'meetingtime')).toBe('6.00 pm');
    expect(childText(only.meeting, 'minutepublished')).toBe('True');
    const documents = descendants(only.meeting, ['linkeddoc']).map((one) => [
      childText(one, 'title'),
      childText(one, 'url'),
      childText(one, 'isurl'),
    ]);
    const site = 'http://board.example.org/meetings/corporate-parenting-board-2025-05-14';
    expect(documents).toEqual([
      ['Minutes', `${site}/minutes.pdf`, 'False'],
      ['Agenda pack', `${site}/pack.pdf`, 'False'],
      ['plan', `${site}/papers/plan`, 'True'],
      ['homes', `${site}/papers/homes`, 'True'],
    ]);
    const addresses = descendants(only.meeting, ['url']).map((url) => url.text);
    for (const address of addresses) {
      const got = await home.visitor('GET', new URL(address).pathname);
      expect([address, got.statusCode]).toEqual([address, 200]);
    }
    const numbers = descendants(only.meeting, ['attachmentid']).map((one) => Number(one.text));
    expect(new Set(numbers).size).toBe(4);
  });

  it('keep every text in one piece, whatever it holds', async () => {
    const hard = 'Fish & <chips> "at" 5 > 4 ]]> \u{1f9e1}';
    await publishedMeeting(home, {
      venue: `${hard}, County Hall`,
      items: [itemOf({ title: hard, purpose: hard, narrative: `${hard}\u0007`, resolutions: [hard] })],
    });
    const [only] = await scrape();
    if (!only) throw new Error('The client found no meeting.');
    const [item] = descendants(only.meeting, ['agendaitem']);
    if (!item) throw new Error('The client found no item.');
    expect(childText(item, 'agendaitemtitle')).toBe(hard);
    const html = 'Fish &amp; &lt;chips> &quot;at&quot; 5 > 4 ]]> \u{1f9e1}';
    expect(childText(item, 'agendatext')).toContain(html);
    expect(childText(item, 'minutesnonemptyhtmlbody')).toContain(`${html}\ufffd`);
    expect(childText(item, 'minutesnonemptyhtmlbody')).not.toContain('<chips>');
  });

  it('give back the same meeting when they are brought in', async () => {
    await wholeMeeting();
    const answer = await home.visitor('GET', `${service}/GetMeeting?lMeetingId=1`);
    const other = await testApp();
    try {
      const file = { name: 'answer.xml', bytes: answer.rawPayload };
      const { meetings } = await bringIn(other, [file], { publishNow: true });
      expect(meetings).toHaveLength(1);
      const page = '/meetings/corporate-parenting-board-2025-05-14.json';
      const [here, there] = [await home.visitor('GET', page), await other.visitor('GET', page)];
      // What Modern.Gov has no place for: how long an item may take.
      const carried = ({
        meeting,
      }: {
        meeting: Record<string, unknown> & { items: object[]; papers: object[] };
      }) => ({
        ...meeting,
        items: meeting.items.map((item) => ({ ...item, id: null, minutesAllotted: null })),
        papers: [],
      });
      expect(carried(there.json())).toEqual(carried(here.json()));
      expect(there.json().meeting.papers).toMatchObject([{ title: 'homes' }]);
    } finally {
      await other.close();
    }
  });
});

describe('what the web service is asked', () => {
  const asForm = (fields: Record<string, string>) => form(fields);

  it('is answered the same by an address and by a form, in whatever capitals', async () => {
    await publishedMeeting(home);
    const window = { lCommitteeId: '1', sFromDate: '01/05/2025', sToDate: '31/05/2025' };
    const byAddress = await home.visitor('GET', `${service}/GetMeetings?${new URLSearchParams(window)}`);
    const lower = { lcommitteeid: '1', SFROMDATE: '1/5/2025', sToDate: '31/05/2025', lDummy: '0' };
    for (const got of [
      await home.visitor('POST', `${service}/GetMeetings`, asForm(window)),
      await home.visitor('POST', '/mgwebservice.asmx/getmeetings', asForm(lower)),
      await home.visitor('GET', `/mgwebservice.asmx/GETMEETINGS?${new URLSearchParams(lower)}`),
    ])
      expect([got.statusCode, got.body]).toEqual([200, byAddress.body]);
    expect((await home.visitor('POST', `${service}/GetCommittees`)).body).toBe(
      (await home.visitor('GET', `${service}/GetCommittees`)).body,
    );
    expect(descendants(rootOf(byAddress), ['meetingid']).map(({ text }) => text)).toEqual(['1']);
  });

  it('is kept to the committee and the days, both days included', async () => {
    for (const date of ['2025-05-14', '2025-07-09', '2025-09-10']) await publishedMeeting(home, { date });
    await publishedMeeting(home, { body: 'Improvement Board', date: '2025-07-09' });
    const dates = async (query: Record<string, string>) =>
      descendants(await ask(`${service}/GetMeetings?${new URLSearchParams(query)}`), ['meetingdate']).map(
        ({ text }) => text,
      );
    const window = { sFromDate: '09/07/2025', sToDate: '10/09/2025' };
    expect(await dates({ lCommitteeId: '1', ...window })).toEqual(['09/07/2025', '10/09/2025']);
    expect(await dates({ lCommitteeId: '2', ...window })).toEqual(['09/07/2025']);
    expect(await dates({ lCommitteeId: '0', ...window })).toHaveLength(3);
    expect(await dates({ lCommitteeId: '1', sFromDate: '0', sToDate: '0' })).toHaveLength(3);
    const root = await ask(everyMeeting(0));
    expect([childText(root, 'meetingscount'), childText(root, 'committeescount')]).toEqual(['4', '2']);
    const empty = await ask(`${service}/GetMeetings?lCommitteeId=1&sFromDate=01/01/2001&sToDate=0`);
    expect(childText(empty, 'meetingscount')).toBe('3');
  });

  it.each([
    ['GetMeetings', 400, 'lCommitteeId is missing.'],
    ['GetMeetings?lCommitteeId=1&sFromDate=2025-05-01&sToDate=31/05/2025', 400, 'sFromDate is "2025-05-01"'],
    ['GetMeetings?lCommitteeId=x&sFromDate=0&sToDate=0', 400, 'lCommitteeId is "x". Give a whole number.'],
    ['GetMeetings?lCommitteeId=9&sFromDate=0&sToDate=0', 404, 'There is no committee of that lCommitteeId.'],
    ['GetMeeting', 400, 'lMeetingId is missing.'],
    ['GetMeeting?lMeetingId=1&lmeetingid=2', 400, 'lMeetingId is given twice.'],
    ["GetMeeting?lMeetingId=1'%20OR%201=1", 400, 'Give a whole number.'],
    ['GetMeeting?lMeetingId=999999999', 404, 'There is no public meeting of that lMeetingId.'],
  ])('%s is answered with %i and plain words', async (query, status, words) => {
    await publishedMeeting(home);
    for (const got of [
      await home.visitor('GET', `${service}/${query}`),
      await home.visitor('POST', `${service}/${query.split('?')[0]}`, {
        ...form({}),
        payload: query.split('?')[1] ?? '',
      }),
    ]) {
      expect([got.statusCode, got.headers['content-type']]).toEqual([status, 'text/plain; charset=utf-8']);
      expect(got.body).toContain(words);
      expect(got.body).not.toContain('<');
    }
  });

  it('may be the address of a meeting’s page, as clients make it up', async () => {
    const { slug } = await publishedMeeting(home);
    const got = await home.visitor('GET', '/ieListDocuments.aspx?CId=1&MId=1');
    expect([got.statusCode, got.headers.location]).toEqual([303, `/meetings/${slug}`]);
    expect((await home.visitor('GET', '/ieListDocuments.aspx?CId=1&MId=2')).statusCode).toBe(404);
    expect((await home.visitor('GET', '/ieListDocuments.aspx')).body).toContain(`/meetings/${slug}`);
  });

  it('writes nothing, whoever asks', async () => {
    await publishedMeeting(home);
    const before = await home.contents();
    for (const address of [`${service}/GetCommittees`, everyMeeting(1), `${service}/GetMeeting?lMeetingId=1`])
      for (const asking of [home.visitor, home.clerk]) {
        const got = await asking('GET', address);
        expect(got.statusCode).toBe(200);
        await asking('POST', address.split('?')[0] ?? '', {
          ...form({}),
          payload: address.split('?')[1] ?? '',
        });
      }
    expect(await home.contents()).toEqual(before);
  });
});

describe('the numbers of the web service', () => {
  const numbers = async () =>
    (await scrape()).map(({ meeting }) =>
      descendants(meeting, ['meetingid', 'agendaitemid', 'attachmentid']).map(
        ({ name, text }) => `${name} ${text}`,
      ),
    );

  it('stay when a meeting is changed, withdrawn and published again', async () => {
    const id = await wholeMeeting();
    const before = await numbers();
    await did(home, id, 'withdraw', becauseWrong);
    expect(await numbers()).toEqual([]);
    await did(home, id, 'mend', { day: '15' });
    await did(home, id, 'publish');
    expect(await numbers()).toEqual(before);
  });

  it('are never given again', async () => {
    const id = await bringPublic(home, textFile('minutes.txt', minutesText()));
    const first = (await numbers()).flat();
    await did(home, id, 'withdraw', becauseWrong);
    await publishedMeeting(home);
    const later = (await numbers()).flat();
    expect(later.filter((number) => first.includes(number))).toEqual([]);
    expect(later).toContain('meetingid 2');
  });

  it('stay an item’s own when others come before it', async () => {
    const { id } = await publishedMeeting(home, { items: [itemOf({ title: 'Lasting Homes' })] });
    await home.inScope(async (tx, scope) => {
      const before = await findMeeting(tx, scope, id);
      if (!before) throw new Error('The meeting is gone.');
      const items = [itemOf({ title: 'Welcome' }), itemOf({ title: 'Lasting Homes', number: '2' })];
      await saveMeeting(tx, scope, { ...before, items }, before);
    });
    await did(home, id, 'publish');
    const [only] = await scrape();
    const items = only ? descendants(only.meeting, ['agendaitem']) : [];
    expect(
      items.map((item) => [childText(item, 'agendaitemtitle'), childText(item, 'agendaitemid')]),
    ).toEqual([
      ['Welcome', '2'],
      ['Lasting Homes', '1'],
    ]);
  });
});

describe('what the web service never shows', () => {
  it('a meeting that nobody has published, and what changed since', async () => {
    const secret = await recordedMeeting(home, { date: '2025-07-09', body: 'Secret Board' });
    const { id } = await publishedMeeting(home);
    await did(home, id, 'mend', { venue: 'The Hidden Room' });
    const seen = await Promise.all(
      ['GetCommittees', 'GetMeetings?lCommitteeId=0&sFromDate=0&sToDate=0', 'GetMeeting?lMeetingId=1'].map(
        async (query) => (await home.clerk('GET', `${service}/${query}`)).body,
      ),
    );
    expect(seen.join()).not.toMatch(/Secret|09\/07\/2025|Hidden/);
    expect(seen.join()).toContain('Lantern Room');
    expect((await home.clerk('GET', `${service}/GetMeeting?lMeetingId=2`)).statusCode).toBe(404);
    expect(secret.slug).toContain('secret');
  });

  it('a young person’s name, and a number that nobody decided to show', async () => {
    await bringPublic(home, textFile('minutes.txt', minutesText()));
    const got = await home.visitor('GET', `${service}/GetMeeting?lMeetingId=1`);
    expect(got.body).not.toMatch(/Zedd|Wendy|01632/);
    expect(got.body).toContain('LINX representative');
    expect(got.body).toContain('[name withheld]');
  });

  it('a PDF that waits for the release', async () => {
    const { id } = await publishedMeeting(home);
    await did(home, id, 'mend', { venue: 'The Hidden Room' });
    await did(home, id, 'print', { what: 'minutes' });
    const got = await home.clerk('GET', `${service}/GetMeeting?lMeetingId=1`);
    expect(got.body).not.toContain('minutes.pdf');
    await did(home, id, 'publish');
    expect((await home.visitor('GET', `${service}/GetMeeting?lMeetingId=1`)).body).toContain('minutes.pdf');
  });
});
