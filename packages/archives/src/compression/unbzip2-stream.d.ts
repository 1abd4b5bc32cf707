declare module 'unbzip2-stream/lib/bzip2.js' {
  /** Reads bits as a number; with `null` it goes to the next whole byte. */
  type Bits = (count: number | null) => number;
  const decoder: {
    /** Reads the header of a stream. @returns its level, 1 to 9 */
    header(bits: Bits): number;
    /** Expands a block byte by byte. @returns the checksum so far; `null` at the end of the stream */
    decompress(
      bits: Bits,
      push: (byte: number) => void,
      work: Int32Array,
      workLength: number,
      checksum: number | null,
    ): number | null;
  };
  export = decoder;
}
