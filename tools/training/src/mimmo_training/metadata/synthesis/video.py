"""Marked names of films, episodes, seasons and series, in the layouts of many countries' makers."""

# ruff: noqa: E501 -- a layout is one line, so that the table of layouts can be read as one.

import random

from mimmo_training.data.style import group_name, site_mark

from .marked import mark
from .tails import random_year, video_tail
from .words import (
    CARDINALS,
    COUNTRIES,
    EDITIONS,
    EPISODE_WORDS,
    LANGUAGES,
    NUMERALS,
    ORDINALS,
    RUSSIAN_COUNTRIES,
    SEASON_WORDS,
    SERIES_WORDS,
    SITE_TAGS,
    TRACKERS_GENRE,
    TRICKY_TITLES,
    VIDEO_ENDINGS,
)
from .works import Work, Works, is_latin, pick


def movie(rng: random.Random, works: Works) -> str:
    """A film's name."""
    roll = rng.random()
    if roll < 0.15:
        return _bilingual_movie(rng, works)
    if roll < 0.22:
        return eastern(rng, works, "movie")
    work = _tricky(rng, pick(rng, works.movies))
    title, year = mark("title", work.title), work.year or (random_year(rng) if rng.random() < 0.7 else "")
    y, tail = mark("year", year), video_tail(rng)
    edition = (
        f" {rng.choice(('{}', '({})', '[{}]', '- {}')).format(rng.choice(EDITIONS))}" if rng.random() < 0.12 else ""
    )
    before = _before(rng)
    if not year:
        language = f" {rng.choice(LANGUAGES)}" if rng.random() < 0.3 else ""
        return f"{before}{title}{edition}{language}{tail}"
    roll = rng.random()
    if roll < 0.27:
        return f"{before}{title}{edition} ({y}){tail}"
    if roll < 0.52:
        return f"{before}{title} {y}{edition}{tail}"
    if roll < 0.58:
        return f"{before}{title}{edition} [{y}]{tail}"
    if roll < 0.62:
        return f"{before}{title}{edition} - {y}{tail}"
    if roll < 0.655:
        return f"{before}{y} - {title}{edition}{tail}"
    if roll < 0.675:
        return f"{before}({y}) {title}{edition}{tail}"
    if roll < 0.685:
        return f"{before}{y} {title}{tail}"
    if roll < 0.725:
        return f"{before}{title} {rng.choice(LANGUAGES)} {y}{tail}"
    if roll < 0.76:
        return f"{before}{title}{edition}{tail} {rng.choice(('{}', '({})', '[{}]')).format(y)}"
    if roll < 0.79:
        other = pick(rng, works.movies).title
        return f"{before}{title} {rng.choice(('AKA', 'aka', 'a.k.a.', 'A.K.A.', '/', '(AKA)', '|'))} {other} {rng.choice(('({})', '{}')).format(y)}{tail}"
    if roll < 0.82:
        director = _person(rng, works)
        return f"{before}{title} ({director}{rng.choice((', ', ' - ', ' '))}{y}){tail}"
    if roll < 0.84:
        return f"{before}{title} ({y}) {rng.choice(('{imdb-tt', '[tmdbid-', '{tmdb-'))}{rng.randint(1000, 9999999)}{rng.choice(('}', ']'))}{tail}"
    if roll < 0.865:
        folder = f"{work.title} ({year})" if rng.random() < 0.7 else _plain_folder(rng)
        return f"{folder}/{title} {rng.choice(('({})', '{}')).format(y)}{tail}{rng.choice(VIDEO_ENDINGS)}"
    if roll < 0.885:
        return f"{before}{title} ({y} {rng.choice(('Film', 'Movie', 'film', rng.choice(RUSSIAN_COUNTRIES)))}){tail}"
    if roll < 0.905:
        return f"{before}{title} {y}{tail} {rng.choice(('Remastered', 'restored', 'Criterion', '4K Remaster'))} {rng.choice(('', '20'))}{rng.randint(2012, 2024) if rng.random() < 0.3 else ''}".rstrip()
    if roll < 0.93:
        return f"{before}{title}{y}{tail}" if rng.random() < 0.3 else f"{before}{title}({y}){tail.lstrip()}"
    if roll < 0.95:
        return f"{before}{title}, {y}{tail}"
    if roll < 0.965:
        return f"{rng.randint(1, 40):02}{rng.choice(('. ', ' - ', ' '))}{title} ({y}){tail}"
    if roll < 0.98:
        return f"{before}{title} {rng.choice(('Trilogy', 'Collection', 'Quadrilogy', 'Duology', 'Heptalogy', 'Pentalogy', 'Anthology', 'Hexalogy'))} {rng.choice(('({}-{})', '{}-{}')).format(year, int(year) + rng.randint(2, 20))}{tail}"
    return f"{before}{title} {video_tail(rng).strip()} ({rng.choice(LANGUAGES)}) {y}{tail}"


def episode(rng: random.Random, works: Works) -> str:
    """An episode's name; one in four is anime."""
    roll = rng.random()
    if roll < 0.25:
        return _anime(rng, works)
    if roll < 0.33:
        return _bilingual_show(rng, works, _episode_mark(rng))
    if roll < 0.4:
        return eastern(rng, works, "episode")
    work = pick(rng, works.episodes) if rng.random() < 0.5 else pick(rng, works.shows)
    work = _tricky(rng, work)
    title, tail = mark("title", work.title), video_tail(rng)
    own = f" {work.inner or pick(rng, works.episodes).inner}".rstrip() if rng.random() < 0.35 else ""
    number, before = _episode_mark(rng), _before(rng)
    # `Show US S01E02` and `Show 2014 S01E02`: neither is part of the title.
    between = ""
    if rng.random() < 0.14:
        between = f" {rng.choice(('({})', '{}', '[{}]')).format(mark('year', work.year or random_year(rng)))}"
    elif rng.random() < 0.03:
        between = f" {rng.choice(COUNTRIES)}"
    roll = rng.random()
    if roll < 0.72:
        return f"{before}{title}{between} {number}{own}{tail}"
    if roll < 0.82:
        return f"{before}{title}{between} - {number.strip(' -')} -{own or ' Pilot'}{tail}"
    if roll < 0.87:
        return f"{before}{title}{between} - {number.strip(' -')}{own}{tail}"
    if roll < 0.90:
        season = rng.randint(1, 12)
        folder = rng.choice(
            (
                f"{work.title}/Season {season}/",
                f"{work.title} ({random_year(rng)})/Season {season:02}/",
                f"Season {season}/",
                f"{work.title} S{season:02}/",
            )
        )
        return f"{folder}{title}{between} {number}{own}{rng.choice(VIDEO_ENDINGS)}"
    if roll < 0.92:
        return (
            f"{number.strip(' -')} {title}{tail}"
            if rng.random() < 0.3
            else f"{before}{title}{between}{number.strip()}{tail}"
        )
    if roll < 0.95:
        return f"{before}{title} {number}{own} {rng.choice(('({})', '[{}]', '{}')).format(mark('year', random_year(rng)))}{tail}"
    if roll < 0.97:
        return f"{before}{title}: {number.strip(' -')}{own}{tail}"
    return f"{before}{title}{between} ({number.strip(' -[]()')}){own}{tail}"


def season(rng: random.Random, works: Works) -> str:
    """A season's name."""
    if rng.random() < 0.14:
        return _bilingual_show(rng, works, _numbered(rng, rng.choice(SEASON_WORDS)))
    if rng.random() < 0.09:
        return eastern(rng, works, "season")
    work = _tricky(rng, pick(rng, works.shows if rng.random() < 0.7 else works.episodes))
    return _whole(rng, work, _numbered(rng, rng.choice(SEASON_WORDS)))


def series(rng: random.Random, works: Works) -> str:
    """A whole series' name."""
    number = _numbered(rng, rng.choice(SERIES_WORDS))
    if rng.random() < 0.1:
        return _bilingual_show(rng, works, number)
    return _whole(rng, _tricky(rng, pick(rng, works.shows)), number)


def eastern(rng: random.Random, works: Works, subtype: str) -> str:
    """A name in a script without spaces between words, in the layouts of its makers."""
    native = _native(rng, works)
    title, y = mark("title", native), mark("year", random_year(rng))
    group, tail = _anime_group(rng), video_tail(rng)
    number, count = rng.randint(1, 60), rng.choice((12, 24, 25, 30, 32, 40, 41, 45, 60))
    if subtype == "movie":
        return rng.choice(
            (
                f"{title} {y}{tail}",
                f"{title} ({y}){tail}",
                f"【{title}】{y}{tail}",
                f"{number}.{title}.{y} - 豆瓣{rng.randint(5, 9)}.{rng.randint(0, 9)}分",
                f"《{title}》{y} {rng.choice(('国语中字', '超清', '4K高清修复', 'HD国语', '1080P'))}",
                f"{title}.{y}{tail}",
                f"{title}（{y}）{tail}",
                f"[{title}][{y}]{tail}",
                f"{rng.choice('ABDGHLQSXYZ')} {title} {y}",
                f"{title}（{rng.choice(('国语', '主演', '高清', '完整版'))}）{y}",
                f"{title}.{rng.choice(('1080版高码', '4K.60帧', '高清修复', '完整版'))}",
                f"{title}",
            )
        )
    if subtype == "season":
        return rng.choice(
            (
                f"{title}.全{count}集[{y}]",
                f"{title} 第{rng.randint(1, 5)}季 全{count}集{tail}",
                f"{title}（{count}集全）{tail}",
                f"{title} ({y})({count}集){tail}",
                f"{rng.choice('ABDGHLQSXYZ')} {title} ({y}) ({count}集)",
                f"[{group}][{title}][01-{count}]{tail}",
                f"{title} 1-{count}集 {rng.choice(('国语中字', '更新中', '全集', '超清'))}",
                f"【{title}】【全{count}集】{y}",
                f"{title}第{rng.randint(1, 5)}季{tail}",
                f"{title} S0{rng.randint(1, 5)}{tail}",
                f"《{title}》全{count}集{tail}",
                f"{y}.{title} 全{count}集",
            )
        )
    return rng.choice(
        (
            f"{title} 第{number:02}集{tail}",
            f"{title}第{number}集{tail}",
            f"[{group}][{title}][{number:02}][1080P][GB]",
            f"【{group}】【{title}】【{number:02}】【1080P】【中日双语】",
            f"《{title}》第{number}集_超清 4K.mp4",
            f"{title}.E{number:02}.[1080P].mp4",
            f"{title}_{number:02}_END.mp4",
            f"{title}{number:02}.mkv",
            f"{title} {number:02}{tail}",
            f"[{group}] {title} - {number:02} [1080P][WEB-DL]",
            f"[{group}][{title}][{number}][{_native(rng, works)}][简体][MP4][1080P]",
            f"{title} S01E{number:02}{tail}",
            f"{title}.EP{number:02}{tail}",
            f"{y} {title} {number:02}.mkv",
            f"{title} 第{number:02}話 「{_native(rng, works)}」{tail}",
            f"[{group}][{title} 第{rng.randint(1, 4)}季][{number:02}]{tail}",
        )
    )


def _native(rng: random.Random, works: Works) -> str:
    """A title in another script; half of them shuffled, so that none can be known by heart."""
    work = pick(rng, works.bilingual)
    native = work.title if not is_latin(work.title) else work.other
    if rng.random() < 0.5:
        more = pick(rng, works.bilingual)
        letters = [c for c in native + (more.title if not is_latin(more.title) else more.other) if not c.isspace()]
        rng.shuffle(letters)
        native = "".join(letters[: rng.randint(2, 9)]).strip("-–—.,:;/\\()[]~!?|_+# ") or native
    return native


def _whole(rng: random.Random, work: Work, number: str) -> str:
    title, tail, before = mark("title", work.title), video_tail(rng), _before(rng)
    year = work.year or random_year(rng)
    span = year if rng.random() < 0.6 else f"{year}-{min(2026, int(year) + rng.randint(1, 12))}"
    y = rng.choice(("({})", "{}", "[{}]")).format(mark("year", span) if span == year else span)
    roll = rng.random()
    if roll < 0.42:
        return f"{before}{title} {number}{tail}"
    if roll < 0.57:
        return f"{before}{title} {y} {number}{tail}"
    if roll < 0.68:
        return f"{before}{title} {number} {y}{tail}"
    if roll < 0.8:
        return f"{before}{title} - {number.lstrip('- ')}{tail}"
    if roll < 0.86:
        return f"{before}{title} ({number.strip(' -[]()')}){tail}"
    if roll < 0.9:
        return f"{before}{title}: {number.lstrip('- ')} {y}{tail}"
    if roll < 0.94:
        return f"{before}{title} [{number.strip(' -[]()')}] {y}{tail}"
    if roll < 0.97:
        return f"{before}{title} {tail.strip()} {number}"
    return f"[{group_name(rng)}] {title} {number}{tail}"


def _anime(rng: random.Random, works: Works) -> str:
    work = pick(rng, works.shows)
    title = mark("title", work.title)
    number, group, tail = rng.randint(1, 30 if rng.random() < 0.8 else 999), _anime_group(rng), video_tail(rng)
    digits = f"{number:0{rng.choice((2, 2, 2, 3))}}{rng.choice(('', '', '', '', 'v2', 'v3', ' END'))}"
    crc = f"[{rng.getrandbits(32):08X}]" if rng.random() < 0.4 else ""
    ending = rng.choice(VIDEO_ENDINGS) if rng.random() < 0.4 else ""
    more = rng.choice(
        ("", "", f" S{rng.randint(2, 4)}", f" {NUMERALS[rng.randint(2, 4)]} Season", f" Season {rng.randint(1, 3)}")
    )
    own = f" - {pick(rng, works.episodes).inner or 'Finale'}" if rng.random() < 0.12 else ""
    native = work.other if work.other and not is_latin(work.other) else ""
    roll = rng.random()
    if roll < 0.45:
        return f"[{group}] {title}{more} - {digits}{own}{tail}{crc}{ending}"
    if roll < 0.55:
        return f"[{group}] {title}{more} [{digits}]{tail}{crc}{ending}"
    if roll < 0.62:
        return f"[{group}][{title}{more}][{digits}][{rng.choice(('GB', 'BIG5', 'CHS', 'JP', 'CHT'))}][{rng.choice(('720P', '1080P'))}]{ending}"
    if roll < 0.68:
        return f"[{group}] {title} {digits}{own}{tail}{crc}{ending}"
    if roll < 0.74:
        return f"{title}{more} - {digits}{own}{tail}{crc}{ending}"
    if roll < 0.78:
        return f"[{group}] {title} {rng.choice(('Episode', 'Ep', 'EP', 'ep.', '#', 'OVA', 'Vol.', 'NCED', 'NCOP', 'ONA', 'Movie', 'Special'))} {number}{tail}{crc}{ending}"
    if roll < 0.8:
        return f"{group} {title} - {digits}{tail}{ending}"
    if roll < 0.82:
        return f"[{group}] {digits} - {title}{tail}{ending}"
    if native and roll < 0.95:
        slash = rng.choice((" / ", "/", " | ", "_", " "))
        order = f"{native}{slash}{title}" if rng.random() < 0.75 else f"{title}{slash}{native}"
        return rng.choice(
            (
                f"[{group}] {order} - {digits}{tail}",
                f"【{group}】【{order}】【{digits}】{tail}",
                f"[{group}][{native}][{title}][{digits}][1080P]",
                f"【{group}】{order} [{digits}]{tail}",
                f"[{group}] {order} 第{digits}話{tail}",
            )
        )
    if roll < 0.9:
        return f"[{group}] {title}{more} ({digits}){tail}{crc}{ending}"
    return f"[{group}]_{title}{more}_-_{digits}{tail}{crc}{ending}".replace(" ", "_")


def _bilingual_movie(rng: random.Random, works: Works) -> str:
    work = pick(rng, works.bilingual)
    latin, native = (work.title, work.other) if is_latin(work.title) else (work.other, work.title)
    year = work.year or random_year(rng)
    title, y, tail = mark("title", latin), mark("year", year), video_tail(rng)
    roll = rng.random()
    if roll < 0.1:
        return f"{_before(rng)}{mark('title', native)} {rng.choice(('({})', '{}', '[{}]')).format(y)}{tail}"
    if roll < 0.15:
        return (
            f"{mark('title', native)} ({_person(rng, works)}) [{y}, {', '.join(rng.sample(TRACKERS_GENRE, 2))}, DVDRip]"
        )
    both = (
        f"{native}{rng.choice((' / ', ' / ', '/', ' | ', ' ', ' - '))}{title}"
        if rng.random() < 0.8
        else f"{title} / {native}"
    )
    if rng.random() < 0.08:
        both = f"{native} / {pick(rng, works.bilingual).other} / {title}"
    if roll < 0.5:
        return f"{_before(rng)}{both} ({y}){tail}"
    if roll < 0.6:
        return f"{native}.{title}.{y}{tail}".replace(" ", ".")
    person = f" ({_person(rng, works)})" if rng.random() < 0.7 else ""
    genre = ", ".join([rng.choice(RUSSIAN_COUNTRIES), *rng.sample(TRACKERS_GENRE, rng.randint(1, 3))])
    if roll < 0.75:
        return f"{both} ({native}) {y}{tail}" if rng.random() < 0.2 else f"【{native}】{title} {y}{tail}"
    return f"{_before(rng)}{both}{person} [{y}, {genre}{rng.choice((', DVDRip', ', BDRip 1080p', ', HDRip', ''))}]{rng.choice(('', ' MVO', ' Dub + Sub', ' [MP4, 480x]', ' VO', ' | D'))}"


def _bilingual_show(rng: random.Random, works: Works, number: str) -> str:
    work = pick(rng, works.bilingual)
    latin, native = (work.title, work.other) if is_latin(work.title) else (work.other, work.title)
    title, y, tail = mark("title", latin), mark("year", work.year or random_year(rng)), video_tail(rng)
    roll = rng.random()
    if roll < 0.15:
        return f"{_before(rng)}{mark('title', native)} {number}{tail}"
    if roll < 0.45:
        return f"{_before(rng)}{native} / {title} {number} ({y}){tail}"
    if roll < 0.6:
        return f"{native} / {title} / {number} ({_person(rng, works)}) [{y}, {rng.choice(RUSSIAN_COUNTRIES)}, {rng.choice(TRACKERS_GENRE)}]{tail}"
    if roll < 0.75:
        return f"{native} {number} / {title} ({_person(rng, works)}) [{y}, {rng.choice(TRACKERS_GENRE)}]{tail}"
    if roll < 0.9:
        return f"{native}{rng.choice((' ', '.', ' - '))}{title} {number}{tail}"
    return f"{title} / {native} {number} {y}{tail}"


def _tricky(rng: random.Random, work: Work) -> Work:
    roll = rng.random()
    if roll < 0.05:
        return Work(rng.choice(TRICKY_TITLES), work.year, work.artist, "", work.inner)
    if roll < 0.06:
        return Work(_unheard_of(rng), work.year, work.artist, "", work.inner)
    if roll < 0.07:
        return Work(str(rng.choice((rng.randint(1, 999), rng.randint(1850, 2060)))), work.year, "", "", work.inner)
    if roll < 0.085:
        return Work(
            f"{work.title} {rng.choice((str(rng.randint(2, 9)), str(rng.randint(1900, 2050)), 'II', 'III', 'Part 2', 'Vol. 2', 'Chapter 3', 'Part One'))}",
            work.year,
            "",
            "",
            work.inner,
        )
    return work


def _unheard_of(rng: random.Random) -> str:
    """Words of no language: copying must not need to know them."""
    syllables = (
        "ka",
        "zu",
        "mor",
        "the",
        "lin",
        "qua",
        "xe",
        "bri",
        "ont",
        "ish",
        "aga",
        "ul",
        "yv",
        "sto",
        "ne",
        "pha",
        "gr",
        "wo",
        "d",
        "eck",
    )
    words = ("".join(rng.choice(syllables) for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(1, 3)))
    return " ".join(rng.choice((str.title, str.title, str.upper, str.lower))(word) for word in words)


def _before(rng: random.Random) -> str:
    roll = rng.random()
    if roll < 0.84:
        return ""
    if roll < 0.9:
        site = site_mark(rng)
        return rng.choice(
            (f"[ {site} ] - ", f"[{site}] ", f"{site} - ", f"{site} ", f"【{site}】", f"{{{site.upper()}}} ")
        )
    if roll < 0.95:
        return f"{rng.choice(SITE_TAGS)} "
    return f"[{group_name(rng)}] "


def _episode_mark(rng: random.Random) -> str:
    return _numbered(rng, rng.choice(EPISODE_WORDS))


def _numbered(rng: random.Random, pattern: str) -> str:
    season_number, episode_number = rng.randint(1, 9), rng.randint(1, 24)
    return pattern.format(
        s=season_number,
        e=episode_number,
        f=episode_number + rng.randint(1, 6),
        n=rng.choice((12, 13, 24, 26, 10, 8, 5, 6)),
        w=CARDINALS[season_number],
        o=rng.choice((ORDINALS, NUMERALS))[season_number],
    )


def _person(rng: random.Random, works: Works) -> str:
    return pick(rng, works.audiobooks).artist


def _plain_folder(rng: random.Random) -> str:
    return rng.choice(("Movies", "Films", "Downloads", "video", "HD", "Фильмы"))


def _anime_group(rng: random.Random) -> str:
    name = group_name(rng)
    return rng.choice(
        (
            name,
            f"{name}Subs",
            f"{name}-Raws",
            f"{name} Fansub",
            f"{name}字幕组",
            f"{name}&{group_name(rng)}",
            f"{name}-Fansubs",
        )
    )
