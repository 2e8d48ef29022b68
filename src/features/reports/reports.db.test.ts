import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changePerson, findPerson } from '../../platform/access/people.ts';
import { onClient } from '../../platform/database/connect.ts';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { recordedMeeting, textFile } from '../../testing/builders.ts';
import { type AskedReport, askedReport, goodReport, handedIn, saved } from '../../testing/reports.ts';
import { foreignPdf } from '../../typesetting/sample-pack.ts';
import { storedZip, wordFile } from '../../typesetting/stored-zip.ts';
import { deadlinesOf } from '../calendar/index.ts';
import { findMeeting } from '../meetings/index.ts';
import { shareDue } from './hand-in.ts';
import { clearedReports, commissionReport, reportsOf } from './index.ts';
import { waitingReports } from './waiting.ts';

let home: TestApp;
beforeEach(async () => {
  home = await testApp();
});
afterEach(() => home.close());

const letters = (): Promise<{ to_person: string; subject: string; paragraphs: string[]; link: string }[]> =>
  onClient(home.database.owner, async (client) => {
    const { rows } = await client.query(
      'SELECT to_person, subject, paragraphs, link FROM mail ORDER BY queued_at, key',
    );
    return rows;
  });

const lettersTo = async (personId: string): Promise<string[]> =>
  (await letters()).filter((letter) => letter.to_person === personId).map(({ subject }) => subject);

const did = (got: Got): Got => {
  if (got.statusCode !== 303) throw new Error(`answered with ${got.statusCode}: ${got.body}`);
  return got;
};

const clear = async ({ lead, path }: AskedReport, version = '1'): Promise<Got> =>
  did(await lead('POST', `${path}/clear`, form({ version })));

const papersOf = async ({ meeting }: AskedReport) =>
  (await home.inScope((tx, scope) => findMeeting(tx, scope, meeting.id)))?.papers ?? [];

const stateOf = async ({ meeting, id }: AskedReport): Promise<string | undefined> =>
  (await home.inScope((tx, scope) => reportsOf(tx, scope, meeting.id))).find((report) => report.id === id)
    ?.state;

const waitingFor = (personId: string, role: 'report author' | 'lead officer') =>
  home.inScope((tx, scope) =>
    waitingReports(
      tx,
      { ...scope, actor: { kind: 'person', id: personId, name: role, holdings: [{ role, bodyId: null }] } },
      '2026-03-10',
    ),
  );

describe('from being asked to the agenda', () => {
  it('each one is told what is theirs to do, and sees it on Today', async () => {
    const report = await askedReport(home);
    const { author, lead } = report;
    expect(await lettersTo(author.personId)).toEqual(['You are asked for a report: A home for everyone']);
    expect(await waitingFor(author.personId, 'report author')).toEqual([
      expect.objectContaining({ href: `${report.path}/write`, verb: 'Write the report' }),
    ]);

    did(await saved(report));
    did(await author('POST', `${report.path}/hand-in`));
    expect(await lettersTo(lead.personId)).toEqual(['To clear: A home for everyone']);
    expect(await waitingFor(author.personId, 'report author')).toEqual([]);
    expect(await waitingFor(lead.personId, 'lead officer')).toEqual([
      expect.objectContaining({
        href: report.path,
        text: 'Report to clear: A home for everyone, by Report author',
      }),
    ]);

    did(await lead('POST', `${report.path}/send-back`, form({ note: 'Please say it shorter.' })));
    expect((await author('GET', report.path)).body).toContain('Please say it shorter.');
    expect(await waitingFor(author.personId, 'report author')).toEqual([
      expect.objectContaining({ verb: 'Change the report' }),
    ]);

    did(await saved(report, { ...goodReport, detail: 'A garden each.' }, 1));
    did(await author('POST', `${report.path}/hand-in`));
    await clear(report, '2');
    expect(await lettersTo(author.personId)).toEqual([
      'You are asked for a report: A home for everyone',
      'To change: A home for everyone',
      'Cleared: A home for everyone',
    ]);
    expect(await stateOf(report)).toBe('cleared');
  });

  it('a cleared report is a paper of its item, and a newer version takes its place under the same id', async () => {
    const report = await handedIn(home);
    expect(await papersOf(report)).toEqual([]);
    await clear(report);
    const [paper] = await papersOf(report);
    expect(paper).toMatchObject({
      title: 'A home for everyone',
      itemId: report.meeting.items[0]?.id,
      file: null,
    });
    expect(JSON.stringify(paper?.content)).toContain(
      'What this means for children in our care and care leavers',
    );

    did(await report.lead('POST', `${report.path}/send-back`, form({ note: 'One more thing.' })));
    did(await saved(report, { ...goodReport, detail: 'There is a fourth home.' }, 1));
    expect(JSON.stringify(await papersOf(report))).not.toContain('fourth home');
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report, '2');
    const after = await papersOf(report);
    expect(after.map(({ id }) => id)).toEqual([paper?.id]);
    expect(JSON.stringify(after)).toContain('There is a fourth home.');
  });

  it('a withdrawn report goes off the agenda with its appendices, and comes back', async () => {
    const report = await askedReport(home);
    did(await saved(report));
    const appendix = await upload([textFile('figures.txt', 'Four homes.')], { name: 'Appendix A' });
    did(await report.author('POST', `${report.path}/appendices`, appendix));
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report);
    expect((await papersOf(report)).map(({ title }) => title)).toEqual([
      'A home for everyone',
      'A home for everyone: Appendix A',
    ]);
    expect((await home.clerk('POST', `${report.path}/withdraw`, form({ note: ' ' }))).statusCode).toBe(422);
    did(await home.clerk('POST', `${report.path}/withdraw`, form({ note: 'The visit was called off.' })));
    expect(await papersOf(report)).toEqual([]);
    expect(await home.inScope((tx, scope) => clearedReports(tx, scope, report.meeting.id))).toEqual([]);

    did(await home.clerk('POST', `${report.path}/put-back`));
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report, '2');
    expect((await papersOf(report)).length).toBe(2);
  });

  it('the lead officer clears what they have read, not what came since', async () => {
    const report = await handedIn(home);
    did(await report.author('POST', `${report.path}/take-back`));
    did(await saved(report, { ...goodReport, detail: 'Something else.' }, 1));
    did(await report.author('POST', `${report.path}/hand-in`));
    const got = await report.lead('POST', `${report.path}/clear`, form({ version: '1' }));
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('A newer version was handed in while you were reading');
    expect(await stateOf(report)).toBe('handed in');
  });

  it('a report goes along when its meeting is joined with another record of it', async () => {
    const agenda = await askedReport(home, { date: null });
    const minutes = await recordedMeeting(home, { date: '2026-03-31' });
    did(await home.clerk('POST', `/clerk/meetings/${minutes.id}/join`, form({ other: agenda.meeting.id })));
    const moved = await home.inScope((tx, scope) => reportsOf(tx, scope, minutes.id));
    expect(moved.map(({ id }) => id)).toEqual([agenda.id]);
  });

  it('a step that cannot be taken now is refused in words', async () => {
    const report = await askedReport(home);
    for (const [who, page, words] of [
      [report.author, '/hand-in', 'Nothing has been written yet'],
      [report.lead, '/clear', 'A newer version was handed in'],
    ] as const) {
      const got = await who('POST', `${report.path}${page}`, form({ version: '1' }));
      expect(got.statusCode).toBe(422);
      expect(got.body).toContain(words);
    }
  });

  it('a report needs an author, a title and a date that exists, and nothing typed is lost', async () => {
    const { id } = await recordedMeeting(home);
    const typed = { title: '', author: '', 'due-day': '31', 'due-month': '2', 'due-year': '2026' };
    const got = await home.clerk('POST', `/board/meetings/${id}/reports`, form(typed));
    expect(got.statusCode).toBe(422);
    for (const words of [
      'Give the report a title.',
      'Choose who writes the report.',
      'There is no date 31 2 2026',
    ])
      expect(got.body).toContain(words);
    expect(got.body).toContain('value="31"');
  });
});

describe('two people who write one report', () => {
  it('never write over each other unseen: the second gets both texts, and can make one of them', async () => {
    const report = await askedReport(home);
    did(await saved(report, { ...goodReport, detail: 'The author wrote this.' }));
    const theirs = await home.clerk(
      'POST',
      `${report.path}/write`,
      form({ detail: 'The clerk wrote that.', revision: '0' }),
    );
    expect(theirs.statusCode).toBe(409);
    expect(theirs.body).toContain('The author wrote this.');
    expect(theirs.body).toContain('The clerk wrote that.');
    expect(theirs.body).toContain('Report author saved this report while you were writing');
    expect(theirs.body).toContain('name="revision" value="1"');
    expect((await report.author('GET', `${report.path}/write`)).body).not.toContain('The clerk wrote that.');

    did(
      await home.clerk(
        'POST',
        `${report.path}/write`,
        form({ detail: 'Both of us wrote this.', revision: '1' }),
      ),
    );
    const after = (await report.author('GET', `${report.path}/write`)).body;
    expect(after).toContain('Both of us wrote this.');
    expect(after).toContain('We open a third home in July.');
  });

  it('of twenty who save at once, one wins and the others are told', async () => {
    const report = await askedReport(home);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => saved(report, { ...goodReport, detail: `Text ${at}` })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, ...Array(19).fill(409)]);
  });

  it('the same words again are no conflict, and autosave says when it saved', async () => {
    const report = await askedReport(home);
    const autosave = () =>
      report.author('POST', `${report.path}/autosave`, form({ ...goodReport, revision: '0' }));
    expect((await autosave()).json()).toEqual({ revision: 1, saved: '9am' });
    expect((await autosave()).json()).toEqual({ revision: 1, saved: '9am' });
    const other = await home.clerk(
      'POST',
      `${report.path}/autosave`,
      form({ detail: 'Other.', revision: '0' }),
    );
    expect(other.statusCode).toBe(409);
  });

  it('what was handed in cannot be written over; what was typed comes back', async () => {
    const report = await handedIn(home);
    const got = await saved(report, { ...goodReport, detail: 'Too late.' }, 1);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('The report is with the lead officer');
  });
});

describe('files', () => {
  const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const send = async (report: AskedReport, name: string, bytes: Uint8Array): Promise<Got> =>
    report.author('POST', `${report.path}/file`, await upload([{ name, bytes }]));

  it('a Word file becomes the report; what is still marked in it is said', async () => {
    const report = await askedReport(home);
    const marked = wordFile(
      `${run('We opened two homes.')}<w:p><w:ins w:author="A"><w:r><w:t>New words</w:t></w:r></w:ins></w:p>`,
    );
    did(await send(report, 'Homes.docx', marked));
    const page = (await report.author('GET', `${report.path}/write`)).body;
    expect(page).toContain('1 tracked insertion');
    expect(page).toContain('New words');
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report);
    const [paper] = await papersOf(report);
    expect(paper?.file?.name).toBe('Homes.docx');
    expect(JSON.stringify(paper?.content)).toContain('We opened two homes.');
    const file = await report.lead('GET', `${report.path}/file`);
    expect(Buffer.compare(file.rawPayload, Buffer.from(marked))).toBe(0);
  });

  it('a PDF is bound as it is, and its words are checked', async () => {
    const report = await askedReport(home);
    did(await send(report, 'Homes.pdf', foreignPdf(['The placement of each LAC ended.'])));
    expect((await report.author('GET', `${report.path}/check`)).body).toContain('Young people say: home.');
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report);
    expect(await papersOf(report)).toEqual([
      expect.objectContaining({ content: null, file: expect.objectContaining({ name: 'Homes.pdf' }) }),
    ]);
  });

  it('eleven slides are one too many', async () => {
    const report = await askedReport(home);
    const slides = Array.from({ length: 11 }, (_, at) => [
      `ppt/slides/slide${at + 1}.xml`,
      '<p:sld><a:p><a:t>Hello</a:t></a:p></p:sld>',
    ]);
    did(await send(report, 'Homes.pptx', storedZip(Object.fromEntries(slides))));
    expect((await report.author('GET', `${report.path}/write`)).body).toContain('(11 slides)');
    expect((await report.author('GET', `${report.path}/check`)).body).toContain(
      'The presentation has 11 slides; ten is the most.',
    );
  });

  it.each([
    ['Sheet.xlsx', Buffer.from('numbers'), 'could not be read'],
    ['Broken.docx', Buffer.from('PK and nothing more'), 'could not be read'],
    ['Empty.docx', Buffer.alloc(0), 'Choose the file of the report.'],
  ])('%s is refused in words, and the draft stays', async (name, bytes, words) => {
    const report = await askedReport(home);
    did(await saved(report));
    const got = await send(report, name, bytes);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain(words);
    expect(got.body).toContain('The homes have a garden each.');
  });

  it('going back to writing keeps what was typed before', async () => {
    const report = await askedReport(home);
    did(await saved(report));
    did(await send(report, 'Homes.docx', wordFile(run('Other words.'))));
    did(await report.author('POST', `${report.path}/write`, form({ youngSummary: 'Short.', revision: '2' })));
    did(await report.author('POST', `${report.path}/file/remove`));
    const page = (await report.author('GET', `${report.path}/write`)).body;
    expect(page).toContain('The homes have a garden each.');
    expect(page).toContain('Short.');
  });
});

describe('the check', () => {
  const flawed = { ...goodReport, detail: 'The IRO ended the placement. See Appendix A.', interactive: '' };
  const keysIn = (body: string) =>
    [...body.matchAll(/name="(key-\d+)" value="([^"]*)"/g)].map(
      ([, name = '', key = '']) => [name, key] as const,
    );
  const answers = async (
    report: AskedReport,
    answer: (key: string) => Record<string, string>,
  ): Promise<Got> => {
    const page = await report.author('GET', `${report.path}/check`);
    const fields = keysIn(page.body).map(([name, key]) => {
      const number = name.slice('key-'.length);
      const said = answer(key);
      return Object.entries(said)
        .map(([part, value]) => [`${part}-${number}`, value])
        .concat([[name, key]]);
    });
    return report.author('POST', `${report.path}/check`, form(Object.fromEntries(fields.flat())));
  };

  it('asks for each point, keeps the answers with the version, and shows them to the young people', async () => {
    const report = await askedReport(home);
    did(await saved(report, flawed));
    const page = (await report.author('GET', `${report.path}/check`)).body;
    expect(keysIn(page).map(([, key]) => key)).toEqual([
      'interactive: interactive',
      'acronyms: IRO',
      'jargon: placement',
      'appendices: appendix A',
    ]);
    did(
      await answers(report, (key) =>
        key.startsWith('jargon') ? { answer: 'changed' } : { answer: 'kept', because: `reason for ${key}` },
      ),
    );
    did(await saved(report, { ...flawed, detail: 'The IRO ended it. See Appendix A.' }, 1));
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report);

    const young = await home.as("young people's representative");
    const read = (await young('GET', `${report.path}/young`)).body;
    expect(read).toContain('Kept, because reason for acronyms: IRO');
    expect(read).toMatch(/“placement” is a word of the trade[\s\S]*Changed\./);
  });

  it('"I keep it" without a reason is asked again, with every other answer as it was typed', async () => {
    const report = await askedReport(home);
    did(await saved(report, flawed));
    const got = await answers(report, (key) =>
      key.startsWith('acronyms')
        ? { answer: 'kept', because: '' }
        : { answer: 'kept', because: 'typed with care' },
    );
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Say why you keep it');
    expect(got.body.match(/value="typed with care"/g)).toHaveLength(3);
  });

  it('advises: a report with open points can be handed in', async () => {
    const report = await handedIn(home, flawed);
    expect(await stateOf(report)).toBe('handed in');
    expect((await report.lead('GET', report.path)).body).toContain(
      '4 points of the Golden Rules have no answer.',
    );
  });

  it("uses the council's own words", async () => {
    did(await home.clerk('POST', '/reports/words', form({ words: 'IRO\nQRST = Quiet Room Staff Team' })));
    const report = await askedReport(home);
    did(await saved(report, { ...goodReport, detail: 'The IRO met the QRST.' }));
    const page = (await report.author('GET', `${report.path}/check`)).body;
    expect(page).not.toContain('IRO is not explained');
    expect(page).toContain('Write “Quiet Room Staff Team” in place of QRST');
  });
});

describe('versions', () => {
  it('are kept, compared by their words, and can be gone on from', async () => {
    const report = await handedIn(home);
    did(await report.author('POST', `${report.path}/take-back`));
    did(await saved(report, { ...goodReport, detail: 'The homes have two gardens each.' }, 1));
    did(await report.author('POST', `${report.path}/hand-in`));
    const second = (await report.author('GET', `${report.path}/versions/2`)).body;
    expect(second).toMatch(/<del>[\s\S]*?a garden[\s\S]*?<\/del>|<del>/);
    expect(second).toContain('two gardens');

    did(await report.author('POST', `${report.path}/take-back`));
    did(await report.author('POST', `${report.path}/versions/1/restore`));
    expect((await report.author('GET', `${report.path}/write`)).body).toContain(
      'The homes have a garden each.',
    );
    expect((await report.author('GET', `${report.path}/versions/3`)).statusCode).toBe(404);
  });
});

describe('the calendar', () => {
  it('notes the day on which every report is in, and on which the young people have them all', async () => {
    const metOn = async (report: AskedReport) => {
      const found = await home.inScope((tx, scope) =>
        deadlinesOf(tx, scope, report.meeting.id, '2026-03-10'),
      );
      return ['reports', 'young people'].map((kind) => found.find((one) => one.kind === kind)?.metOn);
    };
    const report = await askedReport(home);
    did(await saved(report));
    expect(await metOn(report)).toEqual([null, null]);
    did(await report.author('POST', `${report.path}/hand-in`));
    expect(await metOn(report)).toEqual(['2026-03-10', null]);
    await clear(report);
    expect(await metOn(report)).toEqual(['2026-03-10', '2026-03-10']);
  });

  it('waits for the last of them', async () => {
    const report = await askedReport(home);
    await home.inScope((tx, scope) =>
      commissionReport(tx, scope, {
        meetingId: report.meeting.id,
        itemId: null,
        title: 'Another',
        authorId: report.author.personId,
        due: null,
      }),
    );
    did(await saved(report));
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report);
    const found = await home.inScope((tx, scope) => deadlinesOf(tx, scope, report.meeting.id, '2026-03-10'));
    expect(found.filter(({ metOn }) => metOn !== null)).toEqual([]);
  });
});

describe('young people', () => {
  it('read a report from two weeks before the meeting on, even if nobody has cleared it yet', async () => {
    const soon = await handedIn(home, goodReport, { date: '2026-03-24' });
    const later = await handedIn(home, goodReport, { date: '2026-03-25' });
    const young = await home.as("young people's representative");
    expect((await young('GET', `${soon.path}/young`)).body).toContain('There are two new homes.');
    expect((await young('GET', `${later.path}/young`)).statusCode).toBe(404);
    expect(await lettersTo(young.personId)).toEqual([]);
  });

  it('are told on the morning of that day, once', async () => {
    const young = await home.as("young people's representative");
    await handedIn(home, goodReport, { date: '2026-03-25' });
    const shareOn = (day: string) => home.inScope((tx, scope) => shareDue(tx, scope, day));
    await shareOn('2026-03-10');
    expect(await lettersTo(young.personId)).toEqual([]);
    await shareOn('2026-03-11');
    await shareOn('2026-03-12');
    expect(await lettersTo(young.personId)).toEqual(['A report for you to read: A home for everyone']);
  });

  it('are told of nothing for a meeting that was cancelled', async () => {
    const young = await home.as("young people's representative");
    const { meeting } = await handedIn(home, goodReport, { date: '2026-03-25' });
    did(
      await home.clerk(
        'POST',
        `/board/meetings/${meeting.id}/cancel`,
        form({ decidedBy: 'the Chair', why: 'Snow' }),
      ),
    );
    const before = await lettersTo(young.personId);
    await home.inScope((tx, scope) => shareDue(tx, scope, '2026-03-11'));
    expect(await lettersTo(young.personId)).toEqual(before);
  });

  it('get it three weeks before where their board has set that', async () => {
    const report = await handedIn(home, goodReport, { date: '2026-03-31' });
    const young = await home.as("young people's representative");
    expect((await young('GET', `${report.path}/young`)).statusCode).toBe(404);
    const setting = {
      ...{ weekday: '3', week: '2', time: '6pm', avoidsAugust: 'yes', remindBefore: '2' },
      ...{
        'agenda-setting': '42',
        items: '25',
        reports: '20',
        'young-people': '21',
        agenda: '5',
        questions: '2',
      },
    };
    did(await home.clerk('POST', `/boards/${report.meeting.bodyId}/calendar/settings`, form(setting)));
    expect((await young('GET', `${report.path}/young`)).statusCode).toBe(200);
  });

  it('are told once that there is something to read, and so is who supports them', async () => {
    const young = await home.as("young people's representative");
    const report = await handedIn(home);
    await clear(report);
    did(await report.lead('POST', `${report.path}/send-back`, form({ note: 'Again.' })));
    did(await saved(report, { ...goodReport, risk: 'Some.' }, 1));
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report, '2');
    expect(await lettersTo(young.personId)).toEqual(['A report for you to read: A home for everyone']);
  });

  it('ask, and say what they do not understand; the author answers', async () => {
    const report = await handedIn(home);
    await clear(report);
    const young = await home.as("young people's representative");
    const ask = (fields: Record<string, string>) => young('POST', `${report.path}/young`, form(fields));
    expect((await ask({ kind: 'question', text: ' ' })).statusCode).toBe(422);
    did(await ask({ kind: 'question', text: 'Can I see it?' }));
    did(await ask({ kind: 'not understood', place: 'Risk management', text: '' }));
    expect(await lettersTo(report.author.personId)).toContain(
      'A young person asks about A home for everyone',
    );
    expect((await waitingFor(report.author.personId, 'report author')).map(({ verb }) => verb)).toEqual([
      'Answer',
      'Answer',
    ]);

    const page = (await report.author('GET', report.path)).body;
    expect(page).toContain('I do not understand “Risk management”.');
    const question = /\/questions\/([0-9a-f-]{36})/.exec(page)?.[1];
    did(
      await report.author('POST', `${report.path}/questions/${question}`, form({ answer: 'Yes, in May.' })),
    );
    expect((await young('GET', `${report.path}/young`)).body).toContain('Yes, in May.');
    expect(await lettersTo(young.personId)).toContain(
      'Your question about A home for everyone has an answer',
    );
  });

  it('a supporter reads and asks beside them; another officer does not', async () => {
    const report = await handedIn(home);
    await clear(report);
    const young = await home.as("young people's representative");
    const supporter = await home.as('observer');
    const other = await home.as('observer');
    await home.inScope(async (tx, scope) => {
      const person = await findPerson(tx, scope, young.personId);
      if (person) await changePerson(tx, scope, { ...person, supporterId: supporter.personId });
    });
    expect((await supporter('GET', `${report.path}/young`)).statusCode).toBe(200);
    did(await supporter('POST', `${report.path}/young`, form({ kind: 'question', text: 'When?' })));
    expect((await other('GET', `${report.path}/young`)).statusCode).toBe(404);
  });
});

describe('who reads what', () => {
  it('a draft is for its author, the clerk and the lead officer; a cleared report for the board', async () => {
    const report = await handedIn(home);
    const [member, young, author, elsewhere, observer] = [
      await home.as('member'),
      await home.as("young people's representative"),
      await home.as('report author'),
      await home.as('lead officer', 'Another Board'),
      await home.as('observer'),
    ];
    const everybody = [member, young, author, elsewhere, observer];
    const seen = async (page: string) =>
      Promise.all(everybody.map(async (who) => (await who('GET', `${report.path}${page}`)).statusCode));
    expect(await seen('')).toEqual([404, 404, 404, 404, 403]);
    expect((await member('GET', `/board/meetings/${report.meeting.id}/reports`)).body).not.toContain(
      'A home for everyone',
    );
    await clear(report);
    expect(await seen('')).toEqual([200, 303, 404, 404, 403]);
    expect(await seen('/young')).toEqual([404, 200, 404, 404, 404]);
    for (const page of ['/write', '/check', '/versions', '/versions/1', '/preview'])
      expect(await seen(page)).toEqual([404, 404, 404, 404, 403]);
    expect((await member('GET', `/board/meetings/${report.meeting.id}/reports`)).body).toContain(
      'A home for everyone',
    );
  });

  it('nobody but the lead officer clears, not even the author', async () => {
    const report = await handedIn(home);
    for (const who of [report.author, home.clerk])
      expect((await who('POST', `${report.path}/clear`, form({ version: '1' }))).statusCode).toBe(403);
  });

  it('a member gets the file and the appendices of the cleared version, not newer ones', async () => {
    const report = await askedReport(home);
    did(
      await report.author('POST', `${report.path}/file`, await upload([textFile('homes.txt', 'Two homes.')])),
    );
    did(await report.author('POST', `${report.path}/hand-in`));
    await clear(report);
    did(await report.lead('POST', `${report.path}/send-back`, form({ note: 'Again.' })));
    did(
      await report.author(
        'POST',
        `${report.path}/file`,
        await upload([textFile('secret.txt', 'Three homes.')]),
      ),
    );
    did(await report.author('POST', `${report.path}/appendices`, await upload([textFile('a.txt', 'More.')])));
    const member = await home.as('member');
    expect((await member('GET', `${report.path}/file`)).body).toBe('Two homes.');
    const appendix = /\/appendices\/([0-9a-f-]{36})"/.exec(
      (await report.author('GET', `${report.path}/write`)).body,
    )?.[1];
    expect((await report.author('GET', `${report.path}/appendices/${appendix}`)).body).toBe('More.');
    expect((await member('GET', `${report.path}/appendices/${appendix}`)).statusCode).toBe(404);
  });
});
