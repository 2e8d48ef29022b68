import { ok, type Result, refused } from '../../../kernel/result.ts';

/** Who owes something: a person with an account here, or somebody outside by name. */
export type Owner = { ownerId: string | null; ownerName: string };

/** An owner as chosen from a list, or typed. */
export type OwnerForm = { owner: string; ownerName: string };

/** The list goes before the name: whoever has an account can answer here. */
export const readOwner = (
  { owner, ownerName }: OwnerForm,
  people: readonly { id: string; name: string }[],
): Result<Owner> => {
  const chosen = people.find(({ id }) => id === owner);
  const name = ownerName.trim();
  if (chosen && name !== '')
    return refused('Choose somebody from the list or give the name of somebody outside, not both.');
  if (chosen) return ok({ ownerId: chosen.id, ownerName: chosen.name });
  return name === ''
    ? refused('Choose somebody from the list, or give the name of somebody outside.')
    : ok({ ownerId: null, ownerName: name });
};
