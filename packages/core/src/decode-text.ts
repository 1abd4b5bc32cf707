const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Text from bytes whose charset nobody vouches for. What is valid UTF-8 is UTF-8, whatever the label says: text in another
 * charset passes for it only by a rare accident, while labels are often left over. Then the label counts, and at last
 * windows-1252, which reads any byte.
 *
 * @param label a charset as the WHATWG encoding standard names it: `gbk`, `shift_jis`, `windows-1251`; unknown ones are ignored
 */
export function decodeText(bytes: Uint8Array, label?: string): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    // Not UTF-8: the label answers, or windows-1252.
  }
  try {
    if (label !== undefined) return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Not that charset, or none that this runtime knows.
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
