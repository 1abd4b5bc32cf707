import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A line of `formatter.jsonl`: a name as it is cleaned and as it is read. */
export interface FormatterReference {
  readonly name: string;
  readonly clean: string;
  readonly text: string;
}

/** A line of `tokens.jsonl`. */
export interface TokensReference {
  readonly text: string;
  readonly ids: readonly number[];
}

/** A line of `greedy.jsonl`: a prompt and what PyTorch writes behind it. */
export interface GreedyReference {
  readonly name: string;
  readonly subtype: string;
  readonly prompt: readonly number[];
  readonly answer: string;
  readonly ids: readonly number[];
  readonly logprobs: readonly number[];
}

/** The folder of the model that knows a handful of names by heart; `tools/training` writes it. */
export const TINY_MODEL = fileURLToPath(new URL('../../testdata/tiny/', import.meta.url));

/** The reference files of a model, and what a line of each is. */
export interface References {
  readonly formatter: FormatterReference;
  readonly tokens: TokensReference;
  readonly greedy: GreedyReference;
}

/** The lines of a reference file, as `tools/training` wrote them. */
export function references<File extends keyof References>(directory: string, file: File): readonly References[File][] {
  const lines = readFileSync(`${directory}/${file}.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): References[File] => JSON.parse(line));
}
