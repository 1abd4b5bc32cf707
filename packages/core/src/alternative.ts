import type { AudioSubcategory, Medium, VideoSubcategory } from './medium.js';

/** What a content may be in place of the answer. */
export interface Alternative {
  readonly medium: Medium;
  /** Of audio and video, where something speaks for one. */
  readonly subcategory?: AudioSubcategory | VideoSubcategory;
  /**
   * 0 to 1: how likely it is. With the answer and the other alternatives at most 1.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
}
