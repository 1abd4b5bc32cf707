"""What real names write where: texts by label, tails after titles, and whole layouts."""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from ..labelled import Labelled, Piece
from ..real_names import RealName
from .works import is_fit

#: Labels whose texts are drawn from real names.
POOLED = (
    "resolution",
    "source",
    "codec",
    "audio",
    "language",
    "subtitleLanguage",
    "group",
    "edition",
    "platform",
    "network",
    "site",
    "other",
    "extension",
)
_TITLES = ("title", "alternativeTitle", "artist", "year", "date", "season", "episode", "seasonEpisode", "episodeTitle")
_LONGEST_TAIL = 40
_TAILS = 80_000
_DOTS = regex.compile(r"(?<!\d)\.|\.(?!\d)|_")


@dataclass(frozen=True)
class Pools:
    """`texts` by label, rarer ones a little oftener than they are; `tails` of video names, and `layouts` by medium."""

    texts: dict[str, tuple[list[str], list[float]]]
    tails: list[list[Piece]]
    layouts: list[RealName]

    def text(self, rng: random.Random, label: str) -> str:
        """One text that some name has with the label."""
        texts, sums = self.texts[label]
        return rng.choices(texts, cum_weights=sums)[0]


def pools_of(names: Sequence[RealName], seed: int = 3) -> Pools:
    """The pools of real names."""
    texts: dict[str, Counter[str]] = defaultdict(Counter)
    tails: list[list[Piece]] = []
    layouts: list[RealName] = []
    for name in names:
        if not is_fit(name.labelled.text):
            continue
        pieces = list(name.labelled.pieces())
        for text, label in pieces:
            if label in POOLED and len(text) < 30:
                texts[label][text] += 1
        if not name.is_layout or sum(label == "title" for _, label in pieces) != 1:
            continue
        layouts += [name] * (1 if name.collection == "scene" or name.medium == "video" else 2)
        if name.medium == "video" and (tail := _tail(pieces)):
            tails.append(tail)
    random.Random(seed).shuffle(tails)
    return Pools({label: _weighted(counts) for label, counts in texts.items()}, tails[:_TAILS], layouts)


def _tail(pieces: list[Piece]) -> list[Piece] | None:
    """What follows the last piece that names the work, with blanks between its words."""
    last = max(at for at, (_, label) in enumerate(pieces) if label in _TITLES)
    tail = pieces[last + 1 :]
    text = "".join(text for text, _ in tail)
    if not 2 < len(tail) < _LONGEST_TAIL or any(
        text.count(one) != text.count(other) for one, other in ("()", "[]", "{}")
    ):
        return None
    spaced = [(text if label == "group" else _DOTS.sub(" ", text), label) for text, label in tail]
    return [(spaced[0][0].lstrip(), spaced[0][1]), *spaced[1:]]


def _weighted(counts: Counter[str]) -> tuple[list[str], list[float]]:
    texts = [text for text, count in counts.items() if count > 1] or list(counts)
    total, sums = 0.0, []
    for text in texts:
        total += counts[text] ** 0.6
        sums.append(total)
    return texts, sums


def layout_text(labelled: Labelled) -> str:
    """Which separator a name uses between words."""
    text = labelled.text
    if text.count(".") > text.count(" ") + text.count("_"):
        return "."
    return "_" if text.count("_") > text.count(" ") else " "
