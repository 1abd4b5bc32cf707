export type { ModelLocation } from '@mimmo/manifest';
export { createNameReader, type NameReader, type NameReaderOptions } from './name-reader.js';
export type { MediumVerdict, NameReading, NameSpan, Verdict, Verdicts } from './name-reading.js';
export { SPAN_LABELS, type SpanLabel } from './span-label.js';
