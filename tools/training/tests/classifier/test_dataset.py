import random
from dataclasses import replace

from mimmo_training.classifier.augment import augment, lose_marks
from mimmo_training.classifier.dataset import Mixture, read_dataset, training_rows, write_dataset
from mimmo_training.classifier.synthesis.works import Library
from mimmo_training.data.catalogue import CatalogueFilter
from mimmo_training.data.corrections import is_mislabelled
from mimmo_training.data.names import LabelledName, read_p2p
from mimmo_training.data.splits import EVERYTHING, FOLDS, fold_named, stable_share

SMALL = Mixture(p2p=200, scene=100, synthetic=50)


def test_each_collection_is_left_out_by_exactly_one_fold(data):
    for row in read_p2p(data):
        assert sum(fold.leaves_out(row) for fold in FOLDS) == 1
        assert not EVERYTHING.leaves_out(row)


def test_a_fold_trains_on_nothing_that_it_leaves_out(data):
    rows = list(training_rows(data, fold_named("russian"), SMALL))
    assert not any("rutracker" in row.collection for row in rows)
    assert any(row.collection == "deutschetorrents" for row in rows)
    later = list(training_rows(data, fold_named("german-academic-later"), SMALL))
    assert not any("Later" in row.name for row in later)


def test_names_with_a_label_known_to_be_wrong_are_not_trained_on(data):
    rows = list(training_rows(data, EVERYTHING, SMALL))
    assert not any("Parts Catalogue" in row.name for row in rows)
    assert is_mislabelled(LabelledName("History AUDIOBOOK", "book", collection="mteam_ebooks"))
    assert not is_mislabelled(LabelledName("History", "book", collection="mteam_ebooks"))


def test_ambiguous_rows_count_less_and_an_existing_dataset_is_kept(data, tmp_path):
    path = tmp_path / "dataset.jsonl.gz"
    count = write_dataset(path, data, EVERYTHING, SMALL)
    texts, labels, weights = read_dataset(path)
    assert count == len(texts) == len(labels)
    assert {0.25, 1.0} == set(weights)
    before = path.read_bytes()
    assert write_dataset(path, data, EVERYTHING, replace(SMALL, p2p=10)) == count
    assert path.read_bytes() == before


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
