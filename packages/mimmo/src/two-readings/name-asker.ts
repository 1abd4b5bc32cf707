import { type Closable, type ContentInfo, closable, type RunOptions } from '@mimmo/core';
import type { NameReader, NameReading } from '@mimmo/name-reader';
import type { ContentReader } from '@mimmo/patterns';
import type { NameReadings } from './name-readings.js';

/** Asks the name reader about the names of contents, each once. */
export interface NameAsker extends Closable {
  /**
   * Has the names of contents read by the name reader, those that were not before; the readings of their names are those of both
   * from then on. Nothing where no model is installed. Rejects with a ModelError where the model fails, and with the signal's reason.
   *
   * @returns what it said of each content
   */
  ask(contents: readonly ContentInfo[], options?: RunOptions): Promise<readonly (NameReading | undefined)[]>;
  /** What it said of a content's name; `undefined` where it was not asked. */
  readingOf(content: ContentInfo): NameReading | undefined;
}

/** What an asker is made of. */
export interface NameAskerParts {
  /** The reader of contents, whose opener is that of the readings. */
  readonly contents: ContentReader;
  readonly readings: NameReadings;
  /** Loaded at the first question; `undefined` where there is no model. */
  readonly names: { get(): Promise<NameReader | undefined> } & Pick<Closable, 'close'>;
}

/** An asker that puts what it learns where the rules' readings are joined with it. */
export function createNameAsker({ contents, readings, names }: NameAskerParts): NameAsker {
  const readingOf = (content: ContentInfo): NameReading | undefined => readings.of(contents(content).name());
  return {
    readingOf,
    async ask(asked, options) {
      const fresh = asked.filter((content) => readingOf(content) === undefined);
      const reader = fresh.length > 0 ? await names.get() : undefined;
      const found = await reader?.readMany(
        fresh.map(({ name }) => name),
        options,
      );
      for (const [at, content] of fresh.entries()) {
        const reading = found?.[at];
        if (reading) readings.learn(contents(content).name(), reading);
      }
      return asked.map(readingOf);
    },
    ...closable(() => names.close()),
  };
}
