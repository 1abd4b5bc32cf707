export const metadataExtractor = { directory: new URL('./', import.meta.url) };
