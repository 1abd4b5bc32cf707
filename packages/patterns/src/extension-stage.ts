import {
  type ContentInfo,
  extensionInfo,
  extensionOf,
  type FileKind,
  type Medium,
  type StageResult,
  type SyncStage,
} from '@mimmo/core';
import { type RoledFile, roleOf } from './files/file-role.js';
import { rulePrecision } from './rules/rule-precision.js';

const MEDIUM_OF_KIND: Readonly<Partial<Record<FileKind, Medium>>> = {
  audio: 'audio',
  video: 'video',
  software: 'software',
  book: 'book',
  font: 'other',
};

/**
 * The stage that reads file endings: the medium that most bytes belong to; most files where no size is known. Without
 * files, the ending of the name.
 *
 * @example
 * extensionStage().classify(nameOnly('Some Film.mkv')); // { medium: 'video', … }
 */
export function extensionStage(): SyncStage {
  return { name: 'extension', classify };
}

function classify({ name, files, container }: ContentInfo): StageResult | undefined {
  const wrapped = container === undefined ? undefined : extensionInfo(container);
  const medium = wrapped?.packaged && MEDIUM_OF_KIND[wrapped.kind];
  if (medium) return answer(medium, `extension/container-${medium}`);
  if (files.length === 0) return ofName(name);
  return ofFiles(files.map(roleOf));
}

function ofName(name: string): StageResult | undefined {
  const info = extensionInfo(extensionOf(name));
  const medium = info && !info.ambiguous ? MEDIUM_OF_KIND[info.kind] : undefined;
  return medium && answer(medium, `extension/name-${medium}`);
}

function ofFiles(files: readonly RoledFile[]): StageResult | undefined {
  const mains = files.filter(({ role }) => role === 'main' || role === 'extra');
  const isSized = mains.some(({ size }) => size > 0);
  const weights = new Map<Medium | undefined, number>();
  for (const file of mains) {
    const medium = file.isAmbiguous || file.kind === undefined ? undefined : MEDIUM_OF_KIND[file.kind];
    weights.set(medium, (weights.get(medium) ?? 0) + (isSized ? file.size : 1));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...weights].sort(([, left], [, right]) => right - left);
  if (!best || best[0] === undefined || best[1] < 0.6 * total) return undefined;
  return answer(best[0], `extension/files-${best[0]}`);
}

function answer(medium: Medium, evidence: string): StageResult {
  return { medium, confidence: rulePrecision(evidence), evidence };
}
