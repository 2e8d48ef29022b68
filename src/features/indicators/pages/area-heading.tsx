import { dateWords } from '../../../kernel/words-of-time.ts';
import type { TableCell } from '../../../web/components/table.tsx';
import { type PlacedArea, placeWords } from '../rules/areas/in-order.ts';

const deepest = 4;

/** What is said of an area after its name: that it is there no longer, or not yet. */
const timeWords = ({ until, since }: PlacedArea): string =>
  until ? ` (until ${dateWords(until)})` : since ? ` (from ${dateWords(since)})` : '';

/** The cell that names an area: set in under its larger area, which is said in words as well. */
export const areaHeading = (placed: PlacedArea): TableCell => {
  const words = placeWords(placed);
  return {
    classes: `hearth-level-${Math.min(placed.level, deepest)}`,
    children: (
      <>
        {placed.area}
        {timeWords(placed)}
        {words && <span class="govuk-visually-hidden">, {words}</span>}
      </>
    ),
  };
};
