import type { Feature } from '../../web/feature.ts';
import { addForm, saveAdded } from './pages/add.page.tsx';
import { areasCsv, areasPage, saveAreasTakenBack } from './pages/areas.page.tsx';
import { addQuestion, putBack, takeBack } from './pages/board-questions.page.ts';
import { bringInAreasForm, saveBroughtInAreas } from './pages/bring-in-areas.page.tsx';
import { endAreaForm, placeAreaForm, saveEndedArea, savePlacedArea } from './pages/change-area.page.tsx';
import { countingPage } from './pages/counting.page.tsx';
import { elsewhereForm, putElsewhere, saveElsewhere, takeElsewhere } from './pages/elsewhere.page.tsx';
import { enterForm, saveEntered } from './pages/enter.page.tsx';
import { enterPartsForm, saveEnteredParts } from './pages/enter-parts.page.tsx';
import { figuresPage } from './pages/figures.page.tsx';
import { indicatorPage, saveComment } from './pages/indicator.page.tsx';
import type { AskedAbout, YoungAsksAbout } from './pages/indicator-model.ts';
import { performanceCsv, performanceMetadata } from './pages/open-data.ts';
import { ownerForm, removeOwner, saveOwner } from './pages/owner.page.tsx';
import { performancePage, publicIndicatorPage } from './pages/public.page.tsx';
import { publicMonth, publishForm, savePublished } from './pages/publish.page.tsx';
import { boardReportPdf, publicReportPdf } from './pages/report.page.ts';
import { saveDiscarded, saveKept, sourcePage, sourcesPage } from './pages/source.page.tsx';
import { saveTie, saveUntie, tieForm } from './pages/tied-actions.page.tsx';
import { youngIndicatorPage, youngPage } from './pages/young.page.tsx';
import { mayReadFigures } from './policy.ts';

/**
 * Figures and what they say. Meetings come later in the order of features, so whoever puts the house together says where
 * the page of an indicator learns of what they asked, and of what young people ask.
 */
export const indicatorsFeature = (askedAbout: AskedAbout, youngAsks: YoungAsksAbout): Feature => ({
  name: 'indicators',
  routes: [
    figuresPage,
    addForm,
    saveAdded,
    countingPage,
    enterForm,
    saveEntered,
    enterPartsForm,
    saveEnteredParts,
    sourcesPage,
    sourcePage,
    saveKept,
    saveDiscarded,
    areasPage,
    areasCsv,
    saveAreasTakenBack,
    placeAreaForm,
    savePlacedArea,
    endAreaForm,
    saveEndedArea,
    bringInAreasForm,
    saveBroughtInAreas,
    publishForm,
    publicMonth,
    savePublished,
    boardReportPdf,
    indicatorPage(askedAbout),
    saveComment(askedAbout),
    addQuestion(askedAbout),
    takeBack,
    putBack(askedAbout),
    ownerForm,
    saveOwner,
    removeOwner,
    tieForm,
    saveTie,
    saveUntie,
    elsewhereForm,
    saveElsewhere,
    takeElsewhere,
    putElsewhere,
    performancePage,
    publicReportPdf,
    youngPage,
    youngIndicatorPage,
    publicIndicatorPage(youngAsks),
    performanceCsv,
    performanceMetadata,
  ],
  sections: [{ text: 'Figures', href: '/figures', can: mayReadFigures }],
});
