import type { ModelLocation } from '@mimmo/manifest';

/** The models that MIMMO uses, as the folders of its own are called. */
export const MODELS = {
  classifier: 'content-classifier',
  nameReader: 'name-reader',
  languageModel: 'metadata-extractor',
} as const;

/** Where models are that no option names; `undefined` where there is none. Asked when a content first needs the model. */
export interface ModelPlaces {
  classifier(): Promise<ModelLocation | undefined>;
  nameReader(): Promise<ModelLocation | undefined>;
  languageModel(): Promise<ModelLocation | undefined>;
}

/** Where nothing is installed. */
export const NO_PLACES: ModelPlaces = {
  classifier: async () => undefined,
  nameReader: async () => undefined,
  languageModel: async () => undefined,
};
