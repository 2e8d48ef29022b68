import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lockedPdf, plainPdf } from '../../features/publishing/readers/fixtures/plain-pdf.ts';
import { createAuthority, listAuthorities } from '../../platform/authority/authority.ts';
import { onClient } from '../../platform/database/connect.ts';
import type { Database } from '../../platform/database/open.ts';
import { readSettings } from '../../platform/settings.ts';
import { agendaText, minutesText, whenHeld } from '../../testing/builders.ts';
import { contentsOf } from '../../testing/contents.ts';
import { runHearth } from '../../testing/run-hearth.ts';
import { openHearth } from '../ground.ts';

let folder: string;
let database: Database;
let environment: Record<string, string>;

const hearth = (args: string[], more: Record<string, string> = {}) =>
  runHearth(args, { ...environment, ...more });

const contents = () => onClient(database.owner, contentsOf);
const at = (...names: string[]): string => join(folder, ...names);

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(at(name), content);
  return at(name);
};

const fixture = async (name: string): Promise<string> => {
  const from = new URL(`../../features/publishing/readers/fixtures/${name}`, import.meta.url);
  await copyFile(fileURLToPath(from), at(name));
  return at(name);
};

// The server is started once and joined by each command.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth commands '));
  await chmod(folder, 0o711);
  environment = { HEARTH_DATA: at('data'), HEARTH_AUTHORITY: 'Eastmere County Council (EME)' };
  database = await openHearth(readSettings(environment));
  await write('agenda.txt', agendaText());
  await write('minutes.txt', minutesText());
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const text = z.string();
const textOrNull = text.nullable();
const date = z.iso.date().nullable();
const time = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .nullable();
const whole = z.number().int();
const source = z.strictObject({ file: text, fromLine: whole, toLine: whole });

/** What the command promises to print, and nothing besides. */
const promised = z.strictObject({
  meetings: z.array(
    z.strictObject({
      body: text,
      date,
      time,
      venue: textOrNull,
      kind: z.enum(['ordinary', 'takeover', 'special']),
      rescheduledFrom: date,
      source,
      attendance: z.strictObject({
        present: z.array(
          z.strictObject({
            name: text,
            organisation: textOrNull,
            capacity: z.enum(['member', 'co-opted', 'other']),
          }),
        ),
        apologies: z.array(z.strictObject({ name: text })),
        substitutions: z.array(z.strictObject({ name: text, for: text })),
        remote: z.array(text),
        observers: z.array(text),
      }),
      membership: z.array(
        z.strictObject({ name: text, change: z.enum(['joined', 'left']), replaces: textOrNull }),
      ),
      items: z.array(
        z.strictObject({
          number: textOrNull,
          title: text,
          presenters: z.array(z.strictObject({ name: text, service: textOrNull })),
          purpose: textOrNull,
          minutesAllotted: whole.nullable(),
          pages: z.strictObject({ from: whole, to: whole }).nullable(),
          verbal: z.boolean(),
          narrative: text,
          resolutions: z.array(text),
          papers: z.array(text),
        }),
      ),
      next: z.strictObject({ date, time, venue: textOrNull }).nullable(),
    }),
  ),
  papers: z.array(
    z.strictObject({
      title: text,
      kind: z.enum([
        'report',
        'terms of reference',
        'figures',
        'delivery plan',
        'strategy',
        'leaflet',
        'other',
      ]),
      source,
    }),
  ),
  problems: z.array(z.strictObject({ file: text, line: whole, message: text })),
});

const panelAgenda = [
  'Corporate Parenting Panel',
  'Monday 13 May 2024 at 5.30pm in the Council Chamber',
  'Agenda',
  '1. Apologies',
  '2. Virtual School Annual Report',
  '3. Date of Next Meeting',
];

describe('import published', () => {
  it('reads and writes nothing with --dry-run, not even a data folder', async () => {
    const none = at('no data here');
    const ran = await hearth(['import', 'published', at('minutes.txt'), '--dry-run', '--format', 'json'], {
      HEARTH_DATA: none,
    });
    expect(ran.code).toBe(0);
    expect(promised.parse(JSON.parse(ran.out)).meetings).toHaveLength(1);
    await expect(stat(none)).rejects.toThrow('ENOENT');
  });

  it('leaves a database as it is with --dry-run, also with --publish', async () => {
    const before = await contents();
    const ran = await hearth(['import', 'published', at('minutes.txt'), '--dry-run', '--publish']);
    expect([ran.code, await contents()]).toEqual([0, before]);
  });

  const unusable: [string, string, () => Promise<string>, string][] = [
    ['a missing path', 'missing.txt', async () => at('missing.txt'), 'There is no such file or folder.'],
    ['an empty file', 'empty.txt', () => write('empty.txt', ''), 'The file is empty.'],
    [
      'malformed XML',
      'broken.xml',
      () => write('broken.xml', '<meeting>\n<agendaitems>\n</meeting>'),
      'The XML is malformed',
    ],
    [
      'an XML bomb',
      'bomb.xml',
      () =>
        write(
          'bomb.xml',
          '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<meeting>&b;</meeting>',
        ),
      'it can hide a bomb',
    ],
    [
      'a PDF with a password',
      'locked.pdf',
      () => write('locked.pdf', lockedPdf()),
      'protected by a password',
    ],
    ['a PDF that is cut off', 'cut.pdf', () => write('cut.pdf', '%PDF-1.7\n1 0 obj'), 'The PDF is broken'],
    [
      'a Word file',
      'report.docx',
      () => write('report.docx', 'PK\u0003\u0004'),
      'Save it as a PDF or a web page',
    ],
    [
      'a picture',
      'photo.png',
      () => write('photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      'The file is not text',
    ],
    [
      'a file of 200 MB',
      'huge.txt',
      async () => {
        await write('huge.txt', '');
        await truncate(at('huge.txt'), 200 * 1024 * 1024);
        return at('huge.txt');
      },
      'The file is too large: 200 MB, where 100 MB is the most that is read.',
    ],
  ];

  it.each(unusable)(
    'refuses %s in plain words and saves nothing, good files beside it neither',
    async (_, name, made, why) => {
      const path = await made();
      const before = await contents();
      for (const files of [[path], [at('minutes.txt'), path], [path, at('minutes.txt')]]) {
        const ran = await hearth(['import', 'published', ...files, '--format', 'json', '--publish']);
        expect([ran.code, ran.out]).toEqual([2, '']);
        expect(ran.err).toContain(name);
        expect(ran.err).toContain(why);
        expect(ran.err).toContain('Nothing was saved.');
        expect(ran.err).not.toMatch(/\n\s+at |Error:/);
      }
      expect(await contents()).toEqual(before);
      await rm(path, { force: true });
    },
  );

  it('names every file that cannot be used, not only the first', async () => {
    const ran = await hearth(['import', 'published', at('none.txt'), at('neither.txt')]);
    expect(ran.err).toContain('none.txt');
    expect(ran.err).toContain('neither.txt');
  });

  it.each([
    [['import'], 'Say what to import'],
    [['import', 'drafts', 'x.txt'], 'Say what to import'],
    [['import', 'published'], 'Name at least one file or folder.'],
    [['import', 'published', 'x.txt', '--format', 'yaml'], 'There is no format "yaml". Choose json or text.'],
    [['import', 'published', 'x.txt', '--fromat', 'json'], "'--fromat'"],
    [['pack'], 'Name the meeting and the file to write.'],
    [['publish'], 'There is no command "publish".'],
  ])('exits 2 and tells its usage for %j', async (args, why) => {
    const before = await contents();
    const ran = await hearth(args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(why);
    expect(ran.err).toMatch(/bin\/hearth (?:import published FILE|pack MEETING)/);
    expect(await contents()).toEqual(before);
  });

  it('has nothing to pack before there is a meeting, and says how to bring one in', async () => {
    const ran = await hearth(['pack', '2023-05-10', '--out', at('pack.pdf')]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('bin/hearth import published FILE');
  });

  it('prints the promised JSON on stdout and nothing else there; it creates the council of the settings', async () => {
    const ran = await hearth([
      'import',
      'published',
      at('agenda.txt'),
      at('minutes.txt'),
      '--format',
      'json',
    ]);
    expect(ran.code).toBe(0);
    const { meetings, problems } = promised.parse(JSON.parse(ran.out));
    expect(meetings).toMatchObject([
      { date: whenHeld.iso, time: '18:00', items: [{}, { minutesAllotted: 30 }, {}, {}] },
    ]);
    expect(problems).toEqual([]);
    expect(ran.out).not.toContain('Zedd');
    expect(meetings[0]?.attendance.present[1]).toMatchObject({ name: 'LINX representative' });
    expect(ran.err).toBe('1 new meeting, 0 updated, 0 unchanged; 0 published.\n');
    expect(await listAuthorities(database.connected)).toMatchObject([
      { name: 'Eastmere County Council', code: 'EME' },
    ]);
  });

  it('changes nothing when the same files are brought in again', async () => {
    const before = await contents();
    const ran = await hearth(['import', 'published', at('agenda.txt'), at('minutes.txt')]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('2 files brought in before changed nothing.');
    expect(ran.out).toBe('2023-05-10  Corporate Parenting Board  4 agenda items\n');
    expect(await contents()).toEqual(before);
  });

  it('keeps the promise for every shape of file there is, read from a folder', async () => {
    const shapes = [
      'pack-2019.txt',
      'pack-2022.txt',
      'pack-2023.txt',
      'meeting.xml',
      'meetings.xml',
      'moderngov-meeting.html',
      'item-page.txt',
      'panel-minutes.txt',
    ];
    await mkdir(at('folder', 'below'), { recursive: true });
    await writeFile(at('folder', 'below', 'agenda.pdf'), plainPdf([panelAgenda]));
    for (const name of shapes) await copyFile(await fixture(name), at('folder', 'below', name));
    await writeFile(at('folder', '.hidden.xml'), '<broken');
    const ran = await hearth(['import', 'published', at('folder'), '--format', 'json', '--publish']);
    expect(ran.code).toBe(0);
    const read = promised.parse(JSON.parse(ran.out));
    const files = new Set([...read.meetings, ...read.papers].map((one) => one.source.file));
    expect([...files].sort()).toEqual(
      [...shapes, 'agenda.pdf'].map((name) => at('folder', 'below', name)).sort(),
    );
    expect(read.problems).not.toEqual([]);
    expect(ran.err).toMatch(/^\d+ new meetings, .*; [1-9]\d* published\./m);
  });
});

describe('pack', () => {
  it('writes the pack of a meeting by its date, and says its pages', async () => {
    const ran = await hearth(['pack', whenHeld.iso, '--out', at('pack.pdf')]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject([
      { file: at('pack.pdf'), title: 'Agenda pack', pages: { from: 1 }, standard: 'ua-1' },
    ]);
    expect((await readFile(at('pack.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('names the meetings there are where none fits', async () => {
    const before = await contents();
    const ran = await hearth(['pack', '1999-01-01', '--out', at('none.pdf')]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('There is no single meeting "1999-01-01".');
    expect(ran.err).toContain(whenHeld.slug);
    expect(await contents()).toEqual(before);
  });

  it('prints nothing where the file cannot be written', async () => {
    const before = await contents();
    const ran = await hearth(['pack', '2022-05-11', '--out', at('no such folder', 'pack.pdf')]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('could not be written');
    expect(await contents()).toEqual(before);
  });
});

describe('settings', () => {
  it('lists every setting with its origin, and hides passwords', async () => {
    const ran = await hearth(['settings'], {
      DATABASE_URL: 'postgres://board:opensesame@db.example.org/hearth',
    });
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^HEARTH_DATA .*\[environment\]/m);
    expect(ran.out).toMatch(/^PORT +3000 +\[default\]/m);
    expect(ran.out).toMatch(/^HOST +127\.0\.0\.1 +\[default\]/m);
    expect(ran.out).toMatch(/^HEARTH_AUTHORITY +Eastmere County Council \(EME\) +\[environment\]/m);
    expect(ran.out).toMatch(/^DATABASE_URL +postgres:\/\/board:…@db\.example\.org\/hearth +\[environment\]/m);
    expect(ran.out + ran.err).not.toContain('opensesame');
  });

  it.each([
    [{ PORT: '3000x' }, 'PORT is "3000x"'],
    [{ DATABASE_URL: 'mysql://board:opensesame@db' }, 'DATABASE_URL is not a PostgreSQL address'],
  ])('refuses one that cannot be used: %j', async (wrong, why) => {
    const ran = await hearth(['pack', 'x', '--out', at('x.pdf')], wrong);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(why);
    expect(ran.err).not.toContain('opensesame');
  });
});

describe('several councils in one database', () => {
  it('are told apart by --authority; without it nothing is saved', async () => {
    await createAuthority(database.connected, { name: 'Westmarch Borough Council', code: 'WBC' });
    const file = await write('other.txt', minutesText({ said: 'The other council met.' }));
    const before = await contents();
    const unsaid = await hearth(['import', 'published', file]);
    expect([unsaid.code, unsaid.out]).toEqual([2, '']);
    expect(unsaid.err).toContain('Eastmere County Council (EME), Westmarch Borough Council (WBC)');
    expect(unsaid.err).toContain('--authority');
    expect((await hearth(['import', 'published', file, '--authority', 'Nowhere'])).code).toBe(2);
    expect(await contents()).toEqual(before);

    const said = await hearth(['import', 'published', file, '--authority', 'wbc']);
    expect(said.code).toBe(0);
    expect(said.err).toContain('1 new meeting, 0 updated');
  });
});
