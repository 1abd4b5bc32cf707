"""What the slots of the templates may say, where that does not depend on the work: one list a slot."""


def split(text: str, separator: str = ",") -> tuple[str, ...]:
    """The parts of a text between separators."""
    return tuple(part.strip() for part in text.split(separator))


_SUBJECTS = split(
    "Mathematics,Physics,Chemistry,Biology,Economics,History,Philosophy,Psychology,Statistics,Linear Algebra,"
    "Calculus,Geometry,"
    "English Grammar,Linguistics,Anatomy,Medicine,Nursing,Surgery,Law,Politics,Sociology,Education,Architecture,"
    "Interior Design,"
    "Photography,Painting,Drawing,Music Theory,Cooking,Gardening,Knitting,Woodworking,Finance,Accounting,"
    "Marketing,Management,"
    "Investing,Leadership,Machine Learning,Neural Networks,Kernel Methods,Reinforcement Learning,Java,Python,C++,"
    "Linux,Networking,"
    "Databases,Operating Systems,Compilers,Algorithms,Data Structures,Electronics,Semiconductors,Mechanics,"
    "Thermodynamics,"
    "Quantum Mechanics,Astronomy,Geology,Ecology,Botany,Zoology,Genetics,Religion,Buddhism,Mythology,Literature,"
    "Poetry,Theatre,"
    "Nutrition,Yoga,Martial Arts,Chess,Travel,China,Japan,Rome,Egypt,World War II,Aviation,Ships,Tanks,Cars,"
    "Railways,Astrology,"
    "Calligraphy,Ceramics,Fashion,Parenting,Health,Sleep,Memory,Logic,Ethics,Anthropology,Archaeology,Game Theory,"
    "Optimization"
)

#: Slot → what it may say; each is chosen with equal probability, so common marks are repeated.
MARKS: dict[str, tuple[str, ...]] = {
    "resolution": split("1080p,720p,2160p,480p,1080p,720p,4K,540p,1080i,576p,360p,UHD,HD,1920x1080,1280x720,848x480"),
    "resolution_plain": split("1920x1080,4K,HD,2560x1440,3840x2160,1080p,UHD,5K"),
    "video_source": split(
        "WEB-DL,WEBRip,BluRay,HDTV,DVDRip,BDRip,BRRip,HDRip,WEB,AMZN WEB-DL,NF WEBRip,REMUX,DVDScr,HDTVRip,SATRip,"
        "TVRip,"
        "CAMRip,HDCAM,TS,DVD5,DVD9,VHSRip,BDRemux,WEB-DLRip,DVB,IPTVRip,DSNP WEB-DL,HMAX WEB-DL,Blu-ray Disc,DVD,PDTV,"
        "DSRip,TELESYNC,microHD,BD,LaserDiscRip,iPlayer WEB"
    ),
    "disc_video": split("BLURAY,MBLURAY,DVDR,NTSC DVDR,PAL DVD9,UHD BLURAY,DVD5,Blu-ray AVC"),
    "video_standard": split("PAL,NTSC"),
    "video_codec": split(
        "x264,x265,H264,H 264,HEVC,XviD,AVC,H265,10bit,AV1,DivX,MPEG2,VP9,h265 10bit,x264 10bit,HDR,DV HDR"
    ),
    "video_extension": split("mkv,mp4,avi,mkv,mp4,wmv,m4v,mov,mpg,ts,webm,flv,rmvb,vob,3gp"),
    "audio_codec": split(
        "AAC,AC3,DTS,DD5.1,DDP5.1,DTS-HD MA 5.1,AAC2.0,Atmos,TrueHD 7.1,EAC3,FLAC,MP3,Opus,2CH,6CH,5.1"
    ),
    "edition": split(
        "Extended,Directors Cut,REMASTERED,UNRATED,Criterion,IMAX,Theatrical,PROPER,REPACK,3D HSBS,INTERNAL"
    ),
    "dual": split(
        "Dual Audio,DUAL,MULTi,Multi Audio,Hindi-English,ITA-ENG,Eng Subs,ESub,Dubbed,Dual-Audio [Hindi + English]"
    ),
    "video_file_tail": split(" [1080p],,.mkv, 720p,.mp4, DVDRip"),
    "audio_format": split(
        "FLAC,MP3,320,FLAC,MP3 320,V0,AAC,ALAC,APE,WAV,OGG,M4A,DSD,WavPack,320kbps,Lossless,FLAC 24bit,V2,CBR 320,Opus,"
        "SACD,DSD64,mp3,flac,DTS-CD,MP3 VBR,AIFF,192kbps"
    ),
    "audio_extension": split("mp3,flac,mp3,flac,m4a,ogg,wav,wma,opus,ape,aac,mp3,wv,aiff"),
    "bitrate": split(
        "320 kbps,192 kbps,128 kbps,320,V0,VBR,256kbps,64kbps,128kb,64 kbps,CBR 320,96 kbps,24-96,256 kbps"
    ),
    "bitdepth": split("24-96,24bit,24-192,24-44,16-44,24Bit-96kHz,DSD128,24/192,16bit,Hi-Res"),
    "medium_source": split(
        "WEB,CD,CDS,Vinyl,LP,CDR,SAT,FM,CDM,EP,TAPE,DVDA,SACD,2CD,Bootleg,Promo,Cassette,CDEP,DAB,LINE"
    ),
    "genre": split(
        "Rock,Pop,Jazz,Blues,Classical,Metal,Black Metal,Death Metal,Hip-Hop,Rap,Trance,House,Techno,Ambient,Folk,"
        "Country,"
        "Reggae,Soul,Funk,R&B,Punk,Electronic,Drum & Bass,Indie,Lounge,Chillout,Dance,Disco,Synthpop,New Age,Grunge,"
        "Progressive Rock,Latin,Salsa,Opera,Soundtrack,Dubstep,Euro,World Music,Gospel,J-Pop,K-Pop,Industrial,"
        "Hardcore,Hiphop,"
        "Punkrock,Schlager,Eurodance,Grime,Trap,Drum and Bass,Singer-Songwriter,Hard Rock,Heavy Metal,Post-Rock,"
        "Krautrock"
    ),
    "vinyl": split("12 Inch,7 Inch,12'',LP,EP,7'',Vinyl,Tape,Cassette,LPs,Maxi"),
    "soundtrack_only": split("Audiotrack,Audio Track,Audio Only,Audiospur,Tonspur,Isolated Score,Commentary Audio"),
    "rip": split("tracks+.cue,image+.cue,tracks,image,tracks + cue,LP rip,vinyl-rip"),
    "lossless": split("lossless,lossy,lossless,320 kbps"),
    "remix": split(
        "Original Mix,Extended Mix,Radio Edit,Club Mix,Remix,Dub Mix,VIP Mix,Instrumental,Acapella,Acoustic Version"
    ),
    "uploader": split("-TFM,by Vanila,[PMEDIA],[TNT Village],-uploader,[GLODLS],[Team],[h33t],[TorrentMaster],-Team"),
    "book_format": split(
        "epub,pdf,mobi,PDF,EPUB,azw3,djvu,epub mobi,PDF + EPUB,fb2,DjVu,Retail EPUB,ePub,DOC,TXT,CHM,AZW,pdf ocr"
    ),
    "book_extension": split("epub,pdf,mobi,pdf,epub,azw3,djvu,fb2,txt,rtf,doc,lit,chm,ps"),
    "comic_extension": split("cbr,cbz,cbr,cbz,pdf,cb7"),
    "comic_format": split("CBR,CBZ,PDF,eBook,Comic eBook"),
    "dpi": split("600dpi,300dpi,600 dpi,400dpi,600dpi tiff,300dpi JPG,200dpi"),
    "scan": split("book scan,Scan,Scanned,Scan PDF,Buch Scan,book scan tiff,scans,Faksimile,retail scan,OCR"),
    "ordinal": split("1st,2nd,3rd,4th,5th,6th,7th,10th,Second,Third,Fourth,Revised,International"),
    "publisher": split(
        "O'Reilly,Packt,Apress,Wiley,Springer,Manning,Penguin,Routledge,Elsevier,Cambridge University Press,Dover,"
        "Academic Press,"
        "No Starch Press,For Dummies,Oxford University Press,MIT Press,Osprey,Lonely Planet,DK,Kodansha,Hachette,"
        "McGraw-Hill"
    ),
    "series": split(
        "The Long Road,Winter Court,Star Harbour,Detective Hale,The Iron Crown,Shadow Gate,Discovery Series,"
        "Magic Kingdom,"
        "Northern Tales,Book,Saga,The River Chronicles,Lost Colony"
    ),
    "month": split(
        "January,February,March,April,May,June,July,August,September,October,November,December,Jan,Feb,Sept,Oct"
    ),
    "season_of_year": split("Spring,Summer,Autumn,Winter,Fall,Holiday,Annual"),
    "local_month": split("январь,Май,июнь,Апрель,март,Oktober,Maerz,Dezember,Janvier,Aout,Marzo,Luglio,Enero,Kwiecien"),
    "place": split(
        "USA,UK,Australia,Canada,India,London,Tokyo,Paris,Berlin,New York,Europe,Monaco,Wembley,Rio,Sydney,Alps,"
        "Silverstone,Aragon,Catalunya,Monza,Imola,Suzuka,Assen,Barcelona,Madrid,Qatar,Bahrain,Austria,Las Vegas,"
        "Melbourne"
    ),
    "repacker": split(
        "FitGirl,DODI,ElAmigos,R.G. Mechanics,xatab,KaOs,Chovka,Decepticon,qoob,BlackBox,CorePack,jc141,"
        "Masquerade,Xatab"
    ),
    "scene_group": split(
        "CODEX,RELOADED,SKIDROW,PLAZA,CPY,RUNE,TENOKE,FLT,HOODLUM,RAZOR1911,DARKSiDERS,EMPRESS,GOG,P2P,TiNYiSO,"
        "SiMPLEX,I_KnoW,"
        "DOGE,FAiRLiGHT,PROPHET,POSTMORTEM,ALI213,3DM,Early Access,VENOM,DUPLEX,SUXXORS,BigBlueBox"
    ),
    "edition_game": split(
        "Deluxe Edition,Gold Edition,Ultimate Edition,GOTY,Game of the Year Edition,Complete Edition,"
        "Collectors Edition,"
        "Digital Deluxe Edition,Remastered,Definitive Edition,Anniversary Edition,Enhanced Edition"
    ),
    "dlc": split("DLC,All DLCs,DLCs,3 DLCs,DLC Pack,Bonus Content,Season Pass,Update 3,Bonus OST,Multiplayer,Online"),
    "platform": split(
        "PS4,PS3,PS2,PSX,PSP,PS Vita,Xbox 360,XBOX360,Xbox,Wii,Wii U,NSW,Nintendo Switch,Switch,3DS,NDS,GBA,GBC,"
        "SNES,NES,N64,"
        "GameCube,Dreamcast,Genesis,Saturn,PC,Android,MAME,PS5,Amiga,C64,Java,Symbian,iOS"
    ),
    "region": split(
        "USA,EUR,JPN,PAL,NTSC,NTSC-U,NTSC-J,Region Free,RF,ENG,MULTi5,RUS,FULL,NSP,NSZ,XCI,ISO,Europe,World,En Fr De"
    ),
    "rom_extension": split("nsp,xci,iso,rom,nds,gba,3ds,cia,cso,pkg,wbfs,z64,sfc,nsz,chd,bin,rvz"),
    "title_id": split("0100A5C00D162000,01007EF00011E000,CUSA00900,BLES01807,SLUS-20062,ULUS-10041"),
    "nintendo_tail": split(".nsp,[NSP], NSP, [XCI],"),
    "architecture": split("x64,x86,(x64),(x86x64),32 bit,64-bit,x86-x64,amd64,arm64,32-64 bit,Win x64,WiN64"),
    "application_platform": split(
        "Windows,Mac,macOS,MacOSX,Linux,Android,iOS,Win,WinAll,WiN,OSX,Win64,Windows 10,PC,Mac OS X,UNIX"
    ),
    "cure": split(
        "Crack,Keygen,Patch,Serial,Key,Activator,Pre-activated,Activated,Cracked,License Key,Incl Keygen,Medicine,"
        "Pre-Cracked,"
        "Keymaker,+ Serial,with Crack,Loader,Regged,Portable,Fix,incl Patch,Unlocker"
    ),
    "multilingual": split("Multilingual,MULTi,English,Multilanguage,ML,German,Retail"),
    "from": split("by,by,от"),
    "distribution": split(
        "ubuntu,debian,linuxmint,fedora,archlinux,opensuse,kali-linux,centos,manjaro,slackware,gentoo,FreeBSD,"
        "elementary"
    ),
    "package_extension": split("exe,dmg,apk,deb,msi,iso,rpm,AppImage,ipa,zip,rar,7z,tar.gz,pkg,jar"),
    "archive_extension": split("rar,zip,7z,tar.gz,tar,zip,rar,tgz,tar.xz,gz,zip.001,r00,part1.rar"),
    "image_extension": split("jpg,png,jpeg,gif,tiff,bmp,webp,psd,raw,svg,cr2,nef"),
    "font_extension": split("ttf,otf,woff,woff2,pfb"),
    "data_extension": split("csv,json,sql,sqlite,h5,parquet,tar.gz,xml,dat,npz,txt.gz,bin,tsv,jsonl.zst,db,nc,zip,tar"),
    "model_extension": split("safetensors,ckpt,pth,gguf,onnx,bin"),
    "theme": split(
        "Nature,Landscape,Anime,Car,Space,City,Flower,Animal,Abstract,Fantasy,Movie,Game,Mountain,Sunset,Cat,Dog,"
        "Wedding,Food,"
        "Vintage,Watercolor,Floral,Winter,Christmas,Business,Travel,Texture,Minimal,Dark,Cute,Ocean,Forest,Bird,"
        "Sport,Architecture,"
        "Grunge,Retro,Icon,Logo,Galaxy,Celebrity,Comic Art,Music,Book Cover,Album Art,Map"
    ),
    "font": split(
        "Helvetica,Garamond,Futura,Avenir,Proxima,Montera,Calder Sans,Norden Serif,Brush Script,Gill Sans,"
        "Linea Mono,Palatia,"
        "Kalliope,Rosewood,Univers,Frutiger,Bodoni,Didot,Trade Gothic,Handwritten,Script,Slab,Gothic"
    ),
    "dataset": split(
        "imagenet,wikipedia,openstreetmap,reddit comments,stack overflow,common crawl,mnist,kaggle,genome,census,"
        "weather,"
        "satellite imagery,coco,face,speech commands,traffic,lidar,radio telescope,protein,tweets,patents,SDR,"
        "spectra,mars,"
        "climate model,password,VOC,geonames,brain mri,seismic,UCI"
    ),
    "language_name": split(
        "English,Spanish,French,German,Russian,Arabic,Polish,Dutch,Greek,Turkish,Danish,Swedish,Hebrew"
    ),
    "language_short": split("en,es,fr,de,ru,ar,pl,eng,spa,nl,pt-br,hun"),
    "league": split(
        "UFC,WWE,NBA,NFL,NHL,MLB,Formula 1,Formula1,F1,MotoGP,EPL,Premier League,La Liga,WRC,UEFA Champions League,"
        "AEW,IndyCar,Kickboxing,Six Nations Rugby,Premiership Rugby,Wimbledon,Snooker,Cricket,Darts,Olympics,"
        "Supercross,Boxing,Tour de France,World Cup,NASCAR,Rugby,ATP Tennis,Bundesliga,Moto2,Moto3,"
        "Formula 2,Formula 3,Formula E,WSBK,NRL,AFL,CFL,Copa America,Euro,DTM,Super Rugby,Serie A,Ligue 1,"
        "Copa Libertadores,"
        "Davis Cup,Ryder Cup,PGA Tour,Giro d Italia,Vuelta,Le Mans,WEC,BTCC,NXT,Bellator,ONE Championship,"
        "World Athletics,IPL"
    ),
    "team": split(
        "Lakers,Bulls,Arsenal,Chelsea,Barcelona,Real Madrid,Juventus,Ajax,Celtics,Yankees,Red Sox,Packers,Bayern,PSG,"
        "Brazil,France,Rangers,Bruins,Porto,England"
    ),
    "team2": split(
        "Heat,Knicks,Liverpool,Everton,Valencia,Sevilla,Milan,Roma,Nets,Mets,Cubs,Bears,Dortmund,Lyon,Argentina,Spain,"
        "Celtic,Oilers,Benfica,Italy"
    ),
    "study": split(
        "Introduction to,Fundamentals of,Principles of,Advanced,Elementary,Handbook of,A History of,The Art of,"
        "Applied,Modern,"
        "Understanding,Essentials of,Theory of,Foundations of,Mastering,Practical,The Psychology of,Dictionary of,"
        "Lectures on,"
        "Encyclopedia of,Basic,The Science of,A Short History of,How to,Learning,Teach Yourself,Concise,Topics in,"
        "Methods of"
    ),
    "study_tail": split(
        "Handbook,Textbook,in Use,Workbook,Manual,for Beginners,Analysis,Illustrated,Exercises,Grammar,Reference,"
        "Study,Review,"
        "Theory and Practice,Made Easy,Design,Methods,Survey,Report,Notes,Cookbook,Guide,Series,Method,Approach,"
        "Problems,Atlas,"
        "Model,Algorithm,Proceedings,Special Issue,Thesis,Essays,Stories,Poems,Encyclopedia,Dictionary,Tutorial,"
        "Questions"
    ),
    "subject": _SUBJECTS,
    "subject2": _SUBJECTS,
    "session": split(
        "Race,Full Match,Final,Championship,Grand Final,Full Event,Indy 500 Full Race,Semi Final,Qualifying,"
        "Practice,Full Race,Sprint,Prelims,Main Card,FP1,Highlights,GP Race,"
        "Race 2,Grand Prix,Semi-Final,Quarter Final,Fight Night,Stage 12,Warm Up,Post Race,Opening Ceremony,Day 3,"
        "Week 7"
    ),
}
