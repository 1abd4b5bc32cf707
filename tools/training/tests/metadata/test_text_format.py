import pytest

from mimmo_training.metadata.text_format import clean, format_answer, format_name, pad, parse_answer, value_in_name


@pytest.mark.parametrize(
    ("name", "cleaned", "text"),
    [
        (
            "Some_Artist-Great_Album-(CAT01)-WEB-2019-GRP",
            "Some Artist-Great Album-(CAT01)-WEB-2019-GRP",
            "Some Artist- Great Album-( CAT01)- WEB- 2019- GRP",
        ),
        ("The.Long.Road.1999.mkv", "The Long Road 1999 mkv", "The Long Road 1999 mkv"),
        ("Dr. Who and the Sea", "Dr. Who and the Sea", "Dr. Who and the Sea"),
        ("A+B+C+2019", "A B C 2019", "A B C 2019"),
        ("Don't Stop (2019)", "Don't Stop (2019)", "Don't Stop ( 2019)"),
        ("a|b\tc\u200bd", "a/b cd", "a/ b cd"),
        ("教父Father1972", "教父Father1972", "教父 Father1972"),
        ("%20x%20&amp;y", "x &y", "x & y"),
        ("Cafe\u0301", "Café", "Café"),
        ("\ud800x", "x", "x"),
        ("", "", ""),
    ],
)
def test_names_are_cleaned_and_padded(name: str, cleaned: str, text: str) -> None:
    assert clean(name) == cleaned
    assert format_name(name) == text


def test_long_names_lose_their_tail() -> None:
    assert len(clean("x" * 500)) == 200


def test_answers_keep_their_separators_where_fields_are_missing() -> None:
    assert format_answer("album", {"title": "Loom", "year": "1999"}) == " Loom | | 1999"
    assert format_answer("movie", {"title": "Loom"}) == " Loom |"
    assert format_answer("series", {"title": "Loom"}) == " Loom"
    assert parse_answer("album", " Loom | | 1999") == {"title": "Loom", "year": "1999"}


def test_a_value_is_found_as_the_name_spells_it() -> None:
    cleaned = clean("Sea-Bird-Who's There?-2019")
    assert value_in_name(pad("Sea-Bird"), cleaned) == "Sea-Bird"
    assert value_in_name("sea- bird", cleaned) == "Sea-Bird"
    assert value_in_name("Land- Bird", cleaned) is None
