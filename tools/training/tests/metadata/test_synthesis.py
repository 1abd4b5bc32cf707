import random
from pathlib import Path

import pytest

from mimmo_training.metadata.ground_truth.claims import fold
from mimmo_training.metadata.invented import invented_works
from mimmo_training.metadata.references import reference_examples
from mimmo_training.metadata.synthesis.generate import generate
from mimmo_training.metadata.synthesis.marked import mark, read_off, unmark
from mimmo_training.metadata.synthesis.restyle import damage, dotted, restyle
from mimmo_training.metadata.synthesis.skeletons import fill, from_layout, from_silver, mine
from mimmo_training.metadata.synthesis.works import read_works
from mimmo_training.metadata.text_format import FIELDS, clean, value_in_name


def test_every_value_stands_in_its_name(data: Path) -> None:
    for example in generate(3, read_works(data), mine(data), 400):
        assert example.values["title"]
        assert set(example.values) <= set(FIELDS[example.subtype])
        for value in example.values.values():
            assert value_in_name(value, clean(example.name)) is not None


def test_the_same_seed_makes_the_same_names() -> None:
    assert reference_examples(5) == reference_examples(5)
    assert reference_examples(5) != reference_examples(6)


def test_works_are_either_trained_on_or_held_out(data: Path) -> None:
    trained = {work.title for work in read_works(data).movies}
    held_out = {work.title for work in read_works(data, held_out=True).movies}
    assert trained
    assert not trained & held_out


def test_no_held_out_title_is_trained_on_in_another_kind_or_spelling(data: Path) -> None:
    trained, held_out = read_works(data), read_works(data, held_out=True)
    titles = {fold(work.title) for works in vars(trained).values() for work in works}
    assert held_out.albums
    assert not titles & {fold(work.title) for works in vars(held_out).values() for work in works}


def test_no_style_glues_a_folder_or_a_year_to_a_title() -> None:
    rng = random.Random(3)
    for _ in range(200):
        name = unmark(dotted(rng, f"{mark('artist', 'Anna Berg')}/{mark('title', 'Quiet Sea')}(2018)/01 - Tide", "."))
        assert "BergQuiet" not in name
        assert "Sea2018" not in name


def test_changes_of_style_keep_the_answer() -> None:
    rng = random.Random(1)
    for _ in range(300):
        marked = f"{mark('artist', 'Anna Berg')} - {mark('title', 'Quiet Sea')} ({mark('year', '2018')}) [FLAC]"
        example = read_off(damage(rng, restyle(rng, marked)), "album")
        assert example is not None
        assert "".join(example.values["title"].lower().split()).replace("-", "") == "quietsea"
        assert example.values["year"] == "2018"


def test_an_answer_without_its_words_is_no_example() -> None:
    assert read_off(mark("title", "Loom")[:-1], "movie") is None


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            {
                "name": "Old.Film.2019.720p-G",
                "medium": "video",
                "subcategory": "movie",
                "title": "Old Film",
                "year": 2019,
            },
            "New.Film.2001.720p-G",
        ),
        (
            {
                "name": "Ann_Lee-Old_Song-WEB-2018-G",
                "medium": "audio",
                "title": "Old Song",
                "artist": "Ann Lee",
                "year": 2018,
            },
            "Bob-New.Film-WEB-2001-G",
        ),
        (
            {"name": "VA-Old_Song-2018-G", "medium": "audio", "title": "Old Song", "artist": "VA", "year": 2018},
            "VA-New.Film-2001-G",
        ),
    ],
)
def test_another_work_takes_the_place_of_a_real_name(row: dict, expected: str) -> None:
    skeleton = from_silver(row)
    assert skeleton is not None
    assert unmark(fill(skeleton, "New.Film", "Bob", "2001")) == expected


@pytest.mark.parametrize(
    ("name", "kind", "title"),
    [
        ("[VIDEO] Тайна города / The City Secret (Иван Лес) [2011, драма]", "bilingual", "The City Secret"),
        ("Тайна города (Иван Лес) [2011, драма]", "native", "Тайна города"),
        ("[Subs] Kaze no Uta - 07 [720p].mkv", "anime", "Kaze no Uta"),
        ("Harbour Tales S02E03 720p", "episode", "Harbour Tales"),
        ("Quiet Harbour (2004) [720p]", "movie", "Quiet Harbour"),
    ],
)
def test_strict_layouts_are_read(name: str, kind: str, title: str) -> None:
    found = from_layout({"name": name, "medium": "video"})
    assert found is not None
    assert found[0] == kind
    example = read_off(found[1].marked, found[1].subtype)
    assert example is not None
    assert example.values["title"] == title


def test_names_that_no_layout_fits_are_left_out() -> None:
    assert from_layout({"name": "Holiday", "medium": "video"}) is None
    assert from_silver({"name": "X-2018-G", "medium": "audio", "title": "Not there"}) is None


def test_invented_works_fill_every_kind() -> None:
    assert all(vars(invented_works(count=3)).values())
