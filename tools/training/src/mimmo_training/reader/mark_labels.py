"""What marks are whose tables do not say it alone: the same for made names as for the rules' marks of real ones."""

_LABELS = {
    "subtitleLanguage": "subs|korsub|hc|esub|esubs|msubs|e-subs|subbed|eng sub|english subs|multi subs|vostfr|"
    "legendado|napisy pl|subfrench|"
    "sub ita|subtitulado|vietsub|中文字幕|中英双字|双语字幕|内嵌中字|简繁字幕|日语中字|国语中字",
    "edition": "proper|repack|repack2|rerip|readnfo|read.nfo|dirfix|nfofix|limited|unrated|extended|remastered|"
    "hybrid|uncut|remaster|"
    "non-censuré|real|final|完整版|无删减版|未删减|加长版|导演剪辑版|高清修复|高清修复版",
    "codec": "hdr|hdr10|hdr10+|dv|sdr|3d|hsbs|half-sbs|sbs|60fps|杜比视界|hdr版本|60帧|4k60帧|hq60fps",
    "resolution": "uhd|超清|4k高清|1080p",
    "source": "remux|brmux|blurayrip|cam|rip|"
    "cd|cds|cdm|cdr|cdep|2cd|3cd|lp|vinyl|web|web-flac|cd-flac|sat|tape|fm|cable|line|dvda|dvbs|sacd|蓝光原盘remux",
    "language": "vf|dual audio|multi audio|粤语|国英双语|国语版|nacional",
    "audio": "pcm|atmos|line",
    "other": "dubbed|mp4|mkv|avi|ep|single|bootleg|promo|ost|torrent|download|internal|complete",
}
_LABEL_OF = {text: label for label, texts in _LABELS.items() for text in texts.split("|")}


def label_of_mark(text: str, label: str) -> str:
    """The label of a mark that stands in a table of `label`."""
    return _LABEL_OF.get(text.lower(), label)
