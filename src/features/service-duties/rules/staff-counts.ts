import type { Count, Counts, CountTable } from '../../../kernel/counts.ts';
import type { BandCount, RoleStaffing } from './staffing.ts';

const count = (id: string, name: string, people: number): Count => ({ id, name, value: people, people });

const bands = (title: string, of: string, some: readonly BandCount[]): CountTable => ({
  title,
  of,
  parts: some.map(({ band, people }) => count(`${title} ${band}`, band, people)),
});

const roleCounts = ({ role, name, atLast, leavers, sinceQualifying, asOfficer }: RoleStaffing): Counts => ({
  wholes: [
    count(role, `${name}s in post on the last day`, atLast.people),
    count(`${role} left`, `${name}s who left`, leavers.people),
  ],
  tables: [
    {
      title: `${name}s by how they are employed`,
      of: role,
      parts: [
        count(`${role} permanent`, 'permanent', atLast.permanent),
        count(`${role} agency`, 'from an agency', atLast.agency),
      ],
    },
    {
      title: `Why ${name.toLowerCase()}s left`,
      of: `${role} left`,
      parts: leavers.reasons.map((reason) =>
        count(`${role} left ${reason.name}`, reason.name, reason.people),
      ),
    },
    bands(`${name}s by years since qualifying`, role, sinceQualifying),
    bands(`${name}s by years as a reviewing officer`, role, asOfficer),
  ],
});

/** Who the service has at the end of a period, how experienced they are, and who left in it: staff, by role. */
export const staffCounts = (roles: readonly RoleStaffing[]): Counts => {
  const each = roles.map(roleCounts);
  return {
    wholes: each.flatMap(({ wholes }) => wholes),
    tables: each.flatMap(({ tables }) => tables),
  };
};
