import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runCli } from '../testing/run-cli.js';

const YAML = `
rules:
  - id: house/lending-copy
    medium: book
    all: ['word:lending copy']
    matches: ['Some Title, lending copy']
    rejects: ['Some Title']
`;
let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mimmo-rules-'));
  await writeFile(file('good.yaml'), YAML);
  await writeFile(file('wrong.yaml'), YAML.replace("rejects: ['Some Title']", "rejects: ['A lending copy']"));
  await writeFile(file('misspelt.json'), JSON.stringify({ rule: [] }));
});
afterAll(() => rm(folder, { recursive: true }));

test('list gives each rule with its medium, its precision and what that was measured on', async () => {
  const { code, out } = await runCli(['rules', 'list']);
  expect(code).toBe(0);
  expect(out).toMatch(/^video\/picture-codec +video +\d\d\.\d\d % +of \d+ +scene \d\d\.\d\d % +of \d+$/mu);
});

test('test tells good packs from those whose examples do not hold, and from what is no pack', async () => {
  const { code, out } = await runCli(['rules', 'test', file('good.yaml'), file('wrong.yaml'), file('misspelt.json')]);
  expect(code).toBe(1);
  expect(out).toContain(`ok  ${file('good.yaml')}\n`);
  expect(out).toContain(`BAD  ${file('wrong.yaml')}  house/lending-copy decides "A lending copy".`);
  expect(out).toContain(`BAD  ${file('misspelt.json')}  The rule pack is broken: the pack has a field "rule"`);
});

test('--rules decides by rules of one’s own', async () => {
  const { json } = await runCli(['--no-ml', '--rules', file('good.yaml'), '--text', 'Another lending copy']);
  expect(json()).toEqual([{ medium: 'book', confidence: 0.95, source: 'packs' }]);
});

test('--rules with a broken pack says what is broken, and answers nothing', async () => {
  const { code, out, err } = await runCli(['--no-ml', '--rules', file('misspelt.json'), '--text', 'x']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('The rule pack is broken');
});

test('list calls a rule that few names have measured unmeasured', async () => {
  const { out } = await runCli(['rules', 'list']);
  expect(out).toMatch(/^\S+ +\S+ +unmeasured$/mu);
  expect(out).not.toMatch(/of \d$/mu);
});
