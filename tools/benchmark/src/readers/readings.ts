import { type ContentInfo, fromText, type MimmoOptions } from 'mimmo';
import type { Answer } from '../score/answer.js';
import { cachedAnswers } from './cached.js';
import { JAVASCRIPT_PEERS, versionOf } from './javascript-peers.js';
import { readWithMimmo } from './mimmo-reader.js';
import { orNothing } from './or-nothing.js';
import { PYTHON_PEERS, pythonPeer } from './python-peers.js';

/** What one reader says about all names; `answers[i]` is about `names[i]`. */
export interface Reading {
  /** The reader, for the tables. */
  readonly reader: string;
  readonly answers: readonly Answer[];
}

/** The ways to ask MIMMO that are told apart. */
export const MIMMO_READERS = [
  'rules',
  'rules + classifier',
  'rules, classifier, name reader',
  'name reader on every name',
  'language model',
  'all',
] as const;

/** One of {@link MIMMO_READERS}. */
export type MimmoReader = (typeof MIMMO_READERS)[number];

const OPTIONS: Readonly<Record<MimmoReader, MimmoOptions>> = {
  rules: { ml: false, metadata: 'rules' },
  'rules + classifier': { metadata: 'rules', nameReader: false },
  'rules, classifier, name reader': { metadata: 'rules' },
  'name reader on every name': { metadata: 'rules', thorough: true },
  'language model': { metadata: 'llm', nameReader: false },
  all: { metadata: 'auto' },
};

/** Names as contents of which nothing else is known. */
export function nameContents(names: readonly string[]): readonly ContentInfo[] {
  return names.map((name) => fromText(name));
}

/** What the rules say, without any model. */
export async function readWithRules(contents: readonly ContentInfo[]): Promise<readonly Answer[]> {
  return readWithMimmo(contents, OPTIONS.rules);
}

/** What MIMMO says, in each of the ways that are asked for. */
export async function readWithOurs(
  contents: readonly ContentInfo[],
  readers: readonly MimmoReader[] = MIMMO_READERS,
): Promise<ReadonlyMap<MimmoReader, readonly Answer[]>> {
  const readings = new Map<MimmoReader, readonly Answer[]>();
  for (const reader of readers) readings.set(reader, await readWithMimmo(contents, OPTIONS[reader]));
  return readings;
}

/** What the other parsers say; those of PyPI where `python` has them. */
export function readWithPeers(names: readonly string[], python: string): readonly Reading[] {
  return [
    ...PYTHON_PEERS.flatMap((name) => {
      const peer = pythonPeer(name, python);
      return peer ? [{ reader: `${name} ${peer.version}`, answers: cachedAnswers(peer, names) }] : [];
    }),
    ...JAVASCRIPT_PEERS.map(({ name, read }) => ({
      reader: `${name} ${versionOf(name)}`,
      answers: names.map((text) => orNothing(() => read(text))),
    })),
  ];
}
