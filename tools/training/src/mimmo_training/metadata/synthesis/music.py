"""Marked names of albums, tracks, collections and audiobooks, from scene to personal folders."""

# ruff: noqa: E501 -- a layout is one line, so that the table of layouts can be read as one.

import random

from mimmo_training.data.style import group_name, site_mark

from .marked import mark
from .tails import music_edition, music_tail, random_year
from .words import (
    AUDIO_ENDINGS,
    AUDIOBOOK_WORDS,
    GENRES,
    MUSIC_FORMATS,
    RUSSIAN_FAMILY,
    RUSSIAN_GIVEN,
    TRICKY_TITLES,
    VARIOUS,
)
from .works import Work, Works, pick


def album(rng: random.Random, works: Works) -> str:
    """An album's name; one in ten is an audiobook, which is read the same way: the author is the artist."""
    roll = rng.random()
    if roll < 0.16:
        return audiobook(rng, works)
    work = _tricky(rng, pick(rng, works.albums), works)
    if roll < 0.26:
        return _scene(rng, work)
    title, year = mark("title", work.title), (work.year or random_year(rng)) if rng.random() < 0.72 else ""
    artist = mark("artist", work.artist)
    if rng.random() < 0.07:
        artist = mark("artist", rng.choice(VARIOUS))
    artist += _featuring(rng, works, 0.03)
    edition = music_edition(rng) if rng.random() < 0.2 else ""
    tail, before, dash = music_tail(rng), _before(rng), rng.choice((" - ", " - ", " - ", " – ", "- ", " -", "-", " — "))
    if not year:
        layouts = (
            (f"{before}{artist}{dash}{title}{edition}{tail}", 10),
            (f"{before}{artist}{dash}{title}{tail}", 6),
            (f"{title} by {artist}{tail}", 1),
            (f"{artist}/{title}{tail}", 1),
            (f"{artist} {title}{tail or ' FLAC'}", 1.5),
            (f"{title}{edition}{tail or ' FLAC'}", 1),
            (f"{artist}: {title}{tail}", 0.4),
        )
        return _weighted(rng, layouts)
    y = mark("year", year)
    later = str(min(2026, int(year) + rng.randint(1, 30)))
    layouts = (
        (f"{before}{artist}{dash}{title}{edition} ({y}){tail}", 12),
        (f"{before}{artist}{dash}{title} ({y}){edition}{tail}", 6),
        (f"{before}{artist}{dash}{title}{edition} [{y}]{tail}", 5),
        (f"{before}{artist}{dash}{title}{dash}{y}{edition}{tail}", 5),
        (f"{before}{artist}{dash}{title} {y}{edition}{tail}", 4),
        (f"{before}{artist}{dash}{y}{dash}{title}{edition}{tail}", 5),
        (f"{before}{artist}{dash}({y}) {title}{edition}{tail}", 2),
        (f"{before}{artist}{dash}[{y}] {title}{edition}{tail}", 1),
        (f"{y}{dash}{artist}{dash}{title}{edition}{tail}", 2),
        (f"({y}) {artist}{dash}{title}{edition}{tail}", 1),
        (f"[{y}] {artist}{dash}{title}{edition}{tail}", 1),
        (f"{y}{dash}{title}{edition}{tail}", 1),
        (f"({y}) {title}{edition}{tail}", 0.6),
        (f"{artist}/{y}{dash}{title}{edition}{tail}", 1.5),
        (f"{artist}/{title} ({y}){edition}{tail}", 1),
        (f"{artist}/({y}) {title}{edition}{tail}", 0.6),
        (f"{title} by {artist} ({y}){tail}", 0.7),
        (f"{artist} {title} {y}{tail}", 2),
        (f"{artist} {title}{edition} ({y}){tail}", 1.5),
        (f"{title} ({y}){tail or ' FLAC'}", 1),
        (
            f"{title} {rng.choice(('OST', 'Soundtrack', 'Original Soundtrack', '(Original Motion Picture Soundtrack)', 'Score'))} ({y}){tail}",
            0.8,
        ),
        (
            f"({rng.choice(GENRES)}) {rng.choice(('', '[CD] ', '[WEB] ', '[LP] '))}{artist} - {title}{edition} - {y}{rng.choice((', ', ' '))}{rng.choice(MUSIC_FORMATS)}",
            4,
        ),
        (f"{rng.choice(GENRES)} {artist} - {title}{edition} - {y}, {rng.choice(MUSIC_FORMATS)}, lossless", 1),
        (f"{artist} - {title} [{y}{rng.choice(('/', ', ', ' - ', ' '))}{rng.choice(MUSIC_FORMATS)}]{tail}", 3),
        (f"{artist} - {title} [{rng.choice(MUSIC_FORMATS)} {y}]", 1),
        (f"[{artist} - {title}({y}) [{rng.choice(MUSIC_FORMATS)}]]", 0.5),
        (f"{artist} - {title} {y} [{later} {rng.choice(('Remaster', 'Remastered', 'Reissue', 'Deluxe'))}]{tail}", 1.5),
        (f"{artist} - {title} ({y}, {later} {rng.choice(('Remaster', 'Reissue'))}){tail}", 1),
        (f"{artist} - {mark('title', f'{work.title} Live {year}')} ({mark('year', later)}){tail}", 0.8),
        (f"{artist} - {title} [{rng.choice(('Live', 'Bootleg', 'SBD', 'AUD'))} {y}]{tail}", 0.6),
        (f"{artist} - {y} - {title}/{rng.choice(('CD1', 'Disc 1', 'CD 2'))}", 0.4),
        (f"{artist} - {title} ({y}) - {rng.choice(GENRES)}{tail}", 0.6),
        (f"[{rng.choice(GENRES)}] {artist} - {title} [{y}]{tail}", 1),
        (f"{site_mark(rng)} {artist} - {title} ({y}){tail}", 0.4),
    )
    return _weighted(rng, layouts)


def track(rng: random.Random, works: Works) -> str:
    """A track's name, often a file's, often with the folders above it."""
    work = _tricky(rng, pick(rng, works.tracks), works)
    other = pick(rng, works.albums)
    artist, title = mark("artist", work.artist), mark("title", work.title)
    record = work.inner or other.title
    year = work.year or random_year(rng)
    y = mark("year", year)
    number = f"{rng.randint(1, 24):02}"
    ending = rng.choice(AUDIO_ENDINGS) if rng.random() < 0.75 else music_tail(rng)
    title += _featuring(rng, works, 0.07)
    artist += _featuring(rng, works, 0.05)
    dash = rng.choice((" - ", " - ", " - ", "-", " – ", ". ", "_-_", "  "))
    joint = rng.choice((" - ", " - ", " - ", "-", " – "))
    layouts = (
        (f"{artist}{joint}{title}{ending}", 8),
        (f"{number}{dash}{artist}{joint}{title}{ending}", 7),
        (f"{number}{dash}{title}{ending}", 3),
        (f"{number} {title}{ending}", 2),
        (f"{artist} - {record} - {number} - {title}{ending}", 4),
        (f"{artist} - {record} - {number} {title}{ending}", 1.5),
        (f"{artist} - {number} - {title}{ending}", 3),
        (f"{artist} - {title} ({y}){ending}", 3),
        (f"{artist}-{title}-{rng.choice(('WEB', 'SINGLE-WEB', 'CDS', '(Single)-WEB'))}-{y}-{group_name(rng)}", 2.5),
        (f"{artist}-{title}-{y}-{group_name(rng)}", 1),
        (f"{title} by {artist}{ending}", 1.5),
        (f"{title}{ending}", 1.2),
        (
            f"{artist} - {title} {rng.choice(('(Official Video)', '[Official Audio]', '(Lyrics)', '(HQ)', '[Single]', '(Single)', 'Single', '[320]'))}{ending}",
            2,
        ),
        (f"{artist}/{record}/{number}{rng.choice((' - ', ' ', '. '))}{title}{ending}", 4),
        (f"{artist}/{y} - {record}/{number}{rng.choice((' - ', ' ', '. '))}{title}{ending}", 3),
        (f"{artist}/{record} ({y})/{number}{rng.choice((' - ', ' ', '. '))}{title}{ending}", 3),
        (f"{artist} - {y} - {record}/{number}{rng.choice((' - ', ' ', '. '))}{title}{ending}", 2),
        (f"{artist} - {record} ({y})/{number}{rng.choice((' - ', ' ', '. '))}{title}{ending}", 3),
        (f"{artist} - {record}/{number}{rng.choice((' - ', ' ', '. '))}{title}{ending}", 2),
        (f"{artist}/({y}) {work.artist} - {record} ({rng.choice(MUSIC_FORMATS)})/{number} {title}{ending}", 1.5),
        (f"{artist}/{y} {record}/{work.artist} - {record} - {number} {title}{ending}", 1),
        (f"{rng.choice(VARIOUS)} - {record} ({y})/{number} - {artist} - {title}{ending}", 1),
        (f"{record}/{number} - {artist} - {title}{ending}", 1),
        (f"{record}/{number} {title}{ending}", 0.7),
        (f"{rng.randint(1, 3)}{number}{dash}{artist} - {title}{ending}", 1),
        (f"{rng.randint(1, 3)}-{number} {title}{ending}", 0.8),
        (f"[{number}] {artist} - {title}{ending}", 0.6),
        (f"{number}_{artist}_-_{title}-{group_name(rng).lower()}{ending}", 0.8),
        (f"Track {number} - {title}{ending}", 0.4),
    )
    return _weighted(rng, layouts)


def collection(rng: random.Random, works: Works) -> str:
    """A discography's or a collection's name: the word for it is the title, spans of years are no year."""
    work = pick(rng, works.albums if rng.random() < 0.8 else works.tracks)
    artist = mark("artist", work.artist)
    first = rng.randint(1960, 2015)
    last = rng.randint(first + 1, 2025)
    span = rng.choice(
        (
            f"{first}-{last}",
            f"{first} - {last}",
            f"({first}-{last})",
            f"[{first}-{last}]",
            f"({first} - {last})",
            f"[{first} - {last}]",
            "",
        )
    )
    count = rng.choice(
        (
            "",
            "",
            f" ({rng.randint(3, 60)} CD)",
            f"({rng.randint(3, 60)} CD)",
            f" - {rng.randint(3, 60)} albums",
            f" ({rng.randint(3, 60)} albums)",
            f" {rng.randint(3, 40)} Releases",
            f", {rng.randint(2, 40)} CDs",
        )
    )
    word = mark(
        "title",
        rng.choice(
            (
                "Discography",
                "Discography",
                "Discography",
                "Complete Discography",
                "Full Discography",
                "Studio Discography",
                "The Complete Discography",
                "Discografia",
                "Discografia Completa",
                "Дискография",
                "Diskografie",
                "Discographie",
                "Collection",
                "The Collection",
                "Complete Collection",
                "Studio Albums",
                "Albums Collection",
                "Albums",
                "Singles Collection",
                "Official Discography",
                "Anthology",
                "Complete Works",
                "Complete Recordings",
                "Box Set",
                "Antologia",
                "Complete Studio Albums",
            )
        ),
    )
    tail, genre = music_tail(rng), f"({rng.choice(GENRES)}) " if rng.random() < 0.25 else ""
    dash = rng.choice((" - ", " - ", " - ", " ", " – ", "-"))
    layouts = (
        (f"{genre}{artist}{dash}{word}{count} {span}{tail}", 8),
        (f"{genre}{artist}{dash}{word} {span}{count}{tail}", 8),
        (f"{artist} {word} {span}{tail}", 3),
        (f"{artist}{dash}{span} {word}{tail}", 0.6),
        (f"{word}{dash}{artist}{tail}", 0.8),
        (f"{artist}-{word}-{rng.choice(('CD', 'WEB', 'BOXSET'))}-FLAC-{mark('year', str(last))}-{group_name(rng)}", 1),
        (f"{rng.choice(GENRES)} [CD] {artist} - {word} - {span}, {rng.choice(MUSIC_FORMATS)}", 1.5),
        (
            f"{mark('artist', rng.choice(VARIOUS))} - {mark('title', pick(rng, works.albums).title)} ({mark('year', str(last))}){tail}",
            2,
        ),
        (
            f"{artist} - {mark('title', pick(rng, works.albums).title)} {rng.choice(('({} CD Box Set)', '[{}CD]', '({} CD)'))}{tail}".replace(
                "{}", str(rng.randint(2, 30))
            ),
            2,
        ),
        (
            f"{mark('title', rng.choice(('Top 100', 'Best Of', 'Greatest Hits', 'Hits', 'Now That is Music', 'Top 40', 'Summer Hits', 'Club Hits', '100 Hits', 'Billboard Hot 100')))} {mark('year', str(last))}{tail or ' MP3'}",
            1,
        ),
    )
    return _weighted(rng, layouts)


def audiobook(rng: random.Random, works: Works) -> str:
    """An audiobook's name: the author is the artist, series and readers are left out."""
    work = pick(rng, works.audiobooks) if rng.random() > 0.12 else _russian(rng, works)
    if rng.random() < 0.04:
        work = Work(rng.choice(TRICKY_TITLES), work.year, work.artist)
    author = mark("artist", _author(rng, work.artist))
    title = mark("title", work.title)
    year = mark("year", work.year or random_year(rng))
    y = rng.choice((f" ({year})", f" {year}", f" [{year}]", "", "", "", "", f" - {year}"))
    tail = (
        f" {rng.choice(('{}', '{}', '[{}]', '({})', '- {}')).format(rng.choice(AUDIOBOOK_WORDS))}"
        if rng.random() < 0.5
        else rng.choice((".m4b", ".mp3", "", "", "", ""))
    )
    cycle = pick(rng, works.audiobooks).title if rng.random() < 0.6 else work.title.split(" ")[0]
    number = rng.choice(
        ("{}", "{:02}", "{:02}", "Book {}", "Book {:02}", "Vol. {}", "AB{:02}", "#{}", "{:02}", "{}.5")
    ).format(rng.randint(1, 24))
    initials = "".join(word[0] for word in cycle.split() if word).upper()
    reader = pick(rng, works.audiobooks).artist
    read = rng.choice(
        (
            "",
            "",
            "",
            "",
            f" ({reader})",
            f" (read by {reader})",
            f" - read by {reader}",
            f" (Narrator {reader})",
            f" [{reader}]",
            f" Read by {reader}",
        )
    )
    layouts = (
        (f"{author} - {title}{y}{read}{tail}", 12),
        (f"{author} - {cycle} {number} - {title}{y}{tail}", 6),
        (f"{author} - {cycle} - {number} - {title}{y}{tail}", 3),
        (f"{author} - [{cycle} {number}] - {title}{y}{tail}", 2),
        (f"{author} - ({cycle} {number}) {title}{y}{tail}", 1),
        (f"{author} - {cycle}, {number} - {title}{y}{tail}", 1),
        (f"{author} - {number} - {title}{y}{tail}", 2),
        (f"{author} - {number} {title}{y}{tail}", 2),
        (f"{author} - {title} ({cycle} {number}){y}{tail}", 2),
        (f"{author} - {title} [{cycle} {number}]{y}{tail}", 1),
        (f"{author} - {title}, {cycle} {number}{y}{tail}", 0.5),
        (f"{title} - {author}{y}{tail or ' Audiobook'}", 2.5),
        (f"{title} by {author}{y}{read}{tail}", 2.5),
        (f"{number} - {title}{y}{tail}", 1.5),
        (f"{number}. {title}{y}{tail}", 1),
        (f"{number} {title}{tail}", 1),
        (f"{number} - {title} - {author}{tail}", 0.8),
        (f"{number}. {title} ({cycle}) - {author}{tail}", 1.6),
        (f"{author}-{cycle}-{number}-{title}{tail}", 1),
        (f"{author} - {title} - Book{rng.randint(1, 9)}{tail}", 0.6),
        (f"{author} - {initials} {number} - {title}{tail}", 1.5),
        (f"{number} {title} - {author}{tail}", 0.5),
        (f"{year} - {title}{read}{tail}", 0.8),
        (f"{author} - {year} - {title}{tail}", 1.5),
        (
            f"{author}-{title}-{rng.choice(('AUDiOBOOK', 'Audiobook', 'AUDIOBOOK'))}-{rng.choice(('WEB-SE', 'DE', 'EN', 'WEB-EN', 'FR', 'CD-DE'))}-{year}-{group_name(rng)}",
            2,
        ),
        (f"{author}/{title}{y}{tail}", 1.5),
        (f"{author}/{cycle}/{number} - {title}{y}{tail}", 1),
        (f"{author}/{cycle}, Book {rng.randint(1, 9)} - {title}{tail}", 0.7),
        (f"{cycle} {number} - {title} - {author}{tail}", 0.8),
        (f"{title}{tail or ' (Unabridged)'}", 1),
        (f"{author}: {title}{y}{tail}", 0.8),
        (f"{author} {title}{y}{tail or ' Audiobook'}", 0.8),
        (f"[AudioBook] {author} - {title} [{reader}, {year} г., 64 kbps, MP3]", 1),
        (f"{author} - {title} [{reader}, {year}, {rng.choice(('128 kbps', 'MP3', '256 kbps, MP3'))}]", 1),
        (f"({cycle} {number}) {title}{tail}", 0.4),
    )
    return _weighted(rng, layouts)


def _scene(rng: random.Random, work: Work) -> str:
    dash = rng.choice(("-", "-", "_-_", " - "))
    artist = mark("artist", work.artist if rng.random() < 0.9 else "VA")
    parts = []
    if rng.random() < 0.25:
        parts.append(
            rng.choice((f"({group_name(rng).upper()}{rng.randint(1, 999):03})", f"({rng.randint(10**11, 10**13 - 1)})"))
        )
    if rng.random() < 0.2:
        parts.append(
            rng.choice(
                (
                    "Deluxe_Edition",
                    "(Remastered)",
                    "REMASTERED",
                    "Promo",
                    "EP",
                    "CDEP",
                    "CDM",
                    "Reissue",
                    "Limited_Edition",
                    "Bonus_Tracks",
                    "2CD",
                    "(Deluxe_Edition)",
                    "Advance",
                )
            )
        )
    if rng.random() < 0.85:
        parts.append(
            rng.choice(
                (
                    "WEB",
                    "CD",
                    "CDR",
                    "VINYL",
                    "LP",
                    "2CD",
                    "CDS",
                    "SINGLE-WEB",
                    "EP-WEB",
                    "WEB-FLAC",
                    "CD-FLAC",
                    "16BIT-WEB-FLAC",
                    "24-44-WEB-FLAC",
                    "SAT",
                    "CABLE",
                    "DVBS",
                    "TAPE",
                    "BOXSET",
                    "Retail-CD",
                    "CD-DE",
                    "WEB-FR",
                    "WEB-ES",
                    "KR-WEB",
                )
            )
        )
    tail = "-".join([*parts, mark("year", work.year or random_year(rng)), group_name(rng)])
    spaced = rng.random() < 0.2
    name = f"{artist}{dash}{mark('title', work.title)}-{tail}"
    return name.replace("_", " ") if spaced else name.replace(" ", "_")


def _tricky(rng: random.Random, work: Work, works: Works) -> Work:
    roll = rng.random()
    if roll > 0.92:
        return _russian(rng, works)
    if roll < 0.04:
        return Work(work.artist, work.year, work.artist, "", work.inner)
    if roll < 0.065:
        return Work(rng.choice(TRICKY_TITLES), work.year, work.artist, "", work.inner)
    if roll < 0.08:
        return Work(work.title, work.year, rng.choice(TRICKY_TITLES), "", work.inner)
    if roll < 0.1:
        return Work(
            f"{work.title} {rng.choice(('(Remix)', '(Remixes)', 'Live', 'Vol. 2', '(Live)', 'Vol 3', 'Part II', '(Original Motion Picture Soundtrack)', 'EP', 'Live at Wembley', '(Acoustic)', str(rng.randint(1960, 2024))))}",
            work.year,
            work.artist,
            "",
            work.inner,
        )
    if roll < 0.12:
        return Work(
            work.title,
            work.year,
            f"{work.artist} {rng.choice(('&', 'and', 'x', 'vs.', ',', 'with', 'und'))} {pick(rng, works.albums).artist}",
            "",
            work.inner,
        )
    return work


def _russian(rng: random.Random, works: Works) -> Work:
    """A work in Cyrillic letters: the catalogues of music have none, so films lend their titles."""
    titles = [_cyrillic_title(rng, works) for _ in range(2)]
    given, family = rng.choice(RUSSIAN_GIVEN), rng.choice(RUSSIAN_FAMILY)
    person = f"{given} {family}" if rng.random() < 0.7 else f"{family} {given}"
    return Work(titles[0], random_year(rng), person if rng.random() < 0.6 else titles[1])


def _cyrillic_title(rng: random.Random, works: Works) -> str:
    for _ in range(12):
        work = pick(rng, works.bilingual)
        if "\u0400" <= (work.other or work.title)[:1] <= "\u04ff":
            return work.other
    return rng.choice(RUSSIAN_FAMILY)


def _author(rng: random.Random, author: str) -> str:
    words = author.split(" ")
    if len(words) == 2 and rng.random() < 0.1:
        return f"{words[1]}, {words[0]}"
    if rng.random() < 0.04:
        return f"{author} & {rng.choice(('Anna Berg', 'John Hill', 'T. R. Stone', 'Marie Blanc'))}"
    return author


def _featuring(rng: random.Random, works: Works, share: float) -> str:
    if rng.random() > share:
        return ""
    guest = pick(rng, works.albums).artist
    return rng.choice(
        (" feat. {}", " ft. {}", " ft {}", " featuring {}", " (feat. {})", " (ft. {})", " [feat. {}]", " Feat {}")
    ).format(guest)


def _before(rng: random.Random) -> str:
    roll = rng.random()
    if roll < 0.92:
        return ""
    if roll < 0.95:
        return f"[{rng.choice(GENRES)}{rng.choice(('', '', '/' + rng.choice(GENRES)))}]{rng.choice((' ', ' ', ''))}"
    if roll < 0.975:
        return f"[{rng.choice(('CD', 'LP', 'FLAC', 'Hi-Res', 'TR24', '24/96', 'OF', 'DSD', 'MP3'))}] "
    return f"{rng.choice((f'[{site_mark(rng)}]', f'{site_mark(rng)} -', '[REQ]', '[Album]', 'Album:', f'[{group_name(rng)}]'))} "


def _weighted(rng: random.Random, layouts: tuple[tuple[str, float], ...]) -> str:
    return rng.choices([name for name, _ in layouts], [weight for _, weight in layouts])[0]
