import { definitionOf, definitions } from './definitions.ts';

/** Every indicator by its code and name, for what other features say of them. */
export const namedIndicators: readonly { code: string; name: string }[] = definitions.map(
  ({ code, name }) => ({ code, name }),
);

/** The code as it was chosen, or null where there is no such indicator. */
export const indicatorIn = (chosen: string): string | null => definitionOf(chosen)?.code ?? null;

/** The name of an indicator, or its code where nobody knows it any more. */
export const nameOfIndicator = (code: string): string => definitionOf(code)?.name ?? code;
