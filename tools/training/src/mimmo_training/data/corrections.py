"""Labels in the collections that are known to be wrong, by what the name says. Such rows are neither trained on nor measured.

`tools/calibrate` reads the same list.
"""

import json
import re
from pathlib import Path
from typing import Protocol

_CORRECTIONS = [
    (frozenset(entry["collections"]), entry["labelled"], re.compile(entry["shows"], re.IGNORECASE))
    for entry in json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
]


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
    return any(
        row.collection in collections and row.medium == labelled and shows.search(row.name) is not None
        for collections, labelled, shows in _CORRECTIONS
    )
