/**
 * The SHA-256 of bytes in lower-case hexadecimal; `undefined` where the platform has none, as in a page that came without https.
 * Node's own hash is loaded in a tenth of the time that its web interface takes.
 */
export async function sha256Of(bytes: Uint8Array): Promise<string | undefined> {
  const hash = nodeHash();
  if (hash) return hash('sha256').update(bytes).digest('hex');
  // Types promise it everywhere, browsers have it in secure contexts alone.
  const subtle: (typeof crypto)['subtle'] | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Makes hashes in Node; asked of the process, for an import would break in pages. */
function nodeHash(): typeof import('node:crypto').createHash | undefined {
  const node: Partial<typeof process> | undefined = globalThis.process;
  return node?.getBuiltinModule?.('node:crypto')?.createHash;
}
