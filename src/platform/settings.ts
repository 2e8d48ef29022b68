import { resolve } from 'node:path';

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
};

/** A setting that cannot be used; the message names it and says how to mend it. */
export class UnusableSetting extends Error {}

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
  { name: 'HEARTH_LOG', fallback: 'info', meaning: 'how much is logged: error, warn, info, debug or silent' },
];

type Environment = Record<string, string | undefined>;

const withoutPassword = (url: string): string => url.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:…@');

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
  };
};
