import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import type { Answer, Tx } from '../../../web/route.ts';
import { boardQuestionsOf, ownerOf } from '../answering-queries.ts';
import { belongingsNow } from '../area-queries.ts';
import { checkTexts } from '../check-texts.ts';
import { comparatorsOf, lastSets } from '../comparator-queries.ts';
import { mayAskAbout, mayExplain, mayKeepFigures } from '../policy.ts';
import { commentsOf, everKept, figuresOfIndicator, type KeptFigure } from '../queries.ts';
import { areasOfIndicator } from '../rules/areas/areas-of-indicator.ts';
import type { Belonging } from '../rules/areas/belonging.ts';
import { suggestedQuestion } from '../rules/board-questions.ts';
import { correctionsIn } from '../rules/corrections.ts';
import { everywhere } from '../rules/counted.ts';
import type { Definition } from '../rules/definition.ts';
import { explainIndicator, isYearToDate } from '../rules/explain-indicator.ts';
import { funnelOfNeighbours, funnelsOfAreas } from '../rules/funnels.ts';
import { byPartName, partName, partOf } from '../rules/part-names.ts';
import { seriesOf } from '../rules/series-of.ts';
import { actionsAbout } from '../tied-actions.ts';
import { indicatorView } from './indicator.view.tsx';
import type { AskedAbout, Comment, IndicatorModel, May, NamedSeries } from './indicator-model.ts';

/** Each part's figures as a series of its own, in the order of their names; those that have none left out. */
const named = (
  definition: Definition,
  figures: readonly KeptFigure[],
  nameOf: (figure: KeptFigure) => string,
): NamedSeries[] =>
  [...Map.groupBy(figures, nameOf)]
    .map(([name, own]) => ({ name, series: seriesOf(definition, own) }))
    .filter(({ series }) => series.points.some(({ value, mark }) => value !== null || mark !== undefined))
    .sort((one, other) => byPartName(one.name, other.name));

const done: Readonly<Record<string, string>> = {
  explained: 'It is written down.',
  asked: 'The question stands beside the figures now.',
  'taken-back': 'The question is taken back.',
  'put-back': 'The question is back.',
  owner: 'It is written down who answers for it.',
  nobody: 'Nobody answers for it now.',
  tied: 'The action stands beside the figures now.',
  untied: 'The action is untied. You can tie it again.',
  elsewhere: 'The figures of elsewhere stand beside it now.',
  'elsewhere-taken-back':
    'The figures of elsewhere are taken back. What stood there before stands there again.',
};

type Whole = Pick<
  IndicatorModel,
  'whole' | 'said' | 'young' | 'from' | 'areas' | 'areaNotes' | 'parts' | 'areasBySize' | 'suggested'
>;

/** What the figures of the council, its parts and its areas say. */
const figuresIn = (
  definition: Definition,
  figures: readonly KeptFigure[],
  belongings: readonly Belonging[],
): Whole => {
  const own = figures.filter(({ indicator }) => indicator === definition.code);
  const ofParts = figures.filter(
    ({ indicator, area }) => indicator !== definition.code && area === everywhere,
  );
  const ofCouncil = own.filter(({ area }) => area === everywhere);
  const whole = seriesOf(definition, ofCouncil);
  const { areas, notes } = areasOfIndicator(own, belongings);
  return {
    whole,
    said: explainIndicator(definition, whole, 'board'),
    young: explainIndicator(definition, whole, 'young'),
    from: ofCouncil.at(-1) ?? null,
    areas: areas.map(({ placed, figures: ofArea }) => ({ placed, series: seriesOf(definition, ofArea) })),
    areaNotes: notes,
    parts: named(definition, ofParts, ({ indicator }) =>
      partName(definition, partOf(definition, indicator) ?? ''),
    ),
    areasBySize: funnelsOfAreas(
      definition,
      [...ofCouncil, ...areas.flatMap((one) => one.figures)],
      belongings,
    ),
    suggested: isYearToDate(definition) ? null : suggestedQuestion(whole),
  };
};

/** What was typed, what is wrong with it, and what was just done. */
export type Typed = {
  words?: string;
  question?: string;
  error?: FormError;
  done?: string | undefined;
  comment?: string | undefined;
  putBack?: string | undefined;
};

/** What the page needs to be told: the day it is, and what meetings asked. */
export type Told = { askedAbout: AskedAbout; today: string };

/** What was written about it; whoever may write here is told what of it does not agree with the figures. */
const commentsWithClaims = async (
  tx: Tx,
  scope: Scope,
  code: string,
  { explain }: May,
): Promise<Comment[]> => {
  const comments = await commentsOf(tx, scope, code);
  const checked = explain
    ? await checkTexts(
        tx,
        scope,
        comments.map(({ words }) => words),
      )
    : [];
  return comments.map((comment, place) => ({ ...comment, claims: checked[place] ?? [] }));
};

const disagrees = ({ claims }: Comment): boolean => claims.some(({ verdict }) => verdict === 'disagrees');

/** The page of an indicator with everything that is known of it. */
export const showIndicator = async (
  tx: Tx,
  scope: Scope,
  definition: Definition,
  { askedAbout, today }: Told,
  typed: Typed = {},
): Promise<Answer> => {
  const { code } = definition;
  const figures = figuresIn(
    definition,
    await figuresOfIndicator(tx, scope, code),
    await belongingsNow(tx, scope),
  );
  const comparators = await comparatorsOf(tx, scope, code);
  const newest = comparators[0]?.at;
  const ofNewest = comparators.filter(({ at }) => at === newest);
  const owner = await ownerOf(tx, scope, code);
  const may: May = {
    explain: mayExplain(scope.actor, owner?.ownerId ?? null).ok,
    ask: mayAskAbout(scope.actor, owner?.ownerId ?? null).ok,
    keep: mayKeepFigures(scope.actor).ok,
  };
  const comments = await commentsWithClaims(tx, scope, code, may);
  const error = typed.error ?? null;
  const model: IndicatorModel = {
    definition,
    ...figures,
    comparators: ofNewest.filter(({ level }) => level !== 'council'),
    typedElsewhere: may.keep ? await lastSets(tx, scope, code) : [],
    neighboursBySize: funnelOfNeighbours(definition, ofNewest),
    corrections: correctionsIn(await everKept(tx, scope, code)),
    comments,
    owner,
    questions: await boardQuestionsOf(tx, scope, code),
    askedInMeetings: await askedAbout(tx, scope, code),
    actions: (await actionsAbout(tx, scope, code)).tied,
    today,
    may,
    typed: { words: typed.words ?? '', question: typed.question ?? '' },
    error,
    done: done[typed.done ?? ''] ?? null,
    toLookAt: comments.find((comment) => comment.id === typed.comment && disagrees(comment)) ?? null,
    putBack: typed.putBack ?? null,
  };
  return {
    kind: 'page',
    title: `${error ? 'Error: ' : ''}${definition.name}`,
    view: indicatorView(model),
    model: { definition, whole: figures.whole },
    ...(error && { status: 422 }),
  };
};
