import type { Command } from '../command.ts';
import { audit } from './audit.ts';
import { authority } from './authority.ts';
import { backup } from './backup.ts';
import { importPublished } from './import.ts';
import { pack } from './pack.ts';
import { paper } from './paper.ts';
import { person } from './person.ts';
import { restore } from './restore.ts';
import { routes } from './routes.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';

/** Every command of bin/hearth, in the order that help shows them. */
export const commands: readonly Command[] = [
  start,
  importPublished,
  paper,
  pack,
  backup,
  restore,
  audit,
  authority,
  routes,
  person,
  settings,
];
