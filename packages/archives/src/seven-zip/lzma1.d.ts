// The package brings its sources as its types, which our stricter options would check; tsconfig.json leads here in their place.

/** Expands a file of the LZMA SDK (`.lzma`). */
export function decompress(file: Uint8Array): Uint8Array;
