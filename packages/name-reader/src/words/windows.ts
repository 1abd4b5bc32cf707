/** Words that the model reads at once. */
export const WINDOW = 256;
/** From where one window begins to where the next one does. */
export const STRIDE = 192;

/** A stretch of the words of a name that is read at once; all are counted in the name. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** What it says counts from here. */
  readonly keptFrom: number;
  /** What it says counts to here. */
  readonly keptTo: number;
}

/** How a name of that many words is read: at once, or where it is long in windows that overlap, so that time stays linear. */
export function windowsOf(words: number): readonly Window[] {
  const count = Math.max(1, Math.ceil((words - WINDOW) / STRIDE) + 1);
  const margin = (WINDOW - STRIDE) / 2;
  return Array.from({ length: count }, (_, at) => {
    const start = at * STRIDE;
    return {
      start,
      end: Math.min(start + WINDOW, words),
      keptFrom: at === 0 ? 0 : start + margin,
      keptTo: at + 1 === count ? words : start + STRIDE + margin,
    };
  });
}
