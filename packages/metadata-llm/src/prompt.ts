import { cleanName, paddedName } from './clean-name.js';
import type { ModelManifest } from './model-manifest.js';
import type { Subtype } from './subtype.js';

/** A piece of a prompt. Only trusted ones are ours: what looks like a special token in others is plain text. */
export interface PromptPart {
  readonly text: string;
  readonly isTrusted: boolean;
}

/**
 * What a model is asked about a name; `undefined` where it does not know the subtype. A name may say what it likes: it
 * stands in a part of its own, in which no special token is read.
 */
export function promptFor(manifest: ModelManifest, subtype: Subtype, name: string): readonly PromptPart[] | undefined {
  const { prompt, maxNameLength } = manifest;
  const called = prompt.subtypes[subtype];
  if (called === undefined) return undefined;
  const clean = cleanName(name, maxNameLength);
  switch (prompt.format) {
    case 'raw':
      return [trusted(called), given(` ${paddedName(clean)}`), trusted(prompt.answer)];
    case 'chat':
      return [trusted(prompt.prefix), given(`${called}${prompt.infix}${clean}`), trusted(prompt.suffix)];
  }
}

function trusted(text: string): PromptPart {
  return { text, isTrusted: true };
}

function given(text: string): PromptPart {
  return { text, isTrusted: false };
}
