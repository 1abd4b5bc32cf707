import numpy as np
import pytest

from mimmo_training.reader.decoding import best_classes, calibrated, spans_of
from mimmo_training.reader.labels import CLASSES, begins
from mimmo_training.reader.tokens import Word

FIRST, NEXT = begins("title"), begins("title") + 1
YEAR = begins("year")


def probabilities(*rows: dict[int, float]) -> np.ndarray:
    table = np.full((len(rows), CLASSES), 1e-6)
    for at, row in enumerate(rows):
        for word_class, probability in row.items():
            table[at, word_class] = probability
    return table


def test_a_span_never_begins_by_going_on():
    assert best_classes(probabilities({NEXT: 0.9, FIRST: 0.1}, {NEXT: 0.9})) == [FIRST, NEXT]
    assert best_classes(probabilities({YEAR: 0.9}, {NEXT: 0.6, 0: 0.4})) == [YEAR, 0]


def test_a_span_is_as_sure_as_its_weakest_word_and_its_end():
    words = [Word(0, 3), Word(4, 7), Word(8, 12)]
    (title, year) = spans_of(words, probabilities({FIRST: 0.95}, {NEXT: 0.9}, {YEAR: 0.8, NEXT: 0.2}))
    assert (title.label, title.start, title.end, title.confidence) == ("title", 0, 7, pytest.approx(0.8))
    assert (year.label, year.start, year.end, year.confidence) == ("year", 8, 12, pytest.approx(0.8))


def test_two_spans_of_one_label_may_touch():
    words = [Word(0, 1), Word(2, 3)]
    assert [span.label for span in spans_of(words, probabilities({FIRST: 0.9}, {FIRST: 0.9}))] == ["title", "title"]


def test_nothing_has_no_spans():
    assert spans_of([], np.zeros((0, CLASSES))) == []


@pytest.mark.parametrize(("said", "right"), [(0, 0.1), (0.25, 0.2), (0.5, 0.3), (0.75, 0.6), (1, 0.9)])
def test_calibrates_on_straight_lines(said: float, right: float):
    assert calibrated(said, [(0, 0.1), (0.5, 0.3), (1, 0.9)]) == pytest.approx(right)
