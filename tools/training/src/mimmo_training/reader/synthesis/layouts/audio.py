"""Albums, tracks, discographies, audiobooks and podcasts. `{music_tail}` is made by `tails.py`."""

from ..weighted import Weighted

ALBUM = Weighted("""
20 {artist} - {title} ({year}){music_tail}
10 {artist} - {title}{music_tail}
6 {artist} - {year} - {title}{music_tail}
4 {artist} - ({year}) {title}{music_tail}
3 {artist} {title} {year}{music_tail}
1 {artist} {title}{music_tail}
3 ({music_genre}) {artist} - {title} - {year}{music_tail}
2 ({music_genre}) [{carrier}] {artist} - {title} - {year}{music_tail}
4 {artist} - {title} ({music_edition}) ({year}){music_tail}
3 {artist} - {title} ({music_edition}){music_tail}
2 {artist} - {title} {music_edition}{music_tail}
5 {artist} - {title} [{year}]{music_tail}
2 {year} - {artist} - {title}{music_tail}
2 ({year}) {artist} - {title}{music_tail}
2 [{music_genre}] {artist} - {title} {year}{music_tail}
1.5 {title} - {artist}{music_tail}
2 {artist} - {title}, {year}{music_tail}
4 {artist} - {title} - {year}{music_tail}
2 {artist}/{year} - {title}
2 {artist}/{title} ({year})
1 {artist}/({year}) {title}{music_tail}
1 {artist}: {title} ({year}){music_tail}
2 {artist} – {title} ({year}){music_tail}
1.5 {artist} • {title} [{year}]{music_tail}
1.5 {artist} | {title} | {year} | {music_sound}
2 {year} - {title}{music_tail}
1 [{year}] {title}{music_tail}
1.5 {title} ({year}){music_tail}
1 {artist} - [{year}] {title}{music_tail}
1 {artist} - {title} ({year}) «CD|Disc |Disk |cd»{disc}{music_tail}
1 {artist} - {title} ({year}) [{catalogue}]{music_tail}
1 [{catalogue}] {artist} - {title} ({year}){music_tail}
.8 {artist} - {title} ({year})/«CD|Disc »{disc}
1 {artist} - {title} [{music_sound}] [{year}]
1 {title} «(Original Motion Picture Soundtrack)|OST|(Original Soundtrack)|Soundtrack|(OST)»< ({year})>{music_tail}
1 {artist} & {person} - {title} ({year}){music_tail}
1 {artist} «feat.|ft.|with|&» {person} - {title} ({year}){music_tail}
1 {various} - {title} ({year}){music_tail}
1 {various} - {title} «Vol.|Vol|Volume» {volume} ({year}){music_tail}
1.5 {composer} - {classical} - {orchestra}< ({year})>{music_tail}
1.2 {composer}: {classical} - {orchestra}< ({year})>{music_tail}
1 {composer} - {classical} ({orchestra}){music_tail}
1 {composer} - {classical} ({orchestra}, {year}){music_tail}
.8 {composer} - {classical}{music_tail}
1.5 {artist} - {date} - {venue}{music_tail}
1 {artist} {date} {venue}{music_tail}
1 {artist} - {year} - {venue}{music_tail}
1 {artist} - {title} «(Live)|Live|[Live]|(Live at|Live at|Live In» {placename}«)|» {year}{music_tail}
1 {artist} - {title} [{music_genre}, {year}]{music_tail}
1 ({music_genre}, {music_genre2}) [{carrier}] {artist} - {title} - {year}, {music_sound}
1 {artist} - {title} - {year}, {music_sound} ({carrier}), lossless
1 {artist} - {title} (Deluxe) ({year}){music_tail}
1 {artist} - {title} ({year}) [{bitrate}]
1 {artist} - {title} ({year}) «Mp3|MP3|FLAC|flac|mp3» «(320kbps)|320kbps|[320]|(16bit-44.1kHz)|24-96|»
1 {artist} - {title} ({year}) {music_tail} [{group}]
1 {artist} - {year} - {title} [{music_sound}]
1 {artist} - {title} «(CD1)|CD 1|Disc 1|[CD2]|(Disc 2)» ({year}){music_tail}
1 {artist} -- {title} ({year}){music_tail}
1 {artist}_-_{title}_{year}{music_tail}
1 {artist} ~ {title}{music_tail}
.8 «VA|V.A.|Various|Various Artists» - {title} ({year}){music_tail}
.8 {title} «Vol. |Vol.|Volume »{volume} ({year}){music_tail}
.8 «Top 100|Billboard|The Best of|Greatest Hits|Сборник|Hits» {title} ({month_text}){music_tail}
.8 «VA - |»«Top |»{place} «Hits|Songs|Tracks» {title} ({year}){music_tail}
.8 {artist} - «Greatest Hits|The Best Of|The Very Best Of|Best Of|Grandes Éxitos|Лучшее|The Essential» ({year}){music_tail}
.8 {artist} - «Greatest Hits|The Best Of|Best Of {artist}»{music_tail}
.8 [{date}] {artist} - {title}{music_tail}
.8 [{date}] {artist} – {title} [{music_sound}]
.8 {artist} «「|『»{title}«」|』» [{music_sound}]
.8 ({date}) {artist} - {title} ({music_sound})
.8 {dj} @ {placename} ({date}){music_tail}
.8 {dj} - Live at {placename} - {date}{music_tail}
.8 {dj} - {title} {place} ({date}){music_tail}
.6 {title} ({place} CD) ({year}){music_tail}
.6 {artist} & {person} & {person} - {title} {year}{music_tail}
""")

SCENE_ALBUM = Weighted("""
10 {artist}-{title}-{carrier}-{year}-{group}
6 {artist}-{title}-({catalogue})-{carrier}-{year}-{group}
3 {artist}-{title}-{carrier}-{language2}-{year}-{group}
2 {artist}-{title}-{scene_edition}-{carrier}-{year}-{group}
2 {artist}-{title}_{scene_edition}-{carrier}-{year}-{group}
2 {artist}_-_{title}-{carrier}-{year}-{group}
2 {artist}-{title}-{year}-{group}
2 {artist}-{title}-({scene_edition})-{carrier}-{year}-{group}
1.5 {various}-{title}-{carrier}-{year}-{group}
1.5 {artist}-{title}-{carrier}-{year}-{group}_INT
1 {artist}-{title}-{year}-{group} INT
2 {artist}-{title}-«CD|DVD|LP|VINYL»-FLAC-{year}-{group}
1 {artist}_feat._{person}-{title}-{carrier}-{year}-{group}
1.5 {artist}-{inner}-{carrier}-{month_day}-{year}-{group}
1 {dj}-{title}-{carrier}-{date}-{group}
""")

TRACK = Weighted("""
14 {artist} - {title}{audio_end}
6 {track} - {artist} - {title}{audio_end}
5 {track}. {artist} - {title}{audio_end}
3 {track} {artist} - {title}{audio_end}
6 {track} - {title}{audio_end}
6 {track}. {title}{audio_end}
5 {track} {title}{audio_end}
2 {track}-{title}{audio_end}
4 {artist} - {album} - {track} - {title}{audio_end}
4 {artist} - {album} - {track} {title}{audio_end}
2 {artist} - {album} - {track}. {title}{audio_end}
2 {artist}/{album}/{track} - {title}{audio_end}
1.5 {artist}/{year} - {album}/{track} - {title}{audio_end}
1.5 {artist}/{album} ({year})/{track}. {title}{audio_end}
1 {artist} - {album}/{disc}-{track} - {title}{audio_end}
1 {artist} - {album} ({year}) - {track} - {title}{audio_end}
3 {artist} - {title} ({year}){audio_end}
3 {artist}-{title}-{carrier}-{year}-{group}
2 {track}-{artist}-{title}{audio_end}
2 {track}_{artist}_-_{title}{audio_end}
3 {artist} - {track} - {title}{audio_end}
2 {artist} - {track} {title}{audio_end}
2 {disc}-{track} {title}{audio_end}
1 «A|B|C»{track1} {title}{audio_end}
2 {artist}_-_{title}{audio_end}
3 {artist} - {title} ({mix}){audio_end}
2 {artist} - {title} [{mix}]{audio_end}
1 {title} ({mix}){audio_end}
2 {artist} «feat.|ft.|feat|Feat.|featuring|vs|x|&» {person} - {title}{audio_end}
2 {artist} - {title} «(feat. |(ft. |ft. |feat. »{person}«)|»{audio_end}
1 {title} - {artist}{audio_end}
1 {artist} - '{title}'{audio_end}
1 {artist} - "{title}"{audio_end}
1 {track} {title} [{artist}]{audio_end}
1 {artist} - {title} («Lyrics|Lyric|Official Audio|Audio|OUT NOW|Official Video|Visualizer»){audio_end}
1 {artist} - {title} «Lyrics|Lyric Video|HQ|HD»{audio_end}
1 {artist}-{title}{audio_end}
1 {track} - {title} - {artist}{audio_end}
.7 {track}_{title}{audio_end}
.7 [{track}] {artist} - {title}{audio_end}
1 {track} {composer} - {classical}{audio_end}
1 {track}. {classical}{audio_end}
1 {composer} - {classical}{audio_end}
1 {artist} -- {title}{audio_end}
1 {artist} – {title}{audio_end}
1 {track}.{artist}-{title}{audio_end}
1 {disc}{track} - {title}{audio_end}
1 {disc}{track} {artist} - {title}{audio_end}
1 {disc}.{track} {title}{audio_end}
1 «CD|Disc |Disc»{disc}/{track} - {title}{audio_end}
1 {artist}/{album}/«CD|Disc |CD »{disc}/{track} - {title}{audio_end}
1 {artist}/{album} ({year})/«CD|Disc »{disc}/{track} {title}{audio_end}
1 {artist} - {year} - {album}/{track}. {title}{audio_end}
1 {artist} - {album} ({year})/{track} {title}{audio_end}
1 {key} - {build3} - {artist} - {title}{audio_end}
.8 {artist} - {title} - {key} - {build3}{audio_end}
.8 {build3} - {artist} - {title}{audio_end}
.8 [{music_genre}] {artist} - {title}{audio_end}
.8 {artist} - {title} (Prod. {person}){audio_end}
.8 {artist} x {person} - {title}{audio_end}
.8 {artist}, {person} - {title}{audio_end}
.8 {artist} & {person} - {title} ({mix}){audio_end}
.8 {artist} - {title} ({person} Remix){audio_end}
.8 {artist} - {title} ({person} {mix}){audio_end}
.8 {track} {artist} - {title} ({mix}){audio_end}
.8 {track} {artist} - {title} [{publisher}]{audio_end}
.6 {title} by {artist}{audio_end}
.6 {artist} - {title} [{site}]{audio_end}
.6 {artist} - {title} ({site}){audio_end}
.6 {artist} - {title} («Live|Acoustic|Cover|Karaoke|Instrumental|Demo»){audio_end}
.6 {artist} - {album} [{year}] - {track} - {title}{audio_end}
.6 {track} - {title} ({artist}){audio_end}
.5 «Track |Titel |Piste |Дорожка |Pista |track»{track}{audio_end}
.5 {track}{audio_end}
""")

DISCOGRAPHY = Weighted("""
4 {artist} - «Discography|Complete Discography|The Discography|Discografia|Discographie|Дискография|Diskographie|Anthology|Studio Albums|All Albums|Discografía» ({years}){music_tail}
3 {artist} «Discography|Discografia|Дискография|Complete Discography»{music_tail}
2 {artist} - «Discography|Complete Discography|Collection|Дискография» [{years}]{music_tail}
1 {artist} - Collection{music_tail}
1 ({music_genre}) {artist} - Дискография ({place} «CD|альбомов|релизов») - {years}{music_tail}
1 «Discography|Дискография|Discografia» {artist}< {years}>{music_tail}
1 {artist} ({years}){music_tail}
1 {artist} - {years} - Discography{music_tail}
1 {artist} - «Discography|Discografía|Discografia|Discographie|Dyskografia|Diszkográfia|Diskografi|Дискография|Antología|全集|ディスコグラフィー» [{years}] {music_tail}
1 {artist} - «Discography|Дискография|Discografia» ({place} «albums|CDs|CD|альбомов|álbumes») [{years}]
1 {artist} «- All Albums|- Studio Discography|Complete|(Complete Discography)|- The Studio Albums» {years}{music_tail}
1 {artist}/«Albums|Studio Albums|Singles|Live|Compilations|EPs»
1 {artist} - «The Collection|Box Set|Complete Works|Integrale» ({years}){music_tail}
1 {artist} [{years}]{music_tail}
1 ({music_genre}) [{carrier}] {artist} - «Дискография|Коллекция|Discography» - {years}, {music_sound}
""")

AUDIOBOOK = Weighted("""
4 {author} - {title} «[Audiobook]|(Audiobook)|Audiobook|(Unabridged)|[Unabridged]|(unabridged)|m4b|[m4b]|MP3|Hörbuch|Аудиокнига|[аудиокнига]|Audiolibro|Livre audio»
3 {author} - {title} ({year})< {book_end}>
2 {title} by {author} «[Audiobook]|(Audiobook)|Unabridged|»
3 {author} - {series} {volume} - {title}
2 {author} - {series} «Book |#|Bk |Vol. |»{volume} - {title}< {book_end}>
2 {author} - [{series} {volume}] - {title}
2 {series} {volume} - {title}
2 {series} [{volume}] - {title}< ({year})>
1 {author}/{series}/{volume} - {title}
1 {author}/{volume} - {title} ({year})
1 {author}/{series} «Book |»{volume} - {title}/{track} - {title}{audio_ext}
3 {author} - {title} («read by|narrated by|Read by|читает|gelesen von|lu par|leído por» {narrator})
2 {author} - {title} «read by|narrated by|- Read by|читает|gelesen von» {narrator}
2 {author} - {title} ({narrator})
2 {author} - {title} {{narrator}}
2 {author} - {title} [{narrator}, {year}, {bitrate}]
1 {author} - {title} [{narrator}, {year} г., {bitrate}, MP3]
1 {year} - {title} {{narrator}}
2 {title} - {author} «[Audiobook]|Audiobook|(Audiobook)|»
2 {author}-{title}-«AUDiOBOOK|AUDIOBOOK|Audiobook»-{language2}-{year}-{group}
2 {author} - {title} - «CD|Disc |Part |Teil |Часть »{part}{audio_end}
2 {author} - {title} - {track}{audio_end}
1 {track} - {title}{audio_end}
1 {track} «Chapter|Kapitel|Глава|Chapitre» {chapter}{audio_end}
1 {title} - «Chapter|Kapitel|Глава» {chapter}{audio_end}
1 {number}. {title}< ({series})>
1 {volume} {title} ({series})
1 {author_reversed} - {title} ({year})
1 {author} - {volume} - {title}
1 {author_reversed} - {series} {volume} - {title}
1 {title} ({series} «Book |#|»{volume}) - {author}
1 {title}: {series}, Book {volume} by {author}
3 {family_first} - {title} [{narrator}, {year}, {bitrate}, MP3]
2 {family_first} - {title} [{narrator}]
2 {family_first} - {quoted} [{narrator}, {year} г., {bitrate}, MP3]
1.5 {family_first} – {series} {number}. {title} [{narrator}, {year}, {bitrate}, MP3]
1.5 {family_first} - {series} {number}, {title} [{narrator}, {year}, {bitrate}, MP3]
1 {authors} - {title} [{narrator}, {year}, {bitrate}, MP3]
1 {family_first} - {title}. «Книга |кн. |Том |Часть »{volume} [{narrators}, {year}, {bitrate}, MP3]
1 {author} - {title} ({narrator}, {year}, {bitrate}, MP3)
1 {author} - {title} [{narrator}, {year}, {bitrate}, M4B]
1 «[Аудиокнига] |Аудиокнига |(Аудиокнига) |[Audiobook] |[Hörbuch] »{family_first} - {title}
1 {family_first} - {title} (читает {narrator}) [{year}]
1 {initials} - {title} [{narrator}, {year}]
1 {title} - {author} - «read by|narrated by|gelesen von|Read by» {narrator}
1 {author} - {title} («narrated by|read by|Narrated by|read by the author|gelesen von|читает|czyta|läst av|lu par|narrado por» {narrator})
1 {author} - {title} - «narrated by|read by|czyta|gelesen von|lu par» {narrator} [{bitrate}]
1 {author} - {series} «Book |#|Bk. |, Book |Vol. |Band |Tome |tom |Kniha »{volume} - {title} («read by|narrated by» {narrator})
1 {author} - {title} ({year}) {m4b}
1 {authors} - {title} «(Audiobook)|[Audiobook]|Unabridged|m4b»
1 {author_reversed} - {title} «(Unabridged)|[Audiobook]|MP3|»
1 {author} - {title} «Unabridged|Abridged|(Unabridged)» {bitrate}
1 {title} («Unabridged|Audiobook») - {author}
1 {author}/{title}/«Chapter |Kapitel |Part |CD|Disc »{place}{audio_ext}
1 {author}/{series} {volume} - {title}/{track} {title}{audio_ext}
1 {author} - {title} - «Chapter |Kapitel |Track |Part |Pt »{track}{audio_end}
1 {title} - {track} of {total}{audio_end}
""")

PODCAST = Weighted("""
3 {title} «Episode|Ep|Ep.|#|No.|E» {e} - {inner}{audio_end}
2 {title} #{e}< {inner}>{audio_end}
2 {title} - {date} - {inner}{audio_end}
2 {title} {date}{audio_end}
1 {e}. {inner}{audio_end}
1 {date} - {title} - {inner}{audio_end}
1 {title} - S{s2}E{e2} - {inner}{audio_end}
1 {title} {e} - {inner}{audio_end}
1 {e} - {title} - {inner}{audio_end}
""")
