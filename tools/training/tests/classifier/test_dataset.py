import random
from dataclasses import replace

import pytest

from mimmo_training.classifier.augment import augment, lose_marks
from mimmo_training.classifier.bare_names import certain, is_bare, label_of
from mimmo_training.classifier.dataset import Mixture, fold_rows, read_dataset, write_base, write_fold
from mimmo_training.classifier.synthesis.works import Library
from mimmo_training.data.catalogue import CatalogueFilter
from mimmo_training.data.corrections import is_mislabelled
from mimmo_training.data.names import MEDIA, LabelledName, read_p2p, read_scene
from mimmo_training.data.splits import BASE, EVERYTHING, FOLDS, fold_named, stable_share

SMALL = Mixture(scene=100, synthetic=50, p2p=200, again=60)


def test_each_collection_is_left_out_by_exactly_one_fold(data):
    for row in read_p2p(data):
        assert sum(fold.leaves_out(row) for fold in FOLDS) == 1
        assert not EVERYTHING.leaves_out(row)


def test_a_fold_trains_on_nothing_that_it_leaves_out(data):
    rows = list(fold_rows(data, fold_named("russian-and-downloads"), SMALL))
    assert not any("rutracker" in row.collection for row in rows)
    assert any(row.collection == "deutschetorrents" for row in rows)


def test_the_base_knows_no_collection_and_no_later_name(data, tmp_path):
    assert all(BASE.leaves_out(row) for row in read_p2p(data))
    assert {row.name for row in read_scene(data) if BASE.leaves_out(row)} == {"Later.Film.2023.1080p.WEB.H264-GRP"}
    write_base(tmp_path / "base.jsonl.gz", data, SMALL)
    texts, _, _ = read_dataset(tmp_path / "base.jsonl.gz")
    assert not any("Later" in text for text in texts)


def test_names_with_a_label_known_to_be_wrong_are_not_trained_on(data):
    rows = list(fold_rows(data, EVERYTHING, SMALL))
    assert not any("Parts Catalogue" in row.name for row in rows)
    assert is_mislabelled(LabelledName("History AUDIOBOOK", "book", collection="mteam_ebooks"))
    assert not is_mislabelled(LabelledName("History", "book", collection="mteam_ebooks"))


def test_ambiguous_rows_count_less_and_an_existing_file_is_kept(data, tmp_path):
    base, path = tmp_path / "base.jsonl.gz", tmp_path / "fold.jsonl.gz"
    write_base(base, data, SMALL)
    count = write_fold(path, data, EVERYTHING, SMALL, base)
    texts, labels, weights = read_dataset(path)
    assert count == len(texts) == len(labels)
    assert {0.25, 1.0} >= set(weights)
    assert 0.25 in read_dataset(base)[2]
    before = path.read_bytes()
    assert write_fold(path, data, EVERYTHING, replace(SMALL, p2p=10), base) == count
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("The Paper Boat", True),
        ("Anna Berg - Snowfall", True),
        ("The Paper Boat (2004)", True),
        ("Тайна города", True),
        ("The Paper Boat S01E02", False),
        ("Anna Berg - Snowfall [FLAC]", False),
        ("Anna Berg - Snowfall.mp3", False),
        ("Kite Racer (Europe)", False),
        ("Johan Lind - The Winter Garden Hörbuch", False),
    ],
)
def test_a_name_without_a_mark_proves_no_medium(name, bare):
    assert is_bare(name) == bare
    label = label_of(name, "video")
    assert sum(label) == pytest.approx(1)
    assert (label == certain("video")) != bare
    assert max(label) == label[MEDIA.index("video")]


def test_augmenting_keeps_the_medium_and_never_empties_the_name(data):
    library = Library(data, CatalogueFilter())
    rng = random.Random(3)
    for row in read_p2p(data):
        for _ in range(50):
            other = augment(rng, row, library)
            assert other.medium == row.medium
            assert other.name.strip()


def test_marks_are_lost_now_and_then():
    rng = random.Random(1)
    names = {lose_marks(rng, "The.Lighthouse.Keeper.2019.1080p-GRP") for _ in range(200)}
    assert any(not name.endswith("-GRP") for name in names)
    assert any("2019" not in name for name in names)
    assert "The.Lighthouse.Keeper.2019.1080p-GRP" in names


def test_a_share_depends_on_the_text_alone():
    assert stable_share("x") == stable_share("x")
    assert 0 <= stable_share("y", 2) < 1
