import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { placeWords } from '../../../kernel/passages.ts';
import { Details } from '../../../web/components/details.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { Verdict } from '../rules/claims/claim.ts';
import type { ClaimInPaper } from '../rules/claims/claims-in.ts';

const verdicts: Readonly<Record<Verdict, { text: string; classes: string }>> = {
  disagrees: { text: 'Does not agree', classes: 'govuk-tag--red' },
  unknown: { text: 'Cannot tell', classes: 'govuk-tag--grey' },
  agrees: { text: 'Agrees', classes: 'govuk-tag--green' },
};

const whereOf = (claim: ClaimInPaper): string =>
  'place' in claim ? placeWords(claim.place) : `page ${claim.page}, line ${claim.line}`;

const saidOf = ({ verdict, found, expected, rule }: ClaimInPaper): string => {
  const right = verdict === 'disagrees' && expected !== null ? `It should be ${expected}. ` : '';
  return `It says ${found}. ${right}(${rule})`;
};

const Claims = ({ claims }: { claims: readonly ClaimInPaper[] }) => (
  <ul class="govuk-list">
    {claims.map((claim) => (
      <li class="hearth-point">
        <p class="govuk-body govuk-!-margin-bottom-1">
          <Tag {...verdicts[claim.verdict]} /> <span class="hearth-quiet">{whereOf(claim)}</span>
        </p>
        <blockquote class="hearth-quote">{claim.claim}</blockquote>
        <p class="govuk-body">{saidOf(claim)}</p>
      </li>
    ))}
  </ul>
);

const summary = (claims: readonly ClaimInPaper[]): string => {
  const wrong = claims.filter(({ verdict }) => verdict === 'disagrees').length;
  if (claims.length === 0)
    return 'No sentence works anything out from figures, so there was nothing to check.';
  const all = `${counted(claims.length, 'claim')} about figures ${claims.length === 1 ? 'was' : 'were'} worked out again.`;
  if (wrong === 0) return `${all} None disagrees with its figures.`;
  return `${all} ${wrong === 1 ? 'One does' : `${wrong} do`} not agree. Look at them: the check advises, and changes nothing.`;
};

type Shown = {
  claims: readonly ClaimInPaper[];
  level: 2 | 3 | 4;
  /** Where several texts are on one page: a name of its own for each, and the words that tell them apart. */
  id?: string;
  title?: string;
};

/** What a text claims about figures: what does not agree first, what does folded away. */
export const FiguresInText = ({
  claims,
  level,
  id = 'figures',
  title = 'Figures in the text',
}: Shown): JSX.Element => {
  const of = (verdict: Verdict) => claims.filter((claim) => claim.verdict === verdict);
  const Heading = `h${level}` as 'h2';
  const others = [...of('unknown'), ...of('agrees')];
  return (
    <section aria-labelledby={id}>
      <Heading class="govuk-heading-m" id={id}>
        {title}
      </Heading>
      <p class="govuk-body">{summary(claims)}</p>
      {of('disagrees').length > 0 && <Claims claims={of('disagrees')} />}
      {others.length > 0 && (
        <Details
          summaryText={`What agrees (${of('agrees').length}) and what nobody can tell (${of('unknown').length})`}
        >
          <Claims claims={others} />
        </Details>
      )}
    </section>
  );
};
