import { z } from 'zod';
import { everyone, notFound, page, publicReading, route } from '../../../web/route.ts';
import { publishedFigures } from '../queries.ts';
import { definitionOf } from '../rules/definitions.ts';
import { helpForAll, youngChapterOf, youngChapters } from '../rules/young/chapters.ts';
import { tellYoung } from '../rules/young/tell-young.ts';
import { youngIndicatorView, youngView } from './young.view.tsx';

/** The figures for young people, by the parts of their lives. */
export const youngPage = route({
  method: 'GET',
  path: '/performance/young',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const figures = await publishedFigures(tx, scope, null);
      const chapters = youngChapters
        .map(({ name, codes }) => ({
          name,
          told: codes.flatMap((code) => {
            const definition = definitionOf(code);
            const own = figures.filter(
              ({ indicator }) => indicator === code || indicator.startsWith(`${code}.`),
            );
            return (definition && tellYoung(definition, own)) ?? [];
          }),
        }))
        .filter(({ told }) => told.length > 0);
      return page('How are we doing?', youngView({ chapters }), { chapters });
    }),
});

/** One indicator for young people. */
export const youngIndicatorPage = route({
  method: 'GET',
  path: '/performance/young/:indicator',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({ indicator: z.string().max(100) }),
  handle: ({ inScope, scope, params }) => {
    const definition = definitionOf(params.indicator);
    if (!definition) return Promise.resolve(notFound('number'));
    return inScope(async (tx) => {
      const told = tellYoung(definition, await publishedFigures(tx, scope, definition.code));
      if (!told) return notFound('number that is public');
      const help = [...(youngChapterOf(definition.code)?.help ?? []), ...helpForAll];
      return page(told.question, youngIndicatorView({ told, help }), { told, help });
    });
  },
});
