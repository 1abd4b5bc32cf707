"""Names that carry their own answer: invisible marks stand around the title, the artist and the year.

Every change of style works on the marked name; the answer is read off the marks at the end, so that it always has
the casing and the separators of the finished name.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ..text_format import FIELDS, clean, value_in_name

#: Field to the private-use code points that open and close it.
MARKS: Mapping[str, tuple[str, str]] = {
    "title": ("\ue000", "\ue001"),
    "artist": ("\ue002", "\ue003"),
    "year": ("\ue004", "\ue005"),
}
ALL_MARKS = "".join(opening + closing for opening, closing in MARKS.values())
_UNMARK = str.maketrans("", "", ALL_MARKS)
_TRIMMED = " -–—_.,;:/\\"


@dataclass(frozen=True)
class Example:
    """A name, what it is, and the fields that are in it, as they stand in the cleaned name."""

    name: str
    subtype: str
    values: Mapping[str, str]


def mark(field: str, text: str) -> str:
    """The text with the field's marks around it; nothing stays nothing."""
    opening, closing = MARKS[field]
    return f"{opening}{text}{closing}" if text else ""


def unmark(marked: str) -> str:
    """The name alone."""
    return marked.translate(_UNMARK)


def read_off(marked: str, subtype: str) -> Example | None:
    """The finished example, or None where a mark was lost on the way or a value cannot be found in the name."""
    name = unmark(marked)
    cleaned = clean(name)
    marked_clean = clean(marked)
    values = {}
    for field in FIELDS[subtype]:
        opening, closing = MARKS[field]
        start, end = marked_clean.find(opening), marked_clean.find(closing)
        if start < 0 and end < 0:
            continue
        if start < 0 or end < start:
            return None
        value = unmark(marked_clean[start:end]).strip(" ").strip(_TRIMMED) or unmark(marked_clean[start:end]).strip(" ")
        found = value_in_name(value, cleaned)
        if found is None or found.replace(" ", "") != value.replace(" ", ""):
            return None
        values[field] = value
    return Example(name, subtype, values)
