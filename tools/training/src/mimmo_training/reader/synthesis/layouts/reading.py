"""Books, comics and magazines."""

from ..weighted import Weighted

BOOK = Weighted("""
16 {author} - {title}< {book_end}>
10 {author} - {title} ({year})< {book_end}>
15 {title} - {author}< {book_end}>
4 {subtitled} - {author}< {book_end}>
1.5 {title} _ {author}{book_ext}
8 {title} by {author}< {book_end}>
5 {title} ({year})< {book_end}>
4 {title}< {book_end}>
5 {author_reversed} - {title}< {book_end}>
2 {author_reversed} - {title} ({year})< {book_end}>
2 {title} - {author_reversed}< {book_end}>
2 {author}, {title}< {book_end}>
3 {title} {edition_book}< {book_end}>
2 {title}, {edition_book} ({year})< {book_end}>
2 {title} ({edition_book}) - {author}< {book_end}>
3 {publisher} - {title} {year}< {book_end}>
1 {publisher} {title} {year}< {book_end}>
2 {publisher}.{title}.{year}.«RETAIL.ePub.eBook|Retail.eBook|eBook|RETAiL.EPUB.eBook»-{group}
2 {author} - {title} {year} «Retail ePub eBook|RETAIL EPUB eBook|eBook|Hybrid Comic»-{group}
3 [{author}] {title}< {book_end}>
2 {author} - {year} - {title}< {book_end}>
3 {title} - {author} ({year})< {book_end}>
3 {title} ({author})< {book_end}>
2 {author} «-|_» {title}_{year}{book_ext}
2 {title} -- {author} -- {year} -- {publisher} -- {isbn} -- {hash}< {book_end}>
1 {title} -- {author} -- {edition_book} -- {publisher} -- {isbn} -- {hash}< {book_end}>
1 {title} -- {author} -- {hash}{book_ext}
1 {author} - {title} [{isbn}]< {book_end}>
1 {title} [{publisher}, {year}]< {book_end}>
1 {author}. {title}. {year}< {book_end}>
1 {author} & {person} - {title} ({year})< {book_end}>
1 {author}; {person} - {title}< {book_end}>
1 {author} - {title} («пер. |trans. |перевод |ed. »{person})< {book_end}>
.6 {title} - Unknown{book_ext}
3 {family_first} - {title}< {book_end}>
2 {family_first} - {title} ({year})< {book_end}>
2 {family_first} - {quoted}< {book_end}>
2 {initials} - {title}< {book_end}>
1.5 {initials} - {title} ({year})< {book_end}>
1.5 {initials} {title} ({year})< {book_end}>
1.5 {initials}. {title}{book_ext}
1.5 {title} - {initials}< {book_end}>
2 {title}, {author}{book_ext}
1.5 {title}, {author} ({year}){book_ext}
1 {title}, {author} - «epub|pdf|mobi»
2 {authors} - {title}< {book_end}>
2 {authors} - {title} ({year})< {book_end}>
1.5 {title} - {authors}< {book_end}>
1.5 {title} by {authors}< {book_end}>
1.5 {authors} - {title} ({publisher}, {year})< {book_end}>
1.5 {author} - {title} ({year}, {publisher})< {book_end}>
1.5 {author} - {title}-{publisher} ({year}){book_ext}
1.5 ({series}) {author} - {title}-{publisher} ({year}){book_ext}
1 [{series}] {author} - {title} ({year}, {publisher}) - libgen.li{book_ext}
1 {author} - {title} ({year}, {publisher}) - {site}{book_ext}
1.5 {title} ({author}) («z-lib.org|Z-Library|z-library.sk, 1lib.sk|b-ok.org»){book_ext}
1.5 {title} by {author} («z-lib.org|Z-Library|b-ok.xyz»){book_ext}
1.5 {title} -- {author} -- {edition_book}, {year} -- {publisher} -- {isbn} -- {hash} -- Anna’s Archive{book_ext}
1 {title} -- {author_reversed} -- {year} -- {publisher} -- «isbn13 |»{isbn} -- {hash}{book_ext}
1 {title} -- {authors} -- {placename}, {year} -- {publisher} -- {hash} -- Annas Archive{book_ext}
1 {title} ({series}) -- {author} -- {year} -- {publisher} -- {hash}{book_ext}
1 {publisher} - {author} - {title} ({year})< {book_end}>
1 {publisher} - {title} - {author} - {year}< {book_end}>
1 [{publisher}] {author} - {title} ({year})< {book_end}>
1 [{publisher}] {title}< {book_end}>
1 {title} ({edition_book}) ({year}) - {author}< {book_end}>
1 {author} - {title}, {edition_book} ({year}) [{publisher}]< {book_end}>
1 {subtitled} ({year})< {book_end}>
1 {author}_{title}{book_ext}
1 {author}_{title}_{year}{book_ext}
1 {author} -- {title}< {book_end}>
1 {author}_-_{title}{book_ext}
1 {author} «»– {title}< {book_end}>
1 {author}: {title}< {book_end}>
1 {year} - {author} - {title}< {book_end}>
1 {year} - {title} - {author}< {book_end}>
1 ({year}) {author} - {title}< {book_end}>
1 {title} - «Unknown|Unbekannt|Inconnu|Desconocido|Autor desconocido|Неизвестный автор|Неизвестен|不明|Anonymous|Various|Onbekend|Nieznany»< {book_end}>
1 {author} - {title} [«DE|EN|ENG|FR|ES|RU|PL|Italian|German|ITA|PT-BR|FRENCH|ESP»]< {book_end}>
.6 {author}/{title} ({place})/{title} - {author}{book_ext}
.6 {author}/{title}{book_ext}
.6 {author_reversed}/{title}{book_ext}
.6 «Книга |Роман |Учебник »{author} - {title}< {book_end}>
.6 {quoted} {author}< {book_end}>
.6 {author} {quoted}< {book_end}>
""")

CYCLE = Weighted("""
5 {author} - {series} {volume} - {title}< {book_end}>
4 {author} - {series} - {volume} - {title}< {book_end}>
4 {author} - [{series} {volume}] - {title}< {book_end}>
4 {author} [{series} {volume}] {title}< {book_end}>
3 {series} {volume} - {title} - {author}< {book_end}>
3 {series} {volume} - {title}< {book_end}>
2 {series} [{volume}] {title}< {book_end}>
2 {number}. {title} ({series}) - {author}< ({year})>
3 {author} - {series} «Book |#|Bk |vol. |Vol |№|книга |Band »{volume} - {title}< {book_end}>
3 {author} - {title} ({series} «Book |#|, #|, Book |»{volume})< {book_end}>
2 {title} ({series} «Book |#|, #|»{volume}) - {author}< {book_end}>
2 {author}/{series}/{volume} - {title}{book_ext}
1 {author}/{title} ({number})
2 {title} ({series})< {book_end}>
2 ({series} {volume}) {author} - {title}< {book_end}>
2 [{series} {volume}] {title} - {author}< {book_end}>
2 {author_reversed} - {series} {volume} - {title}< {book_end}>
1 {author_reversed} - [{series} {volume}] - {title}< {book_end}>
1 {author} - {volume} - {title}< {book_end}>
1 {volume} - {title} - {author}< {book_end}>
1 {volume}. {title}< {book_end}>
1 {author} - {series} {volume}< {book_end}>
1 {series} «01-06|1-5|1-3|01-12|series|Trilogy|Series» - {author}< {book_end}>
1 {title}: {series} «Book |»{volume} by {author}< {book_end}>
2 {family_first} - {series} {volume}. {title}< {book_end}>
2 {family_first}. {series}. {volume}. {title}{book_ext}
1.5 {family_first} - {series} - {volume} - {title}< {book_end}>
1.5 {initials} - {series} {volume} - {title}< {book_end}>
1.5 {author} - {title} - {series} {volume}< {book_end}>
1.5 {author} - {series}, Book {volume} - {title}< {book_end}>
1.5 {title} - {author} ({series}, #{volume})< {book_end}>
1 {author} - {series} {volume}_ {title}{book_ext}
1 {author} ({series} {volume}) {title}< {book_end}>
1 {author} - ({series} #{volume}) - {title}< {book_end}>
1 {series} - {volume} - {title}< {book_end}>
1 {series}. {volume}. {title}< {book_end}>
1 {series} #{volume} {title} by {author}< {book_end}>
1 {volume} {title} - {author}< {book_end}>
1 {volume} - {title}< {book_end}>
1 {volume} {title}< {book_end}>
1 {author} - {title}, {series} «Bd. |Band |Tome |Vol. |Tomo |tom »{volume}< {book_end}>
1 {author} - {series} «Complete|1-{volume}|Series|(Complete Series)|- Box Set|Books 1-3»< {book_end}>
1 {authors} - {series} {volume} - {title}< {book_end}>
""")

COMIC = Weighted("""
8 {title} «#||Issue |No. |Nr. |n°|№»{issue} ({year}) ({scan}) ({group}){comic_ext}
9 {title} {issue} ({year}) ({scan}) ({group}){comic_ext}
5 {title} #{issue} ({year}){comic_ext}
6 {title} {issue} ({year}){comic_ext}
5 {title} #{issue}{comic_ext}
4 {title} {issue}{comic_ext}
3 {title} - «#|Ch. |Chapter |c|ch|»{issue_or_chapter}{comic_ext}
4 {title} {vol}{comic_ext}
5 {title} {vol} ({year}) ({scan}) ({group}){comic_ext}
3 {title} {vol} #{issue} ({year}){comic_ext}
3 {title} {vol} - {inner} ({year}) ({scan}){comic_ext}
3 {title} {vol} {inner}{comic_ext}
2 {title} {vol} - {inner}{comic_ext}
3 {title} {volumes} ({year}) ({scan}){comic_ext}
2 {title} «#|»{issues} ({year}){comic_ext}
3 [{group}] {title} {vol} {chap}{comic_ext}
2 {title} {vol} {chap} [{group}]{comic_ext}
3 {title} {chap}< [{group}]>{comic_ext}
2 {title} - {chap} - {inner}{comic_ext}
2 {title}, {chap}{comic_ext}
2 {title} {vol} {chap} - {inner}{comic_ext}
2 {title} #{issue} - {inner}{comic_ext}
1 {title} - {number} - {inner}{comic_ext}
3 {title} {issue} (of {total}) ({year}) ({scan}) ({group}){comic_ext}
2 {title} #{issue} (of {total}) ({year}){comic_ext}
1 {title} {issue} «of|/» {total}{comic_ext}
2 {title} ({year}) #{issue}{comic_ext}
2 {title} ({year}) {issue} ({scan}) ({group}){comic_ext}
1 ({year}) {title} {issue}{comic_ext}
1 {title} ({years}) ({scan}) ({group})
1 {title}/{title} {vol}{comic_ext}
1 {title} ({publisher}) {issue} ({year}){comic_ext}
1 {title} {issue} - {inner} ({publisher} {year}){comic_ext}
1 {title} «TPB|HC|GN|Omnibus|Annual» {vol} ({year}) ({scan}){comic_ext}
1 {title}({vol}){comic_ext}
1 {title}{vol}{comic_ext}
1 {title}, {month_text} (#{issue}){comic_ext}
1 {author} - {title} {vol}{comic_ext}
1 [{author}] {title} {vol}{comic_ext}
1 {title} {vol} - {author}{comic_ext}
1 {title}-«S|s»{s2} «Ep |E»{issue}{comic_ext}
1 «Chapter |Volume |Ch.|Vol.»{chapter}{comic_ext}
2 {title} «v|V|Vol |vol. »{vol1} #{issue}< ({year})>{comic_ext}
2 {title} «Tome|Tomo|Band|Volume|Vol.|Том|Tom|Bd.|Deel|Cilt» {roman}< ({year})>{comic_ext}
2 {title} - «Tome |T|T0|t|Tomo |Band |Bd. |Vol. |Deel |Том »{vol1} - {inner}< ({year})>{comic_ext}
1.5 {title} {vol1}권{comic_ext}
1.5 {title} เล่ม {vol1}{comic_ext}
1.5 {title} 第{vol1}巻{comic_ext}
1.5 {title} 第{vol1}卷{comic_ext}
1 [{author}] {title} 第{vol1}巻{comic_ext}
1 {title} «01-|v01-|Vol. 1-|T01-T|T01 à T|Tomes 1 à »{vol1}{comic_ext}
1 {title} {issues} (of {total}){comic_ext}
1 {title} «Annual|Special|One-Shot|FCBD|Giant-Size|Free Comic Book Day»< {issue}> ({year}){comic_ext}
1 {title} «Integrale|Intégrale|Complete|Omnibus|Deluxe|Compendium»< {vol1}>{comic_ext}
1 ({year} {title} {issue}{comic_ext}
1 {title} {issue} ({year}{comic_ext}
1 {title} {issue} {year}) ({scan}){comic_ext}
1 {title} {issue} ({months} {year}) ({scan}){comic_ext}
1 {publisher} - {title} {issue} ({year}){comic_ext}
1 {title} n°{issue}< - {inner}>{comic_ext}
1 {title} - {issue} - {inner}{comic_ext}
1 {title} Ch.{chapter}-{total}< [{group}]>{comic_ext}
1 {title} c{chapter3} (v{vol1}) [{group}]{comic_ext}
1 {title} c{chapter3} «- |»{inner}< [{group}]>{comic_ext}
1 {title} «Ep. |Ep |Episode |Épisode »{issue}< - {inner}>{comic_ext}
""")

MAGAZINE = Weighted("""
5 {title} - {month_text}< {book_end}>
4 {title} {month_text}< {book_end}>
3 {title} - {date}< {book_end}>
2 {title} - {two_months}< {book_end}>
2 {title}-{month_text}< {book_end}>
3 {title} {no}{issue} {year}< {book_end}>
3 {title} {no}{issue} - {month_text}< {book_end}>
2 {title} - {no}{issue} ({year})< {book_end}>
2 {title} {no}{issue}, {month_text}< {book_end}>
1 {title} {issue} {year}< {book_end}>
2 {title} {no}{issue}< {book_end}>
2 {title} {year} {no}{issue}< {book_end}>
2 {title} {month_text} «RETAiL eBook|eBook|HYBRiD MAGAZiNE|MAGAZINE»-{group}
1 {title} - {year}-{issue2}< {book_end}>
1 {title} «UK|US|USA|Australia|India|France|Deutschland|Россия» - {month_text}< {book_end}>
1 {title} {country} {no}{issue} {month_text}< {book_end}>
1 {title} «Magazine|Magazin|журнал|Revista|Rivista» {month_text}< {book_end}>
1 {title} ({month_text})< {book_end}>
1 {title} {no}{issue} ({month_text})< {book_end}>
1 {title} «Spring|Summer|Autumn|Winter|Fall|Holiday» {year}< {book_end}>
1 {title} - Vol. {volume} {no}{issue} ({year})< {book_end}>
1.5 {title} - {full_date}< {book_end}>
1.5 {title} ({full_date})< {book_end}>
1.5 {title} {full_date}{book_ext}
1.5 {title} - {no}{issue} - {full_date}< {book_end}>
1.5 {title} {season_word} {year}< {book_end}>
1.5 {title} - {season_word} {year}< {book_end}>
1 {title} - {two_local_months}< {book_end}>
1 {title} {two_local_months}< {book_end}>
1 {title} - {no}{issue}, {year}< {book_end}>
1 {title} {no}{issue}-{issue2} {year}< {book_end}>
1 {title} «Week |KW |Week »{issue2} {year}< {book_end}>
1 {title} {year}/{issue2}< {book_end}>
1 {title} {issue2}/{year}< {book_end}>
1 {title} {issue2}-{year}< {book_end}>
1 {title}_{year}_{issue2}{book_ext}
1 {title}.{month_text}{book_ext}
1 {title}-{no}{issue}-{month_text}{book_ext}
1 «Журнал|Revista|Magazine|Zeitschrift|Rivista» {title} {no}{issue} ({month_text})< {book_end}>
1 {title} «Full Year|Complete|All Issues|Collection|подшивка|Jahrgang» {year}< {book_end}>
1 {title} {years}< {book_end}>
1 {title} «USA|UK|Deutschland|España|Italia|Россия|Brasil|Türkiye» {no}{issue} {year}< {book_end}>
""")
