import { average } from './average.ts';
import { averageOfRun } from './average-of-run.ts';
import { boysAndGirls } from './boys-and-girls.ts';
import { budget } from './budget.ts';
import { changeInPerCent } from './change-in-per-cent.ts';
import type { Claim, Finding, Rule } from './claim.ts';
import { comparison } from './comparison.ts';
import { dates } from './dates.ts';
import { difference } from './difference.ts';
import { direction } from './direction.ts';
import { eachAndTotal } from './each-and-total.ts';
import { everyTime } from './every-time.ts';
import { figuresNotGiven } from './figures-not-given.ts';
import { flow } from './flow.ts';
import { againstKnown, indexKnown } from './held-figure.ts';
import type { KnownFigure } from './known-figure.ts';
import { lengthOfPeriod } from './length-of-period.ts';
import { multiple, multiples } from './multiple.ts';
import { oppositeMeasures } from './opposite-measures.ts';
import { partAndRest } from './part-and-rest.ts';
import { partInWords } from './part-in-words.ts';
import { partsAndTotal } from './parts-and-total.ts';
import { type Pieces, readPieces } from './passages.ts';
import { percentageLists } from './percentage-lists.ts';
import { percentagesOfAWhole } from './percentages-of-a-whole.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { type Context, type Reading, readSentence } from './reading.ts';
import { relationsOf } from './relations.ts';
import { runOfFigures } from './run-of-figures.ts';
import { saidElsewhere } from './said-elsewhere.ts';
import { sentencesOf } from './sentences.ts';
import { share } from './share.ts';
import { shareOfLastSentence } from './share-of-last-sentence.ts';
import { shareOfTwoCounts } from './share-of-two-counts.ts';
import { shareToldApart } from './share-told-apart.ts';
import { sharesInOrder } from './shares-in-order.ts';
import { figuresInTables } from './tables.ts';
import { target } from './target.ts';
import { rank } from './unsaid.ts';
import { whatIsLeft } from './what-is-left.ts';

/** Every rule that reads sentences, in the order in which their findings are given. */
export const rules: readonly Rule[] = [
  changeInPerCent,
  difference,
  multiple,
  direction,
  runOfFigures,
  comparison,
  target,
  budget,
  share,
  shareOfLastSentence,
  shareToldApart,
  sharesInOrder,
  boysAndGirls,
  partInWords,
  partsAndTotal,
  partAndRest,
  whatIsLeft,
  flow,
  percentagesOfAWhole,
  average,
  averageOfRun,
  eachAndTotal,
  everyTime,
  ratio,
  rate,
  dates,
  lengthOfPeriod,
];

/** Asked where those have nothing to say of a sentence, in this order until one has. */
export const lastRules: readonly Rule[] = [shareOfTwoCounts, figuresNotGiven];

const reach = 8;

const readingsOf = ({ passages }: Pieces): Reading[] =>
  passages.flatMap((passage, number) => sentencesOf(passage, number).map(readSentence));

const claimOf = ({ sentence }: Reading, name: string, finding: Finding): Claim => ({
  line: sentence.line,
  claim: sentence.text,
  verdict: finding.verdict,
  expected: finding.expected,
  found: finding.found,
  rule: finding.because ? `${name}: ${finding.because}` : name,
});

/** "Ranked third", "has halved". */
const claimsWithoutFigures = (shape: string): boolean => rank.shape.test(shape) || multiples.test(shape);

const inSentence = (context: Context): Claim[] => {
  const relations = relationsOf(context);
  const said = (rule: Rule): Claim[] =>
    rule.judge(context, relations).map((finding) => claimOf(context, rule.name, finding));
  const claims = rules.flatMap(said);
  for (const rule of lastRules) if (claims.length === 0) claims.push(...said(rule));
  return claims;
};

/**
 * What a report's text claims about figures, and whether it is so, in the order of the text. Text as it comes out of a
 * PDF, web page or Word file: lines, marks of headings and bold, rows of tables. `known` are figures that are held
 * elsewhere; those of the document's own tables are added to them.
 */
export const checkClaims = (text: string, known: readonly KnownFigure[] = []): Claim[] => {
  const pieces = readPieces(text);
  const readings = readingsOf(pieces);
  const held = indexKnown([...known, ...figuresInTables(pieces.rows)]);
  const claims = readings.flatMap((reading, place) => {
    if (reading.figures.length === 0 && !claimsWithoutFigures(reading.shape)) return [];
    const before = readings
      .slice(Math.max(0, place - reach), place)
      .filter(({ sentence }) => sentence.section === reading.sentence.section);
    return [
      ...inSentence({ ...reading, before }),
      ...againstKnown(reading, held).map((finding) =>
        claimOf(reading, 'figure known from elsewhere', finding),
      ),
    ];
  });
  const lists = percentageLists(readings).map(({ reading, finding }) =>
    claimOf(reading, 'percentages of a whole', finding),
  );
  const opposites = oppositeMeasures(readings).map(({ reading, finding }) =>
    claimOf(reading, 'opposite measures', finding),
  );
  const slips = saidElsewhere(readings).map(({ reading, finding }) =>
    claimOf(reading, 'same figure elsewhere', finding),
  );
  return [...claims, ...lists, ...opposites, ...slips].sort((a, b) => a.line - b.line);
};
