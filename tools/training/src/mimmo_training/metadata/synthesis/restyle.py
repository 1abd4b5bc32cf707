"""Changes of style on a marked name: separators, case, diacritics, damage. The marks travel along."""

import random
import re

from mimmo_training.data.style import fold_diacritics, group_name, sign

from .marked import ALL_MARKS, MARKS, mark, unmark
from .words import VIDEO_ENDINGS

_SPACES = re.compile(r" +")
_SCENE_DROPS = re.compile(r"[:,;!?'’\"“”«»&#*]")
#: What parts words even where it is dropped: nobody glues a folder to its file, or a title to its year.
_SCENE_PARTS = re.compile(r"[()\[\]{}/+~|]")
_REPEATED = re.compile(r"([._+])\1+")
_MARK = f"[{ALL_MARKS}]*"
_DASHED = re.compile(rf" ({_MARK})[-–]({_MARK}) ")


def restyle(rng: random.Random, marked: str) -> str:
    """Write a spaced name as one of its makers would: mostly with spaces or dots, seldom glued."""
    roll = rng.random()
    if rng.random() < 0.3:
        marked = fold_diacritics(marked)
    marked = _change_case(rng, marked)
    if roll < 0.5:
        return marked
    if roll < 0.82:
        return dotted(rng, marked, ".")
    if roll < 0.91:
        return dotted(rng, marked, "_")
    if roll < 0.935:
        return dotted(rng, marked, "+")
    if roll < 0.955:
        return dotted(rng, marked, "-")
    if roll < 0.97:
        return marked.replace(" ", "")
    if roll < 0.98:
        return marked.replace(" ", "%20")
    # Dots in one part, spaces in the other.
    words = marked.split(" ")
    at = rng.randint(0, len(words))
    return ".".join(words[:at]) + "." + " ".join(words[at:]) if at else " ".join(words)


def dotted(rng: random.Random, marked: str, separator: str) -> str:
    """Separators instead of spaces; most writers drop punctuation with them."""
    if rng.random() < 0.6:
        marked = _drop_in_values(marked)
    if rng.random() < 0.35:
        marked = _dropped(marked)
    if rng.random() < 0.6:
        joint = rng.choice((" ", "-", " - "))
        marked = _DASHED.sub(rf"\1{joint}\2", marked)
    dots = _SPACES.sub(separator, marked)
    return _REPEATED.sub(r"\1", dots) if rng.random() < 0.85 else dots


def value_in_style(rng: random.Random, value: str, separator: str) -> str:
    """A catalogue's value as it would stand in a name with this separator between its words."""
    if separator == " ":
        return value if rng.random() < 0.85 else fold_diacritics(value)
    if rng.random() < 0.75:
        value = fold_diacritics(value)
    if rng.random() < 0.85:
        value = _dropped(value).replace(" - ", " ")
    value = _REPEATED.sub(r"\1", _SPACES.sub(separator, value.strip()))
    return value


def damage(rng: random.Random, marked: str) -> str:
    """What happens to names on their way: copies, hashes, endings, site marks, cuts, wrappers."""
    roll = rng.random()
    if roll < 0.70:
        return marked
    if roll < 0.76:
        return sign(rng, marked)
    if roll < 0.79:
        return f"{marked} ({rng.randint(1, 9)})"
    if roll < 0.82:
        return f"{marked} [{rng.getrandbits(32):08{rng.choice('Xx')}}]"
    if roll < 0.85:
        return marked + rng.choice(VIDEO_ENDINGS)
    if roll < 0.87:
        return f"[{marked}]{rng.choice(('', '[中文字幕]', '[1080p]', '-' + group_name(rng)))}"
    if roll < 0.88:
        return f'"{marked}" yEnc (1/{rng.randint(2, 99)})'
    if roll < 0.89:
        return f"[{rng.randint(10, 99)}/{rng.randint(100, 999)}] - {marked}.part{rng.randint(1, 30):02}.rar"
    if roll < 0.90:
        return marked.replace("&", "&amp;")
    if roll < 0.905:
        return f"{marked}-{rng.choice(('Obfuscated', 'postbot', 'xpost', 'Scrambled', 'AsRequested', 'BUYMORE'))}"
    if roll < 0.91 and " " in marked:
        return f"{rng.randint(1, 60):02}{rng.choice(('. ', ' - '))}{marked}"
    if roll < 0.94 and " " not in marked:
        # Scene files carry the group in front, short and small.
        return f"{group_name(rng).lower()[:6]}-{marked if rng.random() < 0.4 else marked.lower()}"
    if roll < 0.94:
        return marked.replace(" (", "(").replace(" [", "[")
    return _cut(rng, marked)


def drop_value(marked: str, field: str) -> str:
    """The name without one field's marks; its text stays."""
    opening, closing = MARKS[field]
    return marked.replace(opening, "").replace(closing, "")


def _cut(rng: random.Random, marked: str) -> str:
    """Lose the tail, never within or before a value."""
    last = max((marked.rfind(closing) for _, closing in MARKS.values()), default=0)
    if len(unmark(marked)) < 24 or last + 2 >= len(marked):
        return marked
    return marked[: rng.randint(last + 1, len(marked) - 1)].rstrip() + rng.choice(("", "", "...", "…"))


def _change_case(rng: random.Random, marked: str) -> str:
    roll = rng.random()
    if roll < 0.8:
        return marked
    if roll < 0.9:
        return marked.lower()
    if roll < 0.94:
        return marked.upper()
    if roll < 0.96:
        return marked.title()
    opening, closing = MARKS["title"]
    start, end = marked.find(opening), marked.find(closing)
    if start < 0 or end < 0:
        return marked
    title = unmark(marked[start:end])
    return marked[:start] + mark("title", title.upper() if roll < 0.98 else title.lower()) + marked[end + 1 :]


def _dropped(text: str) -> str:
    return _SCENE_DROPS.sub("", _SCENE_PARTS.sub(" ", text))


def _drop_in_values(marked: str) -> str:
    parts = []
    inside = False
    for character in marked:
        if character in ALL_MARKS:
            inside = not inside
        parts.append(_dropped(character) if inside else character)
    return "".join(parts)
