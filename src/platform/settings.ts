import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { ToMend } from '../kernel/to-mend.ts';
import type { Directory } from './access/directory.ts';

/** One setting: its value as used, and where that value came from. */
export type Setting = { name: string; value: string; origin: 'environment' | 'default'; meaning: string };

export type Settings = {
  dataFolder: string;
  databaseUrl: string | null;
  port: number;
  host: string;
  authority: { name: string; code: string | null };
  logLevel: string;
  /** The public address of the site, for links in letters and feeds; null: where it listens, or is asked at. */
  siteUrl: string | null;
  /** The mail server, and whom its letters are from; null: letters wait in the outbox. */
  mail: { url: string; from: string } | null;
  /** Addresses of the proxies before the site, whose word on the visitor is taken. */
  proxies: string[];
  /** The council's directory that people may sign in with, or null. */
  directory: Directory | null;
};

/** A setting that cannot be used; the message names it and says how to mend it. */
export class UnusableSetting extends ToMend {}

type Known = { name: string; fallback: string; meaning: string; secret?: true };

const known: readonly Known[] = [
  { name: 'HEARTH_DATA', fallback: './data', meaning: 'folder of the embedded database' },
  {
    name: 'DATABASE_URL',
    fallback: '',
    meaning: 'a PostgreSQL server to use instead of the embedded database',
    secret: true,
  },
  { name: 'PORT', fallback: '3000', meaning: 'port the site listens on' },
  { name: 'HOST', fallback: '127.0.0.1', meaning: 'address the site listens on' },
  {
    name: 'HEARTH_AUTHORITY',
    fallback: 'My council',
    meaning: 'name and code of the council, such as "Exampleshire County Council (EXA)"',
  },
  {
    name: 'HEARTH_URL',
    fallback: '',
    meaning:
      'public address of the site, for links in letters, feeds and the web service; without it the address it listens on or is asked at',
  },
  {
    name: 'SMTP_URL',
    fallback: '',
    meaning:
      'mail server, such as smtps://user:password@mail.example.org; without it letters wait in the outbox',
    secret: true,
  },
  {
    name: 'MAIL_FROM',
    fallback: '',
    meaning: 'whom letters are from, such as "Eastmere Board <board@eastmere.gov.uk>"',
  },
  {
    name: 'HEARTH_PROXY',
    fallback: '',
    meaning:
      'addresses of proxies before the site that may say who the visitor is, such as 10.0.0.1, 10.1.0.0/16',
  },
  { name: 'OIDC_ISSUER', fallback: '', meaning: "the council's directory to sign in with (OpenID Connect)" },
  { name: 'OIDC_CLIENT_ID', fallback: '', meaning: 'what the directory calls Hearth' },
  { name: 'OIDC_CLIENT_SECRET', fallback: '', meaning: 'what the directory knows Hearth by', secret: true },
  { name: 'OIDC_NAME', fallback: 'your council account', meaning: 'what the button calls the directory' },
  { name: 'HEARTH_LOG', fallback: 'info', meaning: 'how much is logged: error, warn, info, debug or silent' },
];

type Environment = Record<string, string | undefined>;

/** An address keeps all but its password; any other secret shows only that it is there. */
const withoutPassword = (text: string): string =>
  text.includes('://') ? text.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:…@') : text && '…';

/** All settings with the origin of their values, as `bin/hearth settings` prints them; passwords left out. */
export const listSettings = (environment: Environment): Setting[] =>
  known.map(({ name, fallback, meaning, secret }) => {
    const given = environment[name];
    const value = given || fallback;
    return {
      name,
      value: secret ? withoutPassword(value) : value,
      origin: given ? 'environment' : 'default',
      meaning,
    };
  });

/** Splits "Exampleshire County Council (EXA)" into name and code; the code may be left out. */
const readAuthority = (text: string): { name: string; code: string | null } => {
  const match = /^(.*?)\s*\(([A-Za-z0-9-]{1,20})\)\s*$/.exec(text);
  return match?.[1] && match[2]
    ? { name: match[1], code: match[2].toUpperCase() }
    : { name: text.trim(), code: null };
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UnusableSetting(
      `PORT is "${text}". Give a whole number from 0 to 65535 (0 takes any free port).`,
    );
  }
  return port;
};

const readDatabaseUrl = (text: string): string | null => {
  if (text === '') return null;
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new UnusableSetting(
      'DATABASE_URL is not a PostgreSQL address. Give one like postgres://user:password@host/name.',
    );
  }
  return text;
};

const logLevels = ['error', 'warn', 'info', 'debug', 'silent'];

const readLogLevel = (text: string): string => {
  if (!logLevels.includes(text))
    throw new UnusableSetting(`HEARTH_LOG is "${text}". Give one of ${logLevels.join(', ')}.`);
  return text;
};

const readSiteUrl = (text: string): string | null => {
  if (text === '') return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UnusableSetting(`HEARTH_URL is "${text}". Give an address like https://board.example.gov.uk.`);
  }
  return new URL(text).origin;
};

const readMail = (url: string, from: string): Settings['mail'] => {
  if (url === '') return null;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw new UnusableSetting(
      'SMTP_URL is not the address of a mail server. Give one like smtps://user:password@mail.example.org.',
    );
  }
  if (!/^[^@\s<>]+@[^@\s<>]+$|^[^<>\r\n]*<[^@\s<>]+@[^@\s<>]+>$/.test(from)) {
    throw new UnusableSetting(
      'MAIL_FROM is needed with SMTP_URL: whom letters are from, such as "Eastmere Board <board@eastmere.gov.uk>".',
    );
  }
  return { url, from };
};

const readProxies = (text: string): string[] => {
  const proxies = text.split(/[\s,]+/).filter((one) => one !== '');
  for (const proxy of proxies) {
    const [address = '', bits, ...more] = proxy.split('/');
    const longest = isIP(address) === 6 ? 128 : 32;
    const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
    if (isIP(address) === 0 || !isRange || more.length > 0)
      throw new UnusableSetting(
        `HEARTH_PROXY names "${proxy}". Give addresses like 10.0.0.1 or 10.1.0.0/16.`,
      );
  }
  return proxies;
};

const isLocal = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

const readDirectory = (
  issuer: string,
  clientId: string,
  clientSecret: string,
  name: string,
): Directory | null => {
  if (issuer === '' && clientId === '' && clientSecret === '') return null;
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isLocal(url)))
    throw new UnusableSetting(
      `OIDC_ISSUER is "${issuer}". Give the https address of the directory, such as https://login.example.gov.uk.`,
    );
  if (clientId === '' || clientSecret === '')
    throw new UnusableSetting('OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are both needed with OIDC_ISSUER.');
  return { issuer, clientId, clientSecret, name };
};

/** The settings the process runs with. Relative folders count from the folder the command was called in. */
export const readSettings = (environment: Environment): Settings => {
  const value = (name: string): string =>
    environment[name] || known.find((setting) => setting.name === name)?.fallback || '';
  return {
    dataFolder: resolve(value('HEARTH_DATA')),
    databaseUrl: readDatabaseUrl(value('DATABASE_URL')),
    port: readPort(value('PORT')),
    host: value('HOST'),
    authority: readAuthority(value('HEARTH_AUTHORITY')),
    logLevel: readLogLevel(value('HEARTH_LOG')),
    siteUrl: readSiteUrl(value('HEARTH_URL')),
    mail: readMail(value('SMTP_URL'), value('MAIL_FROM')),
    proxies: readProxies(value('HEARTH_PROXY')),
    directory: readDirectory(
      value('OIDC_ISSUER'),
      value('OIDC_CLIENT_ID'),
      value('OIDC_CLIENT_SECRET'),
      value('OIDC_NAME'),
    ),
  };
};
