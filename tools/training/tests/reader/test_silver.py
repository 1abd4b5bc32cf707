import pytest

from mimmo_training.reader.labelled import NO_CLASS, Labelled, word_classes
from mimmo_training.reader.labels import label_of
from mimmo_training.reader.silver import from_marks, masked, with_value
from mimmo_training.reader.tokens import words_of


def spans(labelled: Labelled | None) -> list[str]:
    assert labelled is not None
    return [f"{label}={text.strip(' .-[]()_')}" for text, label in labelled.pieces() if label is not None]


@pytest.mark.parametrize(
    ("name", "marks", "expected"),
    [
        (
            "Some.Show.S02E03-E05.720p-GRP",
            [
                ("title", 0, 9, "Some Show"),
                ("season", 10, 20, [2]),
                ("episode", 10, 20, [3, 4, 5]),
                ("resolution", 21, 25, "720p"),
                ("group", 26, 29, "GRP"),
            ],
            ["title=Some.Show", "season=02", "episode=03-E05", "resolution=720p", "group=GRP"],
        ),
        (
            "Show 103",
            [("title", 0, 4, ""), ("season", 5, 8, [1]), ("episode", 5, 8, [3])],
            ["title=Show", "seasonEpisode=103"],
        ),
        ("Show Second Season", [("title", 0, 4, ""), ("season", 5, 18, [2])], ["title=Show", "season=Second"]),
        ("Show - 105", [("title", 0, 4, ""), ("absoluteEpisode", 7, 10, [105])], ["title=Show", "episode=105"]),
        (
            "Editor v2.4.1",
            [("title", 0, 6, ""), ("softwareVersion", 7, 13, "2.4.1")],
            ["title=Editor", "version=2.4.1"],
        ),
        ("Film.mkv", [("title", 0, 4, ""), ("container", 5, 8, "mkv")], ["title=Film", "extension=mkv"]),
        ("Film Strange 12", [("title", 0, 4, "")], ["title=Film", "?=Strange", "?=12"]),
    ],
)
def test_marks_become_labels(name: str, marks: list, expected: list[str]):
    assert spans(from_marks(name, marks)) == expected


def test_numbers_that_the_mark_does_not_have_are_not_understood():
    assert from_marks("Show S02", [("season", 5, 8, [7])]) is None


def test_a_field_of_the_data_takes_the_place_of_a_reading():
    read = from_marks("Anna Berg - Lights", [("title", 0, 18, "")])
    assert read is not None
    corrected = with_value(read, "artist", "anna berg")
    assert spans(corrected)[0] == "artist=Anna Berg"
    assert with_value(read, "artist", "Nobody") is None
    assert spans(masked(read, lambda label, _: label == "title")) == ["?=Anna Berg - Lights"]


def test_words_have_the_class_of_their_characters():
    labelled = Labelled.of(
        [("The Film", "title"), (" ", None), ("2019", "year"), (" ", None), ("odd", "?"), ("-", None), ("B", "title")]
    )
    classes = word_classes(words_of(labelled.text), labelled.labels)
    assert [None if each == NO_CLASS else label_of(each) for each in classes] == [
        "title",
        "title",
        "year",
        None,
        "title",
    ]
    assert classes.tolist()[:2] == [1, 2]
    assert classes.tolist()[4] == 1


def test_what_is_kept_begins_where_its_first_letter_went():
    labelled = Labelled.of([("'Film", "title")])
    assert labelled.kept([2, 3, 4]).labels[0] & 64
