"""Reference files that hold TypeScript to Python: contents → texts → token ids → logits → labels."""

import json
from pathlib import Path

import numpy as np
import onnxruntime

from mimmo_training.data.names import MEDIA, File

from .encoding import encode, padded
from .export import GRAPH, TOKENIZER
from .text_format import content_text
from .tokenizer import load_tokenizer

REFERENCES = "references.jsonl"

#: Contents that exercise the formatter and the tokenizer; invented.
CASES: tuple[tuple[str, tuple[File, ...]], ...] = (
    ("The.Lighthouse.Keeper.2019.1080p.BluRay.x264-GROUP", ()),
    ("Anna Berg - Northern Lights (2018) [FLAC]", ()),
    ("Johan Lind - The Winter Garden (epub)", ()),
    ("Harbour Tycoon Deluxe Edition v1.4.2 + 3 DLCs", ()),
    ("Forest Wallpapers 4K", ()),
    ("5d41402abc4b2a76b9719d911017c592", ()),
    ("[Subs] Kaze no Uta - 07 [720p][A1B2C3D4].mkv", ()),
    ("Иван Петров - Старый дом [2011, 128 kbps, MP3]", ()),
    ("ТАЙНА ГОРОДА / The City Secret [S02] (2015) WEB-DLRip", ()),
    ("秘密の庭 第3巻", ()),
    ("星光之城 第二季 全24集 国语中字 1080p", ()),
    ("마지막 길 시즌1 제05회 720p", ()),
    ("ความลับ ตอนที่ 1", ()),
    ("قصة مدينة الحلقة 12 مترجم", ()),
    ("İSTANBUL'un Sırrı 3. Bölüm", ()),
    ("Cafe\u0301 Olé ﬁne ½ ① Ⅳ", ()),
    ("_-_...___", ()),
    ("", ()),
    (" \t\n ", ()),
    ("a\u0000b\u200bc\ufeffd", ()),
    ("🎬 Movie Night 🎵 👩‍👩‍👧‍👦", ()),
    ("x" * 500, ()),
    ("Wort " * 120, ()),
    ("𝕄𝕠𝕧𝕚𝕖 𐍈" * 60, ()),
    ("<file>name<pad><unk> [SEP]", ()),
    ("don't-stop_me.now+again~v2@home#1 50% (a|b)", ()),
    ("Holiday", (File("beach.mkv", 4_812_000_000), File("beach.srt", 25_000), File("cover.jpg", 999))),
    ("Holiday", (File("a.bin", 5), File("b.bin", 5), File("c.bin", 7), File("d.bin", 5))),
    ("Holiday", (File("notes.txt", 0), File("Disc 1/01 - Opening.flac", 31_457_280))),
    ("Holiday", (File("deep/" * 40 + "end.epub", 1_000), File("x.pdf", 999_999), File("y.pdf", 1_000_000))),
    ("Holiday", (File("ü" * 70 + ".mp3", 1), File("big.iso", 9_007_199_254_740_991))),
)


def write_references(model: Path, folder: Path) -> None:
    """Write one JSON line a case: name, files, text, ids, logits, label; for the tests of @mimmo/classifier-onnx."""
    texts = [content_text(name, files) for name, files in CASES]
    encoded = encode(load_tokenizer(model / TOKENIZER), texts)
    session = onnxruntime.InferenceSession(str(model / GRAPH), providers=["CPUExecutionProvider"])
    lines = []
    for row, ((name, files), text) in enumerate(zip(CASES, texts, strict=True)):
        ids, mask = padded(encoded, np.array([row]))
        logits = session.run(None, {"input_ids": ids.numpy(), "attention_mask": mask.numpy()})[0][0]
        lines.append(
            {
                "name": name,
                "files": [{"path": file.path, "size": file.size} for file in files],
                "text": text,
                "ids": ids[0].tolist(),
                "logits": [round(float(logit), 5) for logit in logits],
                "label": MEDIA[int(logits.argmax())],
            }
        )
    (folder / REFERENCES).write_text(
        "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8"
    )
