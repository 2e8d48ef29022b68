/** What other features and the app use of quality. */
export type { Family, Kept } from './family.ts';
export { addRecord } from './keep-record.ts';
export { agreeGrades, askSecond, gradeSecond } from './moderate.ts';
export { CountTable, YearChoice } from './pages/period-frame.view.tsx';
export { recordRoutes } from './pages/record-routes.tsx';
export { type SettingPage, settingRoutes } from './pages/setting-routes.tsx';
export { qualityIn } from './quality-in.ts';
export { qualityOfYear } from './quality-of-year.ts';
export { officerPicks, recordsHeld, type ServiceRecord } from './queries.ts';
export { type Fields, type Mistake, type Picks, valuesOf } from './rules/fields.ts';
export { yearFrom, yearIn } from './rules/year.ts';
export { settingOf } from './setting-queries.ts';
export { lockKind } from './store.ts';
