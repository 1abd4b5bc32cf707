"""What the slots say that only one kind of name has: regions of dumps, flags of disks, composers, makers of courses."""

from .marks import split

#: Slot → what it may say; each is chosen with equal probability, so common marks are repeated.
MARKS_OF_KINDS: dict[str, tuple[str, ...]] = {
    "rom_region": split(
        "USA;Europe;Japan;World;USA, Europe;Japan, USA;Germany;France;Spain;Italy;Korea;Australia;Brazil;China;Taiwan;"
        "Netherlands;Sweden;UK;Canada;Russia;Asia;USA, Europe, Brazil;Japan, Europe;Japan;USA;Europe;Unknown;Hong Kong",
        ";",
    ),
    "rom_languages": split(
        "En;En,Fr,De;En,Fr;En,Ja;En,Fr,De,Es,It;Ja;Fr,De;En,Es,It,Pt;En,Fr,De,Es,It,Nl,Sv;De;Es;En,De;En,"
        "Zh;Ru;Pt;En,Ja,Fr,De,Es",
        ";",
    ),
    "rom_flag": split(
        "Beta,Proto,Demo,Rev 1,Rev A,Rev 2,Unl,Sample,Kiosk,Virtual Console,SGB Enhanced,GB Compatible,v1.1,v1.0,"
        "Alt,Alt 2,"
        "Promo,Pirate,Aftermarket,Beta 2,NP,Disc 1,Disc 2,Rerelease,Switch Online,Collection,Wii,eReader,"
        "Test Program,Proto 2,"
        "Download Station,PAL,NTSC,MB-SD,Competition Cart,Limited Edition"
    ),
    "good_region": split("U,E,J,JU,UE,W,G,F,S,I,K,JUE,U) (V1.1,E) (M5,J) (PD,PD,Unl,A,4,NTSC,PAL"),
    "good_flag": split("!,b1,h1,o1,a1,t1,T+Eng,T-Fre,p1,f1,b2,hI,T+Rus_group,hack,a2,!p"),
    "cartridge": split(
        "nes,sfc,smc,gb,gbc,gba,nds,3ds,n64,z64,v64,md,smd,gen,sms,gg,pce,a26,a52,a78,lnx,ws,wsc,ngp,ngc,vb,32x,"
        "jag,col,int,vec,"
        "zip,zip,zip,7z,nsp,xci,cia,rom,sg,sgx,min,bin,fds,unf,bs"
    ),
    "disc_image": split("iso,cue,bin,chd,cso,gdi,mdf,nrg,ccd,img,rvz,wbfs,zip,7z,pbp,gcz"),
    "console_package": split("pkg,rap,pup,cia,tmd,wad,nsp,zip"),
    "disk": split(
        "adf,d64,t64,tap,tzx,st,stx,msa,dsk,d88,atr,xex,crt,prg,ipf,lha,hdf,cas,cdt,po,woz,a2r,fdi,trd,scl,zip,"
        "zip,zip,do,nib,"
        "bin,rom,mx1,g64,p00,dmk,hfe,k7,wav,z80,sna"
    ),
    "archive": split("zip,zip,zip,7z,rar"),
    "rom_set": split(
        "Nintendo - Game Boy Advance,Nintendo - Nintendo DS,Sega - Mega Drive - Genesis,Sony - PlayStation,"
        "Sega - Dreamcast,"
        "Atari - 2600,Nintendo - Super Nintendo Entertainment System,Commodore Amiga,Sinclair ZX Spectrum,"
        "NEC PC Engine,SNK Neo Geo,"
        "Sony PlayStation 2,Sega Saturn,Nintendo 64,Bandai WonderSwan,Atari ST,Microsoft Xbox,MSX2,Amstrad CPC,"
        "Sharp X68000"
    ),
    "game_publisher": split(
        "Atari,Activision,Ocean,Konami,Capcom,Sega,Namco,Taito,Mastertronic,U.S. Gold,Psygnosis,Elite,Infogrames,"
        "Electronic Arts,"
        "Epyx,Broderbund,Gremlin,Firebird,Hudson,Enix,Irem,Jaleco,Data East,SNK,Codemasters,Domark,Titus,Loriciel,"
        "Dinamic,Topo,"
        "Melbourne House,Thalion,Rainbow Arts,System 3,Microcabin,T&E Soft,Falcom,Koei,Acclaim,Interplay,Sierra,"
        "MicroProse,PD,"
        "Public Domain,Sony,Imagic,Bug-Byte,Palace,CRL,Hewson,Virgin,Accolade,Datasoft,SSI,Team17,Bitmap Brothers"
    ),
    "tosec_country": split("US,EU,JP,GB,DE,FR,ES,IT,KR,BR,NL,SE,de,fr,es,it,en,PL,RU,AU,M3,pl,cs,PAL,NTSC"),
    "tosec_flag": split(
        "a,a2,b,cr,cr PDX,cr Fairlight,h,t,t +3,f,o,u,m,p,!,f NTSC,h Quartex,tr de,tr en,a3,b2,cr TRSI,"
        "aka Other Story,48K,128K,"
        "YM,m save,m datadisk,one disk,joystick,compilation,no boot,needs Kickstart,req TR-DOS,data disk,"
        "CLOAD + RUN,BLOAD'CAS',R"
    ),
    "tosec_system": split(
        "Amiga,C64,Atari ST,ZX Spectrum,MSX,Amstrad CPC,Apple II,BBC Micro,PC-98,X68000,DOS,Atari 800,VIC-20"
    ),
    "memory": split("48K,128K,64K,16K,512K,1MB,AGA,ECS,OCS,IIE,IIGS,PAL,NTSC,Mode 2"),
    "decade": split("198,199,197,200,19x"),
    "dos_extension": split("exe,com,zip,bat,arj,lzh,dat,ovl,EXE,COM,ZIP"),
    "arcade_region": split(
        "World,Japan,US,Europe,Asia,Korea,bootleg,prototype,Germany,Spain,Hong Kong,Taiwan,Italy,US 2 Players"
    ),
    "arcade_set": split("ROMs,Romset,Full Set,Split Set,Merged ROMs,CHDs,Rollback ROMs,Update Pack,Samples"),
    "phone": split(
        "Nokia N95,Nokia 6300,Nokia,Nokia 3650,Samsung,Samsung D900,Sony Ericsson K800,Sony Ericsson,Motorola V3,"
        "Motorola E550,LG KP500,"
        "Siemens C65,S60v3,Palm,N-Gage,Sagem"
    ),
    "screen": split("240x320,176x220,128x128,128x160,176x208,176x204,240x400,320x240,360x640,208x208,132x176"),
    "phone_system": split("S60,Symbian,J2ME,Palm OS,Pocket PC,Windows Mobile,UIQ,BlackBerry,S60v5"),
    "phone_source": split("apkpure,apkcombo.com,apkmirror.com,rexdl,apkmody,uptodown,fdroid"),
    "phone_architecture": split("arm64-v8a,armeabi-v7a,universal,x86_64,arm-v7a,release,signed"),
    "phone_mod": split(
        "Mod,MOD APK,Premium,Pro,Unlocked,Mod Menu,Unlimited Money,AdFree,Paid,Patched,Full,Premium Mod"
    ),
    "download_system": split(
        "win-x64,windows-x64,win64,win32,x64,x86,linux-x86_64,linux-amd64,darwin-arm64,macos-arm64,macos,osx,"
        "windows,win,setup,"
        "portable,win-x64-portable,x86_64-pc-windows-msvc,amd64,arm64,x64-setup,installer,Win64,windows_amd64,"
        "x64-portable,mac-universal"
    ),
    "package": split("zip,exe,msi,dmg,tar.gz,AppImage,deb,rpm,7z,pkg,tar.xz,zip,exe,msix,flatpak,snap,rar"),
    "architecture_short": split("amd64,x86_64,arm64,aarch64,i386,x64,x86,riscv64,ppc64le,armhf"),
    "image_flavour": split(
        "live-server,desktop,netinst,DVD-1,boot,minimal,workstation,gnome,kde,xfce,lts,dvd1,disc1,server,cinnamon,"
        "core,everything,"
        "SERVER_EVAL,CLIENT,live,netinstall,dual,install"
    ),
    "unknown_author": split(
        "Unknown,Unknown,Desconocido,Unbekannt,Inconnu,Sconosciuto,Nieznany,Неизвестный,admin,root,Various"
    ),
    "series_of_books": split(
        "Graduate Texts in Mathematics,Lecture Notes in Computer Science,Oxford World's Classics,"
        "Very Short Introductions,"
        "Penguin Classics,Springer Series in Statistics,Undergraduate Texts,Loeb Classical Library"
    ),
    "imprint_ja": split(
        "電撃文庫,角川文庫,講談社文庫,新潮文庫,ガガガ文庫,ハヤカワ文庫JA,岩波文庫,ちくま文庫,富士見ファンタジア文庫,PHP文庫,光文社新書"
    ),
    "radio": split("BBC Radio 4,BBC,NPR,Deutschlandfunk,France Culture,ABC Radio,KEXP,Peel,RTE,WNYC"),
    "composer": split(
        "Beethoven,Mozart,J.S. Bach,Bach,Brahms,Mahler,Tchaikovsky,Chopin,Schubert,Schumann,Haydn,Vivaldi,Handel,"
        "Debussy,Ravel,"
        "Shostakovich,Prokofiev,Rachmaninov,Rachmaninoff,Sibelius,Bruckner,Dvořák,Liszt,Wagner,Verdi,Puccini,"
        "Mendelssohn,Berlioz,"
        "Stravinsky,Bartók,Elgar,Grieg,Telemann,Purcell,Monteverdi,Scarlatti,Satie,Saint-Saëns,Fauré,Rossini,"
        "Strauss,Scriabin,"
        "Бетховен,Чайковский,Johann Sebastian Bach,Ludwig van Beethoven,Wolfgang Amadeus Mozart,Gustav Mahler,"
        "Frédéric Chopin"
    ),
    "composer_initials": split(
        "J.S. Bach,L.v. Beethoven,W.A. Mozart,F. Chopin,P.I. Tchaikovsky,R. Schumann,G.F. Handel"
    ),
    "classical_form": split(
        "Symphony,Piano Concerto,Violin Concerto,String Quartet,Piano Sonata,Cello Suite,Cantata,Nocturne,Prelude,"
        "Overture,Mass,"
        "Quintet,Trio,Suite,Fugue,Etude,Sonata"
    ),
    "conductor": split(
        "Karajan,Bernstein,Abbado,Solti,Furtwängler,Böhm,Kleiber,Harnoncourt,Gardiner,Rattle,Haitink,Szell,"
        "Celibidache,Barenboim,"
        "Boulez,Klemperer,Mravinsky,Jansons,Muti,Ozawa,Gould,Richter,Argerich,Pollini,Brendel,Rostropovich,Perlman"
    ),
    "orchestra": split(
        "Berliner Philharmoniker,Wiener Philharmoniker,London Symphony Orchestra,Concertgebouw,Chicago Symphony,"
        "LSO,NYP,"
        "English Baroque Soloists,Academy of St Martin in the Fields,Leningrad Philharmonic,Gewandhausorchester,BBC SO"
    ),
    "opera": split(
        "La Traviata,Tosca,Don Giovanni,Die Zauberflöte,Carmen,Aida,La Bohème,Tristan und Isolde,"
        "Der Ring des Nibelungen,Fidelio,"
        "Le nozze di Figaro,Parsifal,Rigoletto,Messiah,St Matthew Passion,Requiem,Goldberg Variations,"
        "The Four Seasons,Swan Lake"
    ),
    "label": split(
        "Deutsche Grammophon,Decca,EMI,Warp,Ninja Tune,Hyperion,Naxos,Toolroom,Kompakt,Ostgut Ton,Anjunabeats,"
        "Blue Note,ECM,4AD,"
        "Domino,Rough Trade,Sub Pop,Defected,Spinnin Records,Armada,Hospital Records,Monstercat,"
        "Sony Music Entertainment,Chandos,BIS"
    ),
    "venue": split(
        "Wembley Arena,Red Rocks,Madison Square Garden,Fillmore West,The Apollo,Royal Albert Hall,Paradiso,"
        "Budokan,Civic Center,"
        "Town Hall,Olympia,Glastonbury Festival,Rockpalast,Montreux,Winterland,The Roxy,Palladium,"
        "Memorial Auditorium,KEXP Studio"
    ),
    "taper": split("SBD,AUD,FM,Soundboard,Audience,SBD FLAC,Bootleg,pre-FM,Matrix,DAT,Radio Broadcast"),
    "taper_short": split("sbd,aud,fm,mtx,dsbd,sbd.miller.flac16,aud.shnf"),
    "bpm": split("120,124,126,128,130,140,174,90,100,110,122,125"),
    "camelot": split("8A,5A,11B,1A,10A,4B,12A,7B,Am,F#m,Cm"),
    "sample_label": split(
        "Loopmasters,Splice,Native Instruments,Vengeance,Cymatics,Samplephonics,Black Octopus,Ghosthack,Output,"
        "Sample Magic,"
        "Prime Loops,Toontrack,Big Fish Audio,Producer Loops,Zero-G,Capsun ProAudio"
    ),
    "sample_kind": split(
        "Drum Kit,Sample Pack,Loops,One Shots,Drum Samples,Loop Kit,Vocal Pack,Presets,Construction Kits,"
        "Sound Library,Kontakt Library,"
        "Drum Loops,MIDI Pack,Samples,Soundfont,Single Cycle Waveforms,Drums,Sound Effects,SFX,Foley"
    ),
    "sample_format": split("WAV,MULTiFORMAT,KONTAKT,AiFF,SFZ,REX2,WAV MIDI,SF2,NKI,ACiD WAV,Serum"),
    "machine": split(
        "808,909,TR-808,TR-909,707,LinnDrum,DMX,MPC60,SP-1200,CR-78,DR-55,Juno,DX7,Minimoog,Mellotron,606,RX5,"
        "KPR77,Drumulator,MS20"
    ),
    "drum": split("kick,snare,hat,clap,perc,tom,ride,crash,rim,bass,loop,fx,vox,cowbell,shaker,stab,pad,lead"),
    "season_years": split("2019-20,2020-21,2021/22,2022-2023,2023/24,2024-25,2018-19,2015-16,2010/11"),
    "provider": split(
        "Udemy,Coursera,Pluralsight,Lynda,LinkedIn Learning,Skillshare,edX,Frontend Masters,Packt,CBT Nuggets,"
        "MasterClass,egghead,"
        "Domestika,CreativeLive,Great Courses,The Great Courses,O'Reilly,TutsPlus,Treehouse,Codecademy,"
        "Zero To Mastery,Khan Academy,"
        "Laracasts,Educative,INE,A Cloud Guru,Gumroad,Stepik,GeekBrains,Skillbox,Wingfox,Yiihuu,CGMA,Domestika,慕课网,极客时间"
    ),
    "university": split("MIT,Stanford,Harvard,Yale,Berkeley,CMU,Princeton,ETH,Caltech,Oxford,NPTEL,TUM"),
    "subtitles_word": split(
        "Untertitel,Sous-titres,Subtítulos,Legendas,Sottotitoli,Napisy,Субтитры,Titulky,Altyazı,字幕,자막,Felirat,"
        "Ondertitels,Undertexter"
    ),
    "font_name": split(
        "Norden Sans,Linea Mono,Calder Serif,Open Grotesk,Harbour Slab,Source Text,Brook Display,Tinos Text,"
        "Cousine Code,Fira Type,"
        "Garamond Premier,Helvetica Neue,Roboto Slab,Noto Serif,Inter,Ubuntu Mono,Droid Serif,Lato,Merriweather,"
        "Playfair,Cascadia Mono,"
        "Iosevka,Anonymous Type,Inconsolata,Hack,Meslo,Monoid,Terminus,Space Grotesk,Futura PT,Gotham,Myriad,"
        "Minion,Baskerville,Caslon"
    ),
    "font_word": split(
        "NordenSans,LineaMono,CalderSerif,OpenGrotesk,HarbourSlab,SourceText,BrookDisplay,FiraType,HelveticaNeue,"
        "RobotoSlab,"
        "NotoSerif,Inter,UbuntuMono,Lato,Merriweather,PlayfairDisplay,CascadiaMono,Iosevka,Inconsolata,Hack,"
        "MesloLG,SpaceGrotesk"
    ),
    "font_slug": split(
        "norden-sans,linea-mono,calder-serif,open-grotesk,source-text,source-serif,brook-display,fira-type,"
        "roboto-slab,noto-serif,"
        "ubuntu-mono,cascadia-mono,iosevka,inconsolata,space-grotesk,open-sans,work-sans,plex-mono,jet-mono"
    ),
    "font_weight": split(
        "Regular,Bold,Italic,BoldItalic,Light,Medium,SemiBold,Black,Thin,ExtraLight,Bold Italic,Book,Heavy,"
        "Oblique,Roman,DemiBold"
    ),
    "font_style": split("Mono,Sans,Serif,NL,Condensed,Display,Text,Pro,Code,SC,KR"),
    "font_format": split("OTF,TTF,VF,WOFF,WOFF2,otf,ttf,variable,webfont,EOT"),
    "icon_theme": split(
        "Norden,Breeze,Harbour,Numix,Elementary,Moka,Faenza,Tela,Candy,Oxygen,Adwaita,Humanity,Nuvola,Crystal,"
        "Sardi,Obsidian,Reversal,"
        "Zafiro,Qogir,Flat,Line,Pixel,Aqua"
    ),
    "icon_size": split("16x16,22x22,24x24,32x32,48x48,64x64,128x128,scalable,symbolic,84x84,18x18,96x96,256x256"),
    "icon_shade": split("Dark,Light,Blue,Green,Red,Black,White,Round,Circle"),
    "icon_place": split("actions,apps,places,mimetypes,devices,emblems,status,panel,categories,emotes,animations"),
    "data_word": split(
        "lookup,groups,users,survey,ratings,election,polls,weather,stations,census,cities,countries,temperature,"
        "trips,taxi,prices,stocks,"
        "orders,reviews,tweets,articles,labels,images,points,routes,stops,births,deaths,income,housing,crime,"
        "police,airline,flights,"
        "nba,nfl,fifa,elo,forecast,senate,congress,voters,drinks,candy,bechdel,comma,hospital,genes,proteins,"
        "spectra,stars,quakes,soil"
    ),
    "data_word2": split(
        "data,2019,raw,clean,sample,all,daily,monthly,by-state,results,history,v2,full,index,counts,scores,games,"
        "players,world,survey"
    ),
    "shape_word": split(
        "teapot,bunny,dragon,house,tree,chair,table,car,castle,robot,sword,ship,terrain,volcano,head,hand,gear,"
        "bracket,vase,lamp,tank,"
        "benchy,statue,helmet,planet,wheel,bridge,tower,skull,figurine,miniature"
    ),
    "shape_extension": split("obj,stl,fbx,blend,gltf,glb,ply,3mf,dae,step,skp,max,c4d,json"),
    "quantisation": split("Q4_K_M,Q8_0,Q5_K_S,fp16,IQ3_XS,GPTQ,AWQ"),
}
