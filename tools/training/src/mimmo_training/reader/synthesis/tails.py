"""What follows a title: real tails, and made ones of single marks."""

import random

from mimmo_training.data.style import readable_size

from ..labelled import Piece
from ..mark_labels import label_of_mark
from . import marks
from .pools import Pools

_GROUP_ENDINGS = (
    *("-{}",) * 6,
    " - {}",
    " [{}]",
    " {}",
    " by {}",
    "-{}[rartv]",
    "-{} [eztv]",
    " ({})",
    "-{}.mkv",
    "_{}",
    "@{}",
    " {{{}}}",
    "-={}=-",
)
_BRACKETS = {"[": "]", "(": ")", "": ""}


def video_tail(rng: random.Random, pools: Pools, group: str) -> list[Piece]:
    """The tail of a film or an episode, or none."""
    roll = rng.random()
    if roll < 0.1:
        return []
    if roll < 0.16:
        return _extension(rng)
    if roll < 0.55:
        return [(" ", None), *rng.choice(pools.tails)]
    shares = (
        (marks.LANGUAGES, "language", 0.35),
        (marks.EXTRAS, "other", 0.15),
        (marks.EDITIONS, "edition", 0.1),
        (marks.RESOLUTIONS, "resolution", 0.75),
        (marks.NETWORKS, "network", 0.1),
        (marks.SOURCES, "source", 0.7),
        (marks.CODECS, "codec", 0.6),
        (marks.SOUNDS, "audio", 0.45),
        (marks.LANGUAGES, "language", 0.1),
        (marks.SUBTITLES, "subtitleLanguage", 0.12),
        (marks.EXTRAS, "other", 0.08),
    )
    parts: list[Piece] = []
    for table, label, share in shares:
        if rng.random() < share:
            pooled = label in pools.texts and rng.random() < 0.4
            text = pools.text(rng, label) if pooled else rng.choice(table)
            parts.append((text, label if pooled else label_of_mark(text, label)))
    if rng.random() < 0.12:
        rng.shuffle(parts)
    if rng.random() < 0.06:
        parts.append((readable_size(rng, rng.randint(10**8, 2 * 10**10)), "size"))
    tail = _laid(rng, parts or [("1080p", "resolution")])
    if rng.random() < 0.55:
        tail += _group(rng, group)
    if rng.random() < 0.12:
        tail += [(" [", None), (f"{rng.getrandbits(32):08X}", "checksum"), ("]", None)]
    return tail + (_extension(rng) if rng.random() < 0.3 else [])


def music_tail(rng: random.Random, group: str) -> list[Piece]:
    """The tail of an album, or none."""
    if rng.random() < 0.25:
        return []
    parts: list[Piece] = [(rng.choice(marks.MUSIC_FORMATS), "audio")]
    if rng.random() < 0.3:
        parts.append((rng.choice(marks.BITRATES), "audio"))
    if rng.random() < 0.15:
        parts.append((rng.choice(marks.MUSIC_EDITIONS), "edition"))
    if rng.random() < 0.12:
        carrier = rng.choice(marks.CARRIERS)
        parts.append((carrier, label_of_mark(carrier, "source")))
    return _laid(rng, parts) + (_group(rng, group) if rng.random() < 0.2 else [])


def _extension(rng: random.Random) -> list[Piece]:
    return [(".", None), (rng.choice(marks.VIDEO_ENDINGS)[1:], "extension")]


def _group(rng: random.Random, group: str) -> list[Piece]:
    before, after = rng.choice(_GROUP_ENDINGS).format("\0").split("\0")
    if after == ".mkv":
        return [(before, None), (group, "group"), (".", None), ("mkv", "extension")]
    return [
        (before, None),
        (group, "group"),
        (after, "site" if len(after) > 2 and after.strip()[1:2].isalpha() else None),
    ]


def _laid(rng: random.Random, parts: list[Piece]) -> list[Piece]:
    """The marks side by side, in one bracket, in one each, or with other separators."""
    roll = rng.random()
    if roll < 0.17:
        one = rng.choice("[[(")
        return [
            piece
            for part in parts
            for piece in ((" " if rng.random() < 0.5 else "", None), (one, None), part, (_BRACKETS[one], None))
        ]
    separator, one = (
        (" ", "")
        if roll < 0.6
        else (" ", rng.choice("[[("))
        if roll < 0.9
        else (rng.choice((", ", " | ", " / ", "-", " - ")), rng.choice(("[", "(", "")))
    )
    joined: list[Piece] = [(" ", None), (one, None)]
    for at, part in enumerate(parts):
        joined += ([(separator, None)] if at else []) + [part]
    return [*joined, (_BRACKETS[one], None)]
