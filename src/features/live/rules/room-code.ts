/** Letters and digits that nobody confuses when a code is read out: no O and 0, no I, L and 1, no vowels that make words. */
const signs = 'BCDFGHJKMNPQRSTVWXYZ23456789';
const length = 6;

/** How many random bytes a code is made of. */
export const codeBytes = length;

/** The code of a room out of random bytes: "KX7 P2M" without its space. */
export const codeOf = (bytes: Uint8Array): string =>
  Array.from(bytes.slice(0, length), (byte) => signs[byte % signs.length]).join('');

/** A code as somebody typed it: spaces, dashes and small letters make no difference. */
export const typedCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');

/** A code as it is read out and shown: "KX7 P2M". */
export const shownCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
