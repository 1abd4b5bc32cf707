"""Readers of the catalogues: tables of works (title, year, language and the like), one `*.tsv.gz` a kind.

The last column of every catalogue says where a row came from. Rows taken from release names of a collection
must not be used when that collection is left out of training, so every reader can leave sources out.
"""

import csv
import gzip
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

#: The column that names a row's origin, in every catalogue.
SOURCE = "source"

Row = dict[str, str]


@dataclass(frozen=True)
class CatalogueFilter:
    """Which catalogue rows may be used: those of no left-out source, and older than `before_year`."""

    left_out_sources: Collection[str] = ()
    before_year: int | None = None

    def admits(self, row: Row) -> bool:
        """Whether the row may be used. A row without a year passes."""
        source = row.get(SOURCE, "")
        if any(left_out in source for left_out in self.left_out_sources):
            return False
        year = row.get("year", "")
        return self.before_year is None or not year.isdigit() or int(year) < self.before_year


def read_catalogue(data: Path, kind: str, admitted: CatalogueFilter | None = None) -> Iterator[Row]:
    """Stream the rows of `catalog/<kind>.tsv.gz` as dictionaries keyed by the header's names."""
    with gzip.open(data / "catalog" / f"{kind}.tsv.gz", "rt", encoding="utf-8", newline="") as stream:
        lines = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        header = next(lines)
        for cells in lines:
            row = dict(zip(header, cells, strict=False))
            if admitted is None or admitted.admits(row):
                yield row
