"""Works that do not exist: what the reference files and the tests make names from."""

import random

from .synthesis.works import Work, Works

_ADJECTIVES = (
    "Quiet",
    "Northern",
    "Paper",
    "Golden",
    "Last",
    "Hidden",
    "Winter",
    "Blue",
    "Seven",
    "Broken",
    "Distant",
    "Café",
    "Électrique",
    "Große",
    "Señor",
)
_NOUNS = (
    "Harbour",
    "Lighthouse",
    "Garden",
    "Kite",
    "River",
    "Keeper",
    "Letters",
    "Orchard",
    "Station",
    "Mirror",
    "Nächte",
    "Forêt",
    "Año",
    "Lanterns",
    "Bridge",
)
_FIRST = ("Anna", "Johan", "Maria", "Émile", "Jürgen", "Siân", "Owen", "Clara", "Tomás", "Ingrid")
_LAST = ("Berg", "Lind", "Sol", "Moreau", "Weiß", "Stone", "Hill", "Novák", "Ortega", "Dahl")
_CYRILLIC = ("Тихая гавань", "Старый дом", "Тайна города", "Крылья и море", "Последнее письмо", "Зимний сад")
_EASTERN = ("秘密の庭", "海の歌", "星光之城", "教父的花园", "마지막 길", "風の便り", "ความลับ", "قصة مدينة")
_SPECIAL = (
    "2046 Steps",
    "Us and Them",
    "1983",
    "The 900",
    "Web of Paper",
    "R.A.I.N.",
    "Kite: The Return",
    "Who's There?",
    "3%",
    "A/B",
    "Sea-Bird",
    "Proper Manners",
)


def invented_works(seed: int = 1, count: int = 200) -> Works:
    """`count` works of each kind, the same for the same seed."""
    rng = random.Random(seed)
    return Works(
        movies=[Work(_title(rng), _year(rng)) for _ in range(count)],
        shows=[Work(_title(rng), _year(rng), other=rng.choice(_EASTERN)) for _ in range(count)],
        episodes=[Work(_title(rng), inner=_title(rng)) for _ in range(count)],
        albums=[Work(_title(rng), _year(rng), _artist(rng)) for _ in range(count)],
        tracks=[Work(_title(rng), _year(rng), _artist(rng), inner=_title(rng)) for _ in range(count)],
        audiobooks=[Work(_title(rng), _year(rng), _person(rng)) for _ in range(count)],
        bilingual=[Work(_title(rng), _year(rng), other=rng.choice(_CYRILLIC + _EASTERN)) for _ in range(count)],
    )


def _title(rng: random.Random) -> str:
    roll = rng.random()
    if roll < 0.1:
        return rng.choice(_SPECIAL)
    words = [rng.choice(_ADJECTIVES), rng.choice(_NOUNS)]
    if rng.random() < 0.4:
        words.insert(0, "The")
    if rng.random() < 0.3:
        words += [rng.choice(("of", "and", "in", "der", "de la")), rng.choice(_NOUNS)]
    return " ".join(words)


def _artist(rng: random.Random) -> str:
    roll = rng.random()
    if roll < 0.4:
        return _person(rng)
    return f"{rng.choice(('The ', ''))}{rng.choice(_ADJECTIVES)} {rng.choice(_NOUNS)}s"


def _person(rng: random.Random) -> str:
    return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"


def _year(rng: random.Random) -> str:
    return str(rng.randint(1930, 2025))
