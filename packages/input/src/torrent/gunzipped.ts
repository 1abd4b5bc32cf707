/** What bytes in gzip expand to, by what Node and browsers both have. Ending the loop early ends the expanding. */
export async function* gunzipped(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
