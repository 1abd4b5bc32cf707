"""What stands behind titles: quality, languages, groups; made up from tables, in several layouts."""

import random

from mimmo_training.data.style import group_name, readable_size

from .words import CODECS, EXTRAS, LANGUAGES, MUSIC_EDITIONS, MUSIC_FORMATS, RESOLUTIONS, SOUNDS, SOURCES, VIDEO_ENDINGS


def video_tail(rng: random.Random) -> str:
    """With its leading space, or empty."""
    roll = rng.random()
    if roll < 0.08:
        return ""
    if roll < 0.13:
        return rng.choice(VIDEO_ENDINGS)
    marks = _video_marks(rng)
    if roll < 0.5:
        return f" {' '.join(marks)}{_group(rng)}"
    if roll < 0.65:
        return f" [{' '.join(marks)}]{_group(rng)}"
    if roll < 0.75:
        return f" ({' '.join(marks)}){_group(rng)}"
    if roll < 0.85:
        return "".join(f" [{part}]" for part in marks) + _group(rng)
    if roll < 0.9:
        return " " + " ".join(f"[{part}]" if rng.random() < 0.4 else part for part in marks)
    if roll < 0.95:
        return f" - {' '.join(marks)}{_group(rng)}"
    return " " + rng.choice((", ", " | ", "/")).join(marks)


def music_tail(rng: random.Random) -> str:
    """With its leading space, or empty."""
    roll = rng.random()
    if roll < 0.25:
        return ""
    words = [rng.choice(MUSIC_FORMATS)]
    if rng.random() < 0.3:
        words.append(rng.choice(MUSIC_FORMATS))
    if rng.random() < 0.1:
        words.append(
            rng.choice(("1CD", "2CD", "3 CD", "10 CD", "Box Set", "LP", "Vinyl", "WEB", "+ covers", "log+cue", "kbps"))
        )
    if roll < 0.5:
        return f" [{' '.join(words)}]{_group(rng, 0.2)}"
    if roll < 0.65:
        return f" ({' '.join(words)}){_group(rng, 0.2)}"
    if roll < 0.8:
        return f" {' '.join(words)}{_group(rng, 0.2)}"
    if roll < 0.9:
        return f", {', '.join(words)}"
    if roll < 0.95:
        return f" - {' '.join(words)}"
    return "".join(f" [{word}]" for word in words) + f" {{{rng.choice(('CAT', 'LP', 'CD'))}{rng.randint(10, 9999)}}}"


def music_edition(rng: random.Random) -> str:
    """An edition in one of its layouts, with its leading space."""
    edition = rng.choice(MUSIC_EDITIONS)
    return rng.choice((" ({})", " [{}]", " {}", " - {}", " ({})")).format(edition)


def random_year(rng: random.Random) -> str:
    """A year of publication, late ones more often."""
    return str(min(2026, int(2026 - rng.expovariate(1 / 18))) if rng.random() < 0.85 else rng.randint(1900, 2029))


def _video_marks(rng: random.Random) -> list[str]:
    parts = []
    for table, share in (
        (LANGUAGES, 0.35),
        (EXTRAS, 0.2),
        (RESOLUTIONS, 0.75),
        (SOURCES, 0.75),
        (CODECS, 0.65),
        (SOUNDS, 0.5),
        (LANGUAGES, 0.12),
        (EXTRAS, 0.08),
    ):
        if rng.random() < share:
            parts.append(rng.choice(table))
    if rng.random() < 0.12:
        rng.shuffle(parts)
    if rng.random() < 0.08:
        parts.append(readable_size(rng, rng.randint(10**8, 2 * 10**10)))
    return parts or [rng.choice(RESOLUTIONS)]


def _group(rng: random.Random, share: float = 0.6) -> str:
    if rng.random() > share:
        return ""
    group = group_name(rng)
    return rng.choice(
        (
            "-{}",
            "-{}",
            "-{}",
            " - {}",
            " [{}]",
            " {}",
            " by {}",
            "-{}[rartv]",
            "-{}[TGx]",
            " ({})",
            "-{}.mkv",
            " -{}-",
            "_{}",
            "@{}",
            " {{{}}}",
        )
    ).format(group)
