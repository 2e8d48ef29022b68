/**
 * Where a thing came from, kept without knowing the feature it points to: the kind says who can resolve the id
 * ("resolution", "agenda item"), the label is what a reader sees.
 */
export type Origin = { kind: string; id: string; label: string };
