type Verdict = 'agrees' | 'disagrees' | 'unknown';

/** What was found in a paper. Without claims and refusal it is still being checked. */
export type Checked = { claims: readonly { verdict: Verdict }[] | null; refusal: string | null };

const verb = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How it stands with the figures in a paper: "Figures in this paper: 3 do not agree, 12 agree, 5 cannot be told". */
export const figuresWords = ({ claims, refusal }: Checked): string => {
  if (refusal !== null) return `Its figures were not checked: ${refusal}`;
  if (claims === null)
    return 'Its figures are being checked. Look again in a minute; where it stays so, check them again.';
  const of = (verdict: Verdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  return claims.length === 0
    ? 'No sentence in it works anything out from figures.'
    : `Figures in this paper: ${verb(of('disagrees'), 'does not agree', 'do not agree')}, ${verb(of('agrees'), 'agrees', 'agree')}, ${of('unknown')} cannot be told`;
};
