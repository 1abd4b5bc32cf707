/** The rules of `extensionStage()`: where the extension stands that decides. */
export const ENDING_RULES = [
  { id: 'ending/all-files', says: 'At least 95 % of the bytes are of files with endings of one medium.' },
  { id: 'ending/most-files', says: 'At least 60 % of the bytes are.' },
  {
    id: 'ending/name',
    says: 'Without files, or as a book or program that is itself an archive: the name ends as a file does.',
  },
] as const;

/** Id of one of {@link ENDING_RULES}. */
export type EndingRuleId = (typeof ENDING_RULES)[number]['id'];
