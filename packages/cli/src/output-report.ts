import type { DetailedReport } from 'mimmo';
import { type Failure, isFailure } from './answers.js';

/** An answer as it is printed: what the contract of the command line names, in its order, and nothing else. */
export function outputReport(answer: DetailedReport | Failure, details: boolean): object {
  if (isFailure(answer)) return answer;
  const { medium, confidence, source, evidence, metadata, metadataSources, release, warnings } = answer;
  const subcategory = 'subcategory' in answer ? answer.subcategory : undefined;
  return {
    medium,
    ...(subcategory && { subcategory }),
    confidence: rounded(confidence),
    source,
    ...(metadata && { metadata }),
    ...(details && {
      ...(evidence !== undefined && { evidence }),
      ...(metadataSources && { metadataSources }),
      release,
    }),
    ...(warnings && { warnings }),
  };
}

/** Four digits: finer than any measurement behind them. */
function rounded(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
