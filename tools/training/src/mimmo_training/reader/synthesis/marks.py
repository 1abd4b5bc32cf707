"""Words that stand around titles, where real names do not give them. Data only."""

from mimmo_training.metadata.synthesis import words


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


RESOLUTIONS = _split(
    "2160p|1080p|1080p|1080p|720p|720p|480p|1080i|576p|4K|1080P|720P|1920x1080|1280x720|540p|848x480|640x480|"
    "1440p|360p|2160P|960x540|1280x544|1920×1080|4k|720i|400p|8K|UHD|704x396|1440x1080|720x576|2K|1920 x 1080"
)
NETWORKS = _split("AMZN|NF|DSNP|HULU|HMAX|ATVP|PCOK|PMTP|iP|CR|MAX|STAN|iT|RTE|ITV|Netflix|Disney+")
#: A network before the source is a mark of its own.
SOURCES = tuple(source for source in words.SOURCES if source.split(" ")[0] not in NETWORKS and "HULU" not in source)
CODECS, SOUNDS = words.CODECS, words.SOUNDS
EXTRAS = words.EXTRAS + _split(
    "INTEGRAL|BOXSET|CONVERT|BRMux|VO|R5 Line|EUR|DOX|UHD|TruePDF|HQ|SUBPACK|EXTRAS|Bonus|Line|CAM|WS|FS|NTSC|PAL|ReadNFO|"
    "BluRayRip|Rip|Full|Ripped|KORSUB|HC|ISO|Remaster|AI|Upscaled|60fps|TRiM|SBS|Atmos"
)
LANGUAGES, EDITIONS = words.LANGUAGES, words.EDITIONS
SUBTITLES = _split(
    "Eng Sub|Subs|ESub|Multi Subs|VOSTFR|Napisy PL|Sub Ita|SUBBED|Legendado|中文字幕|Vietsub|English Subs|"
    "Subtitulado|SUBFRENCH|Nordic Subs|MSubs|E-Subs|Sub Esp|субтитры|简体|繁體"
)
FANSUB_ENDINGS = _split("||||-Raws|Subs|字幕组| Fansub|-Subs| Raws|字幕社|Fansubs")
ANIME_SUBTITLES = _split("GB|BIG5|CHS|JP|CHT|简体|繁體|CHS&JPN|简日双语|EN|GB_JP|繁日")
CHINESE_TAGS = _split("国漫|★07月新番★|【10月新番】|4月新番|新番|22年日剧|剧场版|TV|★01月新番|10月新番")
NOISE = _split("D-|S|L |S |D |10.|Q |Z|H-|X |B |【4K】|[DB]|A-|M |HD|No.3 |T-|★|●")
CHINESE = _split(
    "国语中字|超清|高清修复版|4K高清|全集|完整版|国语版|1080P|HQ60FPS|4K60帧|去除水印|中英双字|双语字幕|合集|"
    "无删减版|未删减|加长版|导演剪辑版|杜比视界|主演|喜剧|爱情剧|完结|豆瓣8.1|台剧|国漫|内嵌中字|花絮|HDR版本|"
    "简繁字幕|蓝光原盘REMUX|粤语|国英双语|日语中字"
)
GENRES = words.TRACKERS_GENRE
COUNTRIES = _split("US|UK|AU|NZ|CA|IE|USA|AUS|(US)|(UK)")
SPECIALS = _split(
    "OVA|OVA|SP|Special|Specials|OAD|NCED|NCOP|ONA|Extra|Extras|Bonus|Recap|PV|CM|Menu|Creditless OP|特典|特别篇|番外|总集篇|映像特典"
)
DISC_WORDS = _split("DVD|BD|CD|Disc|Disk|D|DISC |DISC.|Disco |DISQUE.|DVD.|Disc |BluRay Disc |Диск ")
PART_WORDS = _split("part|Part|Parts|Pt|pt.|Partie|Parties|Teil|Teile|Parte|Partes|Parti|Часть|Части|Cz.|Del")
MUSIC_FORMATS, MUSIC_EDITIONS, MUSIC_GENRES = words.MUSIC_FORMATS, words.MUSIC_EDITIONS, words.GENRES
VARIOUS = words.VARIOUS
CARRIERS = _split(
    "WEB|CD|CDS|VINYL|CDEP|2CD|WEB-FLAC|CD-FLAC|CDR|SAT|PROMO|CDM|EP|LP|DVBS|3CD|BOOTLEG|TAPE|FM|CABLE|LINE|DVDA|"
    "VLS|SINGLE"
)
SCENE_EDITIONS = _split(
    "Remastered|REPACK|Deluxe_Edition|REISSUE|Proper|Retail|Limited_Edition|Advance|Bonus_Disc|OST|Promo_CDS|"
    "READNFO|Bootleg|Live|Digipak|Expanded_Edition"
)
SCENE_LANGUAGES = _split("DE|FR|IT|ES|RU|SE|PL|JP|NL|PT|HU|KR|DK|NO|FI|CZ|GERMAN")
MIXES = _split(
    "Original Mix|Extended Mix|Radio Edit|Club Mix|Remix|Dub Mix|VIP Mix|Instrumental|Acapella|Acoustic Version|"
    "Live|Remastered|Extended|Official Video|Lyrics|Demo|2011 Remaster|Bonus Track"
)
BITRATES = _split("320 kbps|192 kbps|128 kbps|320|V0|VBR|256kbps|64kbps|128kb|64 kbps|96 kbps|MP3 320")
BOOK_FORMATS = _split(
    "(epub)|epub|EPUB|PDF|pdf|mobi|retail|azw3|djvu|fb2|[PDF]|eBook|epub mobi|(v5.0)|True PDF|{ePUB}|"
    "(retail) (epub)|[EPUB]|Kindle|(mobi)|(pdf)|PDF, EPUB|[fb2]|TruePDF|HQ PDF"
)
BOOK_ENDINGS = _split(".epub|.pdf|.mobi|.azw3|.djvu|.fb2|.epub|.pdf|.txt|.rtf|.lit|.chm|.doc|.zip")
BOOK_EDITIONS = _split("2nd Edition|3rd Ed|First Edition|4th Edition|Revised Edition|2nd ed.|5th Edition|3e|2. Auflage")
PUBLISHERS = _split(
    "OReilly|O'Reilly|Wiley|Springer|Packt|Penguin|Apress|CRC Press|Manning|Routledge|Elsevier|"
    "Oxford University Press|MIT Press|Osprey|DK|Kodansha|Hachette|McGraw-Hill|Dover|No Starch Press|Эксмо|АСТ|"
    "Planeta|Gallimard|Suhrkamp|Mondadori|Udemy|Coursera|Pluralsight|Lynda|Skillshare|Activision|Konami|SEGA|"
    "Codemasters|US Gold|Ocean|Infogrames|Firebird|Mastertronic|Atari"
)
SCANS = _split("digital|Digital|c2c|webrip|Webrip|digital-Empire|HD|F|Digital-HD|digital-mobile|Digital-1920")
COMIC_ENDINGS = _split(".cbz|.cbr|.zip|||.pdf|.cb7|.rar")
ISSUE_WORDS = _split("No|No.|Nr|Nr.|N|#|Issue|Issue |Nº|No. |Nr |№|n°|Heft |Ausgabe |")
JUNK = _split(
    "Multilingual|Portable|+ Crack|Incl Keygen|Full|Pre-Activated|x64|(x64)|Repack|Final|PRO|+ Serial|Keygen|"
    "Patch|WiN|macOS|REPACK|RePack|+ DLC|+ DLCs|+ Update|MULTi10|GOG|License|ISO|Retail|Cracked|FULL|"
    "[FitGirl Repack]|[DODI Repack]|(x86)|Win/Mac|Setup|Patched"
)
PLATFORM_JUNK = frozenset(("x64", "(x64)", "WiN", "macOS", "(x86)", "Win/Mac"))
SYSTEMS = _split("Windows|macOS|Linux|Win|Mac|Android|MACOSX|x64|Windows 10|WiN64|iOS|Mac OS X|WinALL")
ARCHITECTURES = _split("x64|x86|amd64|arm64|64-bit|32bit|x86_64|win64|i386|64bit|aarch64|win32|macos")
CONSOLES = _split(
    "PS4|PS3|PS2|PSX|PSP|PS Vita|XBOX360|Xbox 360|Xbox|Wii|WiiU|NSW|Switch|3DS|NDS|GBA|GBC|SNES|NES|N64|GameCube|"
    "Dreamcast|Genesis|PC|Android|PS5|Amiga|C64|iOS|Nintendo DS"
)
PHONES = _split(
    "Nokia|Samsung|Sony Ericsson|Motorola|LG|Siemens|Nokia 6230i|Nokia S60|Samsung SGH-E250|Palm|SE K800|Touchscreen"
)
PIXELS = _split("128x128|128x160|176x208|176x220|208x208|240x320|320x240|352x416|360x640|640x480|132x176|240x400")
REGIONS = _split(
    "USA|Europe|Japan|USA, Europe|World|Japan, USA|France|Germany|Korea|Australia|Asia|Spain|Unknown|Unknown|Brazil|China|Italy"
)
SHORT_REGIONS = _split("USA|EUR|JPN|PAL|NTSC|U|E|J|JP|UE|JU|W|GB|DE|FR|en|NTSC-J|MULTI5")
ROM_LANGUAGES = _split("En,Fr,De|En,Ja|En,Fr|En,Fr,De,Es,It|Ja|Zh|En,De,Nl|M3|M5|En+Fr")
GOODTOOLS = _split("!|b1|a1|h1C|o1|t1|T+Eng|hack|p1|f1|T-Spa")
ROM_FLAGS = _split("|||[a]|[a2]|[cr]|[h]|[!]|[t]|[b]|(PD)|(Demo)|[cr PDX]|[o]|[m]")
ROM_ENDINGS = _split(
    ".zip|.zip|||.nes|.sfc|.gba|.iso|.bin|.cue|.chd|.adf|.d64|.tap|.z64|.nds|.7z|.jar|.prc|.nsp|.xci|.rvz|.cso|"
    ".smc|.md|.gb|.a26|.dsk|.tzx|.st"
)
PACKAGES = _split(".exe|.zip|.iso|.apk|.dmg|.msi|.deb|.rpm|.AppImage|.tar.gz|.7z|.rar|.jar|.pkg")
VIDEO_ENDINGS = _split(".mkv|.mp4|.avi|.mkv|.mp4|.m4v|.wmv|.ts|.mov|.flv|.webm|.mpg|.rmvb")
AUDIO_ENDINGS = words.AUDIO_ENDINGS
SUBTITLE_ENDINGS = _split(".srt|.ass|.sub|.vtt|.idx|.zip")
WORD_ENDINGS = _split("|||.zip|.rar|.txt|.jpg|.png|.pdf|.7z|.tar.gz|.csv|.json|.ttf|.html|.doc")
LEAGUES = _split(
    "UFC|WWE|NBA|NFL|NHL|MLB|Formula 1|Formula1|F1|MotoGP|EPL|Premier League|La Liga|WRC|UEFA Champions League|"
    "AEW|IndyCar|Six Nations|Wimbledon|Snooker|Bundesliga|Moto2|Formula E|NRL|AFL|Copa America|Euro|DTM|"
    "Super Rugby|Serie A|Ligue 1|Tour de France|World Cup|NASCAR|ATP|Handball World Cup|WEC|NXT|Bellator|IPL|KHL|"
    "NFL RS|ICC Cricket World Cup|FIFA World Cup|PGA Tour"
)
TEAMS = _split(
    "Lakers|Bulls|Arsenal|Chelsea|Barcelona|Real Madrid|Juventus|Ajax|Boston Celtics|Yankees|Dallas Cowboys|"
    "New York Giants|Bayern|PSG|Brazil|France|Rangers|Bruins|Porto|England|Heat|Knicks|Liverpool|Everton|"
    "Valencia|Milan|Roma|Mets|Chicago Bears|Dortmund|Lyon|Argentina|Spain|Celtic|Oilers|Benfica|Italy|"
    "Manchester City|Tottenham|West Ham|Sevilla|Atletico Madrid|Napoli|Inter|Marseille|Monaco|PSV|Feyenoord|Sporting|Galatasaray|Fenerbahce|Zenit|Spartak|Olympiacos|River Plate|Boca Juniors|Flamengo|Santos|Warriors|Celtics|Nets|Suns|Bucks|Raptors|Patriots|Steelers|Packers|49ers|Chiefs|Eagles|Red Sox|Dodgers|Cubs|Astros|Penguins|Maple Leafs|Canadiens|Red Wings|Flyers|Netherlands|Belgium|Croatia|Portugal|Poland|Japan|USA|Mexico|Australia|New Zealand|South Africa|Wales|Ireland|Scotland|India|Pakistan|"
    "Manchester United|Green Bay Packers|Germany|Toronto Maple Leafs"
)
SESSIONS = _split(
    "Race|Full Match|Final|Qualifying|Practice|Sprint|Prelims|Main Card|FP1|Highlights|GP Race|Race 2|Semi-Final|"
    "Fight Night|Stage 12|Opening Ceremony|Day 3|Week 7|Early Prelims|PPV"
)
PLACES = _split(
    "USA|Australia|Canada|London|Tokyo|Paris|Berlin|New York|Monaco|Wembley|Rio|Sydney|Silverstone|Monza|Imola|"
    "British|Belgian|Italian|Hungarian|Spa|Assen|Le Mans|Daytona|Indianapolis|Mugello|Jerez|Sepang|Japan|Singapore|Abu Dhabi|Austin|Miami|Zandvoort|"
    "Suzuka|Barcelona|Madrid|Qatar|Bahrain|Las Vegas|Melbourne|Glastonbury"
)
FORMS = _split(
    "Symphony|Symphonies|Piano Concerto|Violin Concerto|Piano Sonata|String Quartet|Requiem|Mass|Cello Suite|Nocturnes|"
    "Preludes|Goldberg Variations|Violin Sonata|Piano Trio|Cantata|Concerto Grosso|Études|Sinfonie|Streichquartett|"
    "Klavierkonzert|Concerto pour piano|Симфония|Концерт|Ballades|Mazurkas|The Four Seasons|Brandenburg Concertos"
)
MODES = _split(" minor| major| Major| Minor|-moll|-dur| flat major| sharp minor|")
COMPOSERS = _split(
    "Beethoven|Mozart|Bach|J.S. Bach|Brahms|Chopin|Schubert|Tchaikovsky|Mahler|Dvorak|Vivaldi|Haydn|Handel|Debussy|"
    "Ludwig van Beethoven|Johann Sebastian Bach|Shostakovich|Rachmaninov|Sibelius|Bruckner|Liszt|Schumann|Ravel|"
    "Бетховен|Чайковский|Wolfgang Amadeus Mozart|Antonio Vivaldi|Prokofiev|Mendelssohn|Grieg|Elgar|Purcell|Telemann"
)
ORCHESTRAS = _split(
    "Berlin Philharmonic|Wiener Philharmoniker|London Symphony Orchestra|Karajan|Bernstein|Abbado|Gould|Rattle|Kleiber|"
    "Boston Symphony|Chicago Symphony Orchestra|Academy of Ancient Music|Gardiner|Brendel|Argerich|Richter|Haitink|"
    "Concertgebouw Orchestra|Harnoncourt|Berliner Philharmoniker, Karajan|Pollini|Solti|Quartetto Italiano"
)
VENUES = _split(
    "Wembley Arena, London|The Fillmore, San Francisco|Olympia, Paris|Budokan, Tokyo|Red Rocks|Winterland|Paradiso, "
    "Amsterdam|Madison Square Garden|Hammersmith Odeon|Rockpalast|Montreux Jazz Festival|Glastonbury Festival|"
    "Roskilde Festival|Live at the Marquee|Live in Berlin|Live at Pinkpop|Rock am Ring|Hellfest|Sala Apolo, Barcelona"
)
SEASON_WORDS = _split(
    "Spring|Summer|Autumn|Winter|Fall|Holiday|Christmas|Special|Annual|Frühling|Été|Verano|Лето|Winter Special"
)
SEASON_FOLDERS = _split(
    "Season|Season|Season|Saison|Staffel|Temporada|Stagione|Сезон|S|Sezon|Series|Sæson|Säsong|Seizoen"
)
APP_KINDS = _split("Utilities|Graphics|Multi|ENG + RUS|Multilingual|Eng|Audio|Office|Security|Design")
KEYS = _split("8A|9A|11B|Am|C#m|Fmin|4A|12B|Gm|F#m|Dmaj")
FONTS = _split("Helvetica|Garamond|Futura|Avenir|Calder Sans|Norden Serif|Brush Script|Linea Mono|Rosewood|Bodoni")
SITE_TAGS = words.SITE_TAGS
WORDS = _split(
    "holiday|beach|my|new|project|final|report|notes|house|family|birthday|photos|old|work|meeting|garden|summer|"
    "files|misc|stuff|music|videos|test|draft|school|trip|winter|cats"
)
