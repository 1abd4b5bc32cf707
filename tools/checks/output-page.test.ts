import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ERROR_CODES, FILE_ROLES } from 'mimmo';
import { ANSWER_OPTIONS, SCAN_OPTIONS } from '../../packages/cli/src/arguments/answer-options.js';
import { BATCH_OPTIONS } from '../../packages/cli/src/arguments/batch-options.js';
import { EXIT } from '../../packages/cli/src/terminal.js';
import { namesIn, tablesOf } from './tables.js';
import { root } from './tarballs.js';

/*
 * docs/output.md says what the JSON Schemas, the table of options and the exit codes say, no more and no less.
 */

const page = readFileSync(join(root, 'docs/output.md'), 'utf8');
const [reportTable = [], detailsTable = [], fileTable = [], workTable = [], errorTable = []] = tablesOf(page, 'field');

/** What the command puts in front of every answer, which no schema of answers has. */
const IN_FRONT = ['path', 'id', 'input'];
/** Fields whose own fields are told elsewhere: in a table of their own, or by what their names are: of fields, of databases. */
const TOLD_ELSEWHERE = ['release', 'metadataSources', 'confidence', 'ids', 'files', 'works'];

describe('fields', () => {
  test('of a report are those of its schema, with details and what stands in front', () => {
    expect(namesIn(reportTable).toSorted()).toEqual([...IN_FRONT, ...fieldsOf(schema('details'))].toSorted());
  });

  test('that details alone have are told so', () => {
    const further = fieldsOf(schema('details')).filter((field) => !fieldsOf(schema('report')).includes(field));
    const told = reportTable.flatMap((row) => (row.join(' ').includes('with `--details`') ? namesIn([row]) : []));
    expect(told.toSorted()).toEqual(['evidence', ...further].toSorted());
  });

  test('of the parser are those of its schema', () => {
    const { release } = propertiesOf(schema('details'), schema('details'));
    expect(namesIn(detailsTable).toSorted()).toEqual(fieldsOf(schema('details'), release).toSorted());
  });

  test.each([
    ['files', fileTable],
    ['works', workTable],
  ])('of %s are those of their schema', (name, table) => {
    const { [name]: list } = propertiesOf(schema('details'), schema('details'));
    expect(namesIn(table).toSorted()).toEqual(fieldsOf(schema('details'), list).toSorted());
  });

  test('role lists all roles of files', () => {
    const [cells = []] = fileTable.filter((row) => namesIn([row]).includes('role'));
    for (const role of FILE_ROLES) expect(cells.join(' ')).toContain(`\`${role}\``);
  });

  test('of an error are those of its schema', () => {
    expect(namesIn(errorTable).toSorted()).toEqual(fieldsOf(schema('error')).toSorted());
  });

  test.each(['kind', 'medium', 'subcategory'])('%s lists all its values', (field) => {
    const rows = [...reportTable, ...detailsTable].filter((row) => namesIn([row]).includes(field));
    const values = valuesIn(schema('details'), field);
    expect(values.length).toBeGreaterThan(4);
    for (const value of values) expect(rows.flat().join(' ')).toContain(`\`${value}\``);
  });
});

test('the codes of errors are those that there are', () => {
  const [codes = [], exits = []] = tablesOf(page, 'code');
  expect(namesIn(codes)).toEqual([...ERROR_CODES, 'INTERNAL']);
  expect(exits.map(([code, name]) => [name, Number(code)])).toEqual(Object.entries(EXIT));
});

test.each(['docs/output.md', 'packages/cli/README.md'])('%s has all options of the command, and no other', (path) => {
  const [options = []] = tablesOf(readFileSync(join(root, path), 'utf8'), 'option');
  const told = namesIn(options)
    .filter((name) => name.startsWith('--'))
    .map((name) => name.replace(/^--(?:no-)?/u, '').replace(/ .*$/u, ''));
  expect([...new Set(told)].toSorted()).toEqual(Object.keys(ANSWER_OPTIONS).toSorted());
});

test.each(['docs/output.md', 'packages/cli/README.md'])('%s has all options that a scan has of its own', (path) => {
  const [options = []] = tablesOf(readFileSync(join(root, path), 'utf8'), 'option of `mimmo scan`');
  const told = namesIn(options).map((name) => name.replace(/^--/u, '').replace(/ .*$/u, ''));
  expect(told.toSorted()).toEqual(
    Object.keys(SCAN_OPTIONS)
      .filter((name) => !Object.hasOwn(ANSWER_OPTIONS, name))
      .toSorted(),
  );
});

test('docs/output.md names the options of answers that a scan does not have', () => {
  const missing = Object.keys(ANSWER_OPTIONS).filter((name) => !Object.hasOwn(SCAN_OPTIONS, name));
  const sentence = page.split('\n\n').find((part) => part.includes('All options of answers apply'));
  expect([...(sentence ?? '').matchAll(/`--([a-z-]+)`/gu)].map(([, name]) => name).toSorted()).toEqual(
    missing.toSorted(),
  );
});

test('docs/batch.md has all options of a batch that answers do not have, and no other', () => {
  const [options = []] = tablesOf(readFileSync(join(root, 'docs/batch.md'), 'utf8'), 'batch option');
  const told = namesIn(options).flatMap((name) => /^--([\w-]+)/u.exec(name)?.[1] ?? []);
  const own = Object.keys(BATCH_OPTIONS).filter((name) => !Object.hasOwn(ANSWER_OPTIONS, name));
  expect(told.toSorted()).toEqual(own.toSorted());
});

const choosing = Object.entries(ANSWER_OPTIONS).filter(([, option]) => 'choices' in option);

test.each(choosing)('--%s shows all its choices', (name, option) => {
  const [options = []] = tablesOf(page, 'option');
  const cell = options.map(([first = '']) => first).find((first) => first.includes(`--${name}`));
  for (const choice of 'choices' in option ? option.choices : []) expect(cell).toContain(choice);
});

type Schema = Readonly<Record<string, unknown>>;

function schema(name: 'report' | 'details' | 'error'): Schema {
  return record(JSON.parse(readFileSync(join(root, `packages/core/schemas/${name}.json`), 'utf8')));
}

/** All fields of a schema, or of one in it, those of its fields with a point in front: `metadata`, `metadata.title`. */
function fieldsOf(whole: Schema, part: unknown = whole): readonly string[] {
  return Object.entries(propertiesOf(whole, part)).flatMap(([name, field]) => [
    name,
    ...(TOLD_ELSEWHERE.includes(name) ? [] : fieldsOf(whole, field).map((inner) => `${name}.${inner}`)),
  ]);
}

/** The fields of a schema by name: of references what they lead to, of alternatives all, of lists those of an item. */
function propertiesOf(whole: Schema, part: unknown): Schema {
  const { $ref, anyOf, allOf, items, properties } = record(part);
  if (typeof $ref === 'string') return propertiesOf(whole, record(whole.$defs)[$ref.replace('#/$defs/', '')]);
  const parts = [anyOf, allOf, items].flat().filter((inner) => inner !== undefined);
  return Object.assign({}, ...parts.map((inner) => propertiesOf(whole, inner)), properties);
}

/** The texts that a field may have, wherever in the schema it is. */
function valuesIn(whole: unknown, field: string, root: unknown = whole): readonly string[] {
  if (Array.isArray(whole)) return whole.flatMap((part) => valuesIn(part, field, root));
  if (typeof whole !== 'object' || whole === null) return [];
  const here = record(record(record(whole).properties)[field]);
  const named =
    typeof here.$ref === 'string' ? record(record(record(root).$defs)[here.$ref.replace('#/$defs/', '')]) : here;
  const values = [named.const, named.enum].flat().filter((value): value is string => typeof value === 'string');
  return [...values, ...Object.values(whole).flatMap((part) => valuesIn(part, field, root))];
}

/** A value of JSON as a record; an empty one for what is none. */
function record(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
