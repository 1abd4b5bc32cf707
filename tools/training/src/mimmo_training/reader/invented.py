"""Harmless names of every kind for the reference files: works that never were, in the layouts of the synthesis."""

import random
from itertools import islice

from mimmo_training.data.languages import LANGUAGES

from .synthesis.generate import Maker
from .synthesis.pools import Pools
from .synthesis.works import Work, Works, any_year, local_title

_COUNT = 240
_TEXTS = {
    "resolution": ("1080p", "720p", "2160p"),
    "source": ("WEB-DL", "BluRay", "HDTV"),
    "codec": ("x264", "HEVC"),
    "audio": ("AAC", "FLAC", "DDP5.1"),
    "language": ("German", "FRENCH", "ITA"),
    "subtitleLanguage": ("SUBBED", "ESub"),
    "group": ("NORTH", "Harbour", "GARDEN", "Lantern"),
    "edition": ("Extended", "REPACK"),
    "platform": ("PC", "x64"),
    "network": ("NTV",),
    "site": ("example.org",),
    "other": ("COMPLETE", "Audiobook"),
    "extension": ("mkv", "mp4"),
}


class _Invented(Works):
    """Works of neutral words in place of the catalogues."""

    def __init__(self) -> None:
        """Nothing is read."""

    def draw(self, rng: random.Random, kind: str) -> Work:
        """Some work of some language."""
        language = rng.choice(LANGUAGES)
        english = next(each for each in LANGUAGES if each.code == "de")
        return Work(
            local_title(rng, english if kind == "bilingual" else language),
            any_year(rng),
            rng.choice(language.people),
            other=local_title(rng, language),
            inner=local_title(rng, language),
            series=local_title(rng, language) if kind == "cycle" else "",
            number=str(rng.randint(1, 9)),
        )

    def inner(self, rng: random.Random) -> str:
        """The title of some episode."""
        return self.draw(rng, "show").inner


def made_references() -> list[str]:
    """The names; the same each time."""
    texts = {label: (list(values), [float(at + 1) for at in range(len(values))]) for label, values in _TEXTS.items()}
    tails = [[("1080p", "resolution"), (" ", None), ("WEB-DL", "source"), ("-", None), ("NORTH", "group")]]
    examples = Maker(_Invented(), Pools(texts, tails, [])).examples(5, _COUNT, layouts=0.0)
    return [example.labelled.text for example in islice(examples, _COUNT)]
