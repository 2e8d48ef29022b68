import { plusMonths } from '../../../kernel/days.ts';

/** After how many months an offer is to be checked again, as the team may choose. */
export const checkChoices = [3, 6, 12] as const;
export const usualMonths = 6;

type Checked = { checkedOn: string; askedOn: string | null };

/** The day (ISO) from which an offer counts as not checked. */
export const checkDueOn = ({ checkedOn }: Pick<Checked, 'checkedOn'>, months: number): string =>
  plusMonths(checkedOn, months);

/** Whether its owner is to be asked on a day: once it is due, then each month until it is checked. */
export const isToAsk = (offer: Checked, months: number, today: string): boolean =>
  checkDueOn(offer, months) <= today && (offer.askedOn === null || plusMonths(offer.askedOn, 1) <= today);
