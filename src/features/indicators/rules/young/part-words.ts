import type { Definition } from '../definition.ts';
import { partName } from '../part-names.ts';

const legalStatus: Readonly<Record<string, string>> = {
  C1: 'A court wants us in care while it makes up its mind',
  C2: 'A court said that we are in care',
  D1: 'A court said that we can be adopted (the old law)',
  E1: 'A court said that we can be adopted',
  J1: 'We wait for a court after trouble with the law',
  J2: 'The police had to keep us, and the council found us a place',
  J3: 'A court said where we live after trouble with the law',
  L1: 'The police kept us safe',
  L2: 'A court kept us safe at once',
  L3: 'A court wants somebody to see how we are',
  V2: 'Our parents, or we, said yes to it',
};

const homes: Readonly<Record<string, string>> = {
  A3: 'With foster carers who adopt us, and our parents said yes',
  A4: 'With a new family who adopts us, and our parents said yes',
  A5: 'With foster carers who adopt us, and a court said yes',
  A6: 'With a new family who adopts us, and a court said yes',
  H5: 'In a flat or house of our own, with some help',
  K1: 'In a locked home that keeps us safe',
  K2: 'In a children’s home',
  K3: 'In a flat or house with people who help',
  P1: 'With our parents',
  P2: 'On our own',
  P3: 'Where we work',
  R1: 'In a care home',
  R2: 'In hospital',
  R3: 'In a home for parents with a baby',
  R5: 'In prison, or a place like it',
  S1: 'At a boarding school',
  T0: 'In a place for a short time',
  T1: 'In hospital for a short time',
  T2: 'On holiday',
  T3: 'In a place while our carers are on holiday',
  T4: 'In a place for a week or less',
  U1: 'With a relative or a friend, for a long time',
  U2: 'With a relative or a friend who may adopt us',
  U3: 'With a relative or a friend, for now',
  U4: 'With foster carers, for a long time',
  U5: 'With foster carers who may adopt us',
  U6: 'With foster carers, for now',
  Z1: 'Somewhere else',
};

const ours: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cla_by_legal_status: legalStatus,
  cla_by_placement: homes,
};

/** A part as young people would say it; codes that are out of use keep the name that the Board reads. */
export const youngPartName = (definition: Definition, part: string): string =>
  ours[definition.code]?.[part] ?? partName(definition, part);
