import { outputReport } from 'mimmo';
import type { Answered } from '../items/answers.js';
import { isFailure } from '../items/failure.js';

/** Which of its parts an answer is printed with. */
export interface OutputOptions {
  /** All that the parser found, too. */
  readonly details: boolean;
  /** Whether the answer begins with its input. */
  readonly echo: boolean;
}

/** An answer as it is printed: what it was asked about, and the report or what stands in its place. */
export function outputAnswer({ input, id, path, answer }: Answered, { details, echo }: OutputOptions): object {
  return {
    ...(path !== undefined && { path }),
    ...(id !== undefined && { id }),
    ...(echo && { input }),
    ...(isFailure(answer) ? answer : outputReport(answer, { details })),
  };
}
