import { isMimmoError, type MimmoError, messageOf, StageError, type Warning } from '@mimmo/core';

/** One question to a stage or extractor, and what became of it. */
export interface Step<Answer> {
  /** Name of who was asked. */
  readonly name: string;
  /** Absent where it had no answer, or failed. */
  readonly answer?: Answer;
  /** Why it failed. */
  readonly error?: MimmoError;
}

/** What a user is told about the steps that failed. */
export function warningsOf(steps: readonly Step<unknown>[]): readonly Warning[] {
  let warnings = NO_WARNINGS;
  for (const { name, error } of steps) {
    if (!error) continue;
    const warning = { code: error.code, message: `"${name}" failed and was passed over: ${error.message}` };
    warnings = [...warnings, warning];
  }
  return warnings;
}

/** The warnings of what went well, which nearly everything does. */
export const NO_WARNINGS: readonly Warning[] = [];

/** Anything thrown by a stage or extractor as one of our errors, its cause kept. */
export function asStageError(error: unknown): MimmoError {
  return isMimmoError(error) ? error : new StageError('STAGE_FAILED', messageOf(error), { cause: error });
}

/** A step that had an answer. */
export interface AnsweredStep<Answer> {
  readonly name: string;
  readonly answer: Answer;
}

/** The most confident answer of the steps and who gave it; of equals, the first. */
export function bestStep<Answer extends { readonly confidence: number }>(
  steps: readonly Step<Answer>[],
): AnsweredStep<Answer> | undefined {
  let best: AnsweredStep<Answer> | undefined;
  for (const { name, answer } of steps) {
    if (answer && (!best || answer.confidence > best.answer.confidence)) best = { name, answer };
  }
  return best;
}
