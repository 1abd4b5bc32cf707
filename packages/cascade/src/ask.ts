import { isMimmoError, type MaybePromise, type MimmoError, type RunOptions, StageError } from '@mimmo/core';
import { asStageError, type Step } from './step.js';
import { untilAborted } from './until-aborted.js';

/** A stage or an extractor, in the one shape that the cascade knows. */
export interface Member<Question, Answer> {
  readonly name: string;
  /** Whether it is asked about something at all. */
  accepts(question: Question): boolean;
  one(question: Question, options: RunOptions): MaybePromise<Answer | undefined>;
  many?(questions: readonly Question[], options: RunOptions): MaybePromise<readonly (Answer | undefined)[]>;
  /** What is wrong with an answer, for people; `undefined` where nothing is. */
  flaw(answer: Answer): string | undefined;
}

/**
 * Asks one member about many things. Never rejects for what the member does: a failure becomes a step with an error. A member
 * that is still at work when the signal is aborted is let go.
 *
 * @throws the signal's reason once it is aborted
 */
export async function ask<Question, Answer>(
  member: Member<Question, Answer>,
  questions: readonly Question[],
  options: RunOptions,
): Promise<readonly Step<Answer>[]> {
  if (!member.many || questions.length === 1) return askEach(member, questions, options);
  try {
    const answers: unknown = await settled(member.many(questions, options), options);
    if (!Array.isArray(answers) || answers.length !== questions.length) {
      throw invalid(`it gave ${countOf(answers)} for ${questions.length} contents; give one each, in their order`);
    }
    return answers.map((answer) => step(member, answer));
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isOfTheMember(error)) return questions.map(() => ({ name: member.name, error: asStageError(error) }));
    return askEach(member, questions, options);
  }
}

/** Asks one by one, so that a content that makes the member fail costs nobody else's answer. */
async function askEach<Question, Answer>(
  member: Member<Question, Answer>,
  questions: readonly Question[],
  options: RunOptions,
): Promise<readonly Step<Answer>[]> {
  const steps: Step<Answer>[] = [];
  for (const question of questions) {
    options.signal?.throwIfAborted();
    try {
      const answer = member.one(question, options);
      // Rules answer at once; awaiting them all the same would cost more than they do.
      steps.push(step(member, isThenable(answer) ? await untilAborted(answer, options.signal) : answer));
    } catch (error) {
      options.signal?.throwIfAborted();
      steps.push({ name: member.name, error: asStageError(error) });
    }
  }
  return steps;
}

/** What a member's answer comes to, unless the signal ends the wait. */
async function settled<T>(answer: MaybePromise<T>, { signal }: RunOptions): Promise<T> {
  return isThenable(answer) ? untilAborted(answer, signal) : answer;
}

/** Whether something is to be awaited: a promise of any realm or library. */
function isThenable<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function step<Question, Answer>(member: Member<Question, Answer>, answer: Answer | undefined): Step<Answer> {
  if (answer === undefined) return { name: member.name };
  const flaw = member.flaw(answer);
  return flaw === undefined ? { name: member.name, answer } : { name: member.name, error: invalid(flaw) };
}

/** Whether a failure is the member's, whatever it is asked: then asking again one by one would only fail as often. */
function isOfTheMember(error: unknown): boolean {
  return isMimmoError(error) && (error.code.startsWith('MODEL_') || ['STAGE_INVALID', 'DISPOSED'].includes(error.code));
}

function invalid(flaw: string): MimmoError {
  return new StageError('STAGE_INVALID', `Its answer cannot be used: ${flaw}.`);
}

function countOf(answers: unknown): string {
  return Array.isArray(answers) ? `${answers.length} answers` : 'no list of answers';
}
