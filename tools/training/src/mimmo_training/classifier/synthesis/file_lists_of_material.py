"""File lists of material that people collect, and of what other programs load."""

import random

from mimmo_training.data.names import File
from mimmo_training.data.style import group_name

from .marks import MARKS
from .marks_of_kinds import MARKS_OF_KINDS
from .marks_of_material import MARKS_OF_MATERIAL
from .works import Library, Work

_MB = 10**6


def templates(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """What a program of design opens, with a picture of what it looks like."""
    ending = rng.choice(MARKS_OF_MATERIAL["template_format"]).lower()
    files = [
        File(f"{group_name(rng).lower()}_{at:02}.{ending}", _size(rng, 2_000, 300 * _MB))
        for at in range(1, rng.randint(2, 20))
    ]
    return [*files, File("preview.jpg", 200_000)] if rng.random() < 0.5 else files


def maps(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """Sheets or tiles."""
    ending, place = (rng.choice(MARKS_OF_MATERIAL[slot]) for slot in ("maps_format", "region_of_maps"))
    return [
        File(f"{place}_{at:02}.{ending.lower()}", _size(rng, 50_000, 2_000 * _MB)) for at in range(rng.randint(1, 30))
    ]


def shapes(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """The parts of a figure, or one scene."""
    ending, thing = rng.choice(MARKS_OF_KINDS["shape_extension"]), rng.choice(MARKS_OF_MATERIAL["shape_thing"])
    parts = rng.sample(
        ("base", "body", "head", "left", "right", "top", "lid", "v2", "supported", ""), rng.randint(1, 6)
    )
    return [File(f"{thing}_{part}".strip("_") + f".{ending}", _size(rng, 50_000, 300 * _MB)) for part in parts]


def figures(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """Tables about one thing."""
    about, ending = rng.choice(MARKS_OF_MATERIAL["data_about"]), rng.choice(MARKS_OF_MATERIAL["data_format"])
    measures = rng.sample(MARKS_OF_MATERIAL["data_measure"], rng.randint(1, 6))
    return [File(f"{about}_{measure}.{ending}".replace(" ", "_"), _size(rng, 500, 3_000 * _MB)) for measure in measures]


def addon(rng: random.Random, name: str, _: Work, __: Library) -> list[File]:
    """What is copied beside a program, or its installer."""
    ending = rng.choice(
        ("dll", "vst3", "component", "exe", "pkg", "zip", "jar", "xpi", "zxp", "py", "dmg", "aaxplugin")
    )
    stem = rng.choice((name.replace("/", " "), group_name(rng)))
    return [File(f"{stem}.{ending}", _size(rng, 50_000, 900 * _MB))]


def driver(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """The files that a system asks for, or one image."""
    stem = group_name(rng).lower()
    if rng.random() < 0.4:
        return [
            File(f"{stem}.{rng.choice(('exe', 'zip', 'bin', 'img', 'hex', 'rom', 'cap'))}", _size(rng, _MB, 900 * _MB))
        ]
    return [File(f"{stem}.{ending}", _size(rng, 2_000, 30 * _MB)) for ending in ("inf", "sys", "cat", "dll")]


def dumps(rng: random.Random, _: str, __: Work, library: Library) -> list[File]:
    """Many of one machine."""
    ending = rng.choice(MARKS_OF_KINDS["cartridge"])
    titles = {library.any_title(rng).replace("/", " ").strip(" .") or "game" for _ in range(rng.randint(4, 50))}
    region = rng.choice(MARKS_OF_KINDS["rom_region"])
    return [File(f"{title} ({region}).{ending}", _size(rng, 8_000, 64 * _MB)) for title in sorted(titles)]


def system(rng: random.Random, name: str, _: Work, __: Library) -> list[File]:
    """One image."""
    ending = rng.choice(("iso", "iso", "img", "img.xz", "wim", "dmg", "vhd", "ova", "qcow2"))
    return [File(f"{name.replace('/', ' ')}.{ending}", _size(rng, 2 * _MB, 9_000 * _MB))]


def _size(rng: random.Random, low: float, high: float) -> int:
    return int(low * (high / low) ** rng.random())


#: Kind → what its releases hold.
MAKERS_OF_MATERIAL = {
    "templates": templates,
    "maps": maps,
    "shapes": shapes,
    "figures": figures,
    "addon": addon,
    "driver": driver,
    "dumps": dumps,
    "system": system,
}
