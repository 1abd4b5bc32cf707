// The second entry of the package, `@mimmo/release-name/steps`: the steps of the parser by themselves, for programs that read
// marks with a vocabulary or rules of their own. `index.ts` is what everybody else needs.
export { LANGUAGES } from './languages/index.js';
export type { Language } from './languages/language.js';
export { createParser, LONGEST_NAME } from './parse.js';
export type { Scan, ScanMark } from './scan/scan.js';
export { createScanner, type Scanner, scanName } from './scan/scanner.js';
export { VOCABULARY } from './scan/vocabulary/index.js';
export type { VocabularyRow } from './scan/vocabulary/row.js';
export { type Settled, settle } from './settle/settle.js';
export { type Bracket, type Token, type Tokens, tokenize } from './words/token.js';
export { type WordTable, wordSet, wordTable } from './words/word-table.js';
