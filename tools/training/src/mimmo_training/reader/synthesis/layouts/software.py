"""Programs, games, ROMs and disc images, and names of nothing in particular."""

from ..weighted import Weighted

APP = Weighted("""
6 {title} «v|v.|V|»{version}{junk}
5 {title} {version}{junk}
4 {title} «v|»{version} {os}{junk}
3 {title} {os} «v|»{version}{junk}
3 {title} «v|»{version} {arch}{junk}
3 {title}.«v|»{version}.{arch}.«Multilingual|Incl.Keygen|Cracked|Portable»-{group}
2 {title}.«v|»{version}.«Incl.Keymaker|WinAll.Cracked|Incl.Crack|MacOSX»-{group}
2 {title} {year} «v|»{version}{junk}
2 {title} {year}{junk}
2 {title} «CC|CS6|Pro|Ultimate|Professional|Enterprise|Portable» «v|»{version}{junk}
2 {title}-{version}{package}
2 {title}_«v|»{version}_{arch}{package}
1 {title}-{version}-{arch}{package}
1 {title} ({version}){junk}
1 {title} «v|»{version} «build |Build |b»{build}{junk}
2 {title}{junk}
1 {title} «for|для|für» {os}{junk}
1 {title} «v|»{version} + «Crack|Keygen|Serial|Patch» [{group}]
1 {title} {version} ({year}) PC{junk}
1.5 {title} {version} RePack «(& Portable) |»by {group}
1.5 {title} {version} RePack (& Portable) by {group} [Ru/En]
1 {title} {version} ({arch}) {junk}
1 {title} {version} «+ Crack|+ Keygen|Incl. Patch|+ Activator|Cracked|Pre-Cracked|+ Serial Key» [{site}]
1 {title} {version} [{year}, {genre_app}]
1 {title} «Pro|Professional|Premium|Business|Home|Enterprise|Corporate» {version} {junk}
1 {title} {year} {version} Build {build}{junk}
1 {title} for «Mac|Windows|Android|Linux» v{version}{junk}
1 {title} {version} «Portable|Final|Beta|RC1|Stable|LTS|Nightly»{junk}
1 {title}_{version}_{arch}{package}
1 {title}-{version}-«linux-x86_64|macos-arm64|win64-setup|setup|installer|src»{package}
1 {title}.Setup.{version}{package}
1 com.{low_word}.{low_word2}_{version}.apk
1 {title}_v{version}_«mod|pro|premium|full»_{group}.apk
1 {title}-{year}.{mm}.{dd}-«x86_64|amd64|arm64|i386».iso
1 {title}-{version}-«desktop|server|live|netinst|minimal»-{arch}.iso
1 {title} «SDK|Driver|Drivers|Plugin|VST|Update|Patch» {version}{junk}
""")

GAME = Weighted("""
4 {title} «v|v.|»{version}{junk}
6 {title}-{group}
4 {title}{junk}
3 {title} [{platform}]{junk}
3 {title} ({year}){junk}
2 {title} ({year}) {platform}{junk}
2 {title} ({year}) [{platform}]{junk}
3 {title} {platform}-{group}
2 {title} v{version} «+ 5 DLCs|+ All DLCs|+ DLC|» «[FitGirl Repack]|[DODI Repack]|(FitGirl Repack)|RePack by {group}|[R.G. {group}]»
2 {title} «Update v|Update |Patch v»{version}-{group}
2 {title} «Deluxe Edition|Gold Edition|GOTY|Definitive Edition|Ultimate Edition|Complete Edition|Remastered|Collectors Edition»{junk}
1 {title} [L] [RUS + ENG] ({year}) ({version})
1 {title} («{version}|v{version}») [GOG]
1 {title} {region_words} {platform}-{group}
1 {title} MULTi{place}-{group}
1 {title} «DLC|Season Pass|Expansion|Soundtrack|Demo|Beta»{junk}
2 {title} [{title_id}][v{build}]{rom_ext}
2 {title} [{title_id}] [v{build}] (1G+1U){rom_ext}
1 {title} «NSP|XCI|NSZ|PKG|ISO|CIA»{junk}
1 {title}_«NSW|PS4|PS5|PS3|X360|WiiU»-{group}
1.5 {title} «[v |[|(v|v»{version}«]|]|)|» ({year}) PC | «RePack|Repack|Лицензия|Пиратка» «от|by» {group}
1.5 {title} ({year}) «PC|PS3|PS4|XBOX360|PSP|NSW» | «RePack|Repack» «от|by» {group}
1 {title} ({year}) [PC] [RUS/ENG] «Repack|RePack» by {group}
1 {title}: «Deluxe Edition|Gold Edition|Game of the Year Edition|Definitive Edition|Digital Deluxe|Complete Collection» «[v|(v»{version}«]|)»{junk}
1 {title} v{version} + {place} DLCs «[FitGirl Repack]|[DODI Repack]|»
1 {title}.«Update|Hotfix|Patch|Crackfix|Trainer».{version}-{group}
1 {title} «Build|build|b» {build}{junk}
1 {title} ({region}) «[NSP]|[XCI]|(NSP)|NSP|XCI»
1 {title} [{title_id}] [{region2}]{rom_ext}
1 [{title_id}] {title}{rom_ext}
1 {title}.{platform}-{group}
1 {title} {platform} {region2} «ISO|ROM|WBFS|CIA|PKG|»
1 {title} «Early Access|Steam-Rip|GOG Rip|Portable|MacOSX|Linux»{junk}
""")

ROM = Weighted("""
8 {title} ({region}){rom_ext}
5 {title} ({region}) ({rom_languages}){rom_ext}
3 {title} ({region}) (Rev {version1}){rom_ext}
2 {title} ({region}) (v{version}){rom_ext}
2 {title} ({region}) («Beta|Proto|Demo|Sample|Unl|Aftermarket|Virtual Console|Pirate»){rom_ext}
3 {title} ({region}) («Disc|Disk|Side» {disc}){rom_ext}
2 {title} ({region}) («Disc|Disk» {disc}) ({rom_languages}){rom_ext}
6 {title} ({year})({publisher}){rom_flags}{rom_ext}
3 {title} ({year})({publisher})({region2}){rom_flags}{rom_ext}
2 {title} ({year})({publisher})(Disk {disc} of {total}){rom_flags}{rom_ext}
2 {title} v{version} ({year})({publisher}){rom_flags}{rom_ext}
2 {title} ({year}-{mm}-{dd})({publisher}){rom_ext}
3 {title} ({region2}) [{goodtools}]{rom_ext}
2 {title} ({publisher}, {year}){rom_ext}
1 {title} ({year}) ({publisher}) [{platform}]{rom_ext}
1 {title} [{title_id}]{rom_ext}
2 {title} ({region}) ({rom_languages}) ({phone}, {pixels}) (v{version}){rom_ext}
1.5 {title} ({region}) ({phone}, {pixels}){rom_ext}
1 {title} ({region}) ({platform}) ({date}){rom_ext}
1 {place} - {title} ({region}){rom_ext}
2 {title} ({region}) (Disc {disc}) (Rev {version1}){rom_ext}
1.5 {title} ({region}) ({rom_languages}) (Disc {disc}){rom_ext}
1.5 {title} ({region}) [«b|!|T-En|h|a1|hack»]{rom_ext}
1 {title} ({year})({publisher})({region2})(Disk {disc} of {total}){rom_flags}{rom_ext}
1 {title} ({year})({publisher})({region2})(en){rom_flags}{rom_ext}
1 {title} v{version} ({year}-{mm})({publisher})({region2}){rom_flags}{rom_ext}
1 {title} ({region}) ({yyyymmdd}) («Proto|Beta»){rom_ext}
1 {title}_({region})_({rom_languages}){rom_ext}
2.5 {short_name}{rom_ext}
.8 {short_name}
1 {title} ({year}) ({publisher}) ({region}) {rom_flags}{rom_ext}
""")

NOTHING = Weighted("""
3 {hash}
2 {scrambled}{word_ext}
3 {words}
2 {words}{word_ext}
2 {words} {place}{word_ext}
2 «IMG|DSC|VID|MVI|GOPR|Screenshot|scan|document|backup|New Folder|untitled|CamScanner»«_|-| |»{build}{word_ext}
2 «IMG|VID|PXL|WhatsApp Image|Screenshot»«_|-| »{yyyymmdd}«_|-| at »{build}{word_ext}
2 {font} «Font Family|Fonts|Font|Typeface|Collection»{word_ext}
2 «Wallpapers|Photos|Icons|Textures|Brushes|3D Models|Presets|Vectors|Stock Photos|Clipart» «Pack|Collection|Set|» {place}{word_ext}
2 {words} «dataset|data|corpus|samples|model|weights|checkpoint|dump»< {build}>{word_ext}
1 {title} {year} «Subtitles|Subs|subtitles|napisy|sous-titres|субтитры»{sub_ext}
1 {title}.{language2}{sub_ext}
1 {title} {code_episode}.«en|es|fr|eng|spa|de|pt-br»{sub_ext}
1 «README|LICENSE|password|readme|RARBG|info|sample|cover|folder|index|torrent downloaded from»{word_ext}
1 {uuid}
1 {words} «icons|cursors|tiles|sprites|textures» {side}x{side}{word_ext}
1 «Icons|Textures|Wallpapers|Иконки|Iconos» {side}x{side}< {side2}x{side2}>{word_ext}
1 {words}-{side}x{side}{word_ext}
1 {words} {date}{word_ext}
1 {yyyymmdd}_{build}{word_ext}
1 {words} «v|V»{place}{word_ext}
1 {words} ({place}){word_ext}
1 {words} «final|copy|backup|old|new|v2|draft» {year_free}{word_ext}
1 {place}{word_ext}
1 {place}-{place}{word_ext}
""")

TITLE_ONLY = Weighted("""
1 {title}
""")
