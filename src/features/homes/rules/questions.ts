import { counted } from '../../../kernel/counted.ts';

/** What is known of a district; null is a count that is hidden from whoever asks. */
export type DistrictFigures = {
  emergency: number | null;
  unsuitable: number | null;
  waiting: number | null;
  free: number;
  band: string;
  decided: number | null;
  kept: number | null;
  emergencyBed: boolean;
  bedsAsked: number | null;
  bedsFound: number | null;
};

/** Below so many answers a share says nothing. */
const enough = 5;

const bandQuestion = ({ band, decided, kept }: DistrictFigures): string[] =>
  band !== '' && decided !== null && kept !== null && decided >= enough && kept * 5 < decided * 4
    ? [
        `The protocol promises care leavers ${band}. They were given it ${kept} of ${decided} times in the year. What would help you give it each time?`,
      ]
    : [];

const bedQuestion = ({ emergencyBed, bedsAsked, bedsFound }: DistrictFigures): string[] =>
  emergencyBed && bedsAsked !== null && bedsFound !== null && bedsAsked >= enough && bedsFound < bedsAsked
    ? [
        `The protocol promises a bed in an emergency. One was found ${bedsFound} of ${bedsAsked} times in the year. What is needed so that there always is one?`,
      ]
    : [];

const emergencyQuestion = ({ emergency }: DistrictFigures): string[] =>
  emergency !== null && emergency > 0
    ? [
        `${counted(emergency, 'young person is', 'young people are')} in an emergency home or bed and breakfast. Where could they go next, and by when?`,
      ]
    : [];

const placesQuestion = ({ unsuitable, waiting, free }: DistrictFigures): string[] => {
  const most = Math.max(unsuitable ?? 0, waiting ?? 0);
  if (most <= free || most === 0) return [];
  return [
    `At least ${counted(most, 'young person needs', 'young people need')} a home, and ${free === 0 ? 'no place is' : counted(free, 'place is', 'places are')} free. Which homes could we find together?`,
  ];
};

/**
 * What the board could ask a district, only where figures that are shown support it: a share from five answers on, and
 * below four in five. They ask how, and say nothing of whose fault it is.
 */
export const questionsFor = (figures: DistrictFigures): string[] => [
  ...bandQuestion(figures),
  ...bedQuestion(figures),
  ...emergencyQuestion(figures),
  ...placesQuestion(figures),
];
