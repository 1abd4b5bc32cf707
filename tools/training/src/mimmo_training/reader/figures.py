"""Figures of a net on collections that it never saw: how often each field is right, by collection and language."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import regex

from .reading import Reading
from .real_names import folded
from .values import fields_of, numbers_of

#: The fields that rows of `names/` have.
FIELDS = ("medium", "title", "artist", "author", "year", "season", "episode")
_SURE = 0.95
_LATIN = regex.compile(r"\p{Script=Latin}")


@dataclass
class Count:
    """How many values were expected, said right, said surely, and said surely and right."""

    expected: int = 0
    right: int = 0
    sure: int = 0
    sure_and_right: int = 0

    def add(self, is_right: bool, is_sure: bool) -> None:
        """One more expected value."""
        self.expected += 1
        self.right += is_right
        self.sure += is_sure
        self.sure_and_right += is_sure and is_right


def figures_of(
    rows: Sequence[dict], readings: Sequence[Reading], sureness: Callable[[str, float], float]
) -> dict[tuple[str, str], Count]:
    """By group (`all`, collections, `language xx`) and field. `sureness` calibrates the confidence of a label."""
    counts: dict[tuple[str, str], Count] = defaultdict(Count)
    for row, reading in zip(rows, readings, strict=True):
        found = fields_of(reading)
        for field, expected in expected_fields(row).items():
            if field == "title" and _is_the_other_title(expected, found.get(field)):
                continue
            is_right = is_same(field, expected, found.get(field))
            is_sure = sureness(field, confidence_of(reading, field)) >= _SURE
            for group in groups_of(row):
                counts[group, field].add(is_right, is_sure)
    return counts


def expected_fields(row: dict) -> dict[str, object]:
    """The fields of a row of `names/` that are scored: what stands in the name."""
    title = row.get("album") if row["medium"] == "audio" and "album" in row else row.get("title")
    fields = {
        "medium": row["medium"],
        "title": title,
        "artist": row.get("artist") if row["medium"] == "audio" else None,
        "author": row.get("author"),
        "year": row.get("year"),
        "season": row.get("season"),
        "episode": row.get("episode"),
    }
    return {field: value for field, value in fields.items() if value not in (None, "", [])}


def is_same(field: str, expected: object, found: object) -> bool:
    """Equal but for case and punctuation; lists in any order."""
    if field in ("season", "episode", "year"):
        return _numbers(expected) == _numbers(found)
    if field == "author" and found is not None:
        return sorted(folded(part) for part in str(expected).split()) == sorted(
            folded(part) for part in str(found).split()
        )
    return found is not None and folded(expected) == folded(found)


def confidence_of(reading: Reading, field: str) -> float:
    """Of the field's value, before calibration: that of its weakest span; 0 where it has none."""
    if field == "medium":
        return reading.verdict("medium")[1]
    if field in ("season", "episode"):
        labels = (field, "seasonEpisode") if numbers_of(reading, field) else ("seasonEpisode",)
        return min((span.confidence for span in reading.spans if span.label in labels), default=0.0)
    span = reading.best(field)
    return span.confidence if span else 0.0


def groups_of(row: dict) -> Iterable[str]:
    """The groups that a row counts for."""
    yield "all"
    yield row["collection"]
    if row.get("lang"):
        yield f"language {row['lang']}"


def _is_the_other_title(expected: object, found: object) -> bool:
    """Whether a name has its title in two scripts, and the label that which the reader calls the alternative one."""
    return found is not None and bool(_LATIN.search(str(expected))) != bool(_LATIN.search(str(found)))


def _numbers(value: object) -> list[int]:
    values = value if isinstance(value, list) else [] if value is None else [value]
    return sorted(int(each) for each in values if str(each).lstrip("-").isdigit())
