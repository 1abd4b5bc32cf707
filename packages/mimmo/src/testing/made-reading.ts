import type { NameReading, SpanLabel } from '@mimmo/name-reader';

/** What a name reader might say of a name: words by their labels, each found in the name. */
export function madeReading(name: string, said: readonly (readonly [label: SpanLabel, text: string])[]): NameReading {
  return {
    spans: said.map(([label, text]) => {
      const start = name.indexOf(text);
      return { label, start, end: start + text.length, confidence: 0.98 };
    }),
    verdicts: {
      medium: { value: 'video', confidence: 0.98, probabilities: { video: 0.98, audio: 0.02 } },
      kind: { value: 'episode', confidence: 0.9 },
      numbering: { value: 'seasonal', confidence: 0.9 },
      packScope: { value: 'episode', confidence: 0.9 },
    },
  };
}
