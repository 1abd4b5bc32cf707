import random
import re

import pytest

from mimmo_training.classifier.synthesis import templates
from mimmo_training.classifier.synthesis.fill import fill
from mimmo_training.classifier.synthesis.names import KINDS, restyle, synthesise, synthesise_many
from mimmo_training.classifier.synthesis.works import Library
from mimmo_training.data.catalogue import CatalogueFilter
from mimmo_training.data.names import MEDIA

LAYOUTS = [layout for kinds in KINDS.values() for _, _, layouts in kinds for layout in layouts]


@pytest.fixture(scope="module")
def library(data):
    return Library(data, CatalogueFilter())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_filled_without_a_slot_left_over(layout, library):
    rng = random.Random(layout)
    for _ in range(5):
        name = fill(rng, layout, library.draw(rng, "movie"), library)
        assert name.strip()
        assert not re.search(r"\{[a-z_0-9]+\}|[<>]", name)


def test_every_medium_has_kinds_whose_shares_add_up():
    assert set(KINDS) == set(MEDIA)
    for kinds in KINDS.values():
        assert sum(share for _, share, _ in kinds) == pytest.approx(1)


def test_only_layouts_without_a_mark_are_listed_for_two_media():
    by_medium = {medium: {layout for _, _, layouts in kinds for layout in layouts} for medium, kinds in KINDS.items()}
    titles = r"\{(?:title|artist|author|album|track|local_title|slug_title|short_word|year|n|nn)\}"
    seen: set[str] = set()
    for layouts in by_medium.values():
        for layout in layouts & seen:
            assert not re.search(r"\w", re.sub(titles, "", layout)), layout
        seen |= layouts


def test_the_same_seed_gives_the_same_names(library):
    counts = dict.fromkeys(MEDIA, 20)
    first = list(synthesise_many(5, library, counts, 0.5))
    assert first == list(synthesise_many(5, library, counts, 0.5))
    assert first != list(synthesise_many(6, library, counts, 0.5))


@pytest.mark.parametrize("medium", MEDIA)
def test_file_lists_are_relative_and_never_empty(medium, library):
    rng = random.Random(1)
    for _ in range(150):
        row = synthesise(rng, library, medium, with_files=True)
        assert row.files
        for file in row.files:
            assert file.size >= 0
            assert file.path and not file.path.startswith("/") and ".." not in file.path.split("/")


def test_restyling_never_empties_a_name():
    rng = random.Random(1)
    assert all(restyle(rng, name).strip() for name in ("a", "...", "[x]", "Ä", "Тайна города") for _ in range(200))


def test_left_out_sources_are_not_drawn(data):
    library = Library(data, CatalogueFilter(left_out_sources=("b",)))
    rng = random.Random(1)
    assert not any("Loom" in library.any_title(rng) for _ in range(300))


def test_templates_hold_no_unbalanced_brackets():
    for layout in LAYOUTS:
        assert layout.count("<") == layout.count(">"), layout
    assert templates.MOVIE
