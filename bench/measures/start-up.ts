import { join } from 'node:path';
import { withFolder } from '../folder.ts';
import type { Measure } from '../row.ts';
import { bareFastify, hearth, startSite } from '../site.ts';
import { median, secondsOf } from '../timing.ts';

type Start = Parameters<typeof startSite>[0];

const rounds = 5;

/** From the command to the first answered page. */
const millisecondsTo = async (start: Start): Promise<number> => {
  let stop = async (): Promise<void> => undefined;
  const seconds = await secondsOf(async () => {
    const site = await startSite(start);
    stop = site.stop;
    const response = await fetch(site.address);
    await response.text();
    if (!response.ok) throw new Error(`The first page was answered with ${response.status}.`);
  });
  await stop();
  return seconds * 1000;
};

/** Starting the site where nothing is, and where its data already lies. */
export const startUp: Measure = () =>
  withFolder(async (folder) => {
    const cold: number[] = [];
    const warm: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = hearth(join(folder, `data-${round}`), ['start']);
      cold.push(await millisecondsTo(start));
      warm.push(await millisecondsTo(start));
      bare.push(await millisecondsTo(bareFastify(0)));
    }
    const baseline = { name: 'an empty Fastify server', figure: median(bare) };
    const unit = 'ms';
    return [
      { name: 'Start to first page, new data folder', figure: median(cold), unit, baseline },
      { name: 'Start to first page, existing data', figure: median(warm), unit, baseline },
    ];
  });
