"""What synthesised names say in other languages: neutral words and names for titles, and the words that mark a medium.

The title words are the same for every medium, so that a model learns to read the marks and not the language.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """One language: `words` and `people` make titles; the other fields are marks, several spellings each."""

    code: str
    words: tuple[str, ...]
    people: tuple[str, ...]
    season: tuple[str, ...]
    episode: tuple[str, ...]
    video: tuple[str, ...]
    audiobook: tuple[str, ...]
    music: tuple[str, ...]
    discography: tuple[str, ...]
    book: tuple[str, ...]
    magazine: tuple[str, ...]
    comic: tuple[str, ...]
    volume: tuple[str, ...]
    game: tuple[str, ...]
    program: tuple[str, ...]
    images: tuple[str, ...]
    fonts: tuple[str, ...]
    tag: tuple[str, ...]
    subject: tuple[str, ...] = ()


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


def _language(code: str, **fields: str) -> Language:
    return Language(code, **{name: _split(text) for name, text in fields.items()})


LANGUAGES = (
    _language(
        "ru",
        words="тайна,дом,старый,ночь,город,последний,путь,звезда,море,война,мир,красный,любовь,лес,ветер,человек,время,"
        "история,большой,белый,остров,тень,огонь,зима,сердце,дорога,новый,жизнь,день,сад,королева,три,брат,золотой,"
        "река,небо,возвращение,секрет,школа,мастер,девочка,игра,черный,гость,письмо,окно,солнце,капитан,земля,зеркало",
        people="Иван Петров,Анна Смирнова,Сергей Волков,Мария Лебедева,Дмитрий Орлов,Елена Соколова,Алексей Морозов,"
        "Ольга Никитина,Павел Зайцев,Татьяна Белова",
        season="Сезон,сезон,Сезоны,S",
        episode="Серия,серии,Серии,выпуск,из",
        video="фильм,мультфильм,сериал,дубляж,MVO,субтитры,Документальный,драма,комедия,триллер,боевик,мелодрама,"
        "DVO,театральная версия,Полная версия,концерт,передача,телешоу,детектив",
        audiobook="аудиокнига,Аудиокнига,читает,аудиоспектакль,радиоспектакль,лекция",
        music="альбом,сборник,песни,сингл,саундтрек,хиты,музыка,винил,концертный альбом",
        discography="дискография,Дискография,коллекция,антология",
        book="книга,учебник,руководство,роман,энциклопедия,собрание сочинений,справочник,пособие,монография",
        magazine="журнал,газета,подшивка,Подшивка журнала",
        comic="комикс,манга,комиксы",
        volume="том,Том,книга,часть,№,Выпуск,тома",
        game="игра,игры,Лицензия,Пиратка,RePack от,сборник игр,дополнение,Русская версия",
        program="программа,утилиты,Portable,лечение,активатор,сборка,драйверы,прошивка,кряк,таблетка присутствует,ключ",
        images="обои,фотографии,картинки,иконки,клипарт,текстуры,обои для рабочего стола,фото",
        fonts="шрифты,шрифт,субтитры к,карты,база данных,словари",
        tag="RUS,Rus,[rus],Русский,RUS + ENG,ru",
        subject="математика,физика,химия,история,философия,психология,экономика,медицина,юриспруденция,кулинария,ремонт автомобиля,вязание,астрономия,биология,английский язык,программирование,искусство,техника",
    ),
    _language(
        "uk",
        words="таємниця,дім,старий,ніч,місто,останній,шлях,зірка,море,світ,червоний,кохання,ліс,вітер,людина,час,"
        "історія,великий,білий,острів,тінь,вогонь,зима,серце,дорога,новий,життя,день",
        people="Олена Коваль,Іван Шевчук,Петро Бондар,Марія Ткач,Андрій Мельник",
        season="Сезон,сезон",
        episode="Серія,серії,з",
        video="фільм,мультсеріал,Ukr,дубляж,серіал,комедія",
        audiobook="аудіокнига,читає",
        music="альбом,збірка,пісні",
        discography="дискографія,колекція",
        book="книга,підручник,роман,довідник",
        magazine="журнал,газета",
        comic="комікс,манга",
        volume="том,частина,№",
        game="гра,ігри,Ліцензія",
        program="програма,утиліта,збірка",
        images="шпалери,фотографії,зображення",
        fonts="шрифти,субтитри,мапи",
        tag="UKR,Ukr,Українська,Ukr_Eng",
        subject="математика,фізика,історія,психологія,економіка,медицина,кулінарія",
    ),
    _language(
        "zh",
        words="秘密,老房子,夜,城市,最后,道路,星星,大海,战争,世界,红色,爱情,森林,风,人生,时间,故事,白色,岛,影子,火,冬天,心,"
        "新,生活,花园,女王,三,兄弟,黄金,河,天空,归来,学校,大师,少女,黑色,信,窗,太阳,船长,土地,镜子,中国,北京,上海,历史,科学,"
        "经济,艺术,传说,江湖,长安",
        people="王小明,李华,张伟,刘洋,陈静,杨帆,赵敏,周杰,吴磊,林峰",
        season="第一季,第二季,第三季,第四季,第1季,第2季,全",
        episode="第01集,第12集,第3集,全24集,全40集,更新至08,更新中,全集,全36集,03,更新到12集,第5话,第十集",
        video="电影,电视剧,纪录片,国语中字,双语字幕,中英字幕,简体中字,蓝光原盘,高清,国粤双语,内封字幕,动画,综艺,演唱会,更新中,已完结,豆瓣8.1分,"
        "豆瓣7.4分,台剧,国产剧,韩剧,美剧,纯享版,加更版,导演剪辑版,爱情喜剧,主演剧情片,国配,杜比视界,4K高码率,动漫,纪录片全集,臻彩",
        audiobook="有声书,有声小说,评书,广播剧,朗读,相声",
        music="专辑,精选,原声带,无损,分轨,整轨,单曲,群星,合集FLAC,黑胶,音乐",
        discography="全集,作品全集,合集,历年专辑,音乐合集",
        book="电子书,小说,教程,教材,著,全集txt,文集,出版社,丛书,精排版,扫描版,高清扫描,词典,编著",
        magazine="杂志,周刊,月刊,年第1期,期刊,合订本,报纸",
        comic="漫画,连载,全彩,单行本,画集",
        volume="第1卷,第一册,上册,下册,卷,第2部,全三册",
        game="游戏,中文版,免安装绿色版,汉化版,单机游戏,学习版,全DLC,豪华版",
        program="软件,破解版,绿色版,注册版,安装包,系统镜像,便携版,激活工具,多语言,专业版",
        images="壁纸,写真,图片,摄影,插画,图集,素材,高清图",
        fonts="字体,字体合集,字幕,外挂字幕,地图,数据集,题库,资料包",
        tag="中文,CHS,简体,繁體,国语,CHT,GB",
        subject="数学,物理,化学,哲学,心理学,经济学,医学,中医,法律,诗词,古籍,书法,国画,教育,英语,计算机,建筑,考古,佛教,管理学,文学史,资治通鉴注,史记研究,投资,摄影教程,高等代数,语法",
    ),
    _language(
        "ja",
        words="秘密,古い家,夜,都市,最後の,道,星,海,戦い,世界,赤い,恋,森,風,人,時間,物語,白い,島,影,炎,冬,心,新しい,日々,庭,"
        "女王,兄弟,黄金,川,空,帰還,学園,先生,少女,黒い,手紙,窓,太陽,船長,大地,鏡,さくら,ひかり,ゆめ,とき,まち,そら",
        people="田中太郎,佐藤花子,鈴木一郎,高橋恵,伊藤健,渡辺直美,山本剛,中村優",
        season="第1期,第2期,シーズン1,シーズン2,2nd Season",
        episode="第01話,第12話,第3話,#05,全12話,最終回",
        video="映画,アニメ,ドラマ,劇場版,字幕,吹替,BD,特典映像,ライブ映像,舞台,実写版,OVA",
        audiobook="オーディオブック,朗読,ドラマCD,落語,ラジオドラマ",
        music="アルバム,シングル,サウンドトラック,ベスト,主題歌,音楽集,キャラクターソング,オリジナルサウンドトラック,ハイレゾ",
        discography="ディスコグラフィー,全集,コレクション",
        book="小説,電子書籍,文庫,著,ライトノベル,教科書,辞典,新書,自炊",
        magazine="雑誌,週刊,月刊,増刊,月号",
        comic="漫画,コミック,一般コミック,全巻,マンガ,画集",
        volume="第01巻,第1-5巻,第12巻,上巻,下巻,全10巻",
        game="ゲーム,体験版,日本語版,パッチ,同人ゲーム,限定版",
        program="ソフト,ソフトウェア,体験版ソフト,日本語化,ユーティリティ",
        images="壁紙,画像集,イラスト,写真集,素材集",
        fonts="フォント,字幕ファイル,地図,データ集,楽譜",
        tag="JPN,日本語,JP,[Jap]",
        subject="数学,物理,化学,歴史,哲学,心理学,経済,医学,法律,料理,建築,英語,プログラミング,美術,入門",
    ),
    _language(
        "ko",
        words="비밀,집,밤,도시,마지막,길,별,바다,전쟁,세계,빨간,사랑,숲,바람,사람,시간,이야기,하얀,섬,그림자,불,겨울,마음,"
        "새로운,인생,정원,여왕,형제,황금,강,하늘,귀환,학교,소녀,검은,편지,창문,태양,선장,거울",
        people="김민수,이지은,박준호,최수진,정우성,강하늘,조인호,윤서연",
        season="시즌1,시즌2,시즌 3,완결",
        episode="제01회,1화,12화,E05,마지막회,E16",
        video="영화,드라마,예능,다큐,자막,한글자막,더빙,극장판,애니,뮤직비디오",
        audiobook="오디오북,낭독,라디오드라마",
        music="앨범,싱글,정규,미니앨범,베스트,음원,OST,최신곡",
        discography="전집,디스코그래피,모음",
        book="소설,전자책,교재,저자,문제집,사전,txt본",
        magazine="잡지,월간,주간,신문",
        comic="만화,웹툰,만화책,스캔",
        volume="1권,제2권,1-10권 완,상권,하권",
        game="게임,한글판,무설치,한글패치,정식판",
        program="프로그램,크랙,포터블,설치,한글,유틸리티,정품인증",
        images="배경화면,사진,이미지,화보,일러스트",
        fonts="폰트,글꼴,자막모음,지도,자료집",
        tag="KOR,한국어,KR,Korean",
        subject="수학,물리,화학,역사,철학,심리학,경제,의학,법률,요리,영어,한국사",
    ),
    _language(
        "pt",
        words="segredo,casa,velho,noite,cidade,último,caminho,estrela,mar,guerra,mundo,vermelho,amor,floresta,vento,"
        "homem,tempo,história,grande,branco,ilha,sombra,fogo,inverno,coração,estrada,novo,vida,dia,jardim,rainha,três,"
        "irmão,ouro,rio,céu,retorno,escola,mestre,menina,jogo,preto,carta,janela,sol",
        people="João Silva,Maria Santos,Pedro Oliveira,Ana Costa,Carlos Pereira,Lúcia Almeida,Rui Ferreira",
        season="Temporada,1ª Temporada,2ª Temporada,Temp",
        episode="Episódio,Ep,Capítulo,Cap",
        video="Dublado,Legendado,Filme,Série,Dual Áudio,Dublagem,Nacional,Torrent Dublado,Novela,Desenho",
        audiobook="Audiolivro,narrado por,áudio livro",
        music="álbum,Ao Vivo,As Melhores,Coletânea,CD,músicas,Sertanejo,Trilha Sonora,Forró,Funk",
        discography="Discografia,Discografia Completa,Coleção",
        book="livro,romance,apostila,editora,manual,obras completas,Livros em PDF",
        magazine="Revista,Jornal,edição,nº",
        comic="quadrinhos,HQ,gibi,mangá",
        volume="Volume,Vol,Livro,Tomo,Edição",
        game="jogo,jogos,Português,Tradução PT-BR,versão completa",
        program="programa,ativador,crackeado,instalador,Ativado,Português BR",
        images="fotos,imagens,papéis de parede,ilustrações",
        fonts="fontes,legendas,mapas,base de dados,partituras",
        tag="PT-BR,PTBR,Portuguese,PT,BR",
        subject="matemática,física,química,história,filosofia,psicologia,economia,medicina,direito,culinária",
    ),
    _language(
        "es",
        words="secreto,casa,viejo,noche,ciudad,último,camino,estrella,mar,guerra,mundo,rojo,amor,bosque,viento,hombre,"
        "tiempo,historia,grande,blanco,isla,sombra,fuego,invierno,corazón,nuevo,vida,día,jardín,reina,tres,hermano,oro,"
        "río,cielo,regreso,escuela,maestro,niña,juego,negro,carta,ventana,sol",
        people="Juan García,María López,Carlos Martínez,Ana Fernández,Luis Gómez,Elena Ruiz,Pablo Sánchez",
        season="Temporada,Temporada 1,T1,T02,1ª Temporada",
        episode="Cap,Capítulo,Cap.101,Episodio,Cap.205",
        video="Castellano,Latino,Película,Serie,VOSE,Subtitulado,HDTV 720p AC3 5.1,Español Latino,DVDRip,Documental,DUAL",
        audiobook="Audiolibro,voz humana,narrado por,audiolibros",
        music="álbum,Grandes Éxitos,en vivo,canciones,Banda Sonora,CD,cumbia,lo mejor de",
        discography="Discografía,Discografia completa,Colección",
        book="libro,novela,editorial,manual,obras completas,epub,libros,saga",
        magazine="Revista,Periódico,nº,número",
        comic="cómic,tebeo,historieta,manga",
        volume="Volumen,Tomo,Vol,Nº,Libro",
        game="juego,juegos,Español,versión completa,MULTI5",
        program="programa,activador,full español,portable,crack",
        images="fotos,imágenes,fondos de pantalla,fotografías",
        fonts="fuentes,subtítulos,mapas,partituras,tipografías",
        tag="Spanish,ESP,SPANiSH,Castellano,ES",
        subject="matemáticas,física,química,filosofía,psicología,economía,medicina,derecho,cocina,poesía",
    ),
    _language(
        "fr",
        words="secret,maison,vieux,nuit,ville,dernier,chemin,étoile,mer,guerre,monde,rouge,amour,forêt,vent,homme,temps,"
        "histoire,grand,blanc,île,ombre,feu,hiver,coeur,route,nouveau,vie,jour,jardin,reine,trois,frère,or,rivière,ciel,"
        "retour,école,maître,fille,jeu,noir,lettre,fenêtre,soleil",
        people="Jean Dupont,Marie Laurent,Pierre Moreau,Claire Bernard,Luc Girard,Sophie Petit,Michel Roux",
        season="Saison,Saison 1,Intégrale,S01",
        episode="Episode,épisode,Ep,E",
        video="TRUEFRENCH,VOSTFR,MULTI,VFF,VFQ,film,série,VF,documentaire,spectacle,SUBFRENCH,dessin animé",
        audiobook="livre audio,lu par,Livre Audio MP3,audiolivre",
        music="album,chansons,bande originale,best of,compilation,en concert,intégrale studio",
        discography="Discographie,Intégrale,Discographie complète,Collection",
        book="livre,roman,éditions,manuel,oeuvres complètes,ebook,pack livres,guide",
        magazine="Magazine,Journal,n°,hors-série,hebdo",
        comic="BD,bande dessinée,manga,intégrale BD,scan",
        volume="Tome,T01,T12,Vol,Volume,n°",
        game="jeu,jeux,MULTI,version française",
        program="logiciel,portable,activateur,fr,patch",
        images="photos,images,fonds d'écran,photographies",
        fonts="polices,sous-titres,cartes,partitions",
        tag="FRENCH,French,FR,VF",
        subject="mathématiques,physique,chimie,philosophie,psychologie,économie,médecine,droit,cuisine",
    ),
    _language(
        "de",
        words="Geheimnis,Haus,alte,Nacht,Stadt,letzte,Weg,Stern,Meer,Krieg,Welt,rote,Liebe,Wald,Wind,Mann,Zeit,Geschichte,"
        "große,weiße,Insel,Schatten,Feuer,Winter,Herz,Straße,neue,Leben,Tag,Garten,Königin,drei,Bruder,goldene,Fluss,"
        "Himmel,Rückkehr,Schule,Meister,Mädchen,Spiel,schwarze,Brief,Fenster,Sonne",
        people="Hans Müller,Anna Schmidt,Peter Weber,Julia Wagner,Karl Becker,Sabine Hoffmann,Jürgen Schäfer",
        season="Staffel,Staffel 1,Staffel.02,Komplette Staffel",
        episode="Folge,Episode,Teil,Folge 12",
        video="German,DL,Film,Serie,Doku,GERMAN DUBBED,Synchronfassung,Spielfilm,Untertitel,TV-Aufzeichnung",
        audiobook="Hörbuch,Hörspiel,gelesen von,ungekürzt,Lesung,Hoerbuch,ungekuerzt,autorisierte Lesefassung",
        music="Album,Sampler,Lieder,Schlager,Soundtrack,Musik,Die größten Hits,Livealbum",
        discography="Diskografie,Diskographie,Sammlung,Gesamtwerk",
        book="Buch,Roman,Verlag,Handbuch,Lehrbuch,Auflage,Ratgeber,Sachbuch,Gesammelte Werke,E-Book",
        magazine="Zeitschrift,Magazin,Nr,Zeitung,Ausgabe,Heft",
        comic="Comic,Manga,Heft,Sammelband",
        volume="Band,Bd,Teil,Nr,Ausgabe",
        game="Spiel,Spiele,deutsche Version,Vollversion,MULTi8",
        program="Programm,Vollversion,portabel,Aktivator,deutsch",
        images="Fotos,Bilder,Hintergrundbilder,Bildersammlung",
        fonts="Schriften,Untertitel,Karten,Noten,Datensammlung",
        tag="German,GERMAN,DE,Deutsch",
        subject="Mathematik,Physik,Chemie,Philosophie,Psychologie,Wirtschaft,Medizin,Recht,Kochen,Grammatik",
    ),
    _language(
        "it",
        words="segreto,casa,vecchio,notte,città,ultimo,strada,stella,mare,guerra,mondo,rosso,amore,bosco,vento,uomo,tempo,"
        "storia,grande,bianco,isola,ombra,fuoco,inverno,cuore,nuovo,vita,giorno,giardino,regina,tre,fratello,oro,fiume,"
        "cielo,ritorno,scuola,maestro,ragazza,gioco,nero,lettera",
        people="Mario Rossi,Anna Bianchi,Luca Ferrari,Giulia Romano,Paolo Greco,Elena Conti",
        season="Stagione,Stagione 1,Stagioni,S01",
        episode="Episodio,Puntata,Ep,E01-10",
        video="iTA,ITA-ENG,Film,Serie,Sub ITA,iTALiAN,AC3 ITA,Documentario,Cartone",
        audiobook="Audiolibro,letto da,audiolibri",
        music="album,canzoni,Colonna Sonora,raccolta,dal vivo,il meglio di",
        discography="Discografia,Discografia completa,Collezione",
        book="libro,romanzo,edizioni,manuale,opere complete,ebook ita,saga",
        magazine="Rivista,Giornale,settimanale,n.",
        comic="fumetto,fumetti,manga,albo",
        volume="Volume,Vol,Tomo,N.,Libro",
        game="gioco,giochi,Multi5 ITA,versione completa",
        program="programma,attivatore,ita,portable",
        images="foto,immagini,sfondi",
        fonts="caratteri,sottotitoli,mappe,spartiti",
        tag="ITA,iTALiAN,Ita,IT",
        subject="matematica,fisica,chimica,filosofia,psicologia,economia,medicina,diritto,cucina",
    ),
    _language(
        "tr",
        words="sır,ev,eski,gece,şehir,son,yol,yıldız,deniz,savaş,dünya,kırmızı,aşk,orman,rüzgar,adam,zaman,hikaye,büyük,"
        "beyaz,ada,gölge,ateş,kış,kalp,yeni,hayat,gün,bahçe,kraliçe,üç,kardeş,altın,nehir,gökyüzü,dönüş,okul,usta,kız,"
        "oyun,siyah,mektup,güneş",
        people="Ahmet Yılmaz,Ayşe Demir,Mehmet Kaya,Elif Şahin,Mustafa Çelik,Zeynep Arslan",
        season="Sezon,1. Sezon,2.Sezon,Tüm Sezonlar",
        episode="Bölüm,1.Bölüm,12. Bölüm,Final Bölümü",
        video="Türkçe Dublaj,Altyazılı,TR Dublaj,Film,Dizi,Yerli Film,TR-EN,Belgesel",
        audiobook="Sesli Kitap,seslendiren,radyo tiyatrosu",
        music="albüm,şarkılar,türküler,Full Albüm,en iyiler,single",
        discography="Diskografi,Tüm Albümleri,Arşiv",
        book="kitap,roman,yayınları,ders kitabı,e-kitap,külliyat",
        magazine="dergi,gazete,sayı,Aylık Dergi",
        comic="çizgi roman,manga,çizgi",
        volume="Cilt,Sayı,Kitap,1. Cilt",
        game="oyun,oyunlar,Türkçe Yama,Full Oyun,Tek Link",
        program="program,Full İndir,Katılımsız,Türkçe Full,etkinleştirme",
        images="fotoğraflar,resimler,duvar kağıtları",
        fonts="yazı tipleri,altyazılar,haritalar,notalar",
        tag="TR,Turkish,Türkçe,TÜRKÇE",
        subject="matematik,fizik,kimya,felsefe,psikoloji,ekonomi,tarih,yemek",
    ),
    _language(
        "hi",
        words="राज,घर,पुराना,रात,शहर,आखिरी,रास्ता,तारा,समुद्र,युद्ध,दुनिया,लाल,प्यार,जंगल,हवा,आदमी,समय,कहानी,बड़ा,सफेद,"
        "आग,दिल,नया,जीवन,दिन,बगीचा,रानी,तीन,भाई,सोना,नदी,आकाश,dil,pyaar,zindagi,raat,ghar,sapna,dosti,duniya,raja,rani,"
        "kahani,safar,tere,mera,ishq,shaadi",
        people="Rahul Sharma,Priya Verma,Amit Kumar,Sunita Gupta,राहुल शर्मा,प्रिया सिंह,अमित कुमार",
        season="Season,सीजन,S01",
        episode="Episode,एपिसोड,Ep",
        video="Hindi Dubbed,फिल्म,Dual Audio Hindi,Bollywood,ORG Hindi,Hindi Movie,Tamil Dubbed,South Movie,हिंदी,Untouched,"
        "Hindi - English ESubs,Natak,Pre-DVDRip",
        audiobook="ऑडियोबुक,Audio Book Hindi,Hindi Audiobook",
        music="Songs,गाने,Bollywood Songs,Album Hindi,Bhajan,Ghazals,Hits of,भजन",
        discography="Collection,संग्रह,Complete Songs",
        book="किताब,उपन्यास,पुस्तक,Hindi Book,NCERT,notes",
        magazine="पत्रिका,Magazine Hindi,अखबार",
        comic="कॉमिक्स,Comics Hindi",
        volume="भाग,Part,अंक,Vol",
        game="गेम,Game",
        program="सॉफ्टवेयर,Software",
        images="तस्वीरें,Wallpapers,फोटो",
        fonts="फॉन्ट,Hindi Fonts,नक्शे",
        tag="Hindi,HINDI,हिंदी,Hin",
        subject="गणित,विज्ञान,इतिहास,भौतिकी,योग,ayurveda,general knowledge",
    ),
    _language(
        "ar",
        words="سر,بيت,قديم,ليل,مدينة,الأخير,طريق,نجم,بحر,حرب,عالم,أحمر,حب,غابة,ريح,رجل,زمن,قصة,كبير,أبيض,جزيرة,ظل,نار,شتاء,"
        "قلب,جديد,حياة,يوم,حديقة,ملكة,ثلاثة,أخ,ذهب,نهر,سماء,عودة,مدرسة",
        people="محمد أحمد,فاطمة علي,خالد حسن,ليلى عمر,يوسف إبراهيم",
        season="الموسم,الموسم الأول,الموسم الثاني",
        episode="الحلقة,حلقة 12,الحلقة الأخيرة",
        video="فيلم,مسلسل,مترجم,مدبلج,كرتون,وثائقي,انمي",
        audiobook="كتاب صوتي,كتاب مسموع,تلاوة",
        music="ألبوم,أغاني,أغنية,موسيقى,أناشيد",
        discography="جميع أعمال,مجموعة,كل أغاني",
        book="كتاب,رواية,pdf كتاب,دار النشر,قاموس,موسوعة,تأليف",
        magazine="مجلة,جريدة,العدد",
        comic="مانجا,قصص مصورة,كوميكس",
        volume="الجزء,المجلد,العدد",
        game="لعبة,ألعاب,نسخة كاملة",
        program="برنامج,تفعيل,كامل,نسخة محمولة",
        images="صور,خلفيات,مجموعة صور",
        fonts="خطوط,ترجمة,خرائط",
        tag="Arabic,عربي,AR,ARA",
        subject="الرياضيات,الفيزياء,التاريخ,الفلسفة,الطبخ,الفقه,النحو",
    ),
    _language(
        "pl",
        words="tajemnica,dom,stary,noc,miasto,ostatni,droga,gwiazda,morze,wojna,świat,czerwony,miłość,las,wiatr,człowiek,"
        "czas,historia,wielki,biały,wyspa,cień,ogień,zima,serce,nowy,życie,dzień,ogród,królowa,trzy,brat,złoty,rzeka,niebo,"
        "powrót,szkoła,mistrz",
        people="Jan Kowalski,Anna Nowak,Piotr Wiśniewski,Maria Zielińska,Tomasz Lewandowski",
        season="Sezon,sezon 1,Sezony,S01",
        episode="Odcinek,odc,odc. 12,E05",
        video="Lektor PL,Dubbing PL,Napisy PL,Film,Serial,PLDUB,PLSUB,PL,Bajka",
        audiobook="Audiobook PL,czyta,słuchowisko,audiobooki",
        music="album,płyta,piosenki,składanka,przeboje,muzyka",
        discography="Dyskografia,Kolekcja,Antologia",
        book="książka,powieść,podręcznik,wydawnictwo,ebook pl,poradnik",
        magazine="czasopismo,gazeta,nr,tygodnik",
        comic="komiks,manga",
        volume="Tom,Część,nr,tom 2",
        game="gra,gry,PL,Spolszczenie,pełna wersja",
        program="program,PL,aktywator,pełna wersja PL",
        images="zdjęcia,tapety,obrazy",
        fonts="czcionki,napisy do,mapy,nuty",
        tag="PL,Polish,POLISH,Pol",
        subject="matematyka,fizyka,chemia,filozofia,psychologia,ekonomia,medycyna,prawo",
    ),
    _language(
        "sv",
        words="hemlighet,hus,gamla,natt,stad,sista,väg,stjärna,hav,krig,värld,röda,kärlek,skog,vind,man,tid,historia,stora,"
        "vita,ö,skugga,eld,vinter,hjärta,nya,liv,dag,trädgård,drottning,tre,bror,guld,flod,himmel,nøgle,nat,by,sidste,vej,"
        "stjerne,verden,kærlighed,skov,tiden,huset,lys",
        people="Erik Lindqvist,Anna Bergström,Lars Nilsson,Karin Holm,Mads Sørensen,Mette Jensen,Ole Hansen",
        season="Säsong,Sæson,Sesong,Kausi,S01",
        episode="Avsnitt,Afsnit,Episode,Del,Jakso",
        video="Svensk Text,SWEDiSH,NORDiC,DANiSH,Dansk Tale,Svenskt tal,NORSK,SUBBED,film,FiNNiSH",
        audiobook="Ljudbok,Lydbog,uppläst av,oplæst af,lydbok,äänikirja",
        music="album,låtar,samling,sange,skiva,sanger",
        discography="Diskografi,Samling,Alla album",
        book="bok,roman,förlag,handbok,e-bok,bog,e-bog,kirja",
        magazine="Tidning,Blad,nr,Magasin,ukeblad",
        comic="serietidning,tegneserie,serier,sarjakuva",
        volume="Del,Bind,Band,nr,Bok",
        game="spel,spil,spill,Nordic",
        program="program,svensk,programvara",
        images="bilder,fotografier,bakgrundsbilder",
        fonts="typsnitt,undertexter,kartor,noter",
        tag="SWEDiSH,DANiSH,NORWEGiAN,NORDiC,SE,DK",
        subject="matematik,fysik,historia,filosofi,psykologi,ekonomi,matlagning,stickning",
    ),
    _language(
        "th",
        words="ความลับ,บ้าน,คืน,เมือง,สุดท้าย,ทาง,ดาว,ทะเล,สงคราม,โลก,สีแดง,รัก,ป่า,ลม,คน,เวลา,เรื่อง,ใหญ่,เกาะ,เงา,ไฟ,ใจ,ใหม่,ชีวิต,"
        "bí mật,ngôi nhà,đêm,thành phố,con đường,ngôi sao,biển,chiến tranh,thế giới,tình yêu,rahasia,rumah,malam,kota,"
        "jalan,bintang,laut,perang,dunia,cinta",
        people="สมชาย ใจดี,Nguyễn Văn An,Trần Thị Mai,Budi Santoso,Siti Rahayu,Somchai Dee",
        season="ซีซั่น,Phần 1,Musim,Season",
        episode="ตอนที่ 1,EP.05,Tập 12,Episode,ตอน",
        video="หนัง,พากย์ไทย,ซับไทย,ละคร,Phim,Vietsub,Thuyết Minh,Lồng Tiếng,Sub Indo,Film,การ์ตูน",
        audiobook="หนังสือเสียง,Sách nói,Đọc truyện,Buku Audio",
        music="อัลบั้ม,เพลง,รวมเพลง,Album nhạc,ca khúc,lagu,nhạc",
        discography="รวมผลงาน,Tuyển tập,Koleksi",
        book="หนังสือ,นิยาย,Sách,Tiểu thuyết,Giáo trình,Buku,Novel",
        magazine="นิตยสาร,Tạp chí,Majalah,ฉบับที่",
        comic="มังงะ,การ์ตูนเล่ม,Truyện tranh,Komik",
        volume="เล่ม 1,เล่ม,Tập,Jilid",
        game="เกม,Game Việt Hóa,Permainan",
        program="โปรแกรม,Phần mềm,ตัวเต็ม,Perangkat Lunak",
        images="รูปภาพ,วอลเปเปอร์,Hình nền,Gambar",
        fonts="ฟอนต์,ซับไตเติล,Phông chữ,Peta",
        tag="Thai,TH,Vietnamese,Vietsub,Indonesian",
        subject="คณิตศาสตร์,ประวัติศาสตร์,toán học,lịch sử,matematika,sejarah,fisika",
    ),
    _language(
        "cs",
        words="tajemství,dům,starý,noc,město,poslední,cesta,hvězda,moře,válka,svět,červený,láska,les,vítr,člověk,čas,příběh,"
        "titok,ház,régi,éjszaka,város,utolsó,út,csillag,tenger,háború,világ,szerelem,secretul,casa,noapte,oraș,ultimul,drum,"
        "stea,mare,război,lume,dragoste",
        people="Jan Novák,Eva Svobodová,Nagy István,Kovács Anna,Ion Popescu,Maria Ionescu,Petr Dvořák",
        season="Série,1. série,Évad,1. évad,Sezonul,Sezona",
        episode="díl,epizoda,rész,Episodul,1.díl",
        video="CZ dabing,CZ titulky,Magyar szinkron,HUN,film,seriál,Rosub,Subtitrat,CZDAB,sorozat",
        audiobook="audiokniha,čte,mluvené slovo,hangoskönyv,hangoskonyv,carte audio",
        music="album,písničky,dalok,muzica,válogatás,piese,hity",
        discography="Diskografie,Diszkográfia,Discografie,Kolekce",
        book="kniha,román,učebnice,könyv,regény,carte,e-kniha",
        magazine="časopis,noviny,újság,magazin,revista",
        comic="komiks,képregény,benzi desenate",
        volume="díl,Kötet,Volumul,č.,svazek",
        game="hra,hry,čeština,játék,joc",
        program="program,čeština program,magyar,szoftver",
        images="fotky,tapety,képek,poze",
        fonts="písma,titulky,térképek,fonturi",
        tag="CZ,CZECH,HUN,Hungarian,RO,SK",
        subject="matematika,fyzika,historie,filozofie,történelem,matematică,istorie,vaření",
    ),
    _language(
        "el",
        words="μυστικό,σπίτι,παλιό,νύχτα,πόλη,τελευταίος,δρόμος,αστέρι,θάλασσα,πόλεμος,κόσμος,κόκκινο,αγάπη,δάσος,άνεμος,"
        "άνθρωπος,χρόνος,ιστορία,סוד,בית,לילה,עיר,דרך,כוכב,ים,מלחמה,עולם,אהבה,יער,רוח,راز,خانه,شب,شهر,راه,ستاره,دریا,جهان,عشق",
        people="Γιώργος Παπαδόπουλος,Μαρία Νικολάου,יוסי כהן,רחל לוי,علی رضایی,مریم احمدی",
        season="Σεζόν,κύκλος,עונה,עונה 1,فصل,فصل اول",
        episode="επεισόδιο,פרק,פרק 2,قسمت,قسمت 12",
        video="ταινία,σειρά,Greek Subs,סרט,תרגום מובנה,HebSub,فیلم,سریال,دوبله فارسی,زیرنویس فارسی",
        audiobook="ηχητικό βιβλίο,ספר מוקלט,کتاب صوتی",
        music="άλμπουμ,τραγούδια,אלבום,שירים,آلبوم,آهنگ",
        discography="Δισκογραφία,דיסקוגרפיה,مجموعه آثار",
        book="βιβλίο,μυθιστόρημα,ספר,רומן,کتاب,رمان",
        magazine="περιοδικό,εφημερίδα,מגזין,עיתון,مجله",
        comic="κόμικ,קומיקס,کمیک",
        volume="τόμος,τεύχος,כרך,جلد",
        game="παιχνίδι,משחק,بازی",
        program="πρόγραμμα,תוכנה,نرم افزار,کرک",
        images="φωτογραφίες,תמונות,تصاویر,والپیپر",
        fonts="γραμματοσειρές,υπότιτλοι,גופנים,כתוביות,فونت",
        tag="Greek,GR,Hebrew,HEB,Farsi,Persian",
        subject="μαθηματικά,ιστορία,φιλοσοφία,מתמטיקה,היסטוריה,ریاضی,تاریخ",
    ),
)
