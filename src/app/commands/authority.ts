import { parseArgs } from 'node:util';
import { changeAuthority } from '../../platform/authority/authority.ts';
import { readableColour } from '../../web/colour.ts';
import { type Run, WrongUsage } from '../command.ts';
import { authorityFor, openHearth } from '../ground.ts';

export const authority: Run = async (args, terminal, settings) => {
  const { values } = parseArgs({
    args,
    options: { name: { type: 'string' }, colour: { type: 'string' }, authority: { type: 'string' } },
  });
  const colour = values.colour?.toLowerCase();
  if (colour !== undefined && !readableColour(colour)) {
    throw new WrongUsage(
      `White words on ${values.colour} would be hard to read (or it is no colour). Give a darker one, such as #1d5b6e.`,
    );
  }
  const database = await openHearth(settings);
  try {
    const council = await authorityFor(database, settings, values.authority ?? null);
    const changed = await changeAuthority(database.connected, council, {
      name: values.name?.trim() || council.name,
      colour: colour ?? council.colour,
    });
    terminal.out(`${JSON.stringify({ name: changed.name, code: changed.code, colour: changed.colour })}\n`);
    return 0;
  } finally {
    await database.close();
  }
};
