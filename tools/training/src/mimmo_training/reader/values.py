"""The values of spans, for figures: @mimmo/release-name has the readers that programs use."""

import itertools

import regex

from .languages import language_words, number_words
from .reading import Reading

_NUMBER = regex.compile(r"\p{Nd}+")
_RANGE = regex.compile(r"[-~–—_.\s]*(?:[-~–—]|to|à|a|bis|по|至|thru)[-~–—_.\s]*[SsEe]?[EePp]*", regex.I)
_NATIVE = {digit: at for language in language_words() for at, digit in enumerate(language.digits)}
_MOST = 400


def fields_of(reading: Reading) -> dict[str, object]:
    """Fields as flat rows have them: `title`, `artist`, `year`, `season`, `episode`, `medium` and so on."""
    fields: dict[str, object] = {"medium": reading.verdict("medium")[0]}
    for label in ("title", "artist", "author", "group", "resolution"):
        span = reading.best(label)
        if span is not None:
            fields[label] = cleaned(reading.text(span), reading.name)
    year = reading.best("year")
    if year is not None and reading.text(year).isdigit():
        fields["year"] = int(reading.text(year))
    season, episodes = numbers_of(reading, "season"), numbers_of(reading, "episode")
    glued = [
        number for span in reading.spans if span.label == "seasonEpisode" for number in _numbers(reading.text(span))
    ]
    if glued:
        season = season or sorted({number // 100 for number in glued})
        episodes = episodes or [number % 100 for number in glued]
    if not episodes:
        episodes = numbers_of(reading, "absoluteEpisode")
    return fields | ({"season": season} if season else {}) | ({"episode": episodes} if episodes else {})


def numbers_of(reading: Reading, label: str) -> list[int]:
    """All numbers that spans of a label name, in their order."""
    numbers: list[int] = []
    for span in reading.spans:
        if span.label == label:
            numbers += [number for number in _numbers(reading.text(span)) if number not in numbers]
    return sorted(numbers)


def cleaned(text: str, name: str) -> str:
    """A value without the separators of its name."""
    if " " not in name or name.count(".") + name.count("_") > 2 * name.count(" "):
        text = regex.sub(r"[._+]+", " ", text)
    return regex.sub(r"\s+", " ", text.replace("_", " ")).strip()


def _numbers(text: str) -> list[int]:
    found = list(_NUMBER.finditer(text))
    if not found:
        word = text.strip().lower()
        value = number_words().get(word) or _native(word)
        return [value] if value is not None else []
    numbers = [int(found[0].group()[:6])]
    for before, at in itertools.pairwise(found):
        number = int(at.group()[:6])
        if numbers[-1] < number <= numbers[-1] + _MOST and _RANGE.fullmatch(text, before.end(), at.start()):
            numbers += range(numbers[-1] + 1, number + 1)
        else:
            numbers.append(number)
    return numbers


def _native(text: str) -> int | None:
    if not text or any(unit not in _NATIVE and unit != "十" for unit in text):
        return None
    tens, ten, ones = text.rpartition("十")
    if ten:
        return (_NATIVE.get(tens, 1) if tens else 1) * 10 + _NATIVE.get(ones, 0)
    value = 0
    for unit in text:
        value = value * 10 + _NATIVE[unit]
    return value
