import { missingModelFile } from '../model-file-errors.js';
import type { ModelSource } from '../model-source.js';

/**
 * A model's folder on a server. What was read is kept as long as the source is, since a file is checked first and then
 * loaded.
 *
 * @param address of the folder, absolute or relative to the page
 */
export function addressSource(address: string): ModelSource {
  const kept = new Map<string, Promise<Uint8Array | undefined>>();
  const bytesOf = (place: string): Promise<Uint8Array | undefined> => {
    const bytes = kept.get(place) ?? fetched(place);
    kept.set(place, bytes);
    return bytes;
  };
  return {
    file(path) {
      const place = `${address.replace(/\/+$/u, '')}/${path}`;
      return {
        place,
        isPresent: async () => (await bytesOf(place)) !== undefined,
        async read() {
          const bytes = await bytesOf(place);
          if (bytes === undefined) throw missingModelFile(place);
          return bytes;
        },
      };
    },
  };
}

/** The bytes at an address; `undefined` where the server says that it has none. */
async function fetched(place: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(place);
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw missingModelFile(place, error);
  }
}
