export const nameReader = { directory: new URL('./', import.meta.url) };
