/**
 * The files of an extract, known by their columns. The first eleven are those of the children looked after return
 * (Department for Education, "Children looked after by local authorities in England: guide to the SSDA903
 * collection"), the others are local. `optional` columns are read where they are there. `named` tells kinds apart
 * whose columns are the same.
 */
export type RecordKind = keyof typeof recordKinds;

type Shape = { columns: readonly string[]; optional?: readonly string[]; named?: RegExp };

export const recordKinds = {
  Header: { columns: ['CHILD', 'SEX', 'DOB', 'ETHNIC'], optional: ['UPN', 'MOTHER', 'MC_DOB'] },
  Episodes: {
    columns: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'],
    optional: [
      'CIN',
      'PLACE_PROVIDER',
      'REASON_PLACE_CHANGE',
      'HOME_POST',
      'PL_POST',
      'URN',
      'PL_LOCATION',
      'PL_DISTANCE',
    ],
  },
  Reviews: { columns: ['CHILD', 'REVIEW', 'REVIEW_CODE'], optional: ['DOB'] },
  UASC: { columns: ['CHILD', 'DUC'], optional: ['SEX', 'DOB'] },
  OC2: {
    columns: ['CHILD', 'SDQ_SCORE', 'CONVICTED', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT'],
    optional: [
      'DOB',
      'SDQ_REASON',
      'HEALTH_CHECK',
      'SUBSTANCE_MISUSE',
      'INTERVENTION_RECEIVED',
      'INTERVENTION_OFFERED',
    ],
  },
  OC3: { columns: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  Missing: { columns: ['CHILD', 'MISSING', 'MIS_START', 'MIS_END'], optional: ['DOB'] },
  PrevPerm: { columns: ['CHILD', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'], optional: ['DOB'] },
  AD1: {
    columns: ['CHILD', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE'],
    optional: ['DOB', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  },
  PlacedAdoption: {
    columns: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED'],
    optional: ['DOB', 'REASON_PLACED_CEASED'],
  },
  SWEpisodes: { columns: ['CHILD', 'SW_ID', 'SW_DECOM', 'SW_DEC'], optional: ['DOB', 'SW_REASON'] },
  Teams: { columns: ['CHILD', 'FROM', 'TO', 'TEAM'] },
  HealthChecks: { columns: ['CHILD', 'KIND', 'DATE'] },
  EducationPlans: { columns: ['CHILD', 'DATE'], named: /educat|pep/i },
  Visits: { columns: ['CHILD', 'DATE'], named: /visit/i },
  PathwayPlans: { columns: ['CHILD', 'DATE'], named: /path/i },
  CinPlans: { columns: ['CHILD', 'START', 'END', 'CATEGORY'], optional: ['TEAM'], named: /cin|need/i },
  CpPlans: { columns: ['CHILD', 'START', 'END', 'CATEGORY'], optional: ['TEAM'], named: /cp|protect/i },
  CareLeavers: {
    columns: ['CHILD', 'CATEGORY', 'DATE', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
    optional: ['DOB', 'HOMES_SINCE_LEAVING', 'HOME_FROM'],
  },
  Conferences: { columns: ['CHILD', 'KIND', 'DUE', 'HELD'] },
  Population: { columns: ['YEAR', 'AREA', 'UNDER_18'] },
} as const satisfies Record<string, Shape>;

/** What a file was taken for: one kind, none of ours, or several that its name does not tell apart. */
export type Recognised = { kind: RecordKind } | { kind: null; because: string | null };

const shapes = Object.entries(recordKinds) as [RecordKind, Shape][];

const widestFirst = [...shapes].sort(([, one], [, other]) => other.columns.length - one.columns.length);

/** The kind of a file with these columns (in capitals, without spaces around) and this name. */
export const recogniseRecords = (columns: readonly string[], fileName: string): Recognised => {
  const fits = widestFirst.filter(([, shape]) => shape.columns.every((column) => columns.includes(column)));
  const [best] = fits;
  if (!best) return { kind: null, because: null };
  if (!best[1].named) return { kind: best[0] };
  const alike = fits.filter(([, shape]) => shape.columns.join() === best[1].columns.join());
  const named = alike.filter(([, shape]) => shape.named?.test(fileName));
  const [only] = named;
  if (only && named.length === 1) return { kind: only[0] };
  const kinds = alike.map(([kind]) => kind).join(', ');
  return {
    kind: null,
    because: `has the columns of ${kinds}, and its name does not say which it is. Put one of these words into its name.`,
  };
};
