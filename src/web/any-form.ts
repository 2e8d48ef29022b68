import { z } from 'zod';

/** A form with rows; what each field may be is asked where it is read, so that nothing typed is lost. */
export const anyForm = z.record(
  z.string().max(80),
  z.union([z.string().max(20_000), z.array(z.string().max(500)).max(100)]),
);
