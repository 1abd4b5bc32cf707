import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withPart } from './markdown.js';

/** The parts that are generated, and the page of `docs/` that each is on. */
const PAGES = {
  accuracy: 'benchmark.md',
  speed: 'benchmark.md',
  runtimes: 'benchmark.md',
  evaluation: 'evaluation.md',
  'own-names': 'own-names.md',
  service: 'service.md',
  kill: 'reliability.md',
  memory: 'reliability.md',
  soak: 'reliability.md',
  spark: 'cluster.md',
  batch: 'batch.md',
} as const;

/** Writes a generated part of a page anew; the rest of the page is written by hand. */
export function rewritePart(part: keyof typeof PAGES, text: string): void {
  const file = fileURLToPath(new URL(`../../../../docs/${PAGES[part]}`, import.meta.url));
  writeFileSync(file, withPart(readFileSync(file, 'utf8'), part, text));
}
