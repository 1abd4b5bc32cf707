"""The words of the parser's languages (`languages.generated.json`): how each counts seasons, episodes and the like."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "languages.generated.json"

#: What is counted, as the fields of a record.
COUNTED = ("season", "episode", "part", "volume", "chapter", "issue", "disc")


@dataclass(frozen=True)
class Counter:
    """The words of one thing that is counted: `before` a number, `after` one, `short` forms, and `plural`."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    plural: tuple[str, ...]
    short: tuple[str, ...]
    weak: tuple[str, ...]


@dataclass(frozen=True)
class LanguageWords:
    """One language's record; the fields are those of `Language` in @mimmo/release-name."""

    code: str
    script: str
    counters: dict[str, Counter]
    complete: tuple[str, ...]
    months: tuple[tuple[str, ...], ...]
    months_short: tuple[tuple[str, ...], ...]
    numbers: tuple[tuple[str, ...], ...]
    ordinals: tuple[tuple[str, ...], ...]
    ordinal_suffixes: tuple[str, ...]
    ordinal_prefixes: tuple[str, ...]
    digits: str
    words: dict[str, tuple[str, ...]]

    @property
    def is_unspaced(self) -> bool:
        """Whether counts are written without blanks."""
        return self.script in ("Hani", "Jpan", "Kore", "Hang", "Thai")


@cache
def language_words() -> tuple[LanguageWords, ...]:
    """All records."""
    records = json.loads(FILE.read_text(encoding="utf-8"))
    return tuple(_record(code, record) for code, record in records.items())


@cache
def number_words() -> dict[str, int]:
    """Numbers and ordinals of all languages, in lower case, with their values from 1 to 10."""
    values: dict[str, int] = {}
    for language in language_words():
        for table in (language.numbers, language.ordinals):
            for at, spellings in enumerate(table):
                values |= {spelling.lower(): at + 1 for spelling in spellings}
    numerals = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
    return values | {numeral: at + 1 for at, numeral in enumerate(numerals)}


@cache
def counting_words() -> frozenset[str]:
    """All words that say what a number counts, and those between numbers, in lower case."""
    words: set[str] = set(
        [
            "s",
            "e",
            "ep",
            "eps",
            "x",
            "v",
            "t",
            "p",
            "d",
            "of",
            "from",
            "no",
            "nr",
            "by",
            "and",
            "to",
            "the",
            "cap",
            "part",
            "ver",
            "version",
            "vol",
            "ch",
        ]
    )
    for language in language_words():
        for counter in language.counters.values():
            for spellings in (counter.before, counter.after, counter.plural, counter.short, counter.weak):
                words |= {part for spelling in spellings for part in spelling.lower().split()}
        words |= {
            word.lower()
            for field in ("and", "to", "of", "by", "releasedBy", "readBy")
            for word in language.words[field]
        }
        words |= {suffix.lower() for suffix in (*language.ordinal_suffixes, *language.ordinal_prefixes)}
    return frozenset(words)


def _record(code: str, record: dict) -> LanguageWords:
    def rows(field: str) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(row) for row in record[field])

    counters = {
        kind: Counter(**{field: tuple(record[kind][field]) for field in ("before", "after", "plural", "short", "weak")})
        for kind in COUNTED
    }
    others = (
        "articles",
        "and",
        "to",
        "of",
        "by",
        "releasedBy",
        "readBy",
        "dubbed",
        "subtitled",
        "aka",
        "particles",
        "small",
    )
    return LanguageWords(
        code,
        record["script"],
        counters,
        tuple(record["complete"]),
        rows("months"),
        rows("monthsShort"),
        rows("numbers"),
        rows("ordinals"),
        tuple(record["ordinalSuffixes"]),
        tuple(record["ordinalPrefixes"]),
        record["digits"],
        {field: tuple(record[field]) for field in others},
    )
