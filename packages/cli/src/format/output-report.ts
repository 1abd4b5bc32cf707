import type { Answer, Answered } from '../items/answers.js';
import { isFailure } from '../items/failure.js';

/** Which of its parts an answer is printed with. */
export interface OutputOptions {
  /** All that the parser found, too. */
  readonly details: boolean;
  /** Whether the answer begins with its input. */
  readonly echo: boolean;
}

/** An answer as it is printed: what the contract of the command line names, in its order, and nothing else. */
export function outputReport({ input, id, path, answer }: Answered, { details, echo }: OutputOptions): object {
  return {
    ...(path !== undefined && { path }),
    ...(id !== undefined && { id }),
    ...(echo && { input }),
    ...(isFailure(answer) ? answer : outputAnswer(answer, details)),
  };
}

function outputAnswer(answer: Answer, details: boolean): object {
  const { medium, confidence, source, evidence, metadata, metadataSources, alternatives, release, warnings } = answer;
  const { files, works, missingTracks, doubleTracks } = answer;
  const subcategory = 'subcategory' in answer ? answer.subcategory : undefined;
  return {
    medium,
    ...(subcategory && { subcategory }),
    confidence: rounded(confidence),
    source,
    ...(metadata && { metadata }),
    ...(details && {
      ...(evidence !== undefined && { evidence }),
      ...(alternatives && {
        alternatives: alternatives.map((each) => ({ ...each, confidence: rounded(each.confidence) })),
      }),
      ...(metadataSources && { metadataSources }),
      release,
      ...(files && { files }),
      ...(works && { works }),
      ...(missingTracks && { missingTracks }),
      ...(doubleTracks && { doubleTracks }),
    }),
    ...(warnings && { warnings }),
  };
}

/** Four digits: finer than any measurement behind them. */
function rounded(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
