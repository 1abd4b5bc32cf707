"""A name cut into words. `@mimmo/name-reader` cuts the same way; the reference files hold the two to each other.

All offsets are UTF-16 units, as JavaScript counts. The rules, in the order in which they are applied:

1. *Plain text* has the length of the name, unit for unit:
   * both units of a character above U+FFFF, and every lone surrogate, become U+FFFD, which separates words;
   * U+FF01 to U+FF5E (full width) become U+0021 to U+007E;
   * decimal digits of the scripts in `DIGIT_ZEROS` become 0 to 9;
   * U+0009 to U+000D, U+00A0, U+2000 to U+200B, U+202F and U+3000 become a blank.
2. A *word* is the longest run of one of:
   * digits: 0 to 9;
   * one character of the script Han (each is a word of its own);
   * kana: the scripts Hiragana and Katakana, and U+30FC;
   * Hangul: the script Hangul;
   * letters: `\\p{L}`, `\\p{M}` or `\\p{Nl}` that are none of the above. All else separates words.
3. Letters are *cut once* before their last unit where that unit
   * is `S` or `E`, follows a lower-case letter (`\\p{Ll}`), and is followed by a digit: `showS01`; or
   * is `s` or `S`, follows two letters or more, and is followed by one or two digits, `e` or `E`, and a digit:
     `shows01e02`.
"""

from typing import NamedTuple

import regex

#: Zeros of the decimal digits that are read: ASCII has its own, full width is folded before.
DIGIT_ZEROS = tuple(
    int(zero, 16)
    for zero in [
        "0660",
        "06F0",
        "0966",
        "09E6",
        "0A66",
        "0AE6",
        "0B66",
        "0BE6",
        "0C66",
        "0CE6",
        "0D66",
        "0E50",
        "0ED0",
        "0F20",
        "1040",
    ]
)

_HAN = r"\p{Script=Han}"
_KANA = r"\p{Script=Hiragana}\p{Script=Katakana}ー"
_HANGUL = r"\p{Script=Hangul}"
_WORD = regex.compile(
    rf"[0-9]+|{_HAN}|[{_KANA}]+|[{_HANGUL}]+|(?:(?![{_HAN}{_KANA}{_HANGUL}])[\p{{L}}\p{{M}}\p{{Nl}}])+"
)
_CUT = regex.compile(r"(?<=\p{Ll})[SE]$")
_NUMBERED = regex.compile(r"[0-9]{1,2}[eE][0-9]")


def _folding() -> dict[int, str]:
    folding = {unit: chr(unit - 0xFEE0) for unit in range(0xFF01, 0xFF5F)}
    for zero in DIGIT_ZEROS:
        folding.update({zero + digit: str(digit) for digit in range(10)})
    blanks = (*range(0x0009, 0x000E), 0x00A0, *range(0x2000, 0x200C), 0x202F, 0x3000)
    folding.update(dict.fromkeys(blanks, " "))
    folding.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))
    return folding


_FOLDING = _folding()
_ASTRAL = regex.compile(r"[\U00010000-\U0010FFFF]")


class Word(NamedTuple):
    """One word of a name: `plain[start:end]`."""

    start: int
    end: int


def plain_text(name: str) -> str:
    """The name as it is cut; one character of it is one UTF-16 unit of the name."""
    return _ASTRAL.sub("\ufffd\ufffd", name).translate(_FOLDING)


def words_of(plain: str) -> list[Word]:
    """The words of a plain text, in their order."""
    words: list[Word] = []
    for match in _WORD.finditer(plain):
        start, end = match.span()
        if _is_cut(plain, start, end):
            words += (Word(start, end - 1), Word(end - 1, end))
        else:
            words.append(Word(start, end))
    return words


def _is_cut(plain: str, start: int, end: int) -> bool:
    if end - start < 2 or end == len(plain) or not "0" <= plain[end] <= "9":
        return False
    if _CUT.search(plain, start, end):
        return True
    return plain[end - 1] in "sS" and end - start > 2 and _NUMBERED.match(plain, end) is not None
