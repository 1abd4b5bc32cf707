"""What the tests of both models need."""

import gzip
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

#: Of each catalogue its header and its rows.
Catalogues = Mapping[str, tuple[str, Sequence[str]]]
#: Of each file of names its rows.
Names = Mapping[str, Sequence[Mapping]]


@pytest.fixture(scope="session")
def write_data(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Catalogues, Names], Path]:
    """Writes a data folder of the real layout, and says where."""

    def write(catalogues: Catalogues, names: Names) -> Path:
        folder = tmp_path_factory.mktemp("data")
        (folder / "catalog").mkdir()
        (folder / "names").mkdir()
        for kind, (header, rows) in catalogues.items():
            with gzip.open(folder / "catalog" / f"{kind}.tsv.gz", "wt", encoding="utf-8") as stream:
                stream.write("\n".join((header, *rows)) + "\n")
        for name, rows in names.items():
            with gzip.open(folder / "names" / f"{name}.jsonl.gz", "wt", encoding="utf-8") as stream:
                stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        return folder

    return write
