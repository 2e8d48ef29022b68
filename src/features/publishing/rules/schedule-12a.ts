/** What each paragraph of Part 1 of Schedule 12A to the Local Government Act 1972 (England) is about, in short. */
const paragraphs: Record<number, string> = {
  1: 'information about a person',
  2: 'information likely to show who a person is',
  3: 'information about the financial or business affairs of a person or the council',
  4: 'information about consultations or negotiations with employees',
  5: 'information that lawyers must keep private',
  6: 'information about a notice, order or direction that the council means to give',
  7: 'information about preventing, investigating or prosecuting crime',
};

/** What the public is told of an item that is not open to it. */
export const closedNotice = (paragraph: number): string => {
  const about = paragraphs[paragraph];
  return `Not open to the public (paragraph ${paragraph}${about ? `: ${about}` : ''}). The paragraph is one of Schedule 12A to the Local Government Act 1972.`;
};
