import { months } from '../../../../kernel/local-date.ts';
import type { Figure, Period, Unit } from '../published/published-tables.ts';

/** "March 2019" for the end of a month; "31 March 2019" and "2018/19" for the other times. */
export const periodWords = ({ kind, at }: Period): string => {
  const [year = '', month = ''] = at.split('-');
  if (kind === 'year') return `${Number(year) - 1}/${year.slice(2)}`;
  const name = months[Number(month) - 1];
  return kind === '31 March' ? `31 March ${year}` : `${name} ${year}`;
};

/** The time of a figure in words; its heading where that is no time. */
export const timeOf = ({ period, heading }: Figure): string => (period ? periodWords(period) : heading);

/** A figure as a reader says it: "1,926", "64.1%", "45.3". */
export const figureWords = (value: number, unit: Unit, decimals: number): string => {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}${unit === 'percentage' ? '%' : ''}`;
};
