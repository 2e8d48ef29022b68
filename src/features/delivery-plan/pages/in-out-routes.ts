import type { Route } from '../../../web/route.ts';
import { columnsPage, confirmFile, leaveFile, saveColumns } from './columns.page.tsx';
import { differencesPage, takeFromFile } from './differences.page.tsx';
import { planCsv, planPdf, planWorkbook } from './export.page.tsx';
import { bringBackFile, bringBackForm, bringInFile, bringInForm } from './upload.page.tsx';

/** Bringing a plan in, taking it out, and bringing back a file that was edited elsewhere. */
export const inOutRoutes: readonly Route[] = [
  ...[bringInForm, bringInFile, columnsPage, saveColumns, confirmFile, leaveFile],
  ...[bringBackForm, bringBackFile, differencesPage, takeFromFile],
  ...[planWorkbook, planCsv, planPdf],
];
