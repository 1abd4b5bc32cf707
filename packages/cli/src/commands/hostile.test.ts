import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Service, startService } from '@mimmo/server';
import { createMimmo } from 'mimmo';
import { runBuilt } from '../testing/built-cli.js';
import { HOSTILE_RECORDS } from '../testing/hostile-records.js';

/*
 * Records that nobody sends in earnest, through all that takes records: each costs itself alone, and is answered alike. Threads run
 * what is built: `dist` must be there.
 */
jest.setTimeout(120_000);

const RULES = ['--no-ml', '--metadata', 'rules'];
const mimmo = createMimmo({ ml: false, metadata: 'rules' });
let service: Service;
beforeAll(async () => {
  service = await startService({ mimmo, port: 0, log: false });
});
afterAll(async () => {
  await service.close();
  await mimmo.close();
});

const LINES = HOSTILE_RECORDS.map(({ json }) => json);
const EXPECTED = HOSTILE_RECORDS.map(({ answer }) => answer);

/** Answers without what each way calls its records. */
function withoutIds(answers: readonly unknown[]): readonly unknown[] {
  return answers.map((answer) => ({ ...Object(answer), id: undefined }));
}

test('a batch, a session and the service answer them alike', async () => {
  const batch = await runBuilt(['batch', '-', '--input-format', 'jsonl', '--jobs', '1', ...RULES], {
    input: LINES.join('\n'),
  });
  const session = await runBuilt(['-i', ...RULES], { input: LINES.map((json) => `[${json}]`).join('\n') });
  const response = await fetch(`${service.address}/v1/classify`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: LINES.join('\n'),
  });
  const sent = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const asked = session.json().map((line) => (Array.isArray(line) ? line[0] : line));

  expect(batch.json()).toMatchObject(EXPECTED);
  expect(asked).toMatchObject(EXPECTED);
  expect(sent).toMatchObject(EXPECTED);
  // What stands in a message is said of the way in which the record came.
  const alike = (answers: readonly unknown[]): readonly unknown[] =>
    withoutIds(answers).map((answer) => ('error' in Object(answer) ? Object(answer).error.code : answer));
  expect(alike(asked)).toEqual(alike(batch.json()));
  expect(alike(sent)).toEqual(alike(batch.json()));
});

test.each(HOSTILE_RECORDS.filter(({ id }) => id !== undefined))('$kind: its id comes back', async ({ json, id }) => {
  const response = await fetch(`${service.address}/v1/classify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: json,
  });
  expect(await response.json()).toMatchObject({ id });
});
