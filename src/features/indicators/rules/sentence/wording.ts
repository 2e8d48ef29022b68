/** A noun or a verb as it goes with one and with several. */
export type Counting = { one: string; many: string };

/**
 * How an indicator is said. `who` is counted ("child", "children"); `did` is what they did ("saw a dentist in the last
 * year", "was in our care"); `ours` is the same as young people say it of themselves, behind "65 of us";
 * `us` says which of us, where it is not all ("of us who left care"). A rate is for each `per` of them, 10,000 unless told.
 */
export type Wording = { who: Counting; did: Counting; ours: Counting; us?: string; per?: number };

/** The form that goes with a printed figure: "1 child was", "fewer than 1 was", "21 were". */
export const withFigure = ({ one, many }: Counting, figure: string): string =>
  /(?:^|\s)1$/.test(figure) ? one : many;
