import type { ListKind } from '../../../../kernel/list-columns.ts';
import { fieldNames, type PermanenceLine } from '../line.ts';

/** A permanence tracker: a line for each child, with columns as trackers have them. */
export const trackerList: ListKind<keyof PermanenceLine> = {
  names: fieldNames,
  shapes: [
    [/life ?stor(?:y|ies)/, 'lifeStory'],
    [/panel.*(?:date|day|on|when)|(?:date|day).*panel/, 'panelOn'],
    [/panel/, 'panel'],
    [/(?:section 20|s ?20|v2).*/, 'section20On'],
    [/chase/, 'chasedOn'],
    [/(?:to (?:be )?file|file by|filing (?:due|by|date))/, 'fileBy'],
    [/filed/, 'filedOn'],
    [/reunif|rehab|going home|return home plan/, 'reunification'],
    [/(?:sgo?|special guard\w*).*(?:to|whom|who|carer|type)/, 'guardian'],
    [/(?:plan for perm\w*|pfp).*(?:date|day|on|set)|(?:date|day).*(?:plan for perm|pfp)/, 'planForOn'],
    [/plan for perm|^pfp$/, 'planFor'],
    [/(?:plan of perm\w*|pop).*(?:date|day|on|set)|(?:date|day).*(?:plan of perm|\bpop\b)/, 'planOfOn'],
    [/plan of perm|^pop$/, 'planOf'],
    [/route|permanence (?:type|option)|type of permanence/, 'route'],
    [/(?:next step|action).*(?:by|date|due|when)$|^(?:by when|due(?: date)?|target date)$/, 'stepDue'],
    [
      /^(?:who(?: takes it)?|owner|responsible|by whom|lead|(?:next step|action) (?:owner|by whom|lead))$/,
      'stepOwner',
    ],
    [/next step|^actions?$|what next/, 'nextStep'],
  ],
};
