import { plainText } from '../../../../kernel/plain-text.ts';
import type { Role } from './published-tables.ts';

/** The name in a label, without the sign of a footnote behind it: "EAST Team'" is "EAST Team". */
export const plainName = (label: string): string =>
  plainText(label)
    .replace(/[*'†‡^#:\s]{1,9}$/, '')
    .trim();

const region =
  /^(north west|north east|yorkshire (and|&) (the )?humber|east midlands|west midlands|east of england|eastern|south east|south west|(inner |outer )?london|nw|ne|y&h|em|wm|ee|se|sw|region(al)?( average)?)$/i;
const national = /^(national(ly)?|england)( average)?$/i;
const neighbours = /^(sn['’]?s?|(stat(istical|\.)? )?neighbours?)( average)?$/i;
const whole =
  /^((grand |county |borough |city |council |overall )?total|county|borough|authority|council|overall|all( (areas|districts|teams|localities|children))?)$/i;

/** Whose figures a label announces; null for a label that is not one of the usual words. */
export const roleOf = (name: string): Role | null => {
  if (national.test(name)) return 'national';
  if (neighbours.test(name)) return 'neighbours';
  if (region.test(name)) return 'region';
  return whole.test(name) ? 'whole' : null;
};

const columnNames =
  /^(areas?|districts?|teams?|localit(y|ies)|wards?|service areas?|indicators?|measures?|metrics?|kpis?|months?|dates?|years?|periods?|(legal )?status|(placement )?type|category|reason|age|gender|ethnicity)$/i;

/** Whether a heading over labels says what they are, and not whose figures stand beside them. */
export const namesColumn = (name: string): boolean => columnNames.test(name);
