"""What follows the titles of films and episodes on sites of many countries. Data only; slots are those of `slots/`.

`{es}`, `{pt}` and so on are words for the language of the sound, `{es_sub}` and so on for that of the subtitles.
"""

from .weighted import Weighted

LOCAL_TAILS = Weighted("""
3  [{source}][{es}]
3  [{source} {resolution}][{es}]
2  [{resolution}][{es}][{site}]
2  [{source} {resolution}][{es} {sound}]
1.5  [{source} {resolution} {codec}][{es}-{es}][{es_sub}]
1.5  ({source} {resolution}) ({es})
1  [{es}]
1  ({es})
1  {resolution} {source} {es}
1  [{source}-{resolution}] [{es}] [{sound}] [{es_sub}]
1  - {es} [{source}]
1  ({site})
2  {resolution} {pt}
2  ({pt}) {source} {resolution}
2  {source} {resolution} {pt} {sound}
1  [{resolution}] [{pt}]
1  - {pt} {resolution} {codec}
1  {pt} - {site}
1  {resolution} {source} {pt} «Download|Torrent|»
1  ({pt_sub}) {resolution}
3  {source} | {ru}
3  {source} {resolution} | {ru}
2  {source} [{resolution}] {ru}
2  {source} от {group}
2  {source} | {ru} | {group}
2  {source} {resolution} от {group} | {ru}
1  [{year}, {genre}, {source}] {ru}
1  ({year}) {source} | {ru} ({group})
1  / {ru} / {source} {resolution}
1  | {group}
1  {source}-{codec} {ru} + {ru_sub}
2  [{resolution}.{source}.{codec}-{group}] [{pl}]
2  {pl} {resolution} {source} {codec}-{group}
2  [{pl}]
1  {source} {codec} {pl}
1  ({pl_sub}) {source}
2  [{resolution} - {codec} - {it} - {it_sub}] {group}
2  [{source} {resolution} {codec} {it} {sound}]
2  {it} {resolution} {source} {codec}-{group}
1  ({it}) ({source} {resolution})
1  {it} {it_sub} {source}
2  {fr} {resolution} {source} {codec}-{group}
2  [{fr}] [{source} {resolution}]
1.5  - {fr} {source}
1  {fr} {source} {codec} [{site}]
1  {fr} + {fr_sub}
2  {de} {resolution} {source} {codec}-{group}
1.5  {de} DL {resolution} {source} {codec}-{group}
1  {de} AC3 {source} {codec}-{group}
1  [{de}] [{resolution}]
1.5  {source} {codec} {hu}-{group}
1  {resolution} {hu} {source}
1  [{hu}]
1.5  {resolution} {tr}
1.5  {tr} {source} {resolution} {codec}
1  ({tr}) {site}
1  {tr_sub} {resolution}
1.5  {vi_sub} {resolution}
1.5  - {vi} - {resolution}
1  [{vi}] [{resolution}] - {group}
2 .{short_date}.{resolution}-{network}
2 .{short_date}.{resolution}.{source}.{codec}.{sound}-{group}
1  {short_date} {resolution}
1  {ko_sub} {resolution}
1  {cs} {source}
1  ({cs}) {resolution}
1  {cs_sub} {resolution} {source}
1.5 [{resolution}][{zh_sub}]
1.5 【{resolution}】【{zh_sub}】
1.5 .{resolution}.{zh}.{source}.{codec}.{sound}-{group}
1.5 [{zh}{zh_sub}]
1 {zh}{zh_sub}{resolution}
1 .{zh_sub}.{resolution}.{source}-{group}
1  ({resolution} {codec} {sound}) 
1  {ja_sub} ({source} {resolution} {codec} {sound})
1  {hi} {resolution} {source} {codec} {sound} {hi_sub}
1  [{hi}] {resolution} {source} {codec} {size}
1  ({hi}) {source} {resolution} - {group}
1  {ar_sub} {resolution}
1  {nordic} {resolution} {source} {codec}-{group}
1  {th} {resolution}
""")

#: Words for the language of the sound, and of the subtitles, as sites of each country write them.
LOCAL_WORDS = {
    "es": "Castellano|Español|Español Castellano|Español Latino|Latino|Spanish|Dual|Dual Castellano-Inglés|V.O.|VOSE|Cast|ESP|Esp-Ing|Español-Inglés|SPANISH",
    "es_sub": "Subs|Subtitulado|VOSE|Subs Español|Sub Castellano|Subtítulos Integrados|Subs Forzados",
    "pt": "Dublado|Dual Áudio|Dual Audio|Nacional|PT-BR|PT-PT|Dublado e Legendado|Dublagem|PT|Português",
    "pt_sub": "Legendado|Leg|Legendas PT|Legendado PT-BR|Leg PT",
    "ru": "D|Дубляж|Дублированный|Dub|MVO|DVO|AVO|Лицензия|P2|Пифагор|Red Head Sound|дубляж|Многоголосый|НТВ+",
    "ru_sub": "Sub Rus|Sub (Rus, Eng)|субтитры|Rus Sub|St",
    "pl": "PL|Lektor PL|Dubbing PL|Lektor|PLDUB|PL-DUB|POLISH|Lektor i Napisy PL|PL.SUBBED",
    "pl_sub": "Napisy PL|Napisy|PLSUB|PLSUBBED",
    "it": "Ita|iTA|ITA|Ita Eng|ITA-ENG|iTALiAN|Italian|Ita Eng Ac3 5.1|iTA ENG",
    "it_sub": "Sub Ita|Sub Ita Eng|SUB ITA|Sub iTA|SubITA",
    "fr": "FRENCH|TRUEFRENCH|VF|VFF|VFQ|VFI|VF2|MULTi|MULTi VFF|MULTI VFQ|VO|French|Fr",
    "fr_sub": "VOSTFR|SUBFRENCH|VOST|ST FR|SUB FR",
    "de": "German|GERMAN|Deutsch|German DL|German Dubbed|DL|Ger|German Dubbed DL",
    "hu": "Hun|HUN|HuN|magyar|HunDub|Hun Eng|szinkronos",
    "tr": "Türkçe Dublaj|Turkce Dublaj|TR Dublaj|TR|Dual TR-EN|TR-EN|Dublaj",
    "tr_sub": "Türkçe Altyazılı|Turkce Altyazili|TR Altyazı|Altyazılı",
    "vi": "Thuyết Minh|Lồng Tiếng|Thuyet Minh|TM",
    "vi_sub": "Vietsub|VietSub|Vietsub Thuyết Minh|Phụ Đề|Viet Sub",
    "ko_sub": "한글자막|자막|한글|자체자막|통합자막",
    "cs": "CZ|CZ dabing|Cz dabing|CZ/SK|SK|CZ-EN|Dabing|CZ dab",
    "cs_sub": "CZ titulky|titulky|CZ tit|tit CZ",
    "zh": "国语|粤语|国粤双语|国英双语|中英双语|英语|日语|国语配音|台配|原声",
    "zh_sub": "中字|中文字幕|简体中字|双语字幕|中英双字|简繁字幕|简体内嵌|内封字幕|特效字幕|繁體中字|CHS|CHT|简日双语|GB|BIG5",
    "ja_sub": "字幕版|吹替|字|二|日本語字幕|吹き替え",
    "hi": "Hindi|Tamil|Telugu|Hindi Dubbed|Dual Audio|Hindi-English|Tamil + Telugu + Hindi|Malayalam|Kannada|Multi Audio|ORG Hindi",
    "hi_sub": "ESub|ESubs|MSubs|HC-ESub|Esub",
    "ar_sub": "مترجم|مدبلج|Arabic Sub|مترجم عربي",
    "nordic": "NORDiC|SWEDISH|DANiSH|NORWEGiAN|FiNNiSH|Swesub|NORDICSUBS|DKsubs|Sv.Text",
    "th": "พากย์ไทย|ซับไทย|Thai|พากย์ไทย ซับไทย|เสียงไทย",
}
