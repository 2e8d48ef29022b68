/**
 * The words around every page for young people: head, foot, and the ways on. What stands in braces is filled in. A page in
 * another language says them in that language where a translator brought them.
 */
export const youngFrameWords = [
  'Skip to main content',
  'Get help now',
  'Service information',
  'In care and leaving care',
  'Menu',
  'What’s on',
  'Have your say',
  'You said, we did',
  'What you can get',
  'Leave this page fast',
  'Loading.',
  'Exit this page expired.',
  'Shift, press 2 more times to exit.',
  'Shift, press 1 more time to exit.',
  'Made by {authority}. Nothing here tracks you. If you do not feel safe, or just need to talk: {help}.',
  'get help now',
  'How are we doing?',
  'What the Board decides',
  'What money was given for',
  'Who promised to help care leavers',
  'Help with this site',
  'This page as data',
  'Corporate Parenting',
] as const;
export type YoungFrameWord = (typeof youngFrameWords)[number];
