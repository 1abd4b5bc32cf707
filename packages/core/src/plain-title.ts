/**
 * A title as titles are compared: letters and digits alone, in lower case.
 *
 * @example
 * plainTitle('The.Quiet Harbour!'); // 'thequietharbour'
 */
export function plainTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
