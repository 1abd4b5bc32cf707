"""What the net sees of a name: hashed ids and small features of each word.

`@mimmo/name-reader` computes the same. `plain` is `tokens.plain_text(name)`; `text` of a word is `plain[start:end]`;
lengths are UTF-16 units; `lower` and `upper` are the full mappings of Unicode (`toLowerCase`, `toUpperCase`) of the
word by itself.

**Ids**: `IDS` numbers a word from 0 to `BUCKETS - 1`; 0 is none and fills up. The id of a key is `1 + fnv1a(key) %
(BUCKETS - 1)`, where `fnv1a` is FNV-1a of 32 bits over the UTF-16 units of the key (each unit is one step: `hash =
((hash ^ unit) * 16777619) mod 2^32`, from 2166136261). The keys in order, of which the first `IDS` count:

* a number (a word of digits): `w` + text; `L` + its length, at most 9, + `z` where it begins with 0; then, with *n*
  the value of its first nine digits, `ry` for four digits from 1900 to 2035, else `r` + n below 40, `r` + floor(n /
  10) + `x` below 400, `rb` + the number of digits of n; and if longer than 2, `p` + its first two digits and `s` +
  its last two.
* any other word, `w` being its folded text: `w` + w; `c` + text; if w is longer than 2, `p` + its first two units and
  `s` + its last two; if longer than 3, `p` + its first three and `s` + its last three; and the first five trigrams of
  `^` + w + `$`, each after `3`. The folded text is `lower`; if its first unit is below U+0530 or from U+1E00 to
  U+1FFF, it is brought to NFD and U+0300 to U+036F are dropped.

**Features**: `FEATURES` numbers a word, in this order:

0. shape: of a number its length, at most 8; Han 9, kana 10, Hangul 11 (by its first unit: the ranges in `_SCRIPTS`);
   other letters 12 (Latin: first unit below U+0250 or U+1E00 to U+1EFF), 18 (Cyrillic: U+0400 to U+052F) or 24, plus:
   0 one unit that `lower` changes, 1 any other one unit, 2 equal to its `lower`, 3 equal to its `upper`, 4 `upper` of
   its first unit and `lower` of the rest, 5 anything else;
1. the separator before it: 2 where the name begins with the word, 1 where the word before touches it, else `8 +
   fnv1a(separator) % 248`, the separator being the text between the words (or from the beginning of the name), with
   runs of blanks as one blank, of which the first four units count;
2. the separator after it, in the same way; 3 where the name ends with the word;
3. bracket + 6 × style. Bracket: that of the innermost open bracket at the word's start, 0 none, 1 `(`, 2 `[`, 3 `{`,
   4 `【`, 5 one of `《「『〈〔`; any closing one
   (`)]}】》」』〉〕`) closes the innermost. Style, of the whole name: 0 if blanks
   are at least as many as dots, as underscores, and as 1; else 1 if dots are at least as many as underscores; else 2;
4. words before it, at most 47;
5. words after it, at most 47;
6. its length, at most 15;
7. 1 where a word with the same `lower` stands before it, plus 2 where one stands after it;
8. how many `/` or `\\` stand after it, at most 3.

A name of more than `WINDOW` words is read in windows of `WINDOW` that begin at 0, `STRIDE`, 2 × `STRIDE`, … and end
with the first that reaches the last word; features are those of the whole name. A window says of the words from its
`(WINDOW - STRIDE) / 2`-th on (the first from its beginning) what they are, up to where the next window does (the last
to its end). The first says the verdicts.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from .tokens import Word, plain_text, words_of

#: Rows of the table of hashed ids, of which row 0 is none.
BUCKETS = 24_576
#: Hashed ids of a word.
IDS = 12
#: Small features of a word, and the number of values of each.
FEATURE_SIZES = (30, 256, 256, 18, 48, 48, 16, 4, 4)
FEATURES = len(FEATURE_SIZES)
#: Words that are read at once, and from where to where the next window begins.
WINDOW = 256
STRIDE = 192

#: Shapes of the scripts whose words have no case: first and last unit of each range.
_SCRIPTS = {
    9: ((0x2E80, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF)),
    10: ((0x3041, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9F)),
    11: ((0x1100, 0x11FF), (0x3131, 0x318E), (0xAC00, 0xD7A3)),
}
_OPENING = {"(": 1, "[": 2, "{": 3, "【": 4, "《": 5, "「": 5, "『": 5, "〈": 5, "〔": 5}
_CLOSING = frozenset(")]}】》」』〉〕")


@lru_cache(maxsize=300_000)
def fnv1a(key: str) -> int:
    """FNV-1a, 32 bits, over the units of a key."""
    value = 2166136261
    for unit in key:
        value = ((value ^ ord(unit)) * 16777619) & 0xFFFFFFFF
    return value


def described(name: str) -> tuple[list[Word], np.ndarray, np.ndarray]:
    """The words of a name with their ids (words × IDS, uint16) and features (words × FEATURES, uint8)."""
    plain = plain_text(name)
    words = words_of(plain)
    return words, ids_of(plain, words), features_of(plain, words)


def ids_of(plain: str, words: Sequence[Word]) -> np.ndarray:
    """The hashed ids of the words."""
    rows = [_ids(plain[start:end]) for start, end in words]
    return np.array(rows, np.uint16).reshape(len(words), IDS)


def features_of(plain: str, words: Sequence[Word]) -> np.ndarray:
    """The small features of the words."""
    rows: list[tuple[int, ...]] = []
    brackets, slashes, style = _brackets(plain), _slashes_after(plain), _style(plain)
    lowered = [plain[start:end].lower() for start, end in words]
    first = {text: at for at, text in reversed(list(enumerate(lowered)))}
    last = {text: at for at, text in enumerate(lowered)}
    for at, (start, end) in enumerate(words):
        before = words[at - 1].end if at else 0
        after = words[at + 1].start if at + 1 < len(words) else len(plain)
        row = (
            _shape(plain[start:end]),
            2 if start == 0 else _separator(plain[before:start]),
            3 if end == len(plain) else _separator(plain[end:after]),
            brackets[start] + 6 * style,
            min(at, 47),
            min(len(words) - 1 - at, 47),
            min(end - start, 15),
            (first[lowered[at]] < at) + 2 * (last[lowered[at]] > at),
            min(slashes[end], 3),
        )
        rows.append(row)
    return np.array(rows, np.uint8).reshape(len(words), FEATURES)


def windows_of(count: int) -> list[tuple[int, int, int, int]]:
    """How so many words are read: `(start, end, kept_from, kept_to)` of each window, all counted in the name."""
    starts = [0]
    while starts[-1] + WINDOW < count:
        starts.append(starts[-1] + STRIDE)
    margin = (WINDOW - STRIDE) // 2
    return [
        (
            start,
            min(start + WINDOW, count),
            start + margin if start else 0,
            starts[at + 1] + margin if at + 1 < len(starts) else count,
        )
        for at, start in enumerate(starts)
    ]


@lru_cache(maxsize=1_000_000)
def _ids(text: str) -> tuple[int, ...]:
    keys = _number_keys(text) if "0" <= text[0] <= "9" else _word_keys(text)
    ids = [1 + fnv1a(key) % (BUCKETS - 1) for key in keys[:IDS]]
    return (*ids, *[0] * (IDS - len(ids)))


def _number_keys(text: str) -> list[str]:
    number = int(text[:9])
    if len(text) == 4 and 1900 <= number <= 2035:
        size = "ry"
    elif number < 40:
        size = f"r{number}"
    elif number < 400:
        size = f"r{number // 10}x"
    else:
        size = f"rb{len(str(number))}"
    keys = [f"w{text}", f"L{min(len(text), 9)}{'z' if text[0] == '0' else ''}", size]
    return [*keys, f"p{text[:2]}", f"s{text[-2:]}"] if len(text) > 2 else keys


def _word_keys(text: str) -> list[str]:
    word = folded(text)
    keys = [f"w{word}", f"c{text}"]
    for count in (2, 3):
        if len(word) > count:
            keys += (f"p{word[:count]}", f"s{word[-count:]}")
    framed = f"^{word}$"
    return keys + [f"3{framed[at : at + 3]}" for at in range(min(len(framed) - 2, 5))]


def folded(text: str) -> str:
    """Lower case, without the marks of Latin, Greek and Cyrillic letters."""
    lower = text.lower()
    if ord(lower[0]) >= 0x530 and not 0x1E00 <= ord(lower[0]) <= 0x1FFF:
        return lower
    kept = "".join(unit for unit in unicodedata.normalize("NFD", lower) if not 0x300 <= ord(unit) <= 0x36F)
    return kept or lower


@lru_cache(maxsize=200_000)
def _shape(text: str) -> int:
    unit = ord(text[0])
    if 0x30 <= unit <= 0x39:
        return min(len(text), 8)
    for shape, ranges in _SCRIPTS.items():
        if any(first <= unit <= last for first, last in ranges):
            return shape
    latin = unit < 0x250 or 0x1E00 <= unit <= 0x1EFF
    return (12 if latin else 18 if 0x400 <= unit <= 0x52F else 24) + _case(text)


def _case(text: str) -> int:
    lower, upper = text.lower(), text.upper()
    if len(text) == 1:
        return 0 if text != lower else 1
    if text == lower:
        return 2
    if text == upper:
        return 3
    return 4 if text == text[0].upper() + text[1:].lower() else 5


@lru_cache(maxsize=100_000)
def _separator(text: str) -> int:
    if not text:
        return 1
    while "  " in text:
        text = text.replace("  ", " ")
    return 8 + fnv1a(text[:4]) % 248


def _brackets(plain: str) -> list[int]:
    innermost, open_ones = [], []
    for unit in plain:
        if unit in _OPENING:
            open_ones.append(_OPENING[unit])
        elif unit in _CLOSING and open_ones:
            open_ones.pop()
        innermost.append(open_ones[-1] if open_ones else 0)
    return innermost


def _slashes_after(plain: str) -> list[int]:
    """At each offset, how many slashes stand from there on."""
    counts = [0] * (len(plain) + 1)
    for at in range(len(plain) - 1, -1, -1):
        counts[at] = counts[at + 1] + (plain[at] in "/\\")
    return counts


def _style(plain: str) -> int:
    blanks, dots, underscores = (plain.count(unit) for unit in " ._")
    if blanks >= max(dots, underscores, 1):
        return 0
    return 1 if dots >= underscores else 2
