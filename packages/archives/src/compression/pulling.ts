/** Bytes of a stream as they are asked for. */
export interface Pulling {
  /** The next bytes; fewer only where the stream ends. */
  read(length: number): Promise<Uint8Array>;
  skip(length: number): Promise<void>;
}

/** Reads a stream of chunks by need; what is asked for is held, and the rest of one chunk. */
export function pulling(chunks: AsyncIterable<Uint8Array>): Pulling {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();

  /** Takes up to so many bytes of one chunk; none only at the end. */
  async function some(length: number): Promise<Uint8Array> {
    while (rest.length === 0) {
      const { done, value } = await iterator.next();
      if (done) return rest;
      rest = value;
    }
    const taken = rest.subarray(0, length);
    rest = rest.subarray(taken.length);
    return taken;
  }

  async function* parts(length: number): AsyncGenerator<Uint8Array> {
    for (let missing = length; missing > 0; ) {
      const part = await some(missing);
      if (part.length === 0) return;
      missing -= part.length;
      yield part;
    }
  }

  return {
    async read(length) {
      const found: Uint8Array[] = [];
      for await (const part of parts(length)) found.push(part);
      return found.length === 1 && found[0] ? found[0] : Buffer.concat(found);
    },
    async skip(length) {
      for await (const _ of parts(length));
    },
  };
}
