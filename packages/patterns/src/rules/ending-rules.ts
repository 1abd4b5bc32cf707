import type { StructureId } from '../files/structure/structure-table.js';

/** A rule about where an extension stands. */
interface EndingRule {
  readonly id: string;
  readonly says: string;
  /** Key of the counts that are taken, where this rule has none of its own. */
  readonly asSureAs?: string;
}

/** The rules of `extensionStage()` beside the structures, which it asks first: where the extension stands that decides. */
export const ENDING_RULES = [
  {
    id: 'ending/all-files',
    says: 'At least 95 % of what counts (bytes, where sizes are known) are files with endings of one medium, each judged with its company.',
  },
  { id: 'ending/most-files', says: 'At least 60 % are.' },
  {
    id: 'ending/name',
    says: 'Without files, or as a book or program that is itself an archive: the name ends as a file does.',
  },
  {
    id: 'ending/subtitle',
    says: 'The subtitles of one film, which are called like it, and nothing else.',
    // They are told as their film is (decision 0303), so they are as sure as films are.
    asSureAs: '.mkv',
  },
] as const satisfies readonly EndingRule[];

/** Id of a rule about files: one of {@link ENDING_RULES}, or a structure. */
export type EndingRuleId = StructureId | (typeof ENDING_RULES)[number]['id'];

/** Key of the counts that say how sure a rule is as a whole. */
export function countedAs(rule: EndingRuleId): string {
  const row: EndingRule | undefined = ENDING_RULES.find(({ id }) => id === rule);
  return row?.asSureAs ?? rule;
}
