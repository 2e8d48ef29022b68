import type { Route } from '../../../web/route.ts';
import { bringInRoutes } from './bring-in.page.tsx';
import { countsPage } from './counts.page.tsx';
import { districtsPage } from './districts.page.tsx';
import { leaverPage } from './leaver.page.tsx';
import { leaverForms } from './leaver-forms.page.tsx';
import { leaversPage } from './leavers.page.tsx';
import { overviewPage } from './overview.page.tsx';
import { casePage, panelPage } from './panel.page.tsx';
import { panelForms } from './panel-forms.page.tsx';
import { placesPage } from './places.page.tsx';
import { projectForms } from './project-forms.page.tsx';
import { projectsPage } from './projects.page.tsx';
import { promiseForms } from './promise-forms.page.tsx';
import { requestForms } from './request-forms.page.tsx';
import { supplyForms } from './supply-forms.page.tsx';

export const homesRoutes: readonly Route[] = [
  ...[overviewPage, countsPage, placesPage, districtsPage],
  ...[leaversPage, leaverPage, panelPage, casePage, projectsPage],
  ...[...leaverForms, ...panelForms, ...requestForms, ...projectForms],
  ...[...supplyForms, ...promiseForms, ...bringInRoutes],
];
