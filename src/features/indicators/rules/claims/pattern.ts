/**
 * A pattern over the shape of a sentence (see shapeOf). In it stand
 *   {V} a value (count, per cent, rate, money), {U} a length of time, {Q} points, {N} a count, {P} per cent or a part, {A} what an amount may be, {D} a
 *   period, each catching its number; {60} at most 60 characters without a value in them. Gaps are bounded and lazy,
 *   so that the time stays in proportion to the length.
 */
export const pattern = (source: string, flags = 'g'): RegExp =>
  new RegExp(
    source
      .replaceAll('{V}', '‹[nprm](\\d+)›')
      .replaceAll('{U}', '‹u(\\d+)›')
      .replaceAll('{Q}', '‹q(\\d+)›')
      .replaceAll('{N}', '‹n(\\d+)›')
      .replaceAll('{P}', '‹[pf](\\d+)›')
      .replaceAll('{A}', '‹[npqfmu](\\d+)›')
      .replaceAll('{D}', '‹d(\\d+)›')
      .replaceAll(/\{(\d+)\}/g, '(?:[^‹;]|‹[dxua]\\d+›){0,$1}?'),
    flags,
  );
