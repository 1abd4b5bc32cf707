import { wordsIn } from '../lexicon/word-lists.js';
import { lazy } from '../words/lazy.js';
import { hasText } from '../words/text.js';

/** `Matrix, The`, `Matrix, The - Reloaded`: a short word that a comma sets apart at the end of a title or of its first part. */
const APART = /, (?<article>\p{L}{1,5}|l['’])(?= - |: |$)/iu;

/** Articles of all languages; of single letters those that titles begin with. */
const articles = lazy(
  () => new Set(wordsIn('articles').filter((word) => word.length > 1 || word === 'a' || word === 'o')),
);

/**
 * A title with its article in front, where it stood after a comma. Lists of names stay as they are.
 *
 * @example
 * withArticleInFront('Matrix, The'); // 'The Matrix'
 */
export function withArticleInFront(title: string): string {
  const found = title.includes(', ') ? APART.exec(title) : null;
  const article = found?.groups?.article;
  if (!found || article === undefined) return title;
  const isElided = /['’]$/u.test(article);
  if (!isElided && !articles().has(article.toLowerCase())) return title;
  // A title that was cut may end with an article of its own: `Roles, Responsibilities, an`.
  const isWritten = /^\p{Lu}/u.test(article) || title === title.toLowerCase();
  const head = title.slice(0, found.index);
  if (!isWritten || !hasText(head) || head.includes(' - ') || head.includes(';') || head.split(',').length > 2)
    return title;
  return `${article}${isElided ? '' : ' '}${head}${title.slice(found.index + found[0].length)}`;
}
