import type { Command } from '../command.ts';

/** Every command of bin/hearth, in the order that help shows them. Each is loaded when it is called. */
export const commands: readonly Command[] = [
  {
    name: 'start',
    usage: 'start [--demo] [--authority WHICH]',
    summary: 'Starts the site. With --demo an empty database gets a demo board to look around in.',
    load: async () => (await import('./start.ts')).start,
  },
  {
    name: 'import',
    usage:
      'import published FILE-OR-FOLDER… [--format json|text] [--dry-run] [--publish] [--authority WHICH]',
    summary:
      'Brings in agendas, minutes and packs that were published elsewhere (PDF, text, HTML, Modern.Gov XML). They wait for the clerk’s look; --publish makes all of it public at once, for what is public already elsewhere.',
    load: async () => (await import('./import.ts')).importPublished,
  },
  {
    name: 'paper',
    usage: 'paper MEETING FILE… [--item NUMBER] [--authority WHICH]',
    summary: 'Adds papers (Word, HTML, text, PDF) to a meeting, at the agenda item of that number.',
    load: async () => (await import('./paper.ts')).paper,
  },
  {
    name: 'pack',
    usage: 'pack MEETING --out FILE [--minutes] [--authority WHICH]',
    summary:
      'Prints the agenda pack of a meeting (its address or date) as PDF, supplements beside it as FILE-supplement-1.pdf; with --minutes its minutes.',
    load: async () => (await import('./pack.ts')).pack,
  },
  {
    name: 'indicators',
    usage:
      'indicators compute --extract FOLDER --at YYYY-MM-DD [--months 13] [--extracted YYYY-MM-DD] [--format json|csv] [--problems FILE]\n  bin/hearth indicators check FILE [--format json|text]',
    summary:
      'Counts the indicators of an extract of children’s records (CSV files of the national return and local ones), on a day and the ends of the months before it, for the council and each team. Rows that cannot be right are listed with file, line and rule. Or reads what a report (text, PDF, Word, HTML) claims about figures and says of each claim whether it agrees with the figures it rests on; it changes nothing.',
    load: async () => (await import('./indicators.ts')).indicators,
  },
  {
    name: 'plan',
    usage:
      'plan import FILE [--sheet NAME] [--at YYYY-MM-DD] [--format json|text] [--into PLAN [--authority WHICH]]',
    summary:
      'Reads a delivery plan (text, PDF, Word, HTML, Excel, CSV) and prints its objectives and actions, those that are one action in several tables, and what is doubtful, with its line; with --at also where its facts suggest another rating on that day, and why. Nothing is kept unless --into names a plan (the last part of its address) that holds nothing yet.',
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'reviews',
    usage: 'reviews timetable --extract FOLDER --at YYYY-MM-DD [--format json|csv]',
    summary:
      'Says what is due to each child in an extract of children’s records on a day: reviews, health, education, visits and what leads to leaving care, with the last day for it and why. It prints children by their references, so keep its output as you keep the extract.',
    load: async () => (await import('./reviews.ts')).reviews,
  },
  {
    name: 'demo',
    usage: 'demo extract [--children 200] [--years 3] [--seed 1] [--at YYYY-MM-DD] FOLDER',
    summary:
      'Writes an extract of made-up children’s records into a new folder: so many children in care on the last day, with so many years of history. The same seed gives the same files.',
    load: async () => (await import('./demo.ts')).demo,
  },
  {
    name: 'backup',
    usage: 'backup FILE',
    summary: 'Writes everything in the database to a new file, also while the site runs.',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    usage: 'restore FILE',
    summary: 'Puts a backup back into an empty database, also one that an older Hearth made.',
    load: async () => (await import('./restore.ts')).restore,
  },
  {
    name: 'audit',
    usage: 'audit head|verify [--head HEAD] [--format text|json] [--authority WHICH]',
    summary:
      'Seals the audit log and prints its head, to be kept elsewhere; or finds what was done to the log since ("whole" or "tampered").',
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    name: 'authority',
    usage: 'authority [--name NAME] [--colour #RRGGBB] [--authority WHICH]',
    summary: "Shows or changes the council's name and its colour on every page.",
    load: async () => (await import('./authority.ts')).authority,
  },
  {
    name: 'routes',
    usage: 'routes [--format json|markdown]',
    summary: 'Lists every address of the site and who may use it.',
    load: async () => (await import('./routes.ts')).routes,
  },
  {
    name: 'person',
    usage:
      'person add --name NAME --email ADDRESS --role ROLE [--board NAME] | person list | person end --email ADDRESS  [--authority WHICH]',
    summary:
      'Adds a person and prints the link that invites them (the first administrator begins so); lists people; ends one.',
    load: async () => (await import('./person.ts')).person,
  },
  {
    name: 'settings',
    usage: 'settings',
    summary:
      'Lists every setting with its value and where the value came from. Settings come from the environment.',
    load: async () => (await import('./settings.ts')).settings,
  },
];
