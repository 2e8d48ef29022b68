import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type District, districtOf } from './districts.ts';
import { searchOf } from './search.ts';

/** The area that somebody means by the name of a place or a postcode; otherwise what to do. */
export const areaTyped = (
  typed: string,
  areas: readonly string[],
  districts: readonly District[],
): Result<string> => {
  const district = districtOf(typed);
  if (district !== null) {
    const found = districts.find((one) => one.district === district);
    return found
      ? ok(found.area)
      : refused(`We do not know where ${district} is. Type your town, or tap your area below.`);
  }
  const [named] = searchOf(areas, (area) => ({ strong: area, also: '', rest: '' }), typed);
  return typed.trim() === '' || named === undefined
    ? refused(
        'We do not know that place. Type your town or the start of your postcode, or tap your area below.',
      )
    : ok(named);
};
