import { z } from 'zod';

/** The secret of a link as it can stand in an address. */
export const secretShape = z.string().regex(/^[\w-]{20,100}$/);
