/**
 * What may be logged of a fault: its kind and where it happened. Its message and details can quote what somebody wrote,
 * or a line of a file, and a message of several lines can look like a place.
 */
export const withoutWords = (error: unknown): { name: string; code: unknown; at: string[] } => {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, at: [] };
  const places = error.stack?.replace(error.message, '').split('\n') ?? [];
  return {
    name: error.name,
    code: (error as { code?: unknown }).code,
    at: places.filter((line) => line.trimStart().startsWith('at ')),
  };
};
