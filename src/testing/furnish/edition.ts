import { form, type TestApp } from '../app.ts';
import { recordedMeeting } from '../builders.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Ask = Awaited<ReturnType<TestApp['as']>>;

/** A page that the team began for a meeting to come. */
export const begunEdition = async (home: TestApp): Promise<{ by: Ask; id: string; path: string }> => {
  const by = await home.as('participation worker', null);
  const meeting = await recordedMeeting(home, { date: '2026-03-25' });
  const begun = await by('POST', '/voice/editions', form({ meeting: meeting.id, kind: 'before' }));
  const path = String(begun.headers.location).replace(/\/write$/, '');
  return { by, id: path.split('/').at(-1) ?? '', path };
};

/** The same page as its form would send it, with these fields in place of others. */
export const pageFields = (fields: Record<string, string> = {}): Record<string, string> => ({
  revision: '1',
  headline: 'What is coming up',
  opening: 'The Board meets soon.',
  'part-0-item': '',
  'part-0-title': 'Homes',
  'part-0-what': 'We talk about new homes.',
  'part-0-why': 'We want to feel at home.',
  'part-0-say': 'Tell your worker.',
  closing: '',
  ...fields,
});

/** A page that everybody reads. */
export const sentEdition = async (
  home: TestApp,
): Promise<{ by: Ask; id: string; path: string; slug: string }> => {
  const begun = await begunEdition(home);
  await begun.by('POST', `${begun.path}/write`, form(pageFields()));
  await begun.by('POST', `${begun.path}/send`, form({ revision: '2' }));
  const page = await begun.by('GET', begun.path);
  return { ...begun, slug: /\/young\/editions\/([a-z0-9-]+)/.exec(page.body)?.[1] ?? '' };
};

/** A page of a meeting to come that everybody reads, and its first version. */
export const furnishEdition: Furnish = async (home) => {
  const { by, id, path, slug } = await sentEdition(home);
  const agreed = { basis: 'one', who: 'LG 14', how: 'written', agreedOn: '9 March 2026' };
  await by('POST', `${path}/quote`, form({ words: 'My room is too cold to sleep.', ...agreed }));
  return [
    { prefix: '/voice/editions', values: { edition: id, version: '1' }, by },
    { prefix: '/young/editions', values: { slug } },
  ];
};

const onPage =
  (step: string, fields: Record<string, string>, answer = 303) =>
  async (home: TestApp): Promise<Deed> => {
    const { by, path } = await begunEdition(home);
    return { url: `${path}${step}`, sent: form(fields), by, answer };
  };

export const deedsOfEdition: Deeds = {
  '/voice/editions': async (home) => {
    const { id } = await recordedMeeting(home, { date: '2026-03-25' });
    const by = await home.as('participation worker', null);
    return { url: '/voice/editions', sent: form({ meeting: id, kind: 'before' }), by };
  },
  '/voice/editions/:edition/write': onPage('/write', pageFields()),
  '/voice/editions/:edition/autosave': onPage('/autosave', pageFields(), 200),
  '/voice/editions/:edition/quote': onPage('/quote', { words: 'We want to be asked.', basis: 'several' }),
  '/voice/editions/:edition/add': onPage('/add', { item: '' }),
  '/voice/editions/:edition/send': async (home) => {
    const { by, path } = await begunEdition(home);
    await by('POST', `${path}/write`, form(pageFields()));
    return { url: `${path}/send`, sent: form({ revision: '2' }), by };
  },
  '/voice/editions/:edition/take-back': async (home) => {
    const { by, path } = await sentEdition(home);
    return { url: `${path}/take-back`, sent: form({}), by };
  },
  '/voice/editions/:edition/versions/:version/restore': async (home) => {
    const { by, path } = await begunEdition(home);
    await by('POST', `${path}/write`, form(pageFields()));
    await by('POST', `${path}/write`, form(pageFields({ revision: '2', closing: 'See you there.' })));
    return { url: `${path}/versions/1/restore`, sent: form({}), by };
  },
};
