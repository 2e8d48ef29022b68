import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { certificate } from './certificate.ts';

const part = {
  id: 'a',
  requestId: 'b',
  personId: null,
  title: 'A leaflet on family time',
  name: 'Robin',
  group: 'Sparks',
  groupId: 'c',
  quarters: 6,
  tookPlaceOn: '2026-02-10',
};

it.each([
  ['Robin', 'Robin'],
  ['Somebody', 'This young person'],
])('says on one page what %s did, for how long and when', async (name, shown) => {
  const authority = { name: 'Eastmere County Council', colour: '#1d5b6e' };
  const pdf = await certificate({ part: { ...part, name }, authority, madeAt: 1_773_000_000 });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  expect(totalPages).toBe(1);
  const read = text.replaceAll(/\s+/g, ' ');
  for (const words of [
    shown,
    'A leaflet on family time',
    'who took part with the group Sparks on 10 February 2026, for 1 hour 30 minutes.',
  ])
    expect(read).toContain(words);
});
