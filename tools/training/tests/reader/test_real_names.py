from mimmo_training.reader.left_out import LEFT_OUT, is_left_out
from mimmo_training.reader.mark_labels import label_of_mark
from mimmo_training.reader.real_names import folded, rows_of


def test_collections_left_out_are_not_trained_on(write_data):
    rows = [
        {"name": "Northern Lights 2019", "medium": "video", "collection": LEFT_OUT[0]},
        {"name": "Harbour Nights 2020", "medium": "video", "collection": "another"},
        {"name": "Shown Film 2020", "medium": "video", "collection": "another"},
    ]
    data = write_data(
        {}, {name: rows if name == "p2p" else [] for name in ("scene", "p2p", "p2p-more", "p2p-3", "p2p-4")}
    )
    (data / "cases").mkdir()
    (data / "cases" / "some.jsonl").write_text('{"name": "shown film 2020"}\n')
    assert [row["name"] for row in rows_of(data, left_out=False)] == ["Harbour Nights 2020"]
    assert [row["name"] for row in rows_of(data, left_out=True)] == ["Northern Lights 2019"]
    assert not is_left_out("scene")


def test_marks_have_the_same_label_wherever_they_come_from():
    assert label_of_mark("PROPER", "other") == "edition"
    assert label_of_mark("Harbour", "other") == "other"


def test_folding_keeps_letters_and_digits_of_all_scripts():
    assert folded("The Façade: Часть 2!") == "thefaçadeчасть2"
