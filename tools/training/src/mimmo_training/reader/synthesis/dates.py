"""Days and months as names write them."""

import random

from ..languages import LanguageWords, language_words
from .words import cased, numeral
from .works import any_year


def date_text(rng: random.Random, language: LanguageWords | None = None, *, with_day: bool = True) -> str:
    """A day or a month, as names write it."""
    year, month, day = any_year(rng), rng.randint(1, 12), rng.randint(1, 28)
    sep = rng.choice((".", "-", " ", ".", "_", "/"))
    months = (language or language_words()[0]).months[month - 1] or ("",)
    shorts = (language or language_words()[0]).months_short[month - 1] or months
    name = cased(rng, rng.choice(months if rng.random() < 0.7 else shorts))
    if not with_day:
        return rng.choice(
            (f"{name} {year}", f"{name} {year}", f"{year}{sep}{month:02}", f"{name}.{year}", f"{year} {name}")
        )
    return rng.choice(
        (
            *[f"{year}{sep}{month:02}{sep}{day:02}"] * 4,
            f"{day:02}{sep}{month:02}{sep}{year}",
            f"{day:02}{sep}{month:02}{sep}{year[2:]}",
            f"{year}{month:02}{day:02}",
            f"{year[2:]}{month:02}{day:02}",
            f"{day} {name} {year}",
            f"{name} {day} {year}",
            f"{name} {day}, {year}",
            *_with_suffixes(rng, language or language_words()[0], day, name, year),
        )
    )


def _with_suffixes(rng: random.Random, language: LanguageWords, day: int, name: str, year: str) -> tuple[str, ...]:
    """Days with what languages write around their parts: `5th March 2025`, `March 5th, 2025`, `5 de marzo de 2025`."""
    if language.code == "en":
        numbered = numeral(day)
        return (
            f"{numbered} {name} {year}",
            f"{name} {numbered} {year}",
            f"{name} {numbered}, {year}",
            f"{numbered} of {name} {year}",
        )
    link = rng.choice(language.words["of"] or ("",)) if rng.random() < 0.6 else ""
    if link and not language.is_unspaced:
        return (f"{day} {link} {name} {link} {year}", f"{day} {link} {name} {year}")
    if language.script in ("Hani", "Jpan"):
        return (f"{year}年{rng.randint(1, 12)}月{day}日",)
    return (f"{day} {name} {year}", f"{day}. {name} {year}")
