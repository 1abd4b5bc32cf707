"""What the reader says: a label of each word, and verdicts on the whole name.

The net gives each word `1 + 2 × len(LABELS)` logits: 0 is no label (`O`), `1 + 2k` begins a span of `LABELS[k]`
(`B`), `2 + 2k` goes on with one (`I`). A span is a run of words; what separates them belongs to it. Numbers carry
`season`, `episode`, `absoluteEpisode`, `seasonEpisode`, `part`, `disc`, `track`, `volume`, `issue` and `chapter`,
never the words that say so (`Season`, `E`, `第`, `季`): these are `O`. So are the `v` of a version and `by`. A range or
list is one span (`02-05`, `1, 2 & 3`, `01-E03`).
"""

from mimmo_training.data.names import MEDIA

LABELS = (
    "title",
    "alternativeTitle",
    "artist",
    "author",
    "narrator",
    "year",
    "date",
    "season",
    "episode",
    #: A number that counts over all seasons beside one that counts within its own: the `105` of `S05E03 (105)`. One
    #: that stands alone is `episode`.
    "absoluteEpisode",
    #: Season and episode in one number: the `103` of `show.103.hdtv`, the `408` of `Cap.408`.
    "seasonEpisode",
    "episodeTitle",
    #: The series that a book is part of: `Saga` in `Author - Saga 02 - Title`, whose number is `volume`.
    "series",
    "part",
    "disc",
    "track",
    "volume",
    "issue",
    "chapter",
    "resolution",
    #: Where the picture or sound was taken from: `BluRay`, `WEB-DL`, `CD`, `VINYL`.
    "source",
    #: Of the picture, with its depth and range: `x264`, `10bit`, `HDR`.
    "codec",
    #: Codec, channels and bitrate of the sound: `DDP5.1`, `FLAC`, `320 kbps`.
    "audio",
    "language",
    "subtitleLanguage",
    "group",
    "site",
    #: What edition it is, and what was made again: `Extended`, `REPACK`, `Remastered`, `2nd Edition`.
    "edition",
    #: Of a program, or of a release: the `2.4.1` of `v2.4.1`, the `2` of `v2`.
    "version",
    #: System, console or architecture that it is for: `Windows`, `PS2`, `x64`.
    "platform",
    "publisher",
    "network",
    "checksum",
    #: The work's number in a database, an ISBN, a catalogue number.
    "id",
    "size",
    #: Of a file, at the end of the name: the `mkv` of `.mkv`.
    "extension",
    #: Any other mark: `EXTRAS`, `Audiobook`, `Crack`, `Discography`, `USA`.
    "other",
)

#: The class of no label.
OUTSIDE = 0

#: Classes of a word.
CLASSES = 1 + 2 * len(LABELS)

#: As `RELEASE_KINDS` of @mimmo/release-name.
KINDS = (
    "movie",
    "episode",
    "season",
    "series",
    "sport",
    "course",
    "concert",
    "album",
    "track",
    "collection",
    "audiobook",
    "book",
    "comic",
    "magazine",
    "game",
    "app",
    "other",
)

#: `none`, then `NUMBERINGS` of @mimmo/release-name.
NUMBERINGS = ("none", "seasonal", "absolute", "date", "parts")

#: `none`, then `PACK_SCOPES` of @mimmo/release-name.
PACK_SCOPES = ("none", "episode", "episodes", "season", "seasons", "complete")

#: The verdicts, in the order of the model's outputs after `labels`.
HEADS: dict[str, tuple[str, ...]] = {
    "medium": MEDIA,
    "kind": KINDS,
    "numbering": NUMBERINGS,
    "packScope": PACK_SCOPES,
}


def begins(label: str) -> int:
    """The class of a word with which a span of the label begins."""
    return 1 + 2 * LABELS.index(label)


def label_of(word_class: int) -> str | None:
    """The label of a class; None for `OUTSIDE`."""
    return LABELS[(word_class - 1) // 2] if word_class else None
