"""The one formatter: what the model reads, what it writes, and how its answer is read back.

`@mimmo/metadata-llm` holds the same rules; `formatter.jsonl` among the reference files keeps the two equal.
"""

import unicodedata
from collections.abc import Mapping

#: What a name can be, in the order of the prompt tokens. `video` and `audio`: the subcategory is not known.
SUBTYPES = ("movie", "episode", "season", "series", "album", "track", "collection", "video", "audio")

_MUSIC = ("title", "artist", "year")
_FILM = ("title", "year")
_SHOW = ("title",)

#: The fields of an answer, in order.
FIELDS: Mapping[str, tuple[str, ...]] = {
    "movie": _FILM,
    "episode": _SHOW,
    "season": _SHOW,
    "series": _SHOW,
    "album": _MUSIC,
    "track": _MUSIC,
    "collection": _MUSIC,
    "video": _FILM,
    "audio": _MUSIC,
}

#: Code points of a cleaned name that are read; the tail of a longer one is dropped.
MAX_NAME_LENGTH = 200

#: Between two fields of an answer.
FIELD_SEPARATOR = "|"

#: A word behind one of these gets a space before it, so that its tokens are those of the same word elsewhere.
_PUNCTUATION = frozenset('-–—([{)]}.,:;/\\~=!&#@*"“”„«»「」『』【】《》〈〉（）［］+·')
_SPACE_CATEGORIES = frozenset(("Cc", "Cs", "Zs", "Zl", "Zp"))
_CJK_RANGES = ((0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3))


def clean(name: str) -> str:
    """The name with plain spaces between its words, at most `MAX_NAME_LENGTH` code points of it."""
    composed = unicodedata.normalize("NFC", name.replace("%20", " ").replace("&amp;", "&"))
    spaced = _collapse("".join(_plain(character) for character in composed))
    spaces, dots, pluses = (spaced.count(separator) for separator in (" ", ".", "+"))
    if pluses > spaces and pluses > dots:
        spaced = spaced.replace("+", " ")
    if dots > spaces:
        spaced = spaced.replace(".", " ")
    return _collapse(spaced)[:MAX_NAME_LENGTH].rstrip(" ")


def pad(cleaned: str) -> str:
    """The cleaned name with a space before each word that stood behind punctuation or another script."""
    padded = []
    for at, character in enumerate(cleaned):
        if at > 0 and _parts(cleaned[at - 1], character):
            padded.append(" ")
        padded.append(character)
    return "".join(padded)


def format_name(name: str) -> str:
    """What the model reads of a name."""
    return pad(clean(name))


def format_answer(subtype: str, values: Mapping[str, str]) -> str:
    """What the model writes: a space before each value, ` |` between fields, nothing for a missing one.

    Values are written as they stand in a cleaned name; they are padded here.
    """
    return f" {FIELD_SEPARATOR}".join(
        f" {pad(value)}" if (value := values.get(field, "")) else "" for field in FIELDS[subtype]
    )


def parse_answer(subtype: str, answer: str) -> dict[str, str]:
    """The fields of a written answer, still padded; empty ones are left out."""
    parts = answer.split(FIELD_SEPARATOR)
    return {field: part.strip() for field, part in zip(FIELDS[subtype], parts, strict=False) if part.strip()}


def value_in_name(value: str, cleaned: str) -> str | None:
    """The span of the cleaned name that an answer's value stands for, or None if the name does not hold it."""
    wanted = value.replace(" ", "")
    positions = [at for at, character in enumerate(cleaned) if character != " "]
    letters = "".join(cleaned[at] for at in positions)
    if not wanted:
        return None
    found = letters.find(wanted)
    if found < 0 and len(letters.lower()) == len(letters):
        found = letters.lower().find(wanted.lower())
    return None if found < 0 else cleaned[positions[found] : positions[found + len(wanted) - 1] + 1]


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    if category in _SPACE_CATEGORIES or character == "_":
        return " "
    return "/" if character == FIELD_SEPARATOR else character


def _collapse(text: str) -> str:
    return " ".join(part for part in text.split(" ") if part)


def _parts(before: str, after: str) -> bool:
    if before in _PUNCTUATION:
        return unicodedata.category(after)[0] in "LN"
    return (_is_cjk(before) and _is_ascii_word(after)) or (_is_ascii_word(before) and _is_cjk(after))


def _is_cjk(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _CJK_RANGES)


def _is_ascii_word(character: str) -> bool:
    return character.isascii() and character.isalnum()
