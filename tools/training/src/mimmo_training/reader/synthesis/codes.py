"""Codes that count episodes and seasons, with the weights at which names are made of them. Data only.

Slots are those of `numbers._coded`: `s` a season, `e` an episode, `2` and `3` for its digits, `a` an episode without
a season, `over` one that counts over all seasons, `glued` season and episode in one.
"""

from .weighted import Weighted

EPISODE_CODES = Weighted("""
22 S{s2}E{e2}
8 {S}{s2}{E}{e2}
4 S{s}E{e}
2 S{s2} E{e2}
5 S{s2}E{range}
5 S{s2}E{list}
3 s{s2}e{e2}
.7 S{s2}E{e3}
7 {s}{x}{e2}
2 {s2}{x}{e2}
2 {s}{x}{range}
1 {s}{x}{list}
1.5 [{s}{x}{e2}]
.7 ({s}{x}{e2})
1 [S{s2}E{e2}]
1 (S{s2}E{e2})
1.4 S{s2}E{e2}{join}S{s2}E{next}
.5 S{s2}E{e2}{join}S{s2}E{next}{join}S{s2}E{next2}
1.2 {s}x{e2}{join}{s}x{next}
.5 {s}x{e2}{join}{s}x{next}{join}{s}x{next2}
2.5 {glued}
.6 {glued}{join}{glued_next}
1 {glued4}
.6 [{glued}]
1 S{glued4}
.6 s{glued}
1 S{s2}E{e2} ({over})
.4 S{s2}E{range} - {overs}
.3 {overs} - S{s2}E{range}
.8 {over} (S{s2}E{e2})
.6 {over} - S{s2}E{e2}
.5 S{s2}E{e2} - {over}
.7 {s2}_{e2}
.2 {s2}-{e2}
.4 ({s2}-{e2})
.7 [{s}.{e2}]
.8 {s}.{e2}
.5 Cap.{glued}
.5 [Cap.{glued}]
.3 Cap.{glued}_{glued_next}
.3 [Cap.{glued}_{glued_next}]
2.5 S{s} - {e2}
1.2 S{s2} - {range}
1.2 S{s2}.E{e2}
.6 S{s2}_E{e2}
.5 S{s2}.{e2}
.4 #{s}.{e2}
1.2 S{s2}EP{e2}
.4 S{s2}EP({range})
.6 S{s2} Ep{e2}
.6 S{s2}x{e2}
.5 SO{s}E{e2}
.7 S{s2}E{e2}v{v}
.6 T{s2}E{e2}
.4 T{s}.E{e2}
.4 T{s} E{e2}
.6 [{s2}x{range} {of} {total}]
.5 [{s2}x{range}]
.5 (S{s}-{e2})
.5 S{s2}E{e2} {end}
.6 S00E{e2}
.7 S{s2}E{e2}-E{next}-E{next2}
.4 S{s2}E{e2}E{next}E{next2}
2.5 E{e2}
2 EP{e2}
1.4 E{range}
1 EP{range}
1 Ep.{e2}
1 ep{e}
1.6 {e}{of}{total}
.8 ({e} {of} {total})
.8 [{range} {of} {total}]
.6 [{e2}/{total}]
1.4 {a}
1.4 {a2}
1.4 - {a}
.5 #{e}
.5 ({a})
.5 [{a2}]
.7 {special} {e}
.4 {special}{e2}
.5 Pt.{part}
.8 Part {part}
.5 Part{part}
.6 Part {part} {of} {total}
.4 {s2}{e2}
.4 第{e}集
.4 第{s}季第{e2}集
.4 {s}ª Temporada Cap.{e2}
.3 s{s}ep{e}
.3 Season{s}Episode{e}
.3 Sn{s} Ep{e}
.3 Se{s} Ep{e2}
.3 Week {total} Ep {e}
.4 S{s2} {special}
3.2 {s} {e2}
1 {s} {e}
2 {s}-{e2}
2 {s}_{e2}
.8 {s} {e2} {next}
1 {s}_{e2}_{next}
.5 {s}x{e2}x{next}x{next2}
.5 {s}x{e2}x{next}
.5 S{s2} - E{range}
.4 E{e2}-{next}-{next2}
.4 S{s2}E{e2}-{next}-{next2}
.4 s{s2}e{e2}-episode_{over}
.3 EP #{s}.{e}
.4 {a2}b
.4 {a2} OAD
.3 全{total}话 第{e}话
.3 S{s2}.E{list}
.3 S{s2}Ep{range}
.3 {e}. {special}
.6 S{s2} EP ({range})
.5 S{s2} (E{range})
.5 S{s2}E[{e2}]
.4 S{s2}Ep({e2})
.6 {part_word} {range}
.4 {part_word}.{range}
.4 {part_word} {e} to {next2}
.4 {when}x{e2}
.3 S{when}E{e2}
.5 S{s2}E{half}
.4 E{half}
.4 E{big}
.5 {a}b
.4 S{s} Ep. {e}
.4 S{s} - Ep {e}
.4 S{s} E{e} - E{next2}
.3 Season {s}, Episode {e}
.3 Season {s} Ep {e2}
.4 Series {s} Episode {e}
.3 Series {s} - {e2}
.4 Ser {s} Ep {e}
.3 Sea{s}Ep{e}
.3 Episode {a}
.4 Chapter {a}
.4 Capitulo {a}
.3 Cap. {a}
.3 Ep{a} END
.4 {s}x{e2} - {s}x{next2}
.4 {s}x{e2} al {s}x{next2}
.4 {s}x{e2} al {next2}
.3 {s}x{e2}/{s}x{next}
.3 {s}x{e2},{next}
.4 (S{s2} E{e2})
.4 [S{s2}.E{e2}]
.4 (S{s}, E{e})
.3 S{s2} | E{e2}
.3 {S}{s2}/{E}{e2}
.3 S{s2}E{e2} of {total}
.3 {s2}x{e2} {of} {total}
.4 S{s2} {e2}of{total}
.4 S{s2}E{e2} ({over}/{total})
.3 S{s2}E{e2}-{over}
.4 EP{a} ({total}集)
.4 第{a}回
.4 第{a}期
.3 {a}期
.3 {a}화
.3 {a}회
.3 E{a2}.{special}
.3 {special} S{s2}E{e2}
.4 S{s2}.{special}.{e2}
.3 1st Season {e2}
.3 {ordinal} Season Episode {e}
.3 {ordinal} Season Ep {e2}
.3 Week {e}
""")

SEASON_CODES = Weighted("""
24 S{s2}
7 S{s}
3 S{s2} COMPLETE
1 S{s2} Complete
6 S{seasons2}
2 S{seasons}
1 [S{s2}]
1 (S{s2})
1.5 S{s2}D{disc}
1 S{s2} Disc {disc}
.7 S{s2}DVD{disc}
.6 S{s2} Disk{disc}
.8 TV-{s}
.5 S{s2} {special}
.5 S{s2} Extras
.6 S{s2} {range} {of} {total}
1.2 S{s2} E{range}
.5 S{s2} Season {s}
.6 S{s2}.Part.{part}
.5 S{s2}P{part}
3 The {ordinal} Season
2 {ordinal} Season
1 The Complete {ordinal} Season
2 Complete Season {s}
2 Season {s} Complete
2 Seasons {seasons}
1 The Complete Series (Season {seasons})
.6 COMPLETE Seasons {seasons}
.6 S{seasons2} + Movies
1.2 The Complete Series
.8 Complete Series
.5 (Complete Series)
.5 Complete
.6 Batch ({arange})
.8 {range}
.6 ({arange})
.7 Volume {part}
.7 {total} episodes
1 第{s}季
.8 第{s}季 全{total}集
.6 第{range}集
.6 全{total}集
.5 第{s}期
.5 T{s2}
.5 T{seasons}
.4 Season {part}
1 S{s2}{disc_word}{disc}
.5 S{s2}.{disc_word}{disc}
.4 Season {s} {disc_word}{disc}
.4 S{s} {disc_word}{disc}
.5 S{s2} 1-{total}
.5 S{s2} ({total} eps)
.4 S{s2} [{total} episodes]
.4 Season {s} ({total} Episodes)
.5 Season {s} & {next}
.4 Seasons {s}, {next} & {next2}
.4 Series {s}
.4 Series {seasons}
.4 Sea{s}
.3 Seas. {s}
.5 {s} Season
.3 {s}. Season
.3 Season.{s}.Complete
.4 Season {s} Batch
.3 S{s2} Full
.3 S{s2} Pack
.3 Season {s} Pack
.3 S{seasons2} Complete
.3 Integrale S{seasons}
.3 S{s2} {special}
.3 Season {s} + {special}
.4 Year {s}
.3 Cour {s}
""")

ANIME_CODES = Weighted("""
26 {a2}
20 {e2}
4 {e3}
5 {a2}v{v}
4 {e2}v{v}
6 {arange}
2 {alist}
5 S{s} - {e2}
6 S{s2}E{e2}
2 S{s2} - {a2}
1 S{s} {e2}
1 S{s}-{e2}
1.5 {ordinal} Season - {e2}
1 {ordinal} Season {e2}
1 S{s2}E{e2} ({over})
1.2 {e2} ({over})
.7 S{s} - {e2} ({over})
.6 {over} (S{s2}E{e2})
1.2 Ep{e2}
1.2 #{e2}
1.2 EP{e2}
1.2 E{e2}
.6 Ep. {e2}
1.2 {half}
1.2 {special}
1 {special} {e}
.8 {special}{e}
.6 {e2} {special}
2 {e2} {end}
1 {e2}{end}
.7 {arange} {end}
.6 [{range} {end}]
1.6 第{e2}話
1 第{e}话
.6 第{s}季 - {e2}
.7 第{s}季][{e2}
.7 S{s}][{e2}
.5 {s}期 {e2}
.6 S{s}
.6 S{s2}
.5 Batch
.5 ({arange})
.6 {e2} {of} {total}
.5 Movie {e}
.5 Vol.{disc}
.4 {a2}.v{v}
.4 {e2}-{next}
.5 ({a})
.4 {e2}({over})
.5 [{e2}({over})
.8 {e2} END
1 {arange} Batch
.8 ({arange}) (Batch)
.6 {arange} + {special}
.6 {arange} + OVA + SP
.6 [{arange}]
.6 [{arange} 合集]
.5 [{arange}][全]
.5 [全{total}话]
.5 {big}
.4 {a}b
.4 {a2}a
.5 OVA{half}
.5 {e2} {special}
.5 {e2} ({special})
.4 {special} - {e2}
.4 {special}{half}
.5 S{s} {arange}
.4 S{s} ({range})
.5 (S{s2}) - {e2}
.4 Season {s} - {e2}
.4 Season {s} Episode {e}
.4 {ordinal} Season ({range})
.3 Part {part} - {e2}
.3 Part {s} - {e2}
.3 Cour {s} - {e2}
.4 II - {e2}
.3 III - {e2}
.4 {alist} {end}
.3 vol {disc}
.3 TV {range}
.3 TV [{range}]
.3 Ep {arange}
.3 Episodes {arange}
.3 第{range}話
.3 第{range}集
.3 #{range}
""")
