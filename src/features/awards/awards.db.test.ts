import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readingLevel } from '../../platform/plain-english/reading-level.ts';
import { splitSentences } from '../../platform/plain-english/sentences.ts';
import { form, type TestApp, testApp, upload } from '../../testing/app.ts';
import {
  answerFields,
  awardsYear,
  criteriaOn,
  finalistsAre,
  invitationOf,
  nominated,
  nominationFields,
  nominationsIn,
  panellist,
  pictureFields,
  scoringIs,
  shortlisted,
} from '../../testing/furnish/awards.ts';
import { entryFields, marksOf } from '../../testing/furnish/rewards.ts';
import { seenIn, seenOn } from '../../testing/furnish/sent.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { tinyPng } from '../../testing/pictures.ts';
import { openPdf } from '../../typesetting/opened-pdf.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let team: Person;
let clerk: TestApp['clerk'];
let year: { id: string; categories: string[] };
let category: string;
let asItWas: () => Promise<void>;

beforeAll(async () => {
  home = await testApp();
  team = await home.as('participation worker', null);
  clerk = home.clerk;
  year = await awardsYear(team);
  category = year.categories[0] ?? '';
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const rows = async (text: string): Promise<Record<string, unknown>[]> =>
  (await home.database.client.query(text)).rows;

const send = (by: TestApp['clerk'], url: string, fields: Record<string, string | string[]> = {}) =>
  by('POST', url, form(fields));

/** A form as it stands on its page. */
const opened = async (url: string): Promise<Record<string, string>> => {
  const { body } = await team('GET', url);
  const inputs = [...body.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  const part = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return Object.fromEntries(
    inputs.filter((tag) => !tag.includes('checkbox')).map((tag) => [part(tag, 'name'), part(tag, 'value')]),
  );
};

const inYear = () => nominationsIn(team, year.id);

/** Gives the same points by every criterion. */
const gives = async (secret: string, nomination: string, points: number) => {
  const fields = (await criteriaOn(team, secret, nomination)).map((id) => [id, String(points)]);
  return send(home.visitor, `/panel/${secret}/${nomination}`, Object.fromEntries(fields));
};

describe('a nomination', () => {
  it('comes without an account, is the team’s alone, and thanks by a letter that can take it back', async () => {
    await nominated(home, category, { email: 'Alex@eastmere.example' });
    const [id] = await inYear();
    const page = await team('GET', `/voice/awards/nominations/${id}`);
    expect(page.body).toContain('learned to swim');
    expect((await clerk('GET', `/voice/awards/nominations/${id}`)).statusCode).toBe(403);
    expect((await home.visitor('GET', '/awards')).body).not.toContain('Robin');
    const [letter] = await rows('SELECT to_address, link FROM mail');
    expect(letter?.to_address).toBe('alex@eastmere.example');
    await send(home.visitor, String(letter?.link));
    expect(await rows('SELECT state, by_email FROM nomination')).toEqual([
      { state: 'left out', by_email: '' },
    ]);
  });

  it('of a program looks the same to it, and makes neither a nomination nor a letter', async () => {
    const typed = { ...nominationFields, category, email: 'a@eastmere.example', website: 'x' };
    expect((await send(home.visitor, '/awards/nominate', typed)).body).toContain('Thank you');
    expect(await rows('SELECT id FROM nomination')).toEqual([]);
    expect(await rows('SELECT id FROM mail')).toEqual([]);
    expect(await rows('SELECT from_robot FROM voice_post')).toEqual([{ from_robot: true }]);
  });

  it('keeps all that was typed where something is wrong, and is refused before and after its days', async () => {
    const wrong = await send(home.visitor, '/awards/nominate', { ...nominationFields, category, whom: '' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Write their first name.');
    expect(wrong.body).toContain('They learned to swim');
    await home.database.client.query("UPDATE award_year SET closes_on = '2026-03-09'");
    expect((await send(home.visitor, '/awards/nominate', { ...nominationFields, category })).body).toContain(
      'This closed on 9 March 2026.',
    );
  });

  it('sent by many at once gets a number of its own each', async () => {
    await Promise.all(Array.from({ length: 8 }, () => nominated(home, category)));
    expect(await rows('SELECT number FROM nomination ORDER BY number')).toEqual(
      Array.from({ length: 8 }, (_, before) => ({ number: before + 1 })),
    );
  });
});

describe('the categories and criteria', () => {
  const categories = () => `/voice/awards/${year.id}/categories`;
  const criteria = () => `/voice/awards/${year.id}/criteria`;
  const names = async () =>
    (await rows('SELECT name FROM award_category ORDER BY position')).map((one) => one.name);

  it('are added, renamed and moved about until the panel scores', async () => {
    const form = await opened(categories());
    const changed = {
      ...form,
      'category-0-place': '25',
      'category-1-name': 'Kindest friend',
      'category-2-name': 'Trying again',
      'category-2-sentence': 'for whoever got up again',
    };
    expect((await send(team, categories(), changed)).statusCode).toBe(303);
    expect(await names()).toEqual(['Kindest friend', 'Courage', 'Trying again']);
    const by = await opened(criteria());
    await send(team, criteria(), {
      ...by,
      'criterion-0-drop': 'yes',
      'criterion-2-words': 'How it was done',
    });
    expect(await rows('SELECT words FROM award_criterion ORDER BY position')).toEqual([
      { words: 'What it changed' },
      { words: 'How it was done' },
    ]);
    expect(await rows("SELECT deed FROM audit_entry WHERE deed LIKE 'awards.%arranged'")).toHaveLength(2);
  });

  it('cannot be dropped with nominations in them, which can be moved', async () => {
    await nominated(home, category);
    const page = (await team('GET', categories())).body;
    expect(page).toContain('1 nomination in it, so it stays.');
    const drop = async () =>
      send(team, categories(), { ...(await opened(categories())), 'category-0-drop': 'yes' });
    const refused = await drop();
    expect([refused.statusCode, await names()]).toEqual([422, ['Courage', 'Kindness']]);
    expect(refused.body).toContain('1 nomination in Courage: move them to another category first.');
    await send(team, `${categories()}/${category}/move`, { to: year.categories[1] ?? '' });
    expect((await drop()).statusCode).toBe(303);
    expect(await names()).toEqual(['Kindness']);
    const late = await send(home.visitor, '/awards/nominate', { ...nominationFields, category });
    expect(late.statusCode).toBe(422);
  });

  it('changed by two at once: the second gets their own words back beside what is kept', async () => {
    const [one, other] = [await opened(categories()), await opened(categories())];
    await send(team, categories(), { ...one, 'category-0-name': 'Bravery' });
    const mine = { ...other, 'category-1-name': 'Kindest friend' };
    const second = await send(team, categories(), mine);
    expect([second.statusCode, await names()]).toEqual([422, ['Bravery', 'Kindness']]);
    for (const words of ['What is kept now', 'Bravery', 'Kindest friend'])
      expect(second.body).toContain(words);
    expect((await send(team, categories(), { ...mine, seen: seenIn(second.body) })).statusCode).toBe(303);
    expect(await names()).toEqual(['Courage', 'Kindest friend']);
    const seen = await seenOn(team, categories());
    const all = await Promise.all(
      ['A', 'B', 'C'].map((name) => send(team, categories(), { ...mine, seen, 'category-0-name': name })),
    );
    expect(all.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
  });

  it('are fixed once the panel has begun, and the pages say why', async () => {
    const form = await opened(criteria());
    await scoringIs(team, year.id, 'open');
    for (const url of [categories(), criteria(), `/voice/awards/${year.id}`])
      expect((await team('GET', url)).body).toContain('cannot be compared');
    expect((await send(team, criteria(), { ...form, 'criterion-0-words': 'Other' })).statusCode).toBe(422);
    await scoringIs(team, year.id, 'not yet');
    expect((await send(team, criteria(), { ...form, 'criterion-0-words': 'Other' })).statusCode).toBe(303);
  });
});

describe('sifting', () => {
  it('suggests doubles, merges only when told, keeps all reasons, and can be undone', async () => {
    await nominated(home, category);
    await nominated(home, category, { words: 'They are brave.' });
    const [one = '', other = ''] = await inYear();
    const list = await team('GET', `/voice/awards/${year.id}/nominations`);
    expect(list.body).toContain('1 pair may be one young person');
    expect(await rows('SELECT id FROM nomination WHERE merged_into IS NOT NULL')).toEqual([]);
    await send(team, `/voice/awards/nominations/${one}/merge`, { from: other });
    const page = (await team('GET', `/voice/awards/nominations/${one}`)).body;
    for (const words of ['learned to swim', 'They are brave.', 'Take it apart again'])
      expect(page).toContain(words);
    await send(team, `/voice/awards/nominations/${other}/apart`);
    expect(await inYear()).toHaveLength(2);
  });
});

describe('the panel', () => {
  let first: string;
  let second: string;
  let secret: string;
  beforeEach(async () => {
    await nominated(home, category, { email: 'own@eastmere.example' });
    await nominated(home, category, { whom: 'Kit', finder: 'South' });
    [first = '', second = ''] = await inYear();
    await shortlisted(team, first);
    await shortlisted(team, second);
    secret = await panellist(team, year, { email: 'own@eastmere.example' });
    await scoringIs(team, year.id, 'open');
  });

  const points = () => rows('SELECT points FROM panel_score ORDER BY points');

  it('sees a number and no name, unless the team shows names', async () => {
    expect((await home.visitor('GET', `/panel/${secret}`)).body).not.toContain('Kit');
    await scoringIs(team, year.id, 'open', 'yes');
    expect((await home.visitor('GET', `/panel/${secret}`)).body).toContain('Kit');
  });

  it('scores once each: again replaces, also many at once, and nobody sees another’s', async () => {
    const other = await panellist(team, year, { name: 'Sandy' });
    await gives(secret, second, 2);
    await gives(secret, second, 5);
    expect(await points()).toEqual([{ points: 5 }, { points: 5 }]);
    await Promise.all([1, 2, 3, 4].map((given) => gives(secret, second, given)));
    expect(await points()).toHaveLength(2);
    const theirs = await home.visitor('GET', `/panel/${other}/${second}`);
    expect(theirs.body).not.toContain('checked');
    expect((await home.visitor('GET', `/panel/${other}`)).body).not.toContain('You gave');
  });

  it('does not score its own nomination, known by the address, also one that was merged', async () => {
    const own = await gives(secret, first, 5);
    expect([own.statusCode, await points()]).toEqual([422, []]);
    await nominated(home, category, { email: 'own@eastmere.example', whom: 'Kit', finder: 'South' });
    const third = (await inYear())[2] ?? '';
    await send(team, `/voice/awards/nominations/${second}/merge`, { from: third });
    expect((await gives(secret, second, 5)).statusCode).toBe(422);
  });

  it('reads what the team says; a namesake on the shortlist is pointed out to the team', async () => {
    await panellist(team, year, { name: 'Kit', young: 'yes' });
    const page = `/voice/awards/${year.id}/panel`;
    expect((await team('GET', page)).body).toContain(
      'Somebody with a name like theirs is nominated: number 2',
    );
    for (const { id } of await rows('SELECT id FROM panellist'))
      await send(team, `/voice/awards/panellists/${id}/categories`, {
        categories: [year.categories[1] ?? ''],
      });
    const after = (await team('GET', page)).body;
    expect(after).not.toContain('name like theirs');
    expect(after).toContain('Nobody on the panel reads yet: Courage.');
    expect((await gives(secret, second, 5)).statusCode).toBe(404);
  });

  it('loses its points for whoever it knows, gives none again, and the team sees it', async () => {
    await gives(secret, second, 5);
    await send(home.visitor, `/panel/${secret}/${second}/know`);
    expect(await points()).toEqual([]);
    const criteria = await rows('SELECT id FROM award_criterion');
    const again = Object.fromEntries(criteria.map(({ id }) => [String(id), '5']));
    expect((await send(home.visitor, `/panel/${secret}/${second}`, again)).statusCode).toBe(422);
    expect((await team('GET', `/voice/awards/${year.id}/panel`)).body).toContain('Knows number 2');
  });

  it('is over when the scoring is closed, or the link', async () => {
    await scoringIs(team, year.id, 'closed');
    const criteria = await rows('SELECT id FROM award_criterion');
    const given = Object.fromEntries(criteria.map(({ id }) => [String(id), '5']));
    expect((await send(home.visitor, `/panel/${secret}/${second}`, given)).statusCode).toBe(422);
    const [member] = await rows('SELECT id FROM panellist');
    await send(team, `/voice/awards/panellists/${member?.id}/end`);
    expect((await home.visitor('GET', `/panel/${secret}`)).statusCode).toBe(404);
  });

  it('is opened and closed by one at a time: from an old page, or at once, the second is told', async () => {
    const url = `/voice/awards/${year.id}/scoring`;
    const now = () => rows('SELECT scoring, shows_names FROM award_setting');
    const seen = await seenOn(team, url);
    const got = await Promise.all(
      ['closed', 'not yet', 'closed'].map((scoring) => send(team, url, { scoring, seen })),
    );
    expect(got.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422, 422]);
    await scoringIs(team, year.id, 'closed', 'yes');
    const late = await send(team, url, { scoring: 'open', seen });
    expect([late.statusCode, await now()]).toEqual([422, [{ scoring: 'closed', shows_names: true }]]);
    expect(late.body).toContain('Closed. The panel sees first names.');
    expect(late.body).toMatch(/value="open"[^>]* checked|checked[^>]* value="open"/);
    expect((await send(team, url, { scoring: 'open', seen: seenIn(late.body) })).statusCode).toBe(303);
    expect(await now()).toEqual([{ scoring: 'open', shows_names: false }]);
  });

  it('leaves ties to a person, who says why', async () => {
    const others = [
      await panellist(team, year, { name: 'Sandy' }),
      await panellist(team, year, { name: 'Jo' }),
    ];
    for (const one of others) for (const nomination of [first, second]) await gives(one, nomination, 4);
    const results = `/voice/awards/${year.id}/results/${category}`;
    expect((await team('GET', results)).body).toContain('1, tied');
    const broken = await send(team, results, { chosen: [first], reason: '' });
    expect(broken.statusCode).toBe(422);
    expect(broken.body).toContain('breaks a tie. Say why.');
    expect(
      (await send(team, results, { chosen: [first], reason: 'Nobody told us of them.' })).statusCode,
    ).toBe(303);
    expect((await send(team, results, { chosen: [first, second], reason: '' })).statusCode).toBe(303);
  });
});

describe('a finalist', () => {
  let finalist: string;
  let invitation: string;
  beforeEach(async () => {
    await nominated(home, category);
    [finalist = ''] = await inYear();
    await shortlisted(team, finalist);
    await finalistsAre(team, year.id, category, [finalist]);
    invitation = await invitationOf(team, finalist, 'carer@eastmere.example');
  });

  const answers = (fields: Record<string, string> = {}) =>
    send(home.visitor, `/awards/invitation/${invitation}`, { ...answerFields, ...fields });
  const shows = (fields: Record<string, string> = {}) =>
    send(team, `/voice/awards/finalists/${finalist}/show`, { name: 'Robin R', ...fields });
  const publicPage = async () => (await home.visitor('GET', '/awards')).body;
  const secretsIn = (body: string) =>
    [...body.matchAll(/\/consent\/([\w-]{40,})/g)].map(([, secret]) => secret);

  it('is public with their consent, and gone from page and print when it is taken back', async () => {
    expect((await shows()).statusCode).toBe(422);
    const [secret] = secretsIn((await answers({ showName: 'yes' })).body);
    expect(await publicPage()).not.toContain('Robin R');
    await shows();
    await send(team, `/voice/awards/finalists/${finalist}/winner`);
    const evening = `/voice/awards/${year.id}/evening`;
    await send(team, evening, {
      seen: await seenOn(team, evening),
      'line-0-place': '10',
      'line-0-what': '',
      'line-0-category': category,
    });
    expect(await publicPage()).toContain('Robin R, winner');
    const printed = async () =>
      (await openPdf((await team('GET', `${evening}.pdf`)).rawPayload)).pageTexts.join();
    expect(await printed()).toContain('Robin R');
    await send(home.visitor, `/consent/${secret}`);
    expect(await publicPage()).not.toContain('Robin R');
    expect(await printed()).not.toContain('Robin R');
    const certificates = `/voice/awards/${year.id}/certificates.pdf`;
    const stack = (await openPdf((await team('GET', certificates)).rawPayload)).pageTexts;
    expect([stack.length, stack[0]]).toEqual([1, expect.stringContaining('1 finalist took back a yes')]);
    const own = await team('GET', `/voice/awards/finalists/${finalist}/certificate.pdf`);
    expect((await openPdf(own.rawPayload)).pageTexts.join()).toContain('Robin');
    expect((await shows()).body).toContain('do not agree');
  });

  it('under 16 needs a parent or carer too, whose withdrawal counts as well', async () => {
    const young = { age: 'under 16', showName: 'yes' };
    expect((await answers(young)).statusCode).toBe(422);
    const secrets = secretsIn((await answers({ ...young, carer: 'A carer', carerAgrees: 'yes' })).body);
    expect(secrets).toHaveLength(2);
    expect((await shows()).body).toContain('Speak with the parent or carer first');
    await shows({ spoken: 'yes' });
    expect(await publicPage()).toContain('Robin R');
    await send(home.visitor, `/consent/${secrets[1]}`);
    expect(await publicPage()).not.toContain('Robin R');
  });

  it('has a picture beside their name with consent to both, without traces, and gone for good with either', async () => {
    const pictures = `/voice/awards/finalists/${finalist}/picture`;
    const adds = async (bytes: Buffer, fields: Record<string, string> = {}) =>
      team('POST', pictures, await upload([{ name: 'x.png', bytes }], { ...pictureFields, ...fields }));
    const seen = async () =>
      Promise.all([
        rows('SELECT nomination_id FROM finalist_picture').then(({ length }) => length),
        home.visitor('GET', `/awards/pictures/${finalist}`).then(({ statusCode }) => statusCode),
        publicPage().then((body) => body.includes('Somebody with a medal')),
      ]);
    await answers({ showName: 'yes' });
    await shows();
    expect((await team('GET', pictures)).body).toContain('They do not agree');
    expect((await adds(tinyPng())).statusCode).toBe(422);
    const [secret] = secretsIn((await answers({ showName: 'yes', showPicture: 'yes' })).body);
    for (const [bytes, fields, words] of [
      [Buffer.from('<svg/>'), {}, 'not a PNG, JPEG or WebP'],
      [tinyPng(), { says: '' }, 'Say what is on it.'],
      [tinyPng(), { alone: '' }, 'choose a picture of them alone'],
    ] as const)
      expect((await adds(bytes, fields)).body).toContain(words);
    expect(await seen()).toEqual([0, 404, false]);
    const told = Buffer.concat([tinyPng(), Buffer.from('GPS 51.5')]);
    expect((await adds(told)).statusCode).toBe(303);
    expect(await seen()).toEqual([1, 200, true]);
    const got = await home.visitor('GET', `/awards/pictures/${finalist}`);
    expect(got.headers['cache-control']).toContain('no-store');
    expect(got.rawPayload.includes('GPS')).toBe(false);
    await shows({ name: 'Robin of the Lake' });
    expect(await seen()).toEqual([1, 200, true]);
    await send(team, `/voice/awards/finalists/${finalist}/hide`);
    expect(await seen()).toEqual([1, 404, false]);
    expect((await team('GET', `/voice/awards/finalists/${finalist}`)).body).toContain('back when you show');
    await shows({ name: 'Robin of the Lake' });
    expect(await seen()).toEqual([1, 200, true]);
    await send(home.visitor, `/consent/${secret}`);
    expect(await seen()).toEqual([0, 404, false]);
    expect(await publicPage()).toContain('Robin of the Lake');
    await answers({ showName: 'yes', showPicture: 'yes' });
    await adds(tinyPng());
    await send(team, `/voice/awards/finalists/${finalist}/remove-picture`);
    expect(await seen()).toEqual([0, 404, false]);
    for (const hidden of [false, true]) {
      await shows();
      await adds(tinyPng());
      if (hidden) await send(team, `/voice/awards/finalists/${finalist}/hide`);
      await answers({ showPicture: 'yes' });
      expect(await seen()).toEqual([0, 404, false]);
      await answers({ showName: 'yes', showPicture: 'yes' });
    }
  });

  const young = {
    age: 'under 16',
    showName: 'yes',
    showPicture: 'yes',
    carer: 'A carer',
    carerAgrees: 'yes',
  };

  it('under 16 has a picture only with a parent or carer, whose withdrawal takes it away', async () => {
    const secrets = secretsIn((await answers(young)).body);
    await shows({ spoken: 'yes' });
    const adds = async (fields: Record<string, string>) =>
      team(
        'POST',
        `/voice/awards/finalists/${finalist}/picture`,
        await upload([{ name: 'x.png', bytes: tinyPng() }], { ...pictureFields, ...fields }),
      );
    expect((await adds({})).body).toContain('Speak with the parent or carer first');
    expect((await adds({ spoken: 'yes' })).statusCode).toBe(303);
    const kept = () => rows('SELECT nomination_id FROM finalist_picture');
    expect(await kept()).toHaveLength(1);
    await send(home.visitor, `/consent/${secrets[3]}`);
    expect(await kept()).toEqual([]);
  });

  it('who turns out to be under 16 is hidden until the team has spoken with the carer', async () => {
    await answers({ showName: 'yes' });
    await shows();
    const bytes = tinyPng();
    await answers({ showName: 'yes', showPicture: 'yes' });
    await team(
      'POST',
      `/voice/awards/finalists/${finalist}/picture`,
      await upload([{ name: 'x.png', bytes }], pictureFields),
    );
    const secrets = secretsIn((await answers(young)).body);
    const seen = async () => {
      const page = await publicPage();
      return ['Robin R', 'Somebody with a medal'].map((words) => page.includes(words));
    };
    expect(await seen()).toEqual([false, false]);
    expect((await shows()).body).toContain('they agree, to the picture too');
    await shows({ spoken: 'yes' });
    expect(await seen()).toEqual([true, true]);
    await send(home.visitor, `/consent/${secrets[1]}`);
    expect(await rows('SELECT nomination_id FROM finalist_picture')).toEqual([]);
  });

  it('changes the answer with the same link; what is unticked is withdrawn at once', async () => {
    await answers({ showName: 'yes' });
    await shows();
    expect(secretsIn((await answers({ showName: 'yes', guests: '3' })).body)).toEqual([]);
    expect(await publicPage()).toContain('Robin R');
    await answers({ answer: 'no' });
    expect(await publicPage()).not.toContain('Robin R');
    expect(await rows('SELECT answer, guests FROM finalist')).toEqual([{ answer: 'no', guests: 2 }]);
  });

  it('has a certificate that everybody’s reader can read, also by their own link on the day', async () => {
    await answers({ name: 'Robin of the Lake' });
    const got = await home.visitor('GET', `/awards/invitation/${invitation}/certificate.pdf`);
    const pdf = await openPdf(got.rawPayload);
    expect(pdf.pageTexts).toHaveLength(1);
    for (const words of ['Robin of the Lake', 'Finalist', 'Courage', 'PROUD awards 2026', '10 March 2026'])
      expect(pdf.pageTexts[0]).toContain(words);
    expect(pdf.universalAccess).toBe('1');
    const all = await team('GET', `/voice/awards/${year.id}/certificates.pdf`);
    const [cover, one] = (await openPdf(all.rawPayload)).pageTexts;
    expect(cover).toContain('1 certificate');
    expect(cover).toContain('Printed on 10 March 2026. Somebody may have changed their mind since');
    expect(one).toContain('Robin of the Lake');
  });

  it('who was invited is not dropped', async () => {
    const dropped = await send(team, `/voice/awards/${year.id}/results/${category}`, { reason: 'Another.' });
    expect(dropped.statusCode).toBe(422);
    expect(dropped.body).toContain('invited already');
  });
});

describe('rewards of a half term', () => {
  let round: string;
  const enter = async (firstName: string) => {
    await send(home.visitor, '/awards/rewards/enter', { ...entryFields, firstName });
  };
  const entries = () =>
    rows('SELECT id, first_name AS name, prize FROM reward_entry ORDER BY number') as Promise<
      { id: string; name: string; prize: string | null }[]
    >;
  const assess = async (id: string, mark: string) => {
    await send(team, `/voice/rewards/entries/${id}`, await marksOf(team, id, mark));
  };
  beforeEach(async () => {
    const got = await send(team, '/voice/rewards/new', {
      title: 'Rewards, spring',
      about: 'Tell us what you are proud of.',
      opensOn: '1 March 2026',
      closesOn: '31 March 2026',
      prizes: '2',
      criteria: 'Effort\nKindness',
    });
    round = String(got.headers.location);
    for (const name of ['Sam', 'Kim', 'Pat']) await enter(name);
  });

  it('go to the most points; equals are drawn by lot or chosen with a reason, once, and can be taken back', async () => {
    expect((await send(team, `${round}/prizes`)).body).toContain('Some entries are not assessed yet.');
    const [sam, kim, pat] = await entries();
    for (const [entry, mark] of [
      [sam, 'met'],
      [kim, 'partly'],
      [pat, 'partly'],
    ] as const)
      await assess(entry?.id ?? '', mark);
    expect((await team('GET', round)).body).toContain('2 entries are equal, and 1 prize is left');
    const without = await send(team, `${round}/prizes`, { how: 'chosen', chosen: kim?.id ?? '', reason: '' });
    expect(without.body).toContain('Say why');
    await Promise.all([1, 2, 3].map(() => send(team, `${round}/prizes`, { how: 'lot' })));
    const given = (await entries()).map(({ prize }) => prize);
    expect(given[0]).toBe('By points');
    expect(
      given.filter((prize) => prize === 'Drawn by lot from 2 who were equal, on 10 March 2026'),
    ).toHaveLength(1);
    expect(given.filter((prize) => prize === null)).toHaveLength(1);
    await send(team, `${round}/take-back`);
    expect((await entries()).every(({ prize }) => prize === null)).toBe(true);
  });

  it('are assessed by what the team states, which is fixed with the first mark and read by whoever enters', async () => {
    const url = `${round}/criteria`;
    const stated = async () =>
      (await rows('SELECT words FROM reward_criterion ORDER BY position')).map(({ words }) => words);
    const form = await opened(url);
    const old = await opened(url);
    const changed = { ...form, 'criterion-0-place': '25', 'criterion-2-words': 'Getting up again' };
    expect((await send(team, url, changed)).statusCode).toBe(303);
    expect(await stated()).toEqual(['Kindness', 'Effort', 'Getting up again']);
    expect((await home.visitor('GET', '/awards/rewards/enter')).body).toContain('Getting up again');
    const second = await send(team, url, { ...old, 'criterion-0-words': 'Trying' });
    expect([second.statusCode, (await stated()).includes('Trying')]).toEqual([422, false]);
    for (const words of ['What is kept now', 'Getting up again', 'Trying'])
      expect(second.body).toContain(words);
    expect((await team('GET', '/voice/rewards/new')).body).toContain('Kindness\nEffort\nGetting up again');

    const [sam, kim] = await entries();
    const before = await marksOf(team, sam?.id ?? '');
    await send(team, url, { ...(await opened(url)), 'criterion-2-drop': 'yes' });
    const late = await send(team, `/voice/rewards/entries/${sam?.id}`, before);
    expect([late.statusCode, await rows('SELECT mark FROM reward_mark')]).toEqual([422, []]);
    expect(late.body).toContain('What is kept now');
    const last = await opened(url);
    await assess(kim?.id ?? '', 'met');
    expect((await team('GET', round)).body).toContain('An entry is assessed already.');
    const refused = await send(team, url, { ...last, 'criterion-0-words': 'Other' });
    expect([refused.statusCode, await stated()]).toEqual([422, ['Kindness', 'Effort']]);
  });

  it('give every entry a certificate, without those that were left out', async () => {
    const [sam] = await entries();
    await send(team, `/voice/rewards/entries/${sam?.id}/leave-out`);
    const pdf = await openPdf((await team('GET', `${round}/certificates.pdf`)).rawPayload);
    expect(pdf.pageTexts).toHaveLength(3);
    expect(pdf.pageTexts.join()).toContain('Kim');
    expect(pdf.pageTexts.join()).not.toContain('Sam');
  });
});

/** What a page says in sentences: its paragraphs, entries of lists and hints. */
const sentencesOn = (body: string) =>
  [...body.matchAll(/<(p|li|div class="govuk-hint[^"]*")[ >][\s\S]*?<\/(p|li|div)>/g)]
    .map(([part]) =>
      part
        .replace(/^<[^>]*>/, '')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll(/\s+/g, ' '),
    )
    .flatMap(splitSentences)
    .map((text) => ({ text, place: { heading: null, paragraph: 1 } }));

describe('the pages for young people', () => {
  const invitation = async () => {
    await nominated(home, category);
    const [finalist = ''] = await inYear();
    await shortlisted(team, finalist);
    await finalistsAre(team, year.id, category, [finalist]);
    return `/awards/invitation/${await invitationOf(team, finalist)}`;
  };
  it.each<[string, () => Promise<string>]>([
    ['what the awards are', async () => '/awards'],
    ['nominating', async () => '/awards/nominate'],
    ['the panel', async () => `/panel/${await panellist(team, year)}`],
    ['the invitation', invitation],
  ])('%s: is read at eleven, and small', async (_, addressOf) => {
    const { body } = await home.visitor('GET', await addressOf());
    const main = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
    expect(readingLevel(sentencesOn(main)).readingAge ?? 0).toBeLessThanOrEqual(11);
    expect(body.length).toBeLessThan(100_000);
  });
});
