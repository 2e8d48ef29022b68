import type { JSX } from 'preact';
import { type Filled, LineField, TextField } from '../../../web/fields.tsx';
import type { AskedTexts } from '../rules/asked-texts.ts';

/** The fields of texts, in their order. */
export const AskedFields = ({ asked, ...filled }: Filled & { asked: AskedTexts }): JSX.Element => (
  <>
    {Object.entries(asked).map(([name, { label, hint, rows }]) => {
      const field = { name, label, ...(hint !== undefined && { hint }), ...filled };
      return rows === undefined ? (
        <LineField key={name} {...field} />
      ) : (
        <TextField key={name} rows={rows} {...field} />
      );
    })}
  </>
);
