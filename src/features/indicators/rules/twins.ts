import type { NationalFigure } from './national-statistics.ts';

/** A column of a tidy file with the filters that pick its lines. */
export type TidyPlace = { column: string; filters: Readonly<Record<string, string>> };

/**
 * Where the national twin of one of our indicators stands. `counts` are its numerator and denominator (value =
 * numerator ÷ denominator × per), or null where none are published and only the values can be compared.
 */
export type Twin = TidyPlace & {
  unit: 'number' | 'percentage' | 'rate' | 'average';
  counts: { numerator: TidyPlace; denominator: TidyPlace; per: number } | null;
};

const children = 'children_count';

/** One of the three populations of "children looked after, rate per 10,000". */
const looked = (population: string): { number: Twin; rate: Twin } => {
  const filters = { population_type: population };
  const counts = {
    numerator: { column: children, filters },
    denominator: { column: 'population_estimate', filters },
    per: 10_000,
  };
  return {
    number: { column: children, filters, unit: 'number', counts: null },
    rate: { column: 'rate_per_10000', filters, unit: 'rate', counts },
  };
};

/** A percentage whose count and whose total stand in the same column, under two values of one filter. */
const share = (
  columns: { count: string; percent: string },
  common: Readonly<Record<string, string>>,
  by: string,
  part: string,
  total: string,
): Twin => {
  const filters = { ...common, [by]: part };
  return {
    column: columns.percent,
    filters,
    unit: 'percentage',
    counts: {
      numerator: { column: columns.count, filters },
      denominator: { column: columns.count, filters: { ...common, [by]: total } },
      per: 100,
    },
  };
};

const ofChildren = { count: children, percent: 'children_percent' };
const ofCareLeavers = { count: 'care_leaver_count', percent: 'care_leaver_percent' };

const stability = (group: string, breakdown: string): Twin =>
  share(ofChildren, { cla_group: group }, 'placement_stability', breakdown, 'Total children');

const health = (breakdown: string): Twin =>
  share(
    ofChildren,
    { characteristic: 'Health assessments: Children looked after all ages' },
    'breakdown',
    breakdown,
    'Total all ages',
  );

const careLeavers = (code: string, breakdown: string, total: string): Record<string, Twin> =>
  Object.fromEntries(
    ['17 to 18 years', '19 to 21 years'].map((age) => [
      `${code}.${age.slice(0, 2)}-${age.slice(6, 8)}`,
      share(ofCareLeavers, { care_leaver_age: age }, 'breakdown', breakdown, total),
    ]),
  );

const plans = { category: 'Child Protection Plans by length of time' };
const allPlans: TidyPlace = { column: 'CPP_At31', filters: plans };
const onThe31st = looked('Children looked after on 31 March each year');

/**
 * The national twin of each indicator that has one, by the indicator's code; care leavers by age band
 * ("care_leavers_eet.17-18"). Source: Department for Education, "Children looked after in England" and
 * "Children in need", as published up to 2025. Being in touch with care leavers has none in these files.
 */
export const twins: Readonly<Record<string, Twin>> = {
  cla_number: onThe31st.number,
  cla_rate: onThe31st.rate,
  cla_started: looked('Children starting to be looked after each year').number,
  cla_ceased: looked('Children ceasing to be looked after each year').number,
  ni62: stability('CLA on 31 March', 'With 3 or more placements during the year'),
  ni63: stability(
    'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years',
    'Living with the same carer for at least 2 years',
  ),
  health_assessment: health('Had their annual health assessment'),
  dental_check: health('Had their teeth checked by a dentist'),
  immunisations: health('Had their immunisations up to date'),
  sdq_average: {
    column: children,
    filters: { characteristic: 'Ages 5 to 16 years with SDQ score', breakdown: 'SDQ average score' },
    unit: 'average',
    counts: null,
  },
  youth_justice: share(
    ofChildren,
    { characteristic: 'Convictions: Children looked after Ages 10 to 17 years' },
    'breakdown',
    'Convicted or subject to youth cautions, or youth conditional cautions during the year',
    'Total ages 10 to 17 years',
  ),
  ...careLeavers('care_leavers_suitable', 'Accommodation considered suitable', 'Suitability total'),
  ...careLeavers('care_leavers_eet', 'Total in education, employment or training', 'Total'),
  ...careLeavers('care_leavers_neet', 'Total not in education, employment or training', 'Total'),
  cp_number: { ...allPlans, unit: 'number', counts: null },
  ni64: {
    column: '2_years_or_more_percent',
    filters: plans,
    unit: 'percentage',
    counts: { numerator: { column: '2_years_or_more', filters: plans }, denominator: allPlans, per: 100 },
  },
};

/** The figures that stand in one place of the national statistics. */
export const figuresAt = (figures: readonly NationalFigure[], place: TidyPlace): NationalFigure[] => {
  const wanted = Object.entries(place.filters);
  return figures.filter(
    (figure) =>
      figure.indicator === place.column && wanted.every(([name, value]) => figure.filters[name] === value),
  );
};
