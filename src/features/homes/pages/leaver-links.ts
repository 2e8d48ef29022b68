import { withWhy } from './with-leaver.tsx';

export const leaverPath = (id: string): string => `/homes/leavers/${id}`;

/** What leads to the page of a care leaver. */
export const aboveLeaver = [{ text: 'Care leavers’ homes', href: '/homes/leavers' }];

/** The page of a care leaver, with the reason for reading it. */
export const leaverLink = ({ id, reference }: { id: string; reference: string }, why: string) => ({
  text: reference,
  href: withWhy(leaverPath(id), why),
});
