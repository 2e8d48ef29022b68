import { checkClaims } from './check-claims.ts';
import type { KnownFigure } from './known-figure.ts';

/** What one rule says of a text, as "verdict: found → expected": for tables of cases in tests. */
export const findingsOf = (rule: string, text: string, known: readonly KnownFigure[] = []): string[] =>
  checkClaims(text, known)
    .filter((claim) => claim.rule.split(':')[0] === rule)
    .map(({ verdict, found, expected }) =>
      verdict === 'disagrees' ? `disagrees: ${found} → ${expected}` : `${verdict}: ${found}`,
    );
