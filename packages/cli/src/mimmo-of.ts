import { createMimmo, type Mimmo } from 'mimmo';
import type { AnswerOptions } from './request.js';

/** What the arguments ask for, wired up. `onAdvice` hears what would make answers better. */
export function mimmoOf(options: AnswerOptions, onAdvice: (advice: string) => void): Mimmo {
  const { ml, metadata, minConfidence, classifierModel, metadataModel } = options;
  return createMimmo({
    ml,
    metadata,
    minConfidence,
    onAdvice,
    ...(classifierModel !== undefined && { classifierModel }),
    ...(metadataModel !== undefined && { metadataModel }),
  });
}
