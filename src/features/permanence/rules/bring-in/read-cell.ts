import { readDayCell } from '../../../../kernel/day-cell.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import {
  type ChoiceField,
  fieldNames,
  isDayField,
  isWordField,
  longestWords,
  type PermanenceLine,
  type PermanenceRoute,
} from '../line.ts';

/** What a cell sets; a cell may set a second field ("SGO to connected carer"). */
type Set = Partial<PermanenceLine>;

const isOpen = (cell: string): boolean =>
  /^(?:tbc|tba|unknown|not (?:yet )?(?:known|decided)(?: yet)?|\?)$/i.test(cell);

const routeShapes: readonly [RegExp, PermanenceRoute][] = [
  [/discharge/i, 'discharge'],
  [/\bsgo?\b|special guard/i, 'special guardianship'],
  [/return(?:ed|ing)? (?:home|to parent)|reunif|rehab/i, 'return home'],
  [/long[ -]?term foster|\bltf\b|permanent foster|matched foster/i, 'long-term fostering'],
  [/adopt|placement order/i, 'adoption'],
  [/independ|leaving care/i, 'independence'],
];

const guardianIn = (cell: string): PermanenceLine['guardian'] => {
  if (/connected|family|kin|friend|relative|grand/i.test(cell)) return 'connected carer';
  return /foster/i.test(cell) ? 'foster carer' : null;
};

const choiceReaders: Record<ChoiceField, (cell: string) => Set | null> = {
  route: (cell) => {
    if (isOpen(cell)) return { route: null };
    const found = routeShapes.filter(([shape]) => shape.test(cell)).map(([, route]) => route);
    const [route] = found;
    if (route === undefined || found.length > 1) return null;
    const guardian = route === 'special guardianship' ? guardianIn(cell) : null;
    return { route, ...(guardian && { guardian }) };
  },
  guardian: (cell) => {
    if (isOpen(cell)) return { guardian: null };
    const guardian = guardianIn(cell);
    return guardian && { guardian };
  },
  panel: (cell) => {
    if (/^(?:not (?:needed|required|applicable)|n\/?a)$/i.test(cell)) return { panel: 'not needed' };
    if (/to (?:be|go)\b|booked|planned|await|\bdue\b|^no$|^not (?:yet )?presented$/i.test(cell))
      return { panel: 'to be presented' };
    return /^(?:yes|y|presented|been|approved|agreed|done)\b/i.test(cell) ? { panel: 'presented' } : null;
  },
  lifeStory: (cell) => {
    if (/^(?:no|none|not (?:yet )?(?:started|begun)|0)$/i.test(cell)) return { lifeStory: 'none' };
    if (/^(?:ongoing|on-going|started|begun|in progress|under way)$/i.test(cell))
      return { lifeStory: 'ongoing' };
    return /^(?:complete|completed|done|finished)$/i.test(cell) ? { lifeStory: 'complete' } : null;
  },
};

/** What a cell that is not empty sets in a field, or why it cannot be read. */
export const readCell = (field: keyof PermanenceLine, cell: string): Result<Set> => {
  if (isDayField(field)) {
    const day = readDayCell(cell);
    return day.ok ? ok({ [field]: day.value }) : refused(`${fieldNames[field]}: ${day.reason}`);
  }
  if (isWordField(field)) {
    const words = cell.replace(/\s+/g, ' ').trim();
    return words.length > longestWords[field]
      ? refused(`${fieldNames[field]}: longer than ${longestWords[field]} characters. Shorten it.`)
      : ok({ [field]: words });
  }
  const set = choiceReaders[field](cell);
  return set ? ok(set) : refused(`${fieldNames[field]}: “${cell}” is none of the answers that there are.`);
};
