/** What was typed into the forms of the screen and could not be taken as it is. */
export type Typed = {
  /** The minutes where they could not be saved; null: what stands on the server. */
  minutes: string | null;
  kind: string;
  lineText: string;
  who: string;
  due: string;
  leftRoom: string;
  question: string;
  way: string;
  for: string;
  against: string;
  abstained: string;
  name: string;
  organisation: string;
  time: string;
  reason: string;
};

export const emptyTyped: Typed = {
  minutes: null,
  kind: 'resolution',
  lineText: '',
  who: '',
  due: '',
  leftRoom: '',
  question: '',
  way: 'show of hands',
  for: '',
  against: '',
  abstained: '',
  name: '',
  organisation: '',
  time: '',
  reason: '',
};
