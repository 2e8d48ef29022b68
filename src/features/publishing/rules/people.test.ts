import { describe, expect, it } from 'vitest';
import { apologiesIn } from './apologies.ts';
import { attendanceList } from './attendance-list.ts';
import { membershipIn } from './membership.ts';
import { peopleInList } from './people-list.ts';
import { presentPeople } from './present-line.ts';
import { presentersIn } from './presenters.ts';
import { observersIn, remoteIn } from './remote-and-observers.ts';
import { plainLine, type SourceLine } from './source-line.ts';
import { substitutionsIn } from './substitutions.ts';
import { youthGroupOf } from './youth-groups.ts';

const lines = (...texts: string[]): SourceLine[] =>
  texts.map((text, index) => ({
    ...plainLine(index + 1, text.replace(/^- /, '')),
    bullet: text.startsWith('- '),
  }));

describe('people in a list', () => {
  it.each([
    ['A. Smith, B Jones and C van Dyke', ['A. Smith', 'B Jones', 'C van Dyke']],
    [
      'Councillors Alder, Birch (Chair) and Cedar, Graham Lind',
      ['Councillor Alder', 'Councillor Birch', 'Councillor Cedar', 'Graham Lind'],
    ],
    ['Mary Young, Peter Head and John Hall', ['Mary Young', 'Peter Head', 'John Hall']],
    [
      'County Councillor Juno Gibbs, Northfold County Council and Cora Wells, NHS Northfold and South Vale Integrated Care Board',
      ['County Councillor Juno Gibbs', 'Cora Wells'],
    ],
    ['Child and Family Wellbeing Service', []],
  ])('%s', (text, names) => {
    expect(peopleInList(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('a line of those present', () => {
  it.each([
    ['Jane Thorn\t- My Covenant', [['Jane Thorn', 'My Covenant']]],
    ['Jane Thorn - Head of Service', [['Jane Thorn', 'Head of Service']]],
    ['Jane Thorn, Head of Service', [['Jane Thorn', 'Head of Service']]],
    ["Jane Thorn Director of Children's Services", [['Jane Thorn', "Director of Children's Services"]]],
    ['Councillor A. Alder (Chair)', [['Councillor A. Alder', 'Chair']]],
    ['Alder, A (Chair)', [['A Alder', 'Chair']]],
    [
      'Councillors B Birch, C Cedar and D Dee',
      [
        ['Councillor B Birch', null],
        ['Councillor C Cedar', null],
        ['Councillor D Dee', null],
      ],
    ],
    [
      'Councillor Ann Alder\tCouncillor Bob Birch',
      [
        ['Councillor Ann Alder', null],
        ['Councillor Bob Birch', null],
      ],
    ],
    [
      'Zed and Yan - Care Council',
      [
        ['Zed', 'Care Council'],
        ['Yan', 'Care Council'],
      ],
    ],
    [
      'Irene Mossop, Head of School; Jack Porter, Clerk',
      [
        ['Irene Mossop', 'Head of School'],
        ['Jack Porter', 'Clerk'],
      ],
    ],
    [
      'Gus Hall (Police), Di Dunne (Nurse)',
      [
        ['Gus Hall', 'Police'],
        ['Di Dunne', 'Nurse'],
      ],
    ],
    ['Two members of the Care Council', [['Two members of the Care Council', null]]],
    ['the meeting was quorate', []],
  ])('%s', (text, people) => {
    expect(presentPeople(text).map(({ name, organisation }) => [name, organisation])).toEqual(people);
  });
});

it('attendance labels of several councils open their lists', () => {
  const list = attendanceList(
    lines(
      'PRESENT:',
      'Councillor A Ash (in the Chair)',
      'Young People: Zed and Yan',
      'LINX representatives',
      'Xan',
      'Officers in attendance:',
      'Jane Thorn – Head of Service',
      'Others in attendance: Bob Oak, Police; Cleo Yew, Health',
      'Present virtually: Dan Elm',
      'Observers: Eve Fir',
      'Apologies: Cllr Fay Gorse',
      'Substitutes: Cllr Hal Ivy for Cllr Jo Key',
    ),
  );
  expect(list.present.map(({ name, organisation, capacity }) => [name, organisation, capacity])).toEqual([
    ['Councillor A Ash', 'in the Chair', 'member'],
    ['Zed', 'Young People', 'member'],
    ['Yan', 'Young People', 'member'],
    ['Xan', 'LINX representatives', 'member'],
    ['Jane Thorn', 'Head of Service', 'other'],
    ['Bob Oak', 'Police', 'other'],
    ['Cleo Yew', 'Health', 'other'],
  ]);
  expect(list).toMatchObject({
    remote: [{ name: 'Dan Elm' }],
    observers: [{ name: 'Eve Fir' }],
    apologies: [{ name: 'Cllr Fay Gorse' }],
    substitutes: [{ name: 'Cllr Hal Ivy', for: 'Cllr Jo Key' }],
    unread: [],
  });
});

describe('apologies', () => {
  it.each([
    ['Apologies were received from Jane Thorn (Health), who was replaced by Bob Oak.', ['Jane Thorn']],
    [
      'Apologies for absence were submitted on behalf of Councillors Alder and Birch.',
      ['Councillor Alder', 'Councillor Birch'],
    ],
    ['Apologies: Cllr Alder, Cllr Birch', ['Cllr Alder', 'Cllr Birch']],
    ['Councillor Alder had given her apologies.', ['Councillor Alder']],
    [
      'The Cabinet Member for Children and Families also sent apologies.',
      ['Cabinet Member for Children and Families'],
    ],
    ['An apology for absence was received from Councillor J Smith.', ['Councillor J Smith']],
    ['Apologies for lateness were received from Councillor P Ash.', []],
    ['This report was deferred due to apologies from the presenter.', []],
    ['To receive apologies for absence from members.', []],
    ['There were no apologies.', []],
  ])('%s', (text, names) => {
    expect(apologiesIn(lines(text)).map(({ name }) => name)).toEqual(names);
  });

  it('a list under the sentence counts', () => {
    expect(
      apologiesIn(lines('Apologies were received from:', '- Jane Thorn, Police', '- Bob Oak')).map(
        ({ name }) => name,
      ),
    ).toEqual(['Jane Thorn', 'Bob Oak']);
  });
});

describe('who sits in for whom', () => {
  it.each([
    [
      'Councillor A Ash was present as substitute for Councillor B Birch.',
      [['Councillor A Ash', 'Councillor B Birch']],
    ],
    ['Councillor A Ash (substitute for Councillor B Birch)', [['Councillor A Ash', 'Councillor B Birch']]],
    ['Jane Thorn deputised for Bob Oak.', [['Jane Thorn', 'Bob Oak']]],
    [
      'Councillor Birch was replaced by Councillor Ash for this meeting.',
      [['Councillor Ash', 'Councillor Birch']],
    ],
    [
      'It was noted that Cllr Ash was substituting for Cllr Birch and Cllr Cedar was attending on behalf of Cllr Dee, Police.',
      [
        ['Cllr Ash', 'Cllr Birch'],
        ['Cllr Cedar', 'Cllr Dee'],
      ],
    ],
    ['Councillor Ash was replacing Councillor Birch as a Board member.', []],
  ])('%s', (text, pairs) => {
    expect(substitutionsIn(lines(text)).map((pair) => [pair.name, pair.for])).toEqual(pairs);
  });
});

describe('who joins and who leaves', () => {
  it.each([
    [
      'Councillor Ash has replaced Councillor Birch on the Board.',
      [['Councillor Ash', 'joined', 'Councillor Birch']],
    ],
    [
      'Councillor Ash has been appointed to the Panel in place of Councillor Birch.',
      [['Councillor Ash', 'joined', 'Councillor Birch']],
    ],
    [
      'It was reported that Councillor Birch had been replaced by Councillor Ash as a member of the Board.',
      [['Councillor Ash', 'joined', 'Councillor Birch']],
    ],
    ['The Chair welcomed Jane Thorn as a new member of the Board.', [['Jane Thorn', 'joined', null]]],
    [
      'Bob Oak has left the Board and Jane Thorn has joined the Board.',
      [
        ['Bob Oak', 'left', null],
        ['Jane Thorn', 'joined', null],
      ],
    ],
    ['Jane Thorn had stepped down from the Board.', [['Jane Thorn', 'left', null]]],
    ['Dorian Pine was replacing Barnaby Beck for this meeting.', []],
    ['Barnaby Beck would be retiring in August.', []],
  ])('%s', (text, changes) => {
    expect(membershipIn(lines(text)).map(({ name, change, replaces }) => [name, change, replaces])).toEqual(
      changes,
    );
  });
});

it('who joined from afar, and who watched', () => {
  expect(
    remoteIn(
      lines(
        'Jane Thorn and Bob Oak attended remotely.',
        'The following joined by Teams: Cleo Yew and Dan Elm.',
      ),
    ).map(({ name }) => name),
  ).toEqual(['Jane Thorn', 'Bob Oak', 'Cleo Yew', 'Dan Elm']);
  expect(
    observersIn(
      lines('Jane Thorn was in attendance as an observer.', 'The Board observed that costs rose.'),
    ).map(({ name }) => name),
  ).toEqual(['Jane Thorn']);
});

describe('presenters', () => {
  it.each([
    [
      'Jane Thorn, Head of Service / Bob Oak, Police',
      [
        ['Jane Thorn', 'Head of Service'],
        ['Bob Oak', 'Police'],
      ],
    ],
    [
      'Young people from LINX, April Rush and Adam Brook, Participation Team, NCC',
      [
        ['Young people from LINX', null],
        ['April Rush', 'Participation Team, NCC'],
        ['Adam Brook', 'Participation Team, NCC'],
      ],
    ],
    ['Young people from LINX/CLF (Council/Forum)', [['Young people from LINX/CLF (Council/Forum)', null]]],
    [
      'Young people from LINX and the Care Leavers Forum',
      [['Young people from LINX and the Care Leavers Forum', null]],
    ],
    [
      'Jane Thorn Senior Manager, Business Intelligence',
      [['Jane Thorn', 'Senior Manager, Business Intelligence']],
    ],
    ['Jane Thorn (Virtual School Head)', [['Jane Thorn', 'Virtual School Head']]],
    [
      'Cllr Alder and Jane Thorn, Virtual School',
      [
        ['Cllr Alder', null],
        ['Jane Thorn', 'Virtual School'],
      ],
    ],
    ["Director of Children's Services", [["Director of Children's Services", null]]],
    ['LINX', [['LINX', null]]],
  ])('%s', (text, presenters) => {
    expect(presentersIn(text).map(({ name, service }) => [name, service])).toEqual(presenters);
  });
});

describe("young people's groups", () => {
  it.each([
    ['LINX Representative', 'LINX'],
    ["LINX (Northfold's Children in Care Council)", 'LINX'],
    ['Children in Care Council', 'Children in Care Council'],
    ['CiCC member', 'CiCC'],
    ['Care Leavers Forum representative', 'Care Leavers Forum'],
    ['Care Experienced Young Person', 'Care experienced young person'],
    ['Youth Council', 'Youth Council'],
    ["Young people's representative", "Young people's"],
    ['Care Leaver Ambassador', 'Care leaver ambassador'],
    ['Voices of Young People', 'Voices of young people'],
    ['Champions (young people)', 'Young people'],
    ['Participation Worker for LINX', null],
    ['Independent Advocate for young people', null],
    ['Care Leavers Service', null],
    ['Care Leavers Forum Co-ordinator', null],
    ['Fostering Forum', null],
    [null, null],
  ])('%s → %s', (organisation, group) => {
    expect(youthGroupOf(organisation)).toBe(group);
  });
});
