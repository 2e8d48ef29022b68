import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type Sent, type TestApp, testApp } from '../../testing/app.ts';

let home: TestApp;
beforeAll(async () => {
  home = await testApp({ lookAround: true });
});
afterAll(() => home.close());

const here = { host: 'localhost:3000' };

const places: [string, Sent][] = [
  ['another machine', { headers: here, remoteAddress: '203.0.113.9' }],
  ['under another name', { headers: { host: 'board.example.org' } }],
  ['through a proxy', { headers: { ...here, 'x-forwarded-for': '203.0.113.9' } }],
  ['through a proxy that says Via', { headers: { ...here, via: '1.1 proxy' } }],
];

describe('looking around in a council that is made for show', () => {
  it('is one button for each role, at the machine itself', async () => {
    await home.as('administrator');
    const page = await home.visitor('GET', '/sign-in', { headers: here });
    expect(page.body).toContain('Look around as');
    const buttons = [...page.body.matchAll(/name="person" value="([^"]+)"/g)].map(([, id]) => id);
    expect(buttons).toHaveLength(2);
    const sent = form({ person: buttons[0] ?? '' });
    const done = await home.visitor('POST', '/sign-in/look-around', {
      ...sent,
      headers: { ...sent.headers, ...here },
    });
    expect(done.statusCode).toBe(303);
    expect(String(done.headers['set-cookie'])).toContain('hearth.session_token=');
  });

  it('is only for those it offers', async () => {
    const nobody = (await home.as(null)).personId;
    for (const person of [nobody, 'x', '']) {
      const sent = form({ person });
      const headers = { ...sent.headers, ...here };
      expect((await home.visitor('POST', '/sign-in/look-around', { ...sent, headers })).statusCode).toBe(404);
    }
  });

  it.each(places)('is not there from %s', async (_where, place) => {
    const page = await home.visitor('GET', '/sign-in', place);
    expect(page.body).not.toContain('Look around');
    const clerk = (await home.as('clerk')).personId;
    const sent = form({ person: clerk });
    const tried = await home.visitor('POST', '/sign-in/look-around', {
      ...sent,
      ...place,
      headers: { ...sent.headers, ...place.headers },
    });
    expect([tried.statusCode, tried.headers['set-cookie']]).toEqual([404, undefined]);
  });
});
