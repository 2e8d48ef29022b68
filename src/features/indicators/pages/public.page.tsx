import { z } from 'zod';
import { everyone, notFound, page, publicReading, route } from '../../../web/route.ts';
import { publishedFigures } from '../queries.ts';
import { listReports } from '../report-queries.ts';
import { areaChangeWords } from '../rules/areas/area-changes.ts';
import { chaptersOf } from '../rules/chapters.ts';
import { everywhere } from '../rules/counted.ts';
import type { Definition } from '../rules/definition.ts';
import { definitionOf } from '../rules/definitions.ts';
import { explainIndicator } from '../rules/explain-indicator.ts';
import { areaName, byPartName, partName, partOf } from '../rules/part-names.ts';
import type { PublicFigure } from '../rules/public-figures.ts';
import type { Series } from '../rules/series.ts';
import { seriesOf } from '../rules/series-of.ts';
import { tellYoung } from '../rules/young/tell-young.ts';
import type { YoungAsksAbout } from './indicator-model.ts';
import { performanceView, publicIndicatorView } from './public.view.tsx';

type Published = PublicFigure & { publishedOn: string };

/** What is public carries no doubt: the sentence of a check is for those who can mend the figure. */
const undoubted = (figure: Published) => ({ ...figure, doubt: null });

const wholeOf = (definition: Definition, figures: readonly Published[]): Series =>
  seriesOf(
    definition,
    figures
      .filter(({ indicator, area }) => indicator === definition.code && area === everywhere)
      .map(undoubted),
  );

const newest = (figures: readonly Published[]): string | null =>
  figures
    .map(({ publishedOn }) => publishedOn)
    .sort()
    .at(-1) ?? null;

/** What the figures say, for everybody. */
export const performancePage = route({
  method: 'GET',
  path: '/performance',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const figures = await publishedFigures(tx, scope, null);
      const chapters = chaptersOf(figures.map(undoubted));
      const reports = (await listReports(tx, scope)).map(({ at, publishedOn }) => ({ at, publishedOn }));
      const model = { chapters, publishedOn: newest(figures), reports };
      // The page as data (/performance.json) is the open data: every figure that is public.
      return page('How we are doing', performanceView(model), { ...model, figures });
    }),
});

const cellsOf = (figures: readonly Published[], months: readonly string[]) =>
  months.map((month) => {
    const found = figures.find(({ at }) => at === month);
    return { value: found?.value ?? null, hidden: found?.hidden ?? false, isThere: found !== undefined };
  });

/** The parts and teams of an indicator, a row each, with a cell for every month that is public. */
const rowsOf = (definition: Definition, figures: readonly Published[], months: readonly string[]) => {
  const nameOf = ({ indicator, area }: Published): string => {
    const part = partOf(definition, indicator);
    const whose = part === null ? areaName(area) : partName(definition, part);
    return part === null || area === everywhere ? whose : `${areaName(area)}: ${whose}`;
  };
  const others = figures.filter(
    ({ indicator, area }) =>
      (area !== everywhere && indicator === definition.code) ||
      (area === everywhere && indicator !== definition.code),
  );
  return [...Map.groupBy(others, nameOf)]
    .map(([name, own]) => ({
      name,
      cells: cellsOf(own, months),
    }))
    .sort((one, other) => byPartName(one.name, other.name));
};

/** One indicator, for everybody. */
export const publicIndicatorPage = (youngAsks: YoungAsksAbout) =>
  route({
    method: 'GET',
    path: '/performance/:indicator',
    zone: 'public',
    can: everyone,
    audit: publicReading,
    params: z.object({ indicator: z.string().max(100) }),
    handle: ({ inScope, scope, params }) => {
      const definition = definitionOf(params.indicator);
      if (!definition) return Promise.resolve(notFound('indicator'));
      return inScope(async (tx) => {
        const figures = await publishedFigures(tx, scope, definition.code);
        const publishedOn = newest(figures);
        if (publishedOn === null) return notFound('indicator with public figures');
        const months = [...new Set(figures.map(({ at }) => at))].sort().reverse();
        const whole = wholeOf(definition, figures);
        const model = {
          definition,
          said: explainIndicator(definition, whole, 'board'),
          young: tellYoung(definition, figures),
          whole,
          wholeCells: cellsOf(
            figures.filter(({ indicator, area }) => indicator === definition.code && area === everywhere),
            months,
          ),
          rows: rowsOf(definition, figures, months),
          areaChange: areaChangeWords(figures.filter(({ indicator }) => indicator === definition.code)),
          months,
          publishedOn,
          asks: await youngAsks(tx, scope, definition.code),
        };
        return page(definition.name, publicIndicatorView(model), model);
      });
    },
  });
