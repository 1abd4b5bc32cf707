"""The same name as somebody else would write it: separators, case, marks on letters, and damage."""

import random
import unicodedata

import regex

from mimmo_training.data.style import site_mark

from ..labelled import BEGINS, UNKNOWN, Labelled, Piece, code_of
from . import marks

_IN_TITLES = frozenset(
    map(code_of, ("title", "alternativeTitle", "artist", "author", "episodeTitle", "narrator", "series"))
)
_COUNTED = frozenset(map(code_of, ("season", "episode")))
_NOUGHT = regex.compile(r"(?<=[SsEe])0(?=[1-9])")
_SITE_FRONTS = (
    ("[", "] "),
    ("[ ", " ] - "),
    ("", " - "),
    ("", "_"),
    ("【", "】"),
    ("[", "]"),
    ("", " "),
    ("(", ") "),
    ("-=", "=- "),
)
_SITE_ENDS = (
    (" - ", ""),
    (" [", "]"),
    ("_", ""),
    (" ", ""),
    (".", ""),
    (" (", ")"),
    ("@", ""),
    (" -=[", "]=-"),
    ("-[", "]"),
    (" | ", ""),
)
_PUNCTUATION = frozenset("':,;!?’\"&*#()")
_DASH = regex.compile(r" - ")
_BLANKS = " ._+"
_COPIES = (" (1)", " (2)", " (copy)", " - Copy", "(1)")
_ENDINGS = (".mkv", ".mp4", ".avi", ".torrent", ".rar", ".zip")


def restyled(rng: random.Random, name: Labelled) -> Labelled:
    """Another style: most often blanks or dots between the words."""
    name = _cased(rng, _unaccented(name) if rng.random() < 0.25 else name)
    roll = rng.random()
    if roll < 0.48:
        return damaged(rng, _squeezed(name))
    separator = (
        "."
        if roll < 0.82
        else "_"
        if roll < 0.92
        else "+"
        if roll < 0.935
        else "-"
        if roll < 0.955
        else ""
        if roll < 0.975
        else "mixed"
    )
    if separator in "._":
        if rng.random() < 0.7:
            name = _without(name, lambda at: name.text[at] in _PUNCTUATION and name.labels[at] & UNKNOWN in _IN_TITLES)
        if rng.random() < 0.6:
            name = _joined(rng, name)
        if rng.random() < 0.15:
            name = Labelled(regex.sub(r"[(\[{]", " ", name.text), name.labels)
            name = _without(name, lambda at: name.text[at] in ")]}")
    if separator == "mixed":
        cut = rng.randint(0, len(name.text))
        name = Labelled(name.text[:cut].replace(" ", ".") + name.text[cut:], name.labels)
    elif separator:
        name = Labelled(name.text.replace(" ", separator), name.labels)
    else:
        name = _without(name, lambda at: name.text[at] == " ")
    return damaged(rng, _squeezed(name))


def damaged(rng: random.Random, name: Labelled) -> Labelled:
    """A copy, another ending, a cut, now and then."""
    roll = rng.random()
    text, labels = name.text, name.labels
    if roll < 0.03:
        copy = rng.choice(_COPIES)
        return Labelled(text + copy, labels + bytes(len(copy)))
    if roll < 0.055:
        ending = rng.choice(_ENDINGS)
        code = code_of("extension")
        return Labelled(text + ending, labels + bytes((0, code | BEGINS)) + bytes((code,)) * (len(ending) - 2))
    if roll < 0.075 and len(text) > 30:
        kept = rng.randint(len(text) * 2 // 3, len(text) - 1)
        return Labelled(text[:kept], labels[:kept])
    if roll < 0.085:
        return Labelled(f"[{text}]", bytearray(1) + labels + bytes(1))
    if roll < 0.1:
        return _mistyped(rng, name)
    if roll < 0.13:
        return _joined_to(Labelled.of([(rng.choice(marks.SITE_TAGS) + " ", "other")]), name)
    if roll < 0.15:
        return _joined_to(Labelled.of(_counter(rng)), name)
    if roll < 0.175:
        before, after = rng.choice(_SITE_FRONTS)
        return _joined_to(Labelled.of([(before, None), (site_mark(rng), "site"), (after, None)]), name)
    if roll < 0.195:
        before, after = rng.choice(_SITE_ENDS)
        return _joined_to(name, Labelled.of([(before, None), (site_mark(rng), "site"), (after, None)]))
    if roll < 0.2:
        return _joined_to(name, Labelled.of([(" ", None), *_counter(rng)]))
    if roll < 0.215:
        return _with_letters_for_noughts(name)
    return name


def _joined_to(front: Labelled, end: Labelled) -> Labelled:
    return Labelled(front.text + end.text, front.labels + end.labels)


def _counter(rng: random.Random) -> list[Piece]:
    """`[03/41] `: which of several messages or files it is. It counts nothing of the release."""
    total = rng.randint(2, 140)
    width = rng.choice((1, 2, 2, 3))
    one, other = rng.choice(("[]", "[]", "()", "{}"))
    return [(f"{one}{rng.randint(1, total):0{width}}/{total:0{width}}{other}{rng.choice((' ', ' - ', ' ', ''))}", None)]


def _with_letters_for_noughts(name: Labelled) -> Labelled:
    """`SO1EO2`: the letter where the nought of a season or an episode should be; it is no part of the number."""
    text, labels = list(name.text), bytearray(name.labels)
    for found in _NOUGHT.finditer(name.text):
        at = found.start()
        if labels[at] & UNKNOWN in _COUNTED:
            text[at] = "O"
            labels[at + 1] |= labels[at] & BEGINS
            labels[at] = 0
    return Labelled("".join(text), labels)


def text_in_style(rng: random.Random, text: str, separator: str) -> str:
    """The words of a value as a name with this separator writes them."""
    if separator == " ":
        return text
    if rng.random() < 0.8:
        text = regex.sub(r"\s+-\s+", " ", regex.sub(r"[':,;!?’\"&*#()]", "", text))
    if rng.random() < 0.7:
        text = "".join(_bare(unit) for unit in text)
    return regex.sub(r"\s+", separator, text.strip())


def _mistyped(rng: random.Random, name: Labelled) -> Labelled:
    """A letter of the title lost or doubled."""
    letters = [at for at, code in enumerate(name.labels) if code & UNKNOWN in _IN_TITLES and name.text[at].isalpha()]
    if len(letters) < 4:
        return name
    at = rng.choice(letters[1:])
    if rng.random() < 0.5:
        return _without(name, lambda each: each == at)
    return Labelled(
        name.text[:at] + name.text[at] + name.text[at:],
        name.labels[: at + 1] + bytes((name.labels[at] & UNKNOWN,)) + name.labels[at + 1 :],
    )


def _cased(rng: random.Random, name: Labelled) -> Labelled:
    roll = rng.random()
    if roll > 0.13:
        return name
    change = str.lower if roll < 0.09 else str.upper
    return Labelled("".join(new if len(new := change(unit)) == 1 else unit for unit in name.text), name.labels)


def _unaccented(name: Labelled) -> Labelled:
    return Labelled("".join(map(_bare, name.text)), name.labels)


def _bare(unit: str) -> str:
    return unicodedata.normalize("NFD", unit)[0] if "\x7f" < unit < "\u0250" else unit


def _joined(rng: random.Random, name: Labelled) -> Labelled:
    """` - ` as one separator, as a dash, or as it is."""
    way = rng.randint(0, 2)
    dashes = {found.start() for found in _DASH.finditer(name.text)}
    gone = {at + offset for at in dashes for offset in ((0, 2), (0, 1), ())[way]}
    return _without(name, gone.__contains__)


def _squeezed(name: Labelled) -> Labelled:
    text = name.text
    first = next((at for at, unit in enumerate(text) if unit not in _BLANKS), len(text))
    last = max((at for at, unit in enumerate(text) if unit not in _BLANKS), default=-1)
    return name.kept(
        [at for at in range(first, last + 1) if at == first or text[at] not in _BLANKS or text[at] != text[at - 1]]
    )


def _without(name: Labelled, is_gone) -> Labelled:
    return name.kept([at for at in range(len(name.text)) if not is_gone(at)])
