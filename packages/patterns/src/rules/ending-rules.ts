import { STRUCTURES } from '../files/structure/structure-table.js';

/** The rules of `extensionStage()`: how files lie, and where the extension stands that decides. */
export const ENDING_RULES = [
  ...STRUCTURES,
  {
    id: 'ending/all-files',
    says: 'At least 95 % of what counts (bytes, where sizes are known) are files with endings of one medium, each judged with its company.',
  },
  { id: 'ending/most-files', says: 'At least 60 % are.' },
  {
    id: 'ending/name',
    says: 'Without files, or as a book or program that is itself an archive: the name ends as a file does.',
  },
  { id: 'ending/subtitle', says: 'The subtitles of one film, which are called like it, and nothing else.' },
] as const;

/** Id of one of {@link ENDING_RULES}. */
export type EndingRuleId = (typeof ENDING_RULES)[number]['id'];
