import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'scan/readers';

/**
 * A reader with its test, listed among the readers and their rules.
 *
 * @param source - the folder of the parser's sources
 * @param name - in kebab-case: `catalogue-number`
 */
export function newReader(source, name = '') {
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(name))
    throw new Error(
      `A reader is called in small letters and dashes, as catalogue-number; ${JSON.stringify(name)} is not.`,
    );
  if (existsSync(join(source, FOLDER, `${name}.ts`))) throw new Error(`There is a reader ${name} already.`);
  const constant = `${name.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase())}Reader`;
  const index = readFileSync(join(source, FOLDER, 'index.ts'), 'utf8');
  const rules = readFileSync(join(source, FOLDER, 'rules.ts'), 'utf8');
  const lastImport = index.lastIndexOf('import ');
  const endOfImports = index.indexOf('\n', lastImport) + 1;
  const endOfList = index.lastIndexOf('];');
  const endOfRules = rules.indexOf('} as const satisfies');
  return {
    files: {
      [`${FOLDER}/${name}.ts`]: readerOf(name, constant),
      [`${FOLDER}/${name}.test.ts`]: testOf(name, constant),
      [`${FOLDER}/index.ts`]: [
        index.slice(0, endOfImports),
        `import { ${constant} } from './${name}.js';\n`,
        index.slice(endOfImports, endOfList),
        `  ${constant},\n`,
        index.slice(endOfList),
      ].join(''),
      [`${FOLDER}/rules.ts`]: `${rules.slice(0, endOfRules)}  '${name}/plain': [],\n${rules.slice(endOfRules)}`,
    },
    next: [
      `write what ${name}.ts reads, and names in ${name}.test.ts, which fails until then`,
      `give an example of each word at which it is asked in ${FOLDER}/examples.jsonl, and run pnpm mutate`,
      'add what costs most to UNITS in hostile.test.ts; pnpm format sorts the imports',
    ],
  };
}

function readerOf(name, constant) {
  return `import type { Mark } from '../../mark.js';
import { NOTHING, type Reader, readAt, tokenAt, wordsOf } from './reader.js';

const PATTERN = /${name.replaceAll('-', '[ ._-]?')}[ ._-]?(?<value>\\d{1,4})(?![\\p{L}\\d])/iuy;

/** Say what it reads, with an example. */
export const ${constant}: Reader = {
  id: '${name}',
  words: wordsOf('${name.split('-')[0]}'),
  read(tokens, index) {
    const { start } = tokenAt(tokens, index);
    const match = readAt(PATTERN, tokens.name, start);
    return match ? [markOf(match, start)] : NOTHING;
  },
};

function markOf(match: RegExpExecArray, start: number): Mark {
  const value = match.groups?.value ?? match[0];
  const end = start + match[0].length;
  return { property: 'form', value, start, end, strength: 'context', rule: '${name}/plain' };
}
`;
}

function testOf(name, constant) {
  return `import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { ${constant} } from './${name}.js';

const scan = createScanner([], [${constant}]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => \`\${property} \${String(value)} \${name.slice(start, end)}\`);

test.each([['Give a name that it reads', ['property value part-of-the-name']]])('reads %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Give a name that looks like it'])('does not read %s', (name) => {
  expect(name).toContain('${name.split('-')[0]}');
  expect(read(name)).toEqual([]);
});
`;
}
