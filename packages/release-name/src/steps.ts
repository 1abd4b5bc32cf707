// The second entry of the package, `@mimmo/release-name/steps`: the steps of the parser by themselves, for programs that read
// marks with a vocabulary or rules of their own. `index.ts` is what everybody else needs.
export { confidenceKeys, type Layout } from './fields/confidence/confidence.js';
export { type NameLook, nameLook } from './fields/confidence/name-look.js';
export { fieldOf, type MarkedField } from './fields/fields.js';
export { LANGUAGES } from './languages/index.js';
export type { Language } from './languages/language.js';
export { personhood, SURELY } from './layout/person/personhood.js';
export { createNameOpener, createParser, LONGEST_NAME } from './open-name.js';
export { rowFlaws, wordsRead } from './row-flaws.js';
export { READERS } from './scan/readers/index.js';
export type { Reader } from './scan/readers/reader.js';
export { READER_RULES, type ReaderRule } from './scan/readers/rules.js';
export type { Scan, ScanMark } from './scan/scan.js';
export { createScanner, type Scanner, scanName } from './scan/scanner.js';
export { VOCABULARY, type VocabularyId } from './scan/vocabulary/index.js';
export type { VocabularyRow } from './scan/vocabulary/row.js';
export { type Settled, settle } from './settle/settle.js';
export { hasTrait } from './trait.js';
export { isMadeUp } from './words/made-up.js';
export { type Bracket, type Token, type Tokens, tokenize } from './words/token.js';
export { type WordTable, wordSet, wordTable } from './words/word-table.js';
