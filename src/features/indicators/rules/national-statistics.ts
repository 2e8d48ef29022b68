/** The three levels of a figure of the Department for Education. */
export type Level = 'national' | 'regional' | 'local authority';

/**
 * One figure of a national statistic. `code` is the nine-character code of the area, `localCode` the three digits of
 * a local authority (statistical neighbours are named by it). A figure without value has the mark that stands for it:
 * c confidential, k rounds to none, x not available, z not applicable, u or low unreliable.
 */
export type NationalFigure = {
  /** As published: "2025", or "202425" where the year is an academic or financial one. */
  period: string;
  level: Level;
  code: string;
  localCode: string | null;
  name: string;
  /** The region of a local authority or of the region itself; null for England. */
  regionCode: string | null;
  filters: Readonly<Record<string, string>>;
  indicator: string;
  value: number | null;
  mark: string | null;
};

/** The columns of one tidy file told apart, and all its figures. */
export type NationalStatistics = {
  filters: string[];
  indicators: string[];
  figures: NationalFigure[];
};

/** The authorities most like one, nearest first; `code` is the three-digit one. */
export type Neighbours = {
  code: string;
  name: string;
  region: string;
  neighbours: { code: string; closeness: string }[];
};
