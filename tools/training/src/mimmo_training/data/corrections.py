"""Labels in the collections that are known to be wrong, by what the name says. Such rows are not trained on."""

import re
from typing import Protocol

#: Parts catalogues and diagnosis programs for cars, labelled video since `Multi` was read as a mark of video.
_MULTILINGUAL_CATALOGUE = re.compile(r"\[\s*multi\b|,\s*no rus\]", re.IGNORECASE)
#: Names of recordings that an index of books lists as books; read aloud, they are audio.
_RECORDING = re.compile(r"\bMP3\b|\bwma\b|\bm4[ab]\b|audio ?book|audio ?fiction|有声|广播剧|评书", re.IGNORECASE)


class Labelled(Protocol):
    """Any row with a name, its label and where both are from."""

    @property
    def name(self) -> str:
        """The release name."""

    @property
    def medium(self) -> str:
        """The label."""

    @property
    def collection(self) -> str:
        """Where name and label are from."""


def is_mislabelled(row: Labelled) -> bool:
    """Whether the name contradicts the row's label beyond doubt."""
    if row.collection == "rutracker_c24_c29" and row.medium == "video":
        return _MULTILINGUAL_CATALOGUE.search(row.name) is not None
    indexes_books = row.collection in ("rutor_2018", "mteam_ebooks") and row.medium == "book"
    return indexes_books and _RECORDING.search(row.name) is not None
