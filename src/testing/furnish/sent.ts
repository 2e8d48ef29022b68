import { form, type TestApp } from '../app.ts';

export type Ask = TestApp['clerk'];
export type Fields = Record<string, string | string[]>;

/** Sends a form. Answers the address that it leads to. */
export const sent = async (by: Ask, url: string, fields: Fields = {}): Promise<string> => {
  const got = await by('POST', url, form(fields));
  if (got.statusCode !== 303) throw new Error(`${url}: ${got.statusCode} ${got.body.slice(0, 3000)}`);
  return String(got.headers.location);
};

/** What stands on a page after some words, such as a secret after "/panel/". */
export const after = async (got: Promise<{ body: string }>, words: string): Promise<string> =>
  new RegExp(`${words}([\\w-]{36,})`).exec((await got).body)?.[1] ?? '';

/** What a form that two may fill in at once was opened with, as its page says. */
export const seenIn = (body: string): string => /name="seen" value="(\w+)"/.exec(body)?.[1] ?? '';

export const seenOn = async (by: Ask, url: string): Promise<string> => seenIn((await by('GET', url)).body);
