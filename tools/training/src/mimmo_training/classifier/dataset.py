"""The training set of one fold: real names weighed by collection, scene names balanced by medium, synthesised names."""

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mimmo_training.data.corrections import is_mislabelled
from mimmo_training.data.names import MEDIA, SCENE, LabelledName, read_p2p, read_scene
from mimmo_training.data.splits import Fold

from .augment import augment
from .synthesis.names import synthesise_many
from .synthesis.works import Library
from .text_format import content_text


@dataclass(frozen=True)
class Mixture:
    """How many rows of each source one dataset holds; names may be drawn more than once, each time augmented.

    The defaults are those of the shipped model.
    """

    p2p: int = 180_000
    scene: int = 210_000
    synthetic: int = 510_000
    files_share: float = 0.25
    seed: int = 1

    def scaled(self, factor: float) -> "Mixture":
        """The same mixture, larger or smaller."""
        return Mixture(
            int(self.p2p * factor), int(self.scene * factor), int(self.synthetic * factor), self.files_share, self.seed
        )


#: Shares of the scene rows by medium; `other` is small there and fonts are most of it.
SCENE_SHARES = {"video": 0.28, "audio": 0.25, "software": 0.23, "book": 0.2, "other": 0.04}
#: Shares of the synthesised rows by medium.
SYNTHETIC_SHARES = {"audio": 0.24, "video": 0.21, "software": 0.19, "book": 0.2, "other": 0.16}
#: What a row counts whose label experts could argue about: courses and sample packs.
AMBIGUOUS_WEIGHT = 0.25


def write_dataset(path: Path, data: Path, fold: Fold, mixture: Mixture, extra: Iterable[LabelledName] = ()) -> int:
    """Write one line a row, `[text, label, weight]`, in random order; returns how many. An existing file is kept."""
    if path.exists():
        return sum(1 for _ in gzip.open(path, "rb"))
    lines = [_line(row) for row in training_rows(data, fold, mixture, extra)]
    random.Random(mixture.seed).shuffle(lines)
    partial = path.with_suffix(".partial")
    with gzip.open(partial, "wt", encoding="utf-8", compresslevel=3) as stream:
        stream.writelines(lines)
    partial.rename(path)
    return len(lines)


def training_rows(
    data: Path, fold: Fold, mixture: Mixture, extra: Iterable[LabelledName] = ()
) -> Iterator[LabelledName]:
    """Every row that the fold trains on."""
    rng = random.Random(mixture.seed)
    library = Library(data, fold.catalogue_filter)
    p2p = [row for row in (*read_p2p(data), *extra) if not (fold.leaves_out(row) or is_mislabelled(row))]
    scene = [row for row in read_scene(data) if not fold.leaves_out(row)]
    for row in (*_by_collection(rng, p2p, mixture.p2p), *_by_medium(rng, scene, mixture.scene)):
        yield augment(rng, row, library, mixture.files_share)
    counts = {medium: int(mixture.synthetic * share) for medium, share in SYNTHETIC_SHARES.items()}
    yield from synthesise_many(mixture.seed, library, counts, mixture.files_share)


def _by_collection(rng: random.Random, rows: list[LabelledName], count: int) -> Iterator[LabelledName]:
    """Draw from each collection by the square root of its size, so that large ones do not drown the small."""
    groups: dict[tuple[str, str], list[LabelledName]] = defaultdict(list)
    for row in rows:
        groups[(row.collection.split("/")[0], row.medium)].append(row)
    total = sum(len(group) ** 0.5 for group in groups.values())
    for group in groups.values():
        yield from _draw(rng, group, min(int(count * len(group) ** 0.5 / total), 40 * len(group)))


def _by_medium(rng: random.Random, rows: list[LabelledName], count: int) -> Iterator[LabelledName]:
    groups: dict[str, list[LabelledName]] = defaultdict(list)
    for row in rows:
        groups[row.medium].append(row)
    for medium, share in SCENE_SHARES.items():
        if groups[medium]:
            yield from _draw(rng, groups[medium], int(count * share))


def _draw(rng: random.Random, rows: list[LabelledName], count: int) -> Iterator[LabelledName]:
    """Every row as often as any other, but for the remainder."""
    for _ in range(count // len(rows)):
        yield from rows
    yield from rng.sample(rows, count % len(rows))


def _line(row: LabelledName) -> str:
    weight = AMBIGUOUS_WEIGHT if row.ambiguous and row.collection == SCENE else row.weight
    return json.dumps([content_text(row.name, row.files), MEDIA.index(row.medium), weight], ensure_ascii=False) + "\n"


def read_dataset(path: Path) -> tuple[list[str], list[int], list[float]]:
    """Texts, label indices and weights of a dataset that `write_dataset` wrote."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]
