import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { TextField } from '../../../web/fields.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { lockDistricts, setDistricts } from '../keep-districts.ts';
import { districtsThere } from '../queries.ts';
import { districtsText, readDistricts } from '../rules/districts.ts';
import { offerDesk, team, voiceLink } from './team.ts';

/** Which postcode districts an area has. */
export const districtForms = formRoutes({
  ...team,
  path: '/voice/offer/districts',
  params: z.object({}),
  open: async ({ tx, scope }) => ({ text: districtsText(await districtsThere(tx, scope)) }),
  events: ['offer.districts set'],
  above: [voiceLink],
  back: () => offerDesk,
  verb: 'Save the postcodes',
  title: () => 'Postcodes of areas',
  typed: ({ text }) => ({ districts: text }),
  shared: {
    lock: ({ tx, scope }) => lockDistricts(tx, scope),
    kept: ({ text }) => <p class="govuk-body hearth-lines">{text === '' ? 'None.' : text}</p>,
  },
  before: () => (
    <p class="govuk-body">
      Whoever looks for services near them may type a postcode. We keep none of what they type.
    </p>
  ),
  fields: (filled) => (
    <TextField
      name="districts"
      label="The postcode districts of each area"
      hint="A line for each area, as offers name it: “North: EX1, EX2”."
      rows={8}
      {...filled}
    />
  ),
  save: async ({ tx, scope }, _, typed) => {
    const read = readDistricts(typed);
    if (!read.ok) return read;
    await setDistricts(tx, scope, read.value);
    return ok(offerDesk.href);
  },
});
