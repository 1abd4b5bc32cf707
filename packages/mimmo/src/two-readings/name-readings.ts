import { createBelongings } from '@mimmo/core';
import type { NameReading } from '@mimmo/name-reader';
import type { NameOpener, OpenName, ReleaseName } from '@mimmo/patterns';
import { joinReadings } from './join.js';

/** What the name reader said of opened names, for as long as these are kept. */
export interface NameReadings {
  /** An opener whose names are read by rules, and once the name reader has read them by both. */
  opener(open: NameOpener): NameOpener;
  /** What the name reader said of an opened name; `undefined` where it was not asked. */
  of(name: OpenName): NameReading | undefined;
  /** Takes in what it said. */
  learn(name: OpenName, reading: NameReading): void;
}

/** An empty memory of what the name reader said. */
export function createNameReadings(): NameReadings {
  const readings = createBelongings<OpenName, NameReading>();
  return {
    of: (name) => readings.get(name),
    learn: (name, reading) => void readings.set(name, reading),
    opener: (open) => (name) => {
      const opened = open(name);
      // Rules are sure of most names, which then are joined with nothing.
      let joined: Map<ReleaseName, ReleaseName> | undefined;
      const own: OpenName = {
        ...opened,
        read(options) {
          const rules = opened.read(options);
          const reading = readings.get(own);
          if (!reading) return rules;
          joined ??= new Map();
          const before = joined.get(rules);
          if (before) return before;
          const medium = options?.medium ?? reading.verdicts?.medium.value ?? 'other';
          const both = joinReadings(rules, reading, { medium });
          joined.set(rules, both);
          return both;
        },
      };
      return own;
    },
  };
}
