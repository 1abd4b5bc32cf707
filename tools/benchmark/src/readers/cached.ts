import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../score/answer.js';
import { PYTHON_SCRIPT, type PythonPeer } from './python-peers.js';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/mimmo-benchmark', import.meta.url));

/** A peer's answers, kept from one run to the next: they take minutes, and change with its version, the names and our script alone. */
export function cachedAnswers(peer: PythonPeer, names: readonly string[]): readonly Answer[] {
  const key = createHash('sha256')
    .update(JSON.stringify([peer.name, peer.version, names, readFileSync(PYTHON_SCRIPT, 'utf8')]))
    .digest('hex');
  const file = join(FOLDER, `${peer.name}-${key.slice(0, 16)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const { answers } = peer.read(names);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(answers));
  return answers;
}
