import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { started } from '../testing/start.js';
import { openApiDocument } from './document.js';
import { OPERATIONS } from './operations.js';

/** Every object in a value, the value itself first. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  yield Object.fromEntries(Object.entries(value));
  for (const part of Object.values(value)) yield* objectsIn(part);
}

describe('the OpenAPI document', () => {
  const document = openApiDocument('1.2.3', true);

  test('has every operation', () => {
    expect(Object.keys(document.paths)).toEqual(Object.values(OPERATIONS).map(({ path }) => path));
  });

  test('refers to nothing that it has not', () => {
    const references = [...objectsIn(document)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.length).toBeGreaterThan(20);
    for (const reference of new Set(references)) {
      let part: unknown = document;
      for (const step of reference.replace('#/', '').split('/')) {
        part = Object.fromEntries(Object.entries(part ?? {}))[step];
      }
      expect([reference, typeof part]).toEqual([reference, 'object']);
    }
  });

  test.each<[string, unknown, string]>([
    ['classify', 'Some.Show.S01E02.1080p.WEB.h264-GRP', 'Answer'],
    ['classify', { name: 'Some Artist - Some Album [FLAC]', id: 7 }, 'Answer'],
    ['classify', { name: 7 }, 'ErrorReport'],
  ])('describes what %s answers to %j', async (_id, body, schema) => {
    const { classify } = await started();
    const { json } = await classify(body, '?details=true');
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, 'document');
    expect({ valid: ajv.validate(`document#/components/schemas/${schema}`, json), errors: ajv.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });

  test('says what items are', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, 'document');
    const isItem = (item: unknown): unknown => ajv.validate('document#/components/schemas/Item', item);
    const mixed = { name: 'x', files: ['a', { path: 'b' }] };
    const items = [
      'a name',
      { name: 'x', files: [{ path: 'a', size: null }] },
      mixed,
      { name: 'x', files: null, id: [] },
    ];
    expect([...items, {}, 7, { name: 'x', files: [['a']] }].map(isItem)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('the page for people has every operation and schema, and runs nothing', async () => {
  const { get } = await started();
  const response = await get('/');
  const page = await response.text();
  for (const { path } of Object.values(OPERATIONS)) expect(page).toContain(path);
  expect(page).toContain('id="schema-Answer"');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page).not.toContain('<script');
});
