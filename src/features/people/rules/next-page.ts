/** Where somebody lands who signed in without having been on the way anywhere. */
export const firstPage = '/today';

const longest = 500;

/**
 * The page that somebody was on the way to, as the address of the sign-in page names it. Only a path of this site
 * will do: a browser reads "//elsewhere" and "/\elsewhere" as another site, and takes out tabs and line ends.
 */
export const nextPage = (given: string | undefined): string => {
  const isPath = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given ?? '');
  if (!given || !isPath || given.length > longest) return firstPage;
  return /^\/(sign-in|sign-out|invitation)(\/|\?|$)/.test(given) ? firstPage : given;
};
