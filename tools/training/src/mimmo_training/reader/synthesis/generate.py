"""Made names of every medium: layouts of our own, and layouts of real names, filled with works of the catalogues."""

import random
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import regex

from ..labelled import Labelled
from ..labels import HEADS
from ..languages import language_words
from .layouts import audio, reading, software, video
from .numbers import Count, language_for
from .pools import Pools
from .skeletons import refilled
from .slots import slots_of
from .slots.making import Making
from .style import damaged, restyled
from .templates import pieces_of
from .weighted import Weighted
from .works import Works, is_fit, is_latin, tricky_title

#: Share of names that keep the layout of a real one.
LAYOUTS = 0.32
_LEAST, _MOST = 4, 200
#: Share of titles, by kind of work, that look like marks or have numbers of their own.
_TRICKY = 0.12
#: Share of titles of films and games that have a dash in them, as file systems want no colons.
_DASHED = 0.05
_DIGITS = regex.compile(r"\p{Nd}+")


@dataclass(frozen=True, slots=True)
class Example:
    """A name with its labels and verdicts; a verdict of None is not known."""

    labelled: Labelled
    medium: str
    kind: str | None
    numbering: str | None
    pack_scope: str | None
    #: Where it comes from: `layout`, `made` or `real`.
    origin: str
    weight: float = 1.0

    def verdicts(self) -> tuple[int, ...]:
        """The index of each verdict in its head, in the order of `HEADS`; -1 where it is not known."""
        values = (self.medium, self.kind, self.numbering, self.pack_scope)
        return tuple(
            -1 if value is None else head.index(value) for value, head in zip(values, HEADS.values(), strict=True)
        )


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of name: how often, of which works, laid out how."""

    share: float
    medium: str
    kind: str
    works: tuple[str, ...]
    layouts: Weighted
    counts: str = "episode"
    #: Whether words of any language may stand in it, not English ones alone.
    is_local: bool = False


_KINDS = (
    _Kind(13, "video", "movie", ("movie", "movie", "movie", "anime"), video.MOVIE),
    _Kind(2.4, "video", "movie", ("bilingual",), video.BILINGUAL_MOVIE),
    _Kind(1.4, "video", "movie", ("bilingual",), video.NATIVE_MOVIE),
    _Kind(19, "video", "episode", ("show", "show", "episode", "latinAnime"), video.EPISODE, is_local=True),
    _Kind(2.8, "video", "episode", ("bilingual",), video.BILINGUAL_EPISODE, is_local=True),
    _Kind(1.6, "video", "episode", ("bilingual",), video.NATIVE_EPISODE, is_local=True),
    _Kind(8, "video", "season", ("show", "show", "episode"), video.SEASON, "season", is_local=True),
    _Kind(1.5, "video", "season", ("bilingual",), video.BILINGUAL_EPISODE, "season", is_local=True),
    _Kind(8.5, "video", "episode", ("latinAnime", "latinAnime", "anime", "show"), video.ANIME, "anime"),
    _Kind(3, "video", "episode", ("bilingual",), video.BILINGUAL_ANIME, "anime"),
    _Kind(2, "video", "episode", ("show",), video.DATED, is_local=True),
    _Kind(1.5, "video", "concert", ("album", "track"), video.CONCERT),
    _Kind(2.2, "video", "sport", ("show",), video.SPORT),
    _Kind(1.2, "video", "course", ("course",), video.COURSE),
    _Kind(6, "audio", "album", ("album",), audio.ALBUM),
    _Kind(2, "audio", "album", ("album", "track"), audio.SCENE_ALBUM),
    _Kind(6, "audio", "track", ("track",), audio.TRACK),
    _Kind(1, "audio", "collection", ("album",), audio.DISCOGRAPHY),
    _Kind(5.5, "audio", "audiobook", ("audiobook", "audiobook", "cycle"), audio.AUDIOBOOK),
    _Kind(0.5, "audio", "audiobook", ("course", "show"), audio.PODCAST),
    _Kind(8, "book", "book", ("book", "book", "book", "course"), reading.BOOK),
    _Kind(4, "book", "book", ("cycle",), reading.CYCLE),
    _Kind(5, "book", "comic", ("comic", "comic", "latinAnime"), reading.COMIC, is_local=True),
    _Kind(2.5, "book", "magazine", ("magazine",), reading.MAGAZINE, is_local=True),
    _Kind(3, "software", "app", ("app",), software.APP),
    _Kind(2.5, "software", "game", ("game",), software.GAME),
    _Kind(3, "software", "game", ("game",), software.ROM),
    _Kind(2, "other", "other", ("course",), software.NOTHING),
    _Kind(1.2, "video", "movie", ("movie", "bilingual"), software.TITLE_ONLY),
    _Kind(0.2, "audio", "album", ("album",), software.TITLE_ONLY),
    _Kind(0.3, "book", "book", ("book",), software.TITLE_ONLY),
    _Kind(0.2, "software", "game", ("game",), software.TITLE_ONLY),
)
_NATIVE = (video.NATIVE_MOVIE, video.NATIVE_EPISODE)
_SCENE_STYLE = regex.compile(r"[^\w \-()]")


class Maker:
    """Makes names. The same seed makes the same names."""

    def __init__(self, works: Works, pools: Pools, left_out: Collection[str] = ()):
        """`left_out` are codes of languages in which nothing is counted."""
        self._works, self._pools = works, pools
        self._shares = [kind.share for kind in _KINDS]
        self._languages = [language for language in language_words() if language.code not in left_out]

    def examples(self, seed: int, count: int, layouts: float = LAYOUTS) -> Iterator[Example]:
        """So many names, of which the share `layouts` is laid out as real names are."""
        rng = random.Random(seed)
        made = 0
        while made < count:
            example = self._layout(rng) if rng.random() < layouts else self._made(rng)
            text = example.labelled.text
            if _LEAST <= len(text) <= _MOST and is_fit(text) and max(text) <= "\uffff":
                made += 1
                yield example

    def _layout(self, rng: random.Random) -> Example:
        name = rng.choice(self._pools.layouts)
        labelled = damaged(rng, refilled(rng, name, self._works, self._pools, self._languages))
        numbering, scope = verdicts_of(labelled, name.medium)
        # Numbers may have been drawn anew, so that an episode became a season.
        kind = name.kind if name.medium != "video" or name.kind == "course" else None
        return Example(labelled, name.medium, kind, numbering, scope, "layout")

    def _made(self, rng: random.Random) -> Example:
        kind = rng.choices(_KINDS, self._shares)[0]
        work = self._works.draw(rng, rng.choice(kind.works))
        if kind.layouts in _NATIVE:
            work = replace(work, title=work.other or work.title)
        elif kind.works != ("bilingual",) and rng.random() < _TRICKY and is_latin(work.title):
            work = replace(work, title=tricky_title(rng, work.title))
        if rng.random() < _DASHED and kind.medium in ("video", "software"):
            parts = (
                work.title.split(": ", 1) if ": " in work.title else (work.title, self._works.draw(rng, "movie").title)
            )
            work = replace(work, title=" - ".join(parts))
        language = language_for(rng, self._languages) if kind.is_local else self._languages[0]
        making = Making(rng, self._works, self._pools, work, kind.counts, self._languages, language)
        pieces = pieces_of(kind.layouts.draw(rng), slots_of(making))
        if kind.layouts is audio.SCENE_ALBUM:
            pieces = [(_SCENE_STYLE.sub("", text).replace(" ", "_"), label) for text, label in pieces]
            labelled = damaged(rng, Labelled.of(pieces))
        else:
            labelled = restyled(rng, Labelled.of(pieces))
        numbering, scope = verdicts_of(labelled, kind.medium, making.count)
        return Example(labelled, kind.medium, _kind_of(kind, scope), numbering, scope, "made")


def verdicts_of(labelled: Labelled, medium: str, count: Count | None = None) -> tuple[str | None, str | None]:
    """Numbering and scope of a name, from its labels; None where a word that might count is not known."""
    if medium != "video":
        return "none", "none"
    pieces = list(labelled.pieces())
    labels = {label for _, label in pieces}
    if "?" in labels and any(label == "?" and _DIGITS.search(text) for text, label in pieces):
        return None, None
    seasons = [text for text, label in pieces if label == "season"]
    episodes = [text for text, label in pieces if label in ("episode", "absoluteEpisode")]
    several = len([1 for _, label in pieces if label in ("episode", "seasonEpisode")]) > 1 or any(
        _are_several(text) for text in episodes
    )
    if "seasonEpisode" in labels or (seasons and episodes):
        return "seasonal", "episodes" if several else "episode"
    if seasons:
        more = len(seasons) > 1 or any(_are_several(text) for text in seasons)
        return "seasonal", "complete" if count and count.is_complete else "seasons" if more else "season"
    if episodes:
        return "absolute", "episodes" if several else "episode"
    if "date" in labels:
        return "date", "episode"
    return ("parts" if "part" in labels else "none"), "none"


def _are_several(text: str) -> bool:
    return len(_DIGITS.findall(text)) > 1 and not text.endswith(".5")


def _kind_of(kind: _Kind, scope: str | None) -> str | None:
    if kind.kind not in ("episode", "season"):
        return kind.kind
    if scope == "season":
        return "season"
    if scope in ("seasons", "complete"):
        return "series"
    return "episode" if scope in ("episode", "episodes") else None
