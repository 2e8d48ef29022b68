import type { DemoOffer } from './demo-offer.ts';

const places = [
  ['Lantern Café', 'A warm room with cheap food. On Fridays there is a free meal for all of us.', 'North'],
  ['The Bike Shed', 'Learn to mend a bike. You may keep the one that you mend.', 'North'],
  ['Harbour Boxing Club', 'Train with a coach who was in care too. Kit is there to borrow.', 'North'],
  ['Quiet Garden', 'Dig, plant and rest. Nobody asks a thing.', 'North'],
  ['Sound Room', 'Make music and learn to record it.', 'North'],
  ['Mill Lane Food Shelf', 'A bag of food each week, and no questions.', 'North'],
  ['Open Door Drop-in', 'Help with letters, bills and forms on Tuesdays.', 'East'],
  ['Riverside Repair', 'Fix your phone or laptop with people who know how.', 'East'],
] as const;

export const nearMe: readonly DemoOffer[] = places.map(([title, what, area]) => ({
  title,
  what,
  who: 'All of us.',
  howMuch: 'It is free.',
  steps: ['Just come by.', 'Say that you read of it here.'],
  contact: 'The people there',
  areas: [area],
  ages: [16, 99],
  owner: 'Participation worker',
  checked: 50,
}));
