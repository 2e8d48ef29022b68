import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

/** A postcode district ("EX1"), and the area that it is in. */
export type District = { district: string; area: string };

const postcode = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})?$/;

/** The district of a postcode, of which the second half may be left out; null for what is no postcode. */
export const districtOf = (typed: string): string | null =>
  postcode.exec(typed.toUpperCase().replaceAll(/\s/g, ''))?.[1] ?? null;

/** Districts as the team types them: a line for each area, "North: EX1, EX2". */
export const districtsText = (districts: readonly District[]): string =>
  [...Map.groupBy(districts, ({ area }) => area)]
    .map(([area, some]) => `${area}: ${some.map(({ district }) => district).join(', ')}`)
    .join('\n');

/** Reads what the team typed; nothing is no district. */
export const readDistricts = (typed: Typed): Result<District[], Mistake> => {
  const wrong = (text: string) => refused({ field: 'districts', text });
  const read = new Map<string, District>();
  for (const line of textIn(typed, 'districts')
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const [area = '', ...rest] = line.split(':').map((part) => part.trim());
    const written = (rest[0] ?? '').split(',').map((one) => one.trim());
    if (area === '' || rest.length !== 1) return wrong(`Write “${line.trim()}” like “North: EX1, EX2”.`);
    for (const one of written) {
      const district = districtOf(one);
      if (district === null)
        return wrong(`“${one}” in the line of ${area} is no postcode district like EX1.`);
      if (read.has(district)) return wrong(`${district} stands here twice. Leave it with one area.`);
      read.set(district, { district, area });
    }
  }
  return ok([...read.values()]);
};
