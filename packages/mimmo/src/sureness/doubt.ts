import type { AnsweredContent, Doubt } from '@mimmo/cascade';
import { type ContentReader, showsTitleOnly } from '@mimmo/patterns';
import { calledAsArchive } from '../called-as-archive.js';
import { UNPROVEN } from './numbers.generated.js';

/** The default stages that go by the name. Others than these answer for themselves. */
const RULES = 'patterns';
const READERS: ReadonlySet<string> = new Set(['ml', 'name-reader']);

/**
 * The doubt that the default stages are held to: where a name shows nothing but a title, and no file tells, the answer stays below
 * the threshold, however sure rules and models are together. It works with whichever of them there are.
 */
export function createDoubt(reader: ContentReader): Doubt {
  return ({ content, answer: { confidence }, steps }: AnsweredContent) => {
    if (confidence <= UNPROVEN) return confidence;
    const answered = steps.filter((step) => step.answer !== undefined);
    if (!answered.every(({ name }) => name === RULES || READERS.has(name))) return confidence;
    const rule = answered.find(({ name }) => name === RULES)?.answer?.evidence;
    return showsTitleOnly(calledAsArchive(content, reader), { rule, reader }) ? UNPROVEN : confidence;
  };
}
