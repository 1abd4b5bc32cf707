#!/usr/bin/env node
// Writes packages/core/schemas/*.json, the JSON Schemas (2020-12) of what MIMMO answers, from the types of the sources: what the
// types say and the schemas do not cannot be. Objects are open, so that a new field breaks nobody who validates with an old
// schema. Usage: node tools/checks/schemas.mjs [--check]     --check: writes nothing, fails where a schema is out of date
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './check.mjs';

const SCHEMAS = [
  { file: 'content.json', type: 'ContentRecord', title: 'A release as programs send it' },
  { file: 'report.json', type: 'Report', title: 'The report on a release' },
  {
    file: 'details.json',
    type: 'DetailedReport',
    title: 'The report on a release, with everything that is known about it',
  },
  { file: 'error.json', type: 'ErrorReport', title: 'What stands in place of a report that cannot be given' },
];

const folder = join(root, 'packages/core/schemas');
const generator = createGenerator({
  path: join(root, 'packages/{core/src/report,core/src/content-record,mimmo/src/assemble}.ts'),
  tsconfig: join(root, 'tsconfig.test.json'),
  // `pnpm check` does that.
  skipTypeCheck: true,
  topRef: false,
  expose: 'export',
  additionalProperties: true,
});
const schemas = SCHEMAS.map(({ file, type, title }) => ({ file, schema: schemaOf(type, title) }));

if (process.argv.includes('--check')) {
  const findings = schemas.flatMap(({ file, schema }) => differences(file, committed(file), schema));
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) {
    console.error(
      'The schemas do not say what the types say; run node tools/checks/schemas.mjs and commit what it writes.',
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const { file, schema } of schemas)
    writeFileSync(join(folder, file), `${JSON.stringify(schema, undefined, 2)}\n`);
}

function schemaOf(type, title) {
  const { $schema: _draft07, definitions, ...schema } = generator.createSchema(type);
  return modern({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...schema,
    ...(definitions && { $defs: definitions }),
  });
}

/** The generator writes draft 07; 2020-12 has other words for two things that types can say. */
function modern(schema) {
  if (Array.isArray(schema)) return schema.map(modern);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === '$ref') return [key, value.replace('#/definitions/', '#/$defs/')];
    // References of doc comments are words to those who read a schema.
    if (key === 'description' && typeof value === 'string') return [key, withoutLinks(value)];
    if (key === 'items' && Array.isArray(value)) return ['prefixItems', modern(value)];
    return [key === 'additionalItems' ? 'items' : key, modern(value)];
  });
  return Object.fromEntries(entries);
}

function withoutLinks(description) {
  return description
    .replace(/\s*\{@link\s+(\S+?)\s*\}\s*/gu, ' `$1` ')
    .replace(/ (?=[.,;])/gu, '')
    .trim();
}

function committed(file) {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** What one schema has and the other has not, a sentence each: `details.json/$defs/ReleaseDetails/properties lacks disc: …`. */
function differences(place, before, now) {
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) {
    return before === now ? [] : [`${place} is ${JSON.stringify(before)}, the type says ${JSON.stringify(now)}`];
  }
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key) => {
    if (!(key in before)) return [`${place} lacks ${key}: ${JSON.stringify(now[key]).slice(0, 200)}`];
    if (!(key in now)) return [`${place} has ${key}, which the type has not`];
    return differences(`${place}/${key}`, before[key], now[key]);
  });
}
