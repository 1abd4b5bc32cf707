"""Films, episodes, seasons, anime, days of broadcast, concerts, sport and courses. `{count}` is made by `numbers.py`,
`{tail}` by `tails.py`."""

from ..weighted import Weighted

MOVIE = Weighted("""
26 {title} ({year}){tail}
24 {title} {year}{tail}
8 {title}{tail}
5 {title} [{year}]{tail}
4 {title} {edition} {year}{tail}
6 {title} {year} {edition}{tail}
3 {title} ({year}) ({edition}){tail}
2 {title} ({edition}){tail}
2 {title} - {year}{tail}
3.5 {year} - {title}{tail}
1.5 {year} {title}{tail}
1.5 ({year}) {title}{tail}
1 [{year}] {title}{tail}
.8 {year}- {title}{tail}
4 {title} {language} {year}{tail}
1.5 {title} {language} {edition} {year}{tail}
3 {title}{tail} ({year})
2.5 {title} AKA {alternative} ({year}){tail}
1.5 {title} aka {alternative} {year}{tail}
1 {title} ({alternative}) ({year}){tail}
1 {title} ({alternative}) {year}{tail}
1 {title} ({alternative}){tail}
.6 {title} aka {alternative}{tail}
1.5 {title} ({person}, {year}){tail}
1.5 {title} ({year}) [{id}]{tail}
1 {title} ({year}) {{id}}{tail}
1 {place}. {title} ({year}){tail}
1 {place} - {title} {year}{tail}
1 {title}{year}{tail}
1 {title}, {year}{tail}
.7 {title} ({year}) «CD|cd|Disc |DVD»{disc}{tail}
.8 {title} {year} «CD|cd»{disc}{tail}
.7 {title} ({year})/{title} ({year}){tail}
.5 {title} ({year})/{title}{tail}
1 {title} - {alternative} ({year}){tail}
.7 {title} «Trilogy|Collection|Quadrilogy|Duology|Anthology|Trilogia|Saga» ({years}){tail}
.8 «Watch|Torrent –|Download|Film|HD» {title} ({year}){tail}
.6 {title} «Part|Pt.|Teil|Часть» {part} ({year}){tail}
.5 {title} «Official Trailer|Trailer|Making of|Featurette» ({year}){tail}
.8 {title} {year} «COMPLETE|MULTI COMPLETE» «BLURAY|UHD BLURAY|MBLURAY»-{group}
1 {title} ({year}) - {resolution}{extension}
.7 {title} - «Uncut|Extended|Theatrical» - {year}{tail}
.6 {group}-{low_title}{glued_tail}{extension}
.4 {title} ({year}) {person}{tail}
.5 [{site}] {title} {year}{tail}
1 {title} {year} {country}{tail}
1 {title} - {alternative}{tail}
.8 {title}. {alternative} ({year}){tail}
.8 {title} [{alternative}] ({year}){tail}
.6 {title} a.k.a. {alternative} {year}{tail}
.6 {title} (aka {alternative}) ({year}){tail}
.6 [{resolution}] {title} ({year}){tail}
.6 [{source}] {title} {year}{tail}
.6 {source} {title} {year}{tail}
.6 ({source}) {title} [{year}]{tail}
.8 {title} [{language}] [{year}]{tail}
.6 [{title}] {year}{tail}
.6 [{title}] ({year}){tail}
.5 ({year}) - {title} - {person}{tail}
.5 {person} - {title} ({year}){tail}
.6 {title} - {year} - {person}{tail}
.6 {title} 1, 2 & 3 ({years}){tail}
.6 {title} 1-{disc} ({years}){tail}
.6 {title} I-III{tail}
.5 {title} «Pentalogy|Hexalogy|Boxset|Complete Collection|Film Collection|Movies|Dilogia|Trylogia|Трилогия|Дилогия|Trilogie|Trilogía» ({years}){tail}
.6 {title} {edition} [{year}]{tail}
.6 {title} {edition}{tail}
.5 {title} [{edition}] ({year}){tail}
.5 {title} ({year}, {country}){tail}
.5 {title}, {person}, {year}{tail}
.6 {place}) {title} ({year}){tail}
.5 {place}.{title}.{year}{tail}
.5 #{place} {title} ({year}){tail}
.5 {title}-{year}-{resolution}-{group}
.8 {title} {year} {tail}
.6 {title}.{year}.«mkv|mp4|avi|7z|rar»«.part|.part0»{part1}.rar
.5 {title} {year}{tail}.«part|r|7z.00|00»{place}
.5 {title} ({year}) - «Trailer|Bonus|Deleted Scenes|Interview|Sample|sample|Behind the Scenes»{extension}
.6 {group} {title} {year}{tail}
.5 {title} {year} @{group}{tail}
""")

BILINGUAL_MOVIE = Weighted("""
4 {alternative} / {title} ({year}){tail}
3 {alternative} / {title} ({person}) [{year}, {genre}]{tail}
3 {title} / {alternative} ({year}){tail}
3 {alternative}.{title}.{year}{tail}
2 【{alternative}】{title} {year}{tail}
2 [{alternative}][{title}][{year}]{tail}
2 {alternative} {title} ({year}){tail}
1 {alternative}（{title}）{year}{tail}
1 {title} ({alternative}) ({year}){tail}
1 {alternative} ({title}) {year}{tail}
1 {alternative} [{title}] ({year}){tail}
1 {title} - {alternative} ({year}){tail}
2 {title} {alternative} ({year}){tail}
1.5 {title} {alternative} {year}{tail}
1.5 {alternative} {title} {year}{tail}
1.5 {alternative} - {title} ({year}){tail}
1 {title}.{alternative}.{year}{tail}
1 {title} | {alternative} | {year}{tail}
1 {title} / {alternative} [{year}, {genre}, {source}]{tail}
1 {alternative} / {title} / {person} / {year}{tail}
1 [{year}] {alternative} {title}{tail}
1 {year} {alternative} {title}{tail}
1 《{alternative}》{title} {year}{tail}
1 {alternative}.{year}.{title}{tail}
1 {alternative} {year} {title}{tail}
1 {alternative}_{title}_{year}{tail}
1 [{group}]{alternative}.{title}.{year}{tail}
1 [{site}]{alternative}.{title}.{year}{tail}
""")

NATIVE_MOVIE = Weighted("""
3 {title} ({year}){tail}
3 {title} {year}{tail}
2 {title}{tail}
2 {noise}{title}{tail}
2 {noise}{title}.{year}{tail}
2 {title} {cn}{tail}
2 {title}.{cn}.{cn}{tail}
1 {title}（{cn}）{year}
1 {title}{cn}
1 {place}.{title}.{year}{tail}
1 {noise}{title} ({year})
1 {year}.{title}.{cn}
1 {title}-{cn}
1 《{title}》{year}{tail}
1 [{title}][{year}]{tail}
1 {title}（{year}）{tail}
1 【{cn}】{title} {year}{tail}
1 {title} [{year}, {genre}]{tail}
""")

EPISODE = Weighted("""
28 {title} {count}{tail}
12 {title} {count} {inner}{tail}
10 {title} - {count} - {inner}{tail}
3 {title} - {count} {inner}{tail}
7 {title} - {count}{tail}
4 {title} ({year}) {count}{tail}
5 {title} {year} {count}{tail}
2 {title} ({year}) - {count} - {inner}{tail}
1.5 {title} {year} - {count} - {inner}{tail}
3 {title} {count} {year}{tail}
1 {title} {count} {year} {inner}{tail}
2 {title} {count} ({year}){tail}
1.5 {title} {country} {count}{tail}
1 {title} ({country}) {count}{tail}
1 {title} ({alternative}) {count}{tail}
1 {title} ({alternative}) - {count}{tail}
4 {title} {count} {language}{tail}
1 {title} {count} {inner} {language}{tail}
3 {title} ({count}){tail}
3 {title} [{count}]{tail}
1.5 {title} [{count}] {inner}{tail}
1 {title}: {count}{tail}
1.5 {title}, {count}{tail}
1.5 {title}/Season {s}/{title} - {count} - {inner}{extension}
1 {title}/«Season|Saison|Staffel|Temporada|S» {s}/{count} - {inner}{extension}
1 {title}/{title} {count}{tail}
1 {title} ({year})/{title} {count}{tail}
2 {count} - {title}{tail}
1 {count} {title}{tail}
1.5 {count} - {inner}{extension}
.8 {e2} {inner}{extension}
.8 {e2} - {inner}{extension}
.7 {e2}. {inner}{extension}
2 {title} - {inner} - {count}{tail}
1 {title} «- Episode|Ep.|-» {e} - {inner}{tail}
1.5 {title}{count}{tail}
1.8 {group}-{low_title}.{code}{extension}
1.2 {group}-{low_title}{code}{extension}
1.2 {group}.{low_title}.{code}{glued_tail}{extension}
.8 {group}_{low_title}_{code}{extension}
1.5 {low_title}.{code}{glued_tail}-{group}{extension}
1 {title} {code}{tail}
.6 {noise}{title} {count}{tail}
.7 {title} {count} «READ NFO|iNTERNAL|PROPER|REPACK|RERIP»{tail}
.5 {title} - {title} {count}{tail}
.5 {title} {inner} {count}{tail}
.6 {title} {count} «Part|Pt|Teil» {part}{tail}
.5 «Watch|Download|Torrent –» {title} {count}{tail}
.4 {place}. {title} - {inner}{extension}
.8 {title} «Pilot|PILOT»{tail}
.5 {title} {count} from {site}{extension}
.5 {title} {date} {count}{tail}
1 {title} {count} {date}{tail}
1 {title} {count} - {date} - {inner}{tail}
.8 {title} ({date}) {count}{tail}
.7 {title} {edition} {count}{tail}
.7 {title} {network} {count}{tail}
.6 [{network}] {title} {count}{tail}
.7 {title}. {count}{tail}
.6 {title}. {count}. {inner}{tail}
.6 {title} / {count} / {inner}{tail}
.7 {title} | {count} | {inner}{tail}
.7 {title} – {count} – {inner}{tail}
.7 {title}: {inner} {count}{tail}
.8 {title} {count} «{inner}|»{tail}
1 {title} {count}-{inner}{tail}
1 {title} - {count}: {inner}{tail}
1 {title} - {count}. {inner}{tail}
.7 {title} - {count} ({inner}){tail}
.7 {title} {count} ({inner}){tail}
.7 {title} {count} "{inner}"{tail}
.7 {title} {count} [{inner}]{tail}
1 {title} {count}{glued_inner}{tail}
.6 {site} - {title} {count}{tail}
.6 [{site}] {title} {count}{tail}
.6 {title} {count}{tail} - [{site}]
.6 [ {site} ] {title} {count}{tail}
.6 {title}/{season_folder} {s}/{e2} {inner}{extension}
.6 {title}/{season_folder} {s}/{title} - {count}{tail}
.5 {title} ({year})/{season_folder} {s2}/{title} ({year}) - {count} - {inner}{tail}
.5 {season_folder} {s}/{e2}{extension}
.5 {season_folder} {s2}/{count}{extension}
.5 {count}{extension}
.5 {count}{tail}
.5 {title} {count}.«mkv|mp4|avi».«part|part0»{part1}.rar
.5 {title} {count} ({resolution}) {group}{extension}
.6 {title} [{year}] {count}{tail}
.5 {title} {season_word} {year} {count}{tail}
.5 {country} {title} {count}{tail}
.4 {title} {count} {person}{tail}
""")

BILINGUAL_EPISODE = Weighted("""
4 {alternative} / {title} {count} ({year}){tail}
3 {alternative} / {title} / {count} [{year}]{tail}
2 {alternative} / {title} / {count} ({person}) [{year}, {genre}]{tail}
2 {alternative} {count} / {title}{tail}
2 {alternative}.{title}.{count}{tail}
2 {alternative} {title} {count}{tail}
1 {title} / {alternative} ({count}){tail}
1 {alternative} ({title}) {count}{tail}
1 [{alternative}][{title}][{count}]{tail}
1 【{alternative}】{title} {count}{tail}
2 {title} / {alternative} / {count}{tail}
2 {title} / {alternative} {count}{tail}
1.5 {title} {alternative} {count}{tail}
1.5 {alternative} {title} {count} {year}{tail}
1 {alternative} ({title}) / {count} / {year}{tail}
1 {alternative}.{count}.{title}{tail}
1 {alternative} {count} {title}{tail}
1 {title} ({alternative}) - {count} - {inner}{tail}
1 {title}.{alternative}.{count}{tail}
1 {alternative} | {title} | {count}{tail}
1 {alternative} - {title} - {count}{tail}
1 [{alternative}] {title} {count}{tail}
""")

NATIVE_EPISODE = Weighted("""
4 {title} {count}{tail}
3 {title}{count}{tail}
2 [{title}][{count}]{tail}
2 《{title}》{count}{tail}
1 {noise}{title}{count}{tail}
1 {title}（{cn}）{count}{tail}
1 {title} {cn} {count}{tail}
1 {title}.{count}.{cn}
1 {title} ({count}) [{year}, {genre}]{tail}
1 {title} - {count} - {inner}{tail}
1 {year}.{title}.{count}{tail}
""")

SEASON = Weighted("""
36 {title} {count}{tail}
7 {title} - {count}{tail}
5 {title} ({year}) {count}{tail}
3 {title} {year} {count}{tail}
6 {title} {count} ({year}){tail}
2 {title} {count} ({years}){tail}
1.5 {title} ({years}) {count}{tail}
6 {title} ({count}){tail}
4 {title} [{count}]{tail}
2 {title}: {count}{tail}
2 {title}{tail} {count}
2 {title} {language} {count}{tail}
5 {title} {count} {language}{tail}
2 {title}, {count}{tail}
1.5 {title} {country} {count}{tail}
1 {title} {count} «SUBPACK|Subpack|Extras|EXTRAS|Bonus|Specials»{tail}
1 {title}/{count}
.6 {title} - {count} - {inner}{tail}
.6 {title}{count}{tail}
.5 {count} - {title}{tail}
1 {title}. {count}{tail}
1 {title} / {count}{tail}
.8 {title} | {count}{tail}
.8 {title} – {count}{tail}
.8 {title} {count} - {network}{tail}
.6 [{network}] {title} {count}{tail}
.8 {title} {edition} {count}{tail}
.8 {title} {count} {edition}{tail}
.6 {title} {count} + «Movies|Movie|Specials|OVA|Extras|Bonus»{tail}
.6 {title} ({country}) {count}{tail}
.6 {title} {count} «Collection|Box Set|Boxset|Pack|Batch|Full|Integrale|Complete Pack»{tail}
.5 {title} «TV Series|Mini Series|Miniseries|Mini-Series|Serie|Сериал|Serial|Seriale» {count}{tail}
.6 [{site}] {title} {count}{tail}
.6 {site} - {title} {count}{tail}
.5 {title} {count} {size}{tail}
.5 {title} {years} {count}{tail}
""")

ANIME = Weighted("""
28 [{fansub}] {title} - {count}{tail}
8 [{fansub}] {title} {count}{tail}
6 [{fansub}] {title} [{count}]{tail}
6 [{fansub}][{title}][{count}][{sub}]{tail}
4 [{fansub}][{title}][{count}]{tail}
5 [{fansub}]_{title}_-_{count}{tail}
8 {title} - {count}{tail}
5 {title} {count}{tail}
2 [{fansub}] {title} - {count} - {inner}{tail}
2 [{fansub}] {title} ({year}) - {count}{tail}
2 [{fansub}] {title} ({count}){tail}
1 {fansub} {title} - {count}{tail}
3 {title} - {count} - {inner}{tail}
2 {title} [{count}]{tail} [{fansub}]
3 【{fansub}】【{title}】【{count}】{tail}
2 【{fansub}】{title} {count}{tail}
3 [{fansub}] {title}{tail}
3 {title} - {count} [{fansub}]{tail}
1 ({fansub}) {title} - {count}{tail}
1.5 {title} {count} {inner}{tail} [{fansub}]
1 {title}_{count}_{tail}
1 [{fansub}] {title} - {inner} - {count}{tail}
1 [{site}] {title} - {count}{tail}
1 [{fansub}] {title} {count} {inner}{tail}
1 [{fansub}] {title} «Movie|OVA|The Movie|Gekijouban» {tail}
2 [{fansub}] {title} - {count} - [{resolution}]{tail}
1.5 [{fansub}] {title} ({count}) [Batch]{tail}
1.5 [{fansub}] {title} «(Season 1)|(S1)|S1|2nd Season» ({arange}) [Batch]
1 [{fansub}] {title} ({year}) ({count}){tail}
1 [{fansub}] {title} ~ {inner} ~ - {count}{tail}
1 [{fansub}] {title}: {inner} - {count}{tail}
1 [{fansub}]{title}[{count}]{tail}
1 [{fansub}] {title} [{count}][{resolution}][{sub}]
1 [{fansub}][{cntag}][{title}][{count}][{sub}][{resolution}]
1 【{fansub}】★{cntag}★[{title}][{count}][{sub}]{tail}
1 [{fansub}] {cntag} {title} {count} {sub}{tail}
1 [{fansub}] {cntag}【{title}】【{count}】{sub}{tail}
1 {cntag} [{title}][{count}][{sub}]{tail}
1 [{fansub}&{fansub2}] {title} - {count}{tail}
.8 [{fansub}][{fansub2}] {title} - {count}{tail}
.8 [{fansub}] {title} - {count} «(Dub)|[Dub]|(English Dub)|(Dual Audio)|[Dual Audio]|(Multi-Subs)»{tail}
.8 {title} #{count} 「{inner}」{tail}
.8 {title} {count} 「{inner}」{tail}
.6 {title} 第{e2}話 「{inner}」{tail}
.6 {title} 第{e2}話 {inner}{tail}
.6 (アニメ) {title} 第{e2}話{tail}
.6 [アニメ] {title} 第{e2}話 「{inner}」{tail}
.6 {title} - {count}_[{fansub}]{tail}
.6 {fansub}_{title}_-_{count}{tail}
.6 [{fansub}] {title} - {count} [v{v}]{tail}
.6 [{fansub}] {title} «BD|DVD|TV|Blu-ray|BDRip» {count}{tail}
.6 [{fansub}] {title} «BD|DVD|Blu-ray» «Box|Vol» {disc}{tail}
.5 [{fansub}] {title} [{count}]{tail}.{sub}
.5 [{fansub}] {title}{tail}
.5 {title} [{fansub}] {count}{tail}
.5 {title} ({count}){extension}
.4 {title} - «Opening|Ending|OP|ED|Trailer|Menu|NCOP|NCED» {place}{tail}
""")

BILINGUAL_ANIME = Weighted("""
3 [{fansub}] {alternative} / {title} - {count}{tail}
3 [{fansub}] {title} / {alternative} - {count}{tail}
3 [{fansub}][{alternative}][{title}][{count}]{tail}
2 [{fansub}][{cntag}][{alternative}][{title}][{count}]{tail}
2 [{fansub}][{title}][{alternative}][{count}]{tail}
1 【{fansub}】{cntag}[{alternative} ~ {title} ~][{count}]{tail}
2 【{fansub}】【{cntag}】【{alternative} {title}】【{count}】{tail}
2 【{fansub}】【{alternative}/{title}】【{count}】{tail}
1 [{fansub}] {alternative} / {title} [{count}]{tail}
1 [{fansub}] {alternative} - {count} ({title}){tail}
1 [{fansub}] {title} ({alternative}) - {count}{tail}
1 [{fansub}][{alternative} {title}][{count}]{tail}
1 [{fansub}][{alternative}/{title}][{count}][{resolution}]{tail}
1 {alternative} {title} {count}{tail}
1 [{fansub}] {title} | {alternative} - {count}{tail}
1 [{fansub}][{cntag}][{alternative} / {title}][{count}][{sub}]{tail}
1 [{fansub}] {alternative} {title} [{count}]{tail}
1 [{fansub}] {alternative} {title} - {count}{tail}
1 [{fansub}] {alternative}_{title}_{count}{tail}
1 【{fansub}】★{cntag}★【{alternative}】【{title}】【{count}】{tail}
1 {title} / {alternative} [{count}]{tail}
1 {alternative} / {title} [TV] [{count}]{tail}
1 {alternative} ({title}) [TV+Special] [{count}]{tail}
""")

DATED = Weighted("""
6 {title} {date}{tail}
4 {title} {date} {inner}{tail}
2 {title} - {date} - {inner}{tail}
2 {title} ({date}){tail}
1 {date} {title}{tail}
1 {date} - {title}{tail}
2 {title} - {date}{tail}
1 {title} [{date}]{tail}
1 {title} {date} {person}{tail}
1 {date} {title} ep{e2}{tail}
1 {title} ({network}) {date}{tail}
1 {title} - {inner} ({date}){tail}
1 {title}_{date}_{inner}{tail}
1 {title} {date} «Full Show|Full Episode|Part 1|HDTV|»{tail}
1 {title} «Series|Season|Show|Live|News|» {date}{tail}
1 {network} {title} {date}{tail}
1 {title} «Episode dated|from|vom|от|del|du» {date}{tail}
1 [{date}] {title}{tail}
1 {title}.{short_date}.{inner}{tail}
1 {title} {count} {date}{tail}
""")

CONCERT = Weighted("""
4 {artist} - {title} «Live|Live in|Live at» {placename}< ({year})>{tail}
2 {artist} «Live|Live in|Live at» {placename}< {year}>{tail}
3 {artist} - {title} «(Official Video)|[Official Video]|(Music Video)|Official Music Video|(Live)»{tail}
3 {artist}-{title}-{resolution}-«x264|DDC|WEB»-{year}-{group}
2 {artist} - {title}{tail}
1 {artist} {title} Tour {year}{tail}
2 {artist} - {venue} ({year}){tail}
1.5 {artist} - {date} - {venue}{tail}
1 {artist} {year} {title} {tail}
1 {artist} - {title} ({year}) {tail}
1 {artist}: {title} ({year}){tail}
1 {artist} - {title} - Live ({year}){tail}
1 {artist} - MTV Unplugged ({year}){tail}
""")

SPORT = Weighted("""
4 {league} {date} {team} «vs|vs.|v|@|-» {team2}{tail}
3 {league} {year} «Round |R|Rd|Race »{place} {placename}< {session}>{tail}
2 {league} {place}{tail}
2 {league} {place} {person} vs {person2}{tail}
3 {league} {year} {placename} «Grand Prix|GP|Race|»{tail}
2 {league} {year} {session}{tail}
2 {team} vs {team2} {date}{tail}
2 {league} «Playoffs|Finals|Semi Final|Final» {year} «Game {place}|{team} vs {team2}»{tail}
2 {league}_{year}_{team}_vs_{team2}{tail}
1 {league} {season_years} «Matchday|Week|Round|Giornata|Spieltag» {place} {team} - {team2}{tail}
2 {league} {year} {date} {session}{tail}
1 {title} {year} {session}{tail}
2 {league} {season_years} {team} «vs|v|-|x|@» {team2}{tail}
2 {league} {yyyymmdd} {team} «vs|v|-» {team2}{tail}
2 {team} «vs|v|-|x|@» {team2} - {league} - {date}{tail}
2 {league} - {team} «vs|v|-|x|@» {team2} ({date}){tail}
2 {league} {year} «Week|Round|Matchday|MD|GW|J|Jornada|Giornata|Spieltag|Тур|Stage|Stage |Etapa» {place} {team} «vs|v|-» {team2}{tail}
1.5 {date} {league} {team} «vs|v|-|@» {team2}{tail}
1.5 {league} {date} {session}{tail}
1.5 {league} {date}{tail}
1.5 {league} {place} «Prelims|Main Card|Early Prelims|PPV|Countdown|Weigh-Ins|»{tail}
1 {league} «Fight Night|on ESPN|on ABC|Championship|PPV» {place} {person} vs {person2}{tail}
1.5 {league} {year}x{place} {placename} {session}{tail}
1.5 {league} {year} {placename} {session}{tail}
1 {league} {year} «Round|R|Rd» {place} {placename} {session} {network}{tail}
1 {league}.{year}.{mm}.{dd}.{team}.vs.{team2}{tail}
1 {league} «Final|Semi-Final|Quarter-Final|Quarterfinal|Group A|Group Stage|1st Leg|2nd Leg|Финал» {year} {team} «vs|v|-» {team2}{tail}
1 [{league}] {team} - {team2} {date}{tail}
1 {league} {year} Game {place} {team} «at|@|vs» {team2}{tail}
""")

COURSE = Weighted("""
4 {publisher} - {title}{tail}
3 {publisher} {title} {year}{tail}
2 {title} - {publisher}{tail}
2 [{publisher}] {title}{tail}
2 {title} «Course|Masterclass|Bootcamp|Tutorial|Video Training|Essential Training»{tail}
1 {publisher}.{title}.«iLLiTERATE|BOOKWARE|TUTORiAL»-{group}
1 {title} «Lecture|Lesson|Video|Module|Week» {e2}< {inner}>{tail}
1 {place} - {inner}{extension}
1 {place}. {inner}{extension}
2 [{site}] {publisher} - {title}{tail}
1.5 {publisher} - {title} ({year}){tail}
1.5 {publisher} – {person} – {title}{tail}
1 {title} by {person}{tail}
1 {publisher} - {title} [{month_text}]
1 {publisher} - {title} «[Updated|(Updated|Updated» {month_text}«]|)|»
1 {title} «The Complete Guide|for Beginners|from Scratch|A-Z|Crash Course|- The Complete Course»{tail}
1 {publisher}.{title}.{year}.«XviD|x264|MP4|1080p»-{group}
1 {place}. {title}/{place} {inner}{extension}
1 {person} - {title} ({year}) [{genre}]{tail}
""")
