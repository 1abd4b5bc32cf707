"""The texts that the model learns from, in two parts.

The base is what no peer-to-peer collection has a hand in: scene names balanced by medium, and synthesised names. It is made
and learnt once. A fold then adds the peer-to-peer names of the collections that it does not leave out, weighed by collection,
among names of the base, so that nothing of these is forgotten.
"""

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from mimmo_training.data.corrections import is_mislabelled
from mimmo_training.data.names import SCENE, LabelledName, read_p2p, read_scene
from mimmo_training.data.splits import BASE, EVERYTHING, Fold

from .augment import augment
from .bare_names import certain, label_of
from .synthesis.names import synthesise_many
from .synthesis.works import Library
from .text_format import content_text


@dataclass(frozen=True)
class Mixture:
    """How many rows of each source the texts hold; names may be drawn more than once, each time augmented.

    The defaults are those of the shipped model.
    """

    #: Of the base.
    scene: int = 630_000
    synthetic: int = 1_820_000
    #: Of a fold.
    p2p: int = 280_000
    again: int = 280_000
    files_share: float = 0.16
    seed: int = 1

    def scaled(self, factor: float) -> "Mixture":
        """The same mixture, larger or smaller."""
        counts = {name: int(getattr(self, name) * factor) for name in ("scene", "synthetic", "p2p", "again")}
        return replace(self, **counts)


#: Shares of the scene rows by medium; `other` is small there and fonts are most of it.
SCENE_SHARES = {"video": 0.28, "audio": 0.25, "software": 0.23, "book": 0.2, "other": 0.04}
#: Shares of the synthesised rows by medium.
SYNTHETIC_SHARES = {"audio": 0.2, "video": 0.2, "software": 0.22, "book": 0.18, "other": 0.2}
#: How often a row of a small collection is drawn at most, so that none is known by heart.
MOST_DRAWS = 20
#: What a row counts whose label experts could argue about: courses and sample packs.
AMBIGUOUS_WEIGHT = 0.25
#: Later scene names of the shipped model, as a share of the rows of the base that it reads again.
_LATER_SHARE = 0.2


def write_base(path: Path, data: Path, mixture: Mixture) -> int:
    """Write the base, one line a row, `[text, label, weight]` with a label of five shares, in random order."""
    if path.exists():
        return _count(path)
    rng = random.Random(mixture.seed)
    library = Library(data, BASE.catalogue_filter)
    scene = [row for row in read_scene(data) if not BASE.leaves_out(row)]
    rows = [augment(rng, row, library, mixture.files_share) for row in _by_medium(rng, scene, mixture.scene)]
    counts = {medium: int(mixture.synthetic * share) for medium, share in SYNTHETIC_SHARES.items()}
    lines = [_line(row) for row in (*rows, *synthesise_many(mixture.seed, library, counts, mixture.files_share))]
    return _write(path, lines, mixture.seed)


def write_fold(
    path: Path, data: Path, fold: Fold, mixture: Mixture, base: Path, extra: Iterable[LabelledName] = ()
) -> int:
    """Write what a fold adds to the base, in the same form; returns how many rows. An existing file is kept."""
    if path.exists():
        return _count(path)
    lines = [_line(row) for row in fold_rows(data, fold, mixture, extra)]
    with gzip.open(base, "rt", encoding="utf-8") as stream:
        known = stream.readlines()
    lines += random.Random(mixture.seed).sample(known, min(mixture.again, len(known)))
    return _write(path, lines, mixture.seed)


def fold_rows(data: Path, fold: Fold, mixture: Mixture, extra: Iterable[LabelledName] = ()) -> Iterator[LabelledName]:
    """The rows of a fold that the base does not have."""
    rng = random.Random(mixture.seed)
    library = Library(data, fold.catalogue_filter)
    p2p = [row for row in (*read_p2p(data), *extra) if not (fold.leaves_out(row) or is_mislabelled(row))]
    # Scene names are of one kind, which each fold knows from the base; the later ones make the shipped model no worse.
    later = [row for row in read_scene(data) if BASE.leaves_out(row)] if fold == EVERYTHING else []
    drawn = drawn_by_collection(rng, p2p, mixture.p2p)
    for row in (*drawn, *_by_medium(rng, later, int(mixture.again * _LATER_SHARE))):
        yield augment(rng, row, library, mixture.files_share)


def _write(path: Path, lines: list[str], seed: int) -> int:
    random.Random(seed).shuffle(lines)
    partial = path.with_suffix(".partial")
    with gzip.open(partial, "wt", encoding="utf-8", compresslevel=3) as stream:
        stream.writelines(lines)
    partial.rename(path)
    return len(lines)


def _count(path: Path) -> int:
    with gzip.open(path, "rb") as stream:
        return sum(1 for _ in stream)


def drawn_by_collection(rng: random.Random, rows: list[LabelledName], count: int) -> Iterator[LabelledName]:
    """Draw from each collection by the square root of its size, so that large ones do not drown the small."""
    groups: dict[tuple[str, str], list[LabelledName]] = defaultdict(list)
    for row in rows:
        groups[(row.collection.split("/")[0], row.medium)].append(row)
    total = sum(len(group) ** 0.5 for group in groups.values())
    for group in groups.values():
        yield from _draw(rng, group, min(int(count * len(group) ** 0.5 / total), MOST_DRAWS * len(group)))


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
    label = certain(row.medium) if row.files else label_of(row.name, row.medium)
    return (
        json.dumps(
            [content_text(row.name, row.files), [round(share, 3) for share in label], weight], ensure_ascii=False
        )
        + "\n"
    )


def read_dataset(path: Path) -> tuple[list[str], list[list[float]], list[float]]:
    """Texts, labels (how likely each medium is to be right) and weights of a file that is written here."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]
