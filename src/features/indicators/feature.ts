import type { Feature } from '../../web/feature.ts';
import { addForm, saveAdded } from './pages/add.page.tsx';
import { figuresPage } from './pages/figures.page.tsx';
import { indicatorPage, saveComment } from './pages/indicator.page.tsx';
import { performanceCsv, performanceMetadata } from './pages/open-data.ts';
import { performancePage, publicIndicatorPage } from './pages/public.page.tsx';
import { publishForm, savePublished } from './pages/publish.page.tsx';
import { boardReportPdf, publicReportPdf } from './pages/report.page.ts';
import { saveDiscarded, saveKept, sourcePage, sourcesPage } from './pages/source.page.tsx';
import { mayReadFigures } from './policy.ts';

export const indicatorsFeature: Feature = {
  name: 'indicators',
  routes: [
    figuresPage,
    addForm,
    saveAdded,
    sourcesPage,
    sourcePage,
    saveKept,
    saveDiscarded,
    publishForm,
    savePublished,
    boardReportPdf,
    indicatorPage,
    saveComment,
    performancePage,
    publicReportPdf,
    publicIndicatorPage,
    performanceCsv,
    performanceMetadata,
  ],
  sections: [{ text: 'Figures', href: '/figures', can: mayReadFigures }],
};
