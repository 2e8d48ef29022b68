/** A place of national statistics by its nine-character code. */
export type Place = { code: string; name: string };

/** England, and its nine regions in the order of the alphabet. @see Office for National Statistics, code history */
export const england: Place = { code: 'E92000001', name: 'England' };

export const regions: readonly Place[] = [
  { code: 'E12000004', name: 'East Midlands' },
  { code: 'E12000006', name: 'East of England' },
  { code: 'E12000007', name: 'London' },
  { code: 'E12000001', name: 'North East' },
  { code: 'E12000002', name: 'North West' },
  { code: 'E12000008', name: 'South East' },
  { code: 'E12000009', name: 'South West' },
  { code: 'E12000005', name: 'West Midlands' },
  { code: 'E12000003', name: 'Yorkshire and The Humber' },
];
