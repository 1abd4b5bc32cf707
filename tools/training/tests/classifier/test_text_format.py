import pytest

from mimmo_training.classifier.text_format import content_text, rounded_size
from mimmo_training.data.names import File


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (1, "1B"),
        (999, "900B"),
        (1000, "1KB"),
        (25_000, "20KB"),
        (999_999, "900KB"),
        (4_812_000_000, "4GB"),
        (10**16, "10000TB"),
    ],
)
def test_a_size_keeps_its_first_digit_and_its_unit(size, text):
    assert rounded_size(size) == text


def test_the_three_largest_files_follow_the_name_from_large_to_small():
    files = [File("a.srt", 10), File("b.mkv", 5_000_000), File("c.nfo", 3), File("d.jpg", 4000)]
    assert content_text("Holiday", files) == "Holiday<file>b.mkv 5MB<file>d.jpg 4KB<file>a.srt 10B"


def test_files_of_equal_size_stay_in_their_order():
    assert content_text("", [File("b", 7), File("a", 7)]) == "<file>b 7B<file>a 7B"


def test_an_unknown_size_is_left_out():
    assert content_text("x", [File("a.mp3", 0)]) == "x<file>a.mp3"


def test_long_names_lose_their_end_and_long_paths_their_start():
    text = content_text("n" * 500, [File("p" * 500 + ".mkv", 0)])
    assert text == "n" * 200 + "<file>" + "p" * 56 + ".mkv"
