"""A synthesised name of each medium and kind, in a random style."""

import random
from collections.abc import Iterator

from mimmo_training.data import style
from mimmo_training.data.names import LabelledName

from . import templates
from . import templates_of_collections as collections
from . import templates_of_material as material
from . import templates_of_performances as performances
from . import templates_of_programs as programs
from . import templates_of_shelves as shelves
from . import templates_of_small_programs as small_programs
from .file_lists import files_of
from .fill import fill
from .works import Library, Work

#: Collection of every synthesised name.
SYNTHETIC = "synthetic"

#: How often a work of another language gets a layout with marks of that language.
_LOCAL_LAYOUTS = 0.6

#: Medium → kinds with their shares and templates.
KINDS: dict[str, tuple[tuple[str, float, tuple[str, ...]], ...]] = {
    "video": (
        ("movie", 0.32, templates.MOVIE),
        ("show", 0.31, templates.SHOW),
        ("plain-video", 0.13, performances.PLAIN_VIDEO),
        ("concert", 0.06, templates.CONCERT),
        ("sport", 0.04, templates.SPORT),
        ("match", 0.06, performances.MATCH),
        ("course", 0.08, performances.COURSE),
    ),
    "audio": (
        ("album", 0.26, templates.ALBUM),
        ("track", 0.15, templates.TRACK),
        ("crate", 0.16, performances.CRATE),
        ("discography", 0.08, templates.DISCOGRAPHY),
        ("classical", 0.06, performances.CLASSICAL),
        ("stage", 0.04, performances.STAGE),
        ("samples", 0.05, performances.SAMPLES),
        ("audiobook", 0.11, templates.AUDIOBOOK),
        ("chapters", 0.06, shelves.CHAPTERS),
        ("podcast", 0.03, shelves.PODCAST),
    ),
    "software": (
        ("game", 0.22, templates.GAME),
        ("application", 0.17, templates.APPLICATION),
        ("rom", 0.11, programs.ROM),
        ("disk", 0.08, programs.DISK),
        ("arcade", 0.06, programs.ARCADE),
        ("phone", 0.05, programs.PHONE),
        ("download", 0.08, programs.DOWNLOAD),
        ("source", 0.06, programs.SOURCE),
        ("driver", 0.03, small_programs.DRIVER),
        ("addon", 0.04, small_programs.ADDON),
        ("system", 0.02, small_programs.SYSTEM),
        ("small-program", 0.06, small_programs.SMALL),
        ("dumps", 0.02, small_programs.DUMPS),
    ),
    "book": (
        ("book", 0.32, templates.BOOK),
        ("shelf", 0.22, shelves.SHELF),
        ("comic", 0.16, templates.COMIC),
        ("scanlation", 0.09, shelves.SCANLATION),
        ("magazine", 0.12, templates.MAGAZINE),
        ("periodical", 0.09, shelves.PERIODICAL),
    ),
    "other": (
        ("other", 0.22, templates.OTHER),
        ("subtitles", 0.05, material.SUBTITLES),
        ("subtitle-packs", 0.06, collections.SUBTITLE_PACKS),
        ("fonts", 0.08, material.FONTS),
        ("letters", 0.05, collections.LETTERS),
        ("pictures", 0.08, material.PICTURES),
        ("images", 0.1, collections.IMAGES),
        ("signs", 0.04, collections.SIGNS),
        ("templates", 0.05, collections.TEMPLATES),
        ("maps", 0.04, collections.MAPS),
        ("data", 0.09, material.DATA),
        ("figures", 0.09, collections.FIGURES),
        ("shapes", 0.05, collections.SHAPES),
    ),
}


def synthesise(rng: random.Random, library: Library, medium: str, with_files: bool) -> LabelledName:
    """One name of the medium, with a plausible file list if asked for."""
    kinds = KINDS[medium]
    kind, _, layouts = rng.choices(kinds, weights=[share for _, share, _ in kinds])[0]
    work = library.draw(rng, kind)
    name = restyle(rng, fill(rng, _layout(rng, layouts, work), work, library))
    files = files_of(rng, kind, name, work, library) if with_files else ()
    language = work.language.code if work.language else None
    return LabelledName(name, medium, kind, language, SYNTHETIC, files)


def _layout(rng: random.Random, layouts: tuple[str, ...], work: Work) -> str:
    """Works of another language mostly get a layout with that language's marks, or these would be seen too seldom."""
    marked = [layout for layout in layouts if "{local_" in layout]
    return rng.choice(marked if work.language and marked and rng.random() < _LOCAL_LAYOUTS else layouts)


def synthesise_many(
    seed: int, library: Library, count_by_medium: dict[str, int], files_share: float
) -> Iterator[LabelledName]:
    """The given number of names of each medium; the same seed gives the same names."""
    rng = random.Random(seed)
    for medium, count in count_by_medium.items():
        for _ in range(count):
            yield synthesise(rng, library, medium, rng.random() < files_share)


def restyle(rng: random.Random, name: str) -> str:
    """The same release as somebody else would write it; never empty."""
    styled = name
    if rng.random() < 0.2:
        styled = style.fold_diacritics(styled)
    if rng.random() < 0.08:
        styled = style.drop_punctuation(styled)
    styled = style.change_case(rng, style.separate(rng, styled))
    if rng.random() < 0.07:
        styled = style.sign(rng, styled)
    if rng.random() < 0.06:
        styled = style.cut(rng, styled)
    return styled.strip() or name
