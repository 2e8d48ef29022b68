import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readDate, readTime } from '../../../kernel/typed-line.ts';
import type { Arrangement } from './arrangement.ts';
import { readLink } from './form-words.ts';

/** What is arranged for a meeting, as typed. */
export type ArrangeForm = {
  link: string;
  room: string;
  refreshments: string;
  accessNeeds: string;
  settingOn: string;
  settingTime: string;
  settingPlace: string;
};

export type ArrangeErrors = Partial<Record<keyof ArrangeForm, string>>;

export type ReadArrangement = Omit<Arrangement, 'cancelled' | 'sequence'>;

export const arrangeFormOf = ({ agendaSetting, ...arranged }: Arrangement): ArrangeForm => ({
  link: arranged.link ?? '',
  room: arranged.room ?? '',
  refreshments: arranged.refreshments ?? '',
  accessNeeds: arranged.accessNeeds ?? '',
  settingOn: agendaSetting.on ?? '',
  settingTime: agendaSetting.time ?? '',
  settingPlace: agendaSetting.place ?? '',
});

const filled = (text: string): string | null => text.trim() || null;

/** Reads the form, or says what cannot be used. The agenda-setting meeting comes before the meeting itself. */
export const readArrangeForm = (
  form: ArrangeForm,
  meetingDate: string,
): Result<ReadArrangement, ArrangeErrors> => {
  const link = readLink(form.link);
  const on = readDate(form.settingOn);
  const time = readTime(form.settingTime);
  const isLate = on.ok && on.value !== null && on.value >= meetingDate;
  if (link.ok && on.ok && time.ok && !isLate)
    return ok({
      link: link.value,
      room: filled(form.room),
      refreshments: filled(form.refreshments),
      accessNeeds: filled(form.accessNeeds),
      agendaSetting: { on: on.value, time: time.value, place: filled(form.settingPlace) },
    });
  return refused({
    ...(!link.ok && { link: link.reason }),
    ...(!on.ok && { settingOn: on.reason }),
    ...(isLate && { settingOn: 'The agenda-setting meeting comes before the meeting. Give an earlier day.' }),
    ...(!time.ok && { settingTime: time.reason }),
  });
};
