import { expect, it } from 'vitest';
import { withFolder } from '../../../testing/indicators/write-extract.ts';
import { computeIndicators } from './compute.ts';

const counted = (heading: string): Promise<number | null | undefined> =>
  withFolder(new Map([['E.csv', `${heading}\n1,01/05/2016,S,C2,U6,PR1,,\n`]]), async (folder) => {
    const { figures } = await computeIndicators(folder, { at: '2019-03-31', months: 1, problems: 0 });
    return [...figures].find(({ indicator }) => indicator === 'cla_number')?.value;
  });

it.each([
  ['as the return has it', 'CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC'],
  ['in small letters, with blanks', ' child ,decom,rne, ls,place,place_provider,dec,rec'],
  ['with a character that nobody sees', 'CHILD,DECOM,RNE,LS,PLACE,PLACE\u0000_PROVIDER,DEC,REC'],
  ['with a name that no table of ours has', 'CHILD,DECOM,RNE,LS,PLACE,"NOTE, OURS",DEC,REC'],
])('a heading %s is read', async (_, heading) => {
  expect(await counted(heading)).toBe(1);
});

it.each([
  ['that stands there twice', 'CHILD,DECOM,RNE,LS,PLACE,PLACE,DEC,REC'],
  ['twice but for a character that nobody sees', 'CHILD,DECOM,RNE,LS,PLACE,PLA\u0000CE,DEC,REC'],
])('a column %s is named', async (_, heading) => {
  await expect(counted(heading)).rejects.toThrow('E.csv, line 1: the column PLACE stands there twice.');
});
