import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'languages';
/** Whose fields a new record has. */
const PATTERN = 'en';

/**
 * The record of a language, with every field of the English one and no words, listed among the languages.
 *
 * @param source - the folder of the parser's sources
 * @param code - BCP 47: `et`
 * @param name - in English: `Estonian`
 */
export function newLanguage(source, code = '', name = '') {
  if (!/^[a-z]{2,3}$/u.test(code) || !/^\p{Lu}\p{Ll}+$/u.test(name))
    throw new Error('A language is told by its BCP 47 code and its English name: language et Estonian.');
  if (existsSync(join(source, FOLDER, `${code}.ts`))) throw new Error(`There is a language ${code} already.`);
  const pattern = readFileSync(join(source, FOLDER, `${PATTERN}.ts`), 'utf8');
  const index = readFileSync(join(source, FOLDER, 'index.ts'), 'utf8');
  const constant = name.toUpperCase();
  const record = pattern
    .replace(/\/\*\*[^/]*\*\/\nexport const \w+/u, `/** ${name}. */\nexport const ${constant}`)
    .replace(/code: '[^']*'/u, `code: '${code}'`)
    .replace(/name: '[^']*'/u, `name: '${name}'`)
    .replace(/ownName: '[^']*'/u, "ownName: ''")
    // Lists of words, in which no other list stands, lose their words.
    .replace(/\[[^[\]]*\]/gu, '[]');
  const endOfImports = index.indexOf('\n', index.lastIndexOf('import ')) + 1;
  const endOfList = index.lastIndexOf('];');
  return {
    files: {
      [`${FOLDER}/${code}.ts`]: record,
      [`${FOLDER}/index.ts`]: [
        index.slice(0, endOfImports),
        `import { ${constant} } from './${code}.js';\n`,
        index.slice(endOfImports, endOfList),
        `  ${constant},\n`,
        index.slice(endOfList),
      ].join(''),
    },
    next: [
      `fill ${FOLDER}/${code}.ts: language.ts says what each field holds`,
      'run pnpm format, and pnpm jest packages/release-name, which fails until the record is filled',
    ],
  };
}
