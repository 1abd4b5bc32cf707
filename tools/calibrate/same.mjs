/** Equal but for case, punctuation, spaces and diacritics. */
export function same(left, right) {
  return folded(left) === folded(right);
}

function folded(text = '') {
  return String(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
