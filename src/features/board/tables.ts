export type BoardTables = {
  body: { authority_id: string; id: string; name: string; slug: string };
};
