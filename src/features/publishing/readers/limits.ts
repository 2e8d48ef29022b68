/** The largest file that is read, in bytes (100 MB). Callers may check a file's size before they load it. */
export const largestFile = 100 * 1024 * 1024;

/** A published pack has some thousand lines; more than this is a flood, not a document. */
export const mostLines = 500_000;

/** Elements inside elements: published pages stay under 60. Deeper nesting makes parsers slow on purpose. */
export const deepestNesting = 400;

/** Elements of one web page or XML answer. */
export const mostElements = 500_000;
