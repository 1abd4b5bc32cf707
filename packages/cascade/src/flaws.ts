import { type ExtractedMetadata, isMedium, MEDIA, type StageResult, shown } from '@mimmo/core';

/**
 * What is wrong with a stage's answer. The type says that nothing can be; a stage in plain JavaScript, or a model's
 * arithmetic, says otherwise.
 */
export function stageResultFlaw(result: StageResult): string | undefined {
  if (typeof result !== 'object' || result === null) return `it is ${shown(result)}, not { medium, confidence }`;
  if (!isMedium(result.medium)) return `its medium is ${shown(result.medium)}, not one of ${MEDIA.join(', ')}`;
  return confidenceFlaw(result.confidence) ?? probabilitiesFlaw(result.probabilities) ?? poolFlaw(result.pool);
}

/** What is wrong with an extractor's answer. */
export function extractedMetadataFlaw(metadata: ExtractedMetadata): string | undefined {
  if (typeof metadata !== 'object' || metadata === null) {
    return `it is ${shown(metadata)}, not { title, artist, year, confidence }`;
  }
  const { title, artist, year, confidence, lead } = metadata;
  if (typeof title !== 'string' || title.trim() === '') return `its title is ${shown(title)}, not a text`;
  if (artist !== undefined && typeof artist !== 'string') return `its artist is ${shown(artist)}, not a text`;
  if (year !== undefined && !(Number.isInteger(year) && year >= 1000 && year <= 9999)) {
    return `its year is ${shown(year)}, not a number of four digits`;
  }
  if (lead !== undefined && !(lead >= 0 && lead <= 1)) return `its lead is ${shown(lead)}, not a number from 0 to 1`;
  return confidenceFlaw(confidence);
}

function confidenceFlaw(confidence: number): string | undefined {
  return confidence >= 0 && confidence <= 1
    ? undefined
    : `its confidence is ${shown(confidence)}, not a number from 0 to 1`;
}

function poolFlaw(pool: StageResult['pool']): string | undefined {
  if (pool === undefined) return undefined;
  const isObject = typeof pool === 'object' && pool !== null;
  return isObject && [pool.weighed, pool.named, pool.spoken].every(Number.isFinite)
    ? undefined
    : 'its pool is no { weighed, named, spoken } of three numbers';
}

function probabilitiesFlaw(probabilities: StageResult['probabilities']): string | undefined {
  if (probabilities === undefined) return undefined;
  if (typeof probabilities !== 'object' || probabilities === null) {
    return `its probabilities are ${shown(probabilities)}, not a number for each medium`;
  }
  const wrong = Object.entries(probabilities).find(([, share]) => !(share >= 0 && share <= 1));
  return wrong && `its probability of ${shown(wrong[0])} is ${shown(wrong[1])}, not a number from 0 to 1`;
}
