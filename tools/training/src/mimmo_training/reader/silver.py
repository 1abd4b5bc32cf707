"""What the parser's marks say of a real name, as labels; and what of it a second reading confirms."""

from collections.abc import Callable, Sequence

import regex

from .labelled import BEGINS, UNKNOWN, Labelled, code_of, name_of
from .languages import counting_words, number_words
from .mark_labels import label_of_mark

#: A mark of the parser: property, start, end, value.
Mark = tuple[str, int, int, object]

#: What a property of the parser is to the reader; `_NUMBERED` are those whose numbers are found within the mark.
_LABELS = {
    "title": "title",
    "alternativeTitle": "alternativeTitle",
    "artist": "artist",
    "author": "author",
    "narrator": "narrator",
    "year": "year",
    "episodeTitle": "episodeTitle",
    "date": "date",
    "resolution": "resolution",
    "videoSource": "source",
    "videoCodec": "codec",
    "bitDepth": "codec",
    "hdr": "codec",
    "frameRate": "codec",
    "stereo3d": "codec",
    "audioCodec": "audio",
    "audioChannels": "audio",
    "bitrate": "audio",
    "language": "language",
    "subtitleLanguage": "subtitleLanguage",
    "group": "group",
    "site": "site",
    "edition": "edition",
    "proper": "edition",
    "platform": "platform",
    "architecture": "platform",
    "softwareVersion": "version",
    "isbn": "id",
    "catalogueNumber": "id",
    "id": "id",
    "network": "network",
    "checksum": "checksum",
    "size": "size",
    "region": "other",
    "complete": "other",
    "form": "other",
    "container": "other",
}
_NUMBERED = {
    "version": "version",
    "part": "part",
    "disc": "disc",
    "track": "track",
    "volume": "volume",
    "issue": "issue",
    "chapter": "chapter",
    "season": "season",
    "episode": "episode",
    "absoluteEpisode": "absoluteEpisode",
}
#: Labels that stand where they stand because of what is around them: a mistake of the rules is likeliest here.
BY_PLACE = frozenset(("title", "alternativeTitle", "artist", "author", "narrator", "episodeTitle", "group", "series"))

_DIGITS = regex.compile(r"[0-9]+")
_WORDS = regex.compile(r"[\p{L}\p{M}]+|[0-9]+")


def from_marks(name: str, marks: Sequence[Mark]) -> Labelled | None:
    """The name with the labels of its marks, other words unknown; None where a mark is not understood."""
    labelled = Labelled(name, bytearray(len(name)))
    for label, start, end in _placed(name, marks):
        _put(labelled, start, end, label)
    numbered = [mark for mark in marks if mark[0] in _NUMBERED]
    for mark in numbered:
        spans = _number_spans(name, mark, numbered)
        if spans is None:
            return None
        for label, start, end in spans:
            _put(labelled, start, end, label)
    for word in _WORDS.finditer(name):
        if labelled.labels[word.start()] == 0 and word.group().lower() not in counting_words():
            _put(labelled, *word.span(), "?")
    return labelled


def masked(labelled: Labelled, is_doubted: Callable[[str, str], bool]) -> Labelled:
    """The same with every span unknown that `is_doubted` of its label and text."""
    labels, at = bytearray(labelled.labels), 0
    for text, label in labelled.pieces():
        if label is not None and is_doubted(label, text):
            labels[at : at + len(text)] = bytes((UNKNOWN,)) * len(text)
        at += len(text)
    return Labelled(labelled.text, labels)


def with_value(labelled: Labelled, label: str, value: str) -> Labelled | None:
    """The same with `label` at the one place where the value's words stand; None if there is no such place."""
    words = [regex.escape(word) for word in _WORDS.findall(value)]
    if not words:
        return None
    pattern = r"(?<![\p{L}0-9])" + r"[^\p{L}0-9]*".join(words) + r"(?![\p{L}0-9])"
    # Each value has a pattern of its own: the module's cache of patterns would only grow.
    found = list(regex.compile(pattern, regex.I, cache_pattern=False).finditer(labelled.text))
    if len(found) != 1:
        return None
    start, end = found[0].span()
    result = masked(labelled, lambda found_label, _: found_label == label)
    if any(code & UNKNOWN not in (0, UNKNOWN) and name_of(code) not in BY_PLACE for code in result.labels[start:end]):
        return None
    _put(result, start, end, label)
    if end < len(result.labels) and 0 < result.labels[end] & UNKNOWN < UNKNOWN:
        result.labels[end] |= BEGINS
    return result


def _placed(name: str, marks: Sequence[Mark]) -> list[tuple[str, int, int]]:
    """Plain marks, those that may lie under others first."""
    placed = []
    for property_name, start, end, _ in marks:
        label = _LABELS.get(property_name)
        if label is None:
            continue
        if property_name == "container" and end == len(name) and name[start - 1 : start] == ".":
            label = "extension"
        if property_name == "form":
            label = label_of_mark(name[start:end], label)
        if label == "version":
            digit = _DIGITS.search(name, start, end)
            start = digit.start() if digit else start
        placed.append((label, start, end))
    return sorted(placed, key=lambda each: each[0] in BY_PLACE or each[0] == "year")


def _number_spans(name: str, mark: Mark, marks: Sequence[Mark]) -> list[tuple[str, int, int]] | None:
    property_name, start, end, value = mark
    label = _NUMBERED[property_name]
    twins = [other for other in marks if other[1] < end and start < other[2] and other[0] != property_name]
    season = next((other for other in twins if other[0] == "season"), None)
    if property_name == "season" and twins:
        return []
    numbers = [(start + found.start(), start + found.end()) for found in _DIGITS.finditer(name[start:end])]
    if season is not None and property_name in ("episode", "absoluteEpisode"):
        return _season_and_episode(name, label, numbers, _values(season[3]), _values(value))
    if label == "absoluteEpisode" and not any(other[0] == "season" for other in marks):
        label = "episode"
    if not numbers:
        words = [word for word in _WORDS.finditer(name, start, end) if word.group().lower() in number_words()]
        return [(label, *words[0].span())] if words else [] if label == "part" else None
    if label in ("season", "episode", "absoluteEpisode"):
        numbers = [(first, last) for first, last in numbers if int(name[first:last]) in _values(value)]
        if not numbers:
            return None
        return [(label, numbers[0][0], numbers[-1][1])]
    return (
        [(label, numbers[0][0], numbers[-1][1])]
        if label in ("volume", "issue", "chapter", "disc")
        else [(label, *numbers[0])]
    )


def _season_and_episode(
    name: str, label: str, numbers: list[tuple[int, int]], seasons: frozenset[int], episodes: frozenset[int]
) -> list[tuple[str, int, int]] | None:
    if len(numbers) == 1:
        return [("seasonEpisode", *numbers[0])]
    if (
        len(numbers) < 2
        or int(name[slice(*numbers[0])]) not in seasons
        or int(name[slice(*numbers[1])]) not in episodes
    ):
        return None
    counted = [span for span in numbers[1:] if int(name[slice(*span)]) in episodes]
    if len(counted) != len(numbers) - 1:
        # `S01E01-S01E03`: the second season stands between the episodes.
        return None
    return [("season", *numbers[0]), (label, counted[0][0], counted[-1][1])]


def _values(value: object) -> frozenset[int]:
    values = value if isinstance(value, list) else [value]
    return frozenset(int(each) for each in values if isinstance(each, int | float))


def _put(labelled: Labelled, start: int, end: int, label: str) -> None:
    text = labelled.text
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    if start < end:
        code = code_of(label)
        labelled.labels[start:end] = bytes((code,)) * (end - start)
        labelled.labels[start] |= BEGINS
        if end < len(text) and 0 < labelled.labels[end] & UNKNOWN < UNKNOWN and labelled.labels[end] & UNKNOWN != code:
            labelled.labels[end] |= BEGINS
