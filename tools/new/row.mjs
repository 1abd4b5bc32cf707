import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'scan/vocabulary';

/**
 * A row at the end of the table that has most rows of its property.
 *
 * @param source - the folder of the parser's sources
 * @param id - `property/value`
 */
export function newRow(source, id = '') {
  const [, property, value] = /^([a-z]\w*)\/([a-z\d][\w-]*)$/iu.exec(id) ?? [];
  if (!property) throw new Error(`A row is called property/value, as edition/roadshow; ${JSON.stringify(id)} is not.`);
  const tables = readdirSync(join(source, FOLDER))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(join(source, FOLDER, file), 'utf8') }));
  if (tables.some(({ text }) => text.includes(`id: '${id}',`))) throw new Error(`There is a row ${id} already.`);
  const [table] = tables
    .map((entry) => ({ ...entry, rows: entry.text.split(`property: '${property}',`).length - 1 }))
    .filter(({ rows }) => rows > 0)
    .sort((left, right) => right.rows - left.rows);
  if (!table)
    throw new Error(`No table has rows of the property ${JSON.stringify(property)}; PROPERTIES in mark.ts lists all.`);
  const examples = `${FOLDER}/examples/${table.file.replace(/\.ts$/u, '.jsonl')}`;
  const end = table.text.lastIndexOf(']);');
  const text = `${table.text.slice(0, end)}${rowOf(id, property, value)}${table.text.slice(end)}`;
  return {
    files: { [`${FOLDER}/${table.file}`]: text },
    next: [
      `give ${id} its words, a name that it matches, and one in which a word of it is something else`,
      `give each word an example in ${examples}: ["${id}", "word", "Name with the word"]`,
      'run pnpm jest packages/release-name/src/scan/vocabulary, which fails until then, and pnpm mutate',
    ],
  };
}

function rowOf(id, property, value) {
  return `  {
    id: '${id}',
    property: '${property}',
    value: '${value}',
    words: ['${value.toLowerCase().replaceAll(/[-_]/gu, ' ')}'],
    strength: 'weak',
    matches: ['Give a name in which it counts'],
    rejects: ['Give a name in which one of its words is something else'],
  },
`;
}
