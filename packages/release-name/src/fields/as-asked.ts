import type { ParseOptions } from '../parse-options.js';
import type { ReleaseName } from '../release-name.js';
import { confidencesOf } from './confidence/confidence.js';
import { toReleaseName } from './fields.js';
import { onlyFields } from './only.js';
import { withTitleIn } from './titles.js';

/** A reading in the form that its caller asks for: with the title in one script, with confidences, with some fields alone. */
export function asAsked(reading: ReleaseName, { titleScript, confidence, only }: ParseOptions): ReleaseName {
  let answer = reading;
  if (titleScript !== undefined && titleScript !== 'latin') answer = withTitle(answer, titleScript);
  if (confidence) answer = { ...answer, confidence: confidencesOf(answer) };
  return only ? onlyFields(answer, only) : answer;
}

function withTitle(reading: ReleaseName, script: NonNullable<ParseOptions['titleScript']>): ReleaseName {
  const marks = withTitleIn(script, reading.marks);
  return marks === reading.marks ? reading : toReleaseName(reading.name, marks, reading.kind);
}
