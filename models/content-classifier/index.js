export const contentClassifier = { directory: new URL('./', import.meta.url) };
