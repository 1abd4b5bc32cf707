"""What the slots say in names of material and of small programs: the words for it in many languages, and what it is about."""

from .marks import split

#: Slot → what it may say; a word that several languages share stands once.
MARKS_OF_MATERIAL: dict[str, tuple[str, ...]] = {
    "subtitles_material": split(
        "subtitles,subs,srt,captions,closed captions,Untertitel,sous-titres,subtítulos,legendas,sottotitoli,napisy,субтитры,"
        "субтитри,titulky,altyazı,字幕,자막,felirat,ondertitels,undertexter,undertekster,tekstitykset,subtitrări,υπότιτλοι,"
        "כתוביות,ترجمة,زیرنویس,phụ đề,คำบรรยาย,उपशीर्षक,titlovi,subtitrai,subtítols,takarir"
    ),
    "fonts_material": split(
        "fonts,typefaces,font family,font pack,lettering,Schriften,Schriftarten,polices,polices de caractères,fuentes,"
        "tipografías,fontes,tipografia,caratteri,czcionki,fonty,шрифты,шрифти,písma,yazı tipleri,字体,字型,フォント,글꼴,폰트,"
        "betűtípusok,lettertypen,typsnitt,skrifttyper,fontit,fonturi,γραμματοσειρές,גופנים,خطوط,فونت,phông chữ,แบบอักษร"
    ),
    "icons_material": split(
        "icons,icon set,icon theme,icon pack,cursors,emoji,glyphs,Symbole,icônes,curseurs,iconos,cursores,ícones,icone,ikony,"
        "kursory,иконки,курсоры,іконки,simgeler,图标,アイコン,아이콘,ikonok,pictogrammen,ikoner,kuvakkeet,pictograme,εικονίδια,"
        "أيقونات,biểu tượng,smilies,stickers,badges"
    ),
    "wallpapers_material": split(
        "wallpapers,wallpaper pack,backgrounds,desktop backgrounds,Hintergrundbilder,Bildschirmhintergründe,fonds d'écran,"
        "fondos de pantalla,fondos,papéis de parede,sfondi,tapety,обои,обои на рабочий стол,шпалери,duvar kağıtları,壁纸,壁紙,"
        "배경화면,háttérképek,achtergronden,bakgrunder,taustakuvat,imagini de fundal,ταπετσαρίες,خلفيات,hình nền,ภาพพื้นหลัง"
    ),
    "photos_material": split(
        "photos,pictures,photographs,images,picture set,photo album,stock photos,postcards,posters,scans,slides,Fotos,Bilder,"
        "Fotografien,images libres,photographies,fotografías,imágenes,imagens,fotografias,foto,immagini,zdjęcia,фото,"
        "фотографии,фотоальбом,картинки,открытки,світлини,fotografie,obrázky,fotoğraflar,resimler,照片,图片,写真,写真素材,사진,"
        "képek,foto's,bilder,valokuvat,poze,φωτογραφίες,תמונות,صور,عکس,hình ảnh,รูปภาพ"
    ),
    "clipart_material": split(
        "clipart,clip art,vectors,vector pack,PNG clipart,illustrations,ornaments,patterns,frames,Vektorgrafiken,Illustrationen,"
        "cliparts,illustrations vectorielles,vectores,vetores,ilustraciones,vettoriali,grafika wektorowa,клипарт,вектор,"
        "векторный клипарт,рамки,орнаменты,vektör,矢量素材,素材集,イラスト素材,벡터,scrapbook kit,digital paper,sprites,tileset,"
        "stencils,logos"
    ),
    "textures_material": split(
        "textures,seamless textures,PBR materials,materials,HDRI,overlays,paper textures,Texturen,matières,texturas,tekstury,"
        "текстуры,текстури,材质,テクスチャ,bokeh overlays,grunge textures,Substance materials,decals,normal maps"
    ),
    "templates_material": split(
        "templates,PSD templates,mockups,flyer templates,presets,Lightroom presets,LUTs,brushes,Photoshop actions,"
        "After Effects templates,Premiere transitions,motion graphics,PowerPoint templates,stock footage overlays,Vorlagen,"
        "modèles de CV,plantillas,modelos prontos,modelli,szablony,шаблоны,кисти,пресеты,экшены,шаблони,şablonlar,模板,笔刷,"
        "テンプレート,ブラシ素材,템플릿,sablonok,sjablonen,mallar,embroidery designs,machine embroidery,cut files,laser cut files,"
        "DXF files,sewing patterns,motifs de broderie,Stickmuster,выкройки,colour palettes,swatches,styles,gradients"
    ),
    "template_maker": split(
        "VideoHive,GraphicRiver,Envato Elements,CreativeMarket,MotionArray,Photoshop,Illustrator,Affinity,Procreate,InDesign,"
        "Lightroom,DaVinci Resolve,Premiere Pro,Blender,Figma,Sketch,Capture One,Canva,GIMP,Krita"
    ),
    "template_format": split(
        "PSD,AEP,ABR,XMP,CUBE,AI,EPS,INDD,PPTX,DOCX,MOGRT,ATN,DXF,SVG,PES,ASE,PAT,GRD,DNG,lrtemplate"
    ),
    "maps_material": split(
        "maps,topo maps,topographic maps,GPS maps,GPS tracks,nautical charts,street map,road map,Garmin map,GeoTIFF,GPX tracks,"
        "elevation model,DEM,satellite images,orthophotos,Karten,Landkarten,Stadtplan,cartes topographiques,cartes marines,mapas,"
        "cartografía,mappe,carte nautiche,mapy,карты,топографические карты,карты Генштаба,навигационные карты,карти,haritalar,"
        "地图,地図,지도,térképek,kaarten,kartor,kart,kartat,hărți,χάρτες,מפות,خرائط,shapefiles,contour lines,boundaries,"
        "POI,voxel map,tiles,KML"
    ),
    "maps_format": split("IMG,GPX,KMZ,OBF,MBTiles,SHP,TIFF,MAP,BSB,GeoJSON,NT,KAP,SID,ECW,HGT"),
    "dataset_material": split(
        "dataset,data set,data sets,database,data,raw data,open data,corpus,training set,test set,annotations,benchmark,dump,"
        "archive,statistics,survey data,time series,embeddings,lexicon,word list,metadata,snapshot,microdata,Datensatz,"
        "Messdaten,Datenbank,jeu de données,données ouvertes,conjunto de datos,datos abiertos,base de datos,dados abertos,"
        "base de dados,dati aperti,zbiór danych,baza danych,набор данных,датасет,база данных,корпус текстов,набір даних,"
        "veri seti,数据集,数据库,データセット,데이터셋,adatbázis,gegevensbestand,dataset bilder,tietokanta,σύνολο δεδομένων,"
        "مجموعة بيانات,bộ dữ liệu"
    ),
    "data_about": split(
        "bird,fish,tree,flower,insect,whale,bat,cattle,river,lake,snow,rainfall,wind,air quality,ozone,ocean buoy,sea level,"
        "groundwater,wildfire,lightning,flood,glacier,satellite,star,galaxy,asteroid,exoplanet,muon,collider,neutron,patient,"
        "heart,brain,kidney,diabetes,cancer,vaccine,virus,gene,cell,peptide,enzyme,hospital,clinic,school,university,library,"
        "museum,student,teacher,household,family,marriage,wage,salary,job,labour,poverty,rent,mortgage,bank,loan,credit,"
        "tax,budget,trade,tariff,export,oil,gas,coal,power,solar,nuclear,electricity,energy,vehicle,bike,bus,train,subway,"
        "ferry,port,ship,airport,road,traffic,parking,accident,murder,theft,prison,court,gun,drug,alcohol,tobacco,police,"
        "fire,mayor,party,vote,ballot,referendum,parliament,congress,council,president,governor,district,county,village,"
        "street,address,postcode,country,flag,language,dialect,name,surname,word,sentence,sign,digit,letter,handwriting,"
        "face,gesture,gait,iris,speech,voice,accent,music,song,lyric,film,book,recipe,wine,beer,coffee,tea,food,menu,"
        "restaurant,hotel,travel,tourist,weather station,earthquake,volcano,soil,crop,harvest,farm,pesticide,forest,"
        "football,soccer,tennis,cricket,hockey,chess,poker,horse,marathon,olympic,draft,transfer,player,referee,team,"
        "news,headline,article,blog,comment,tweet,forum,chat,mail,spam,web page,link,domain,packet,log,server,malware,"
        "password,bug,commit,patent,paper,citation,author,product,price,order,invoice,customer,review,click,ad,phone call,"
        "sensor,meter,drone,robot,lidar,radar,camera,microscope,x-ray,ct,mri,eeg,ecg"
    ),
    "data_measure": split(
        "counts,levels,rates,ratings,rankings,results,records,measurements,observations,readings,survey,census,poll,polls,"
        "scores,statistics,stats,sample,samples,history,index,list,table,totals,averages,trends,forecast,predictions,"
        "odds,estimates,distribution,density,frequency,images,labels,annotations,features,vectors,sequences,spectra,traces,"
        "tracks,trajectories,locations,coordinates,boundaries,network,graph,matrix,pairs,queries,recordings,transcripts,"
        "segmentation,detection,classification,by state,by county,by year,by country,by age,per capita,train,test,"
        "validation,clean,raw,merged,full,subset,mini,large,daily,hourly,weekly,monthly,annual,quarterly"
    ),
    "data_format": split(
        "csv,tsv,json,jsonl,xml,xlsx,sqlite,sql,parquet,h5,hdf5,npz,npy,mat,nc,grib,fits,edf,dta,sav,rds,arff,tfrecord,"
        "pkl,geojson,shp,bson,mdb,dbf,csv.gz,json.gz,tar.gz,zip,txt,dat,pgn,vcf,fasta,bam,ods,yaml,lmdb,zim,warc"
    ),
    "model_kind": split(
        "model weights,checkpoint,pretrained model,LoRA,embedding,GGUF,GPTQ,safetensors,ONNX model,language model,chat model,"
        "instruct,base model,voice model,diffusion model,upscaler model,word vectors,tokenizer,quantised,ControlNet,VAE"
    ),
    "shape_look": split(
        "low poly,high poly,rigged,animated,articulated,print in place,modular,parametric,scanned,highres,textured,printable,"
        "supported,pre-supported,hollow,multi part,flexi,miniature,28mm,32mm,1:24,1:35,scale,old,broken,medieval,gothic,"
        "sci-fi,modern,wooden,stone,vintage,cartoon,stylised,realistic,damaged,lowpoly,PBR,voronoi"
    ),
    "shape_thing": split(
        "armchair,sofa,desk,bookshelf,kitchen,bathroom,staircase,door,window,lantern,candle,clock,chandelier,mirror,pot,mug,"
        "bottle,bowl,plate,spoon,knife,axe,shield,armour,crossbow,cannon,rifle,knight,wizard,goblin,orc,elf,skeleton,ghost,"
        "demon,angel,king,soldier,pirate,astronaut,woman,man,child,hand,foot,eye,tooth,bone,heart,cat,dog,horse,wolf,bear,"
        "lizard,snake,turtle,octopus,shark,whale,frog,owl,eagle,butterfly,spider,dinosaur,mushroom,cactus,palm,oak,pine,bush,"
        "grass,rock,crystal,cliff,cave,island,temple,church,lighthouse,windmill,cottage,barn,factory,skyscraper,street,fence,"
        "wall,gate,well,fountain,bench,barrel,crate,chest,cart,wagon,bicycle,motorbike,truck,tractor,bus,locomotive,tram,"
        "aeroplane,helicopter,drone,rocket,satellite,spaceship,submarine,sailboat,anchor,engine,piston,bearing,bolt,hinge,"
        "knob,phone stand,holder,box,case,enclosure,organiser,keychain,cookie cutter,planter,mask,ring,pendant,bust,relief,"
        "dungeon tiles,chess set,dice tower,terrain set,furniture,trees,buildings,characters,vehicles,props,weapons,food"
    ),
    "shape_material": split(
        "3D model,3D models,3D print,STL,STL files,STL pack,3D scan,OBJ,FBX,Blender model,asset pack,3ds Max scene,SketchUp model,"
        "CAD,STEP files,CNC relief,V-Ray scene,Daz figure,miniatures,3D-Modell,3D Druck,modèle 3D,impression 3D,modelo 3D,"
        "impresión 3D,impressão 3D,modello 3D,model 3D,druk 3D,3D модель,3D модели,модели для 3D печати,3B model,3D模型,"
        "3Dモデル,3D 모델,Unity assets,Unreal assets,kitbash,base mesh"
    ),
    "about": split(
        "autumn,spring,winter,summer,birthday,wedding,Christmas,Easter,Halloween,new year,beach,sea,lake,river,island,mountains,"
        "forest,desert,waterfall,sunrise,sunset,night sky,clouds,rain,snow,storm,garden,roses,flowers,leaves,trees,birds,cats,"
        "dogs,horses,butterflies,fish,tigers,insects,cars,motorcycles,trains,ships,aircraft,bicycles,castles,bridges,churches,"
        "streets,city lights,skyline,architecture,interiors,food,fruit,coffee,wine,business,office,school,science,medicine,"
        "sport,football,music,guitars,dance,fashion,jewellery,portraits,people,children,hands,hearts,stars,planets,space,"
        "geometry,lines,waves,smoke,fire,water,paper,wood,metal,stone,fabric,leather,glass,concrete,gold,watercolour,ink,"
        "chalk,neon,vintage,retro,minimal,abstract,grunge,handmade,rustic,tropical,floral,nautical,medieval,Japanese,Celtic,"
        "Nordic,weather,social media,e-commerce,kitchen,maps,flags,animals,fantasy,dragons,robots,fairies,осень,зима,цветы,"
        "свадьба,природа,Natur,Weltraum,Blumen,Hochzeit,fleurs,chats,voyage,montagne,naturaleza,flores,paisajes,boda,natureza,"
        "praia,fiori,natura,matrimonio,kwiaty,zima,doğa,风景,动物,花,風景,夜景"
    ),
    "region_of_maps": split(
        "Alps,Andes,Norway,Iceland,Scotland,Ireland,France,Germany,Spain,Portugal,Italy,Greece,Turkey,Poland,Ukraine,Russia,"
        "Siberia,Caucasus,Kazakhstan,China,Tibet,Japan,Korea,Vietnam,Thailand,India,Nepal,Himalaya,Iran,Egypt,Morocco,Kenya,"
        "South Africa,Australia,New Zealand,Hawaii,Alaska,Canada,Quebec,California,Colorado,Texas,Mexico,Brazil,Chile,"
        "Patagonia,Europe,World,Baltic,Adriatic,Mediterranean,Урал,Крым,Карелия,Alpen,Ostsee,Pyrénées,Bretagne,Pirineos,"
        "Cataluña,Dolomiti,Sicilia,Tatry,Bieszczady"
    ),
    "backup_material": split(
        "backup,old backup,hard drive backup,phone backup,mail backup,my documents,old files,various files,misc,stuff,scans and "
        "receipts,temp,to sort,new folder,uploads,attachments,logs,log files,Sicherung,Datensicherung,sauvegarde,copia de "
        "seguridad,cópia de segurança,copia di backup,kopia zapasowa,резервная копия,документы,разное,резервна копія,yedek,"
        "备份,バックアップ,백업,biztonsági mentés,reservekopie,säkerhetskopia"
    ),
    "driver_word": split(
        "driver,drivers,driver pack,WHQL driver,Treiber,pilote,pilotes,controlador,controladores,драйвер,драйверы,sterownik,"
        "sterowniki,sürücü,ovladač,驱动,ドライバ,드라이버,driver update,chipset driver,illesztőprogram"
    ),
    "device": split(
        "printer,scanner,LAN,Wi-Fi,Bluetooth,graphics card,audio,sound card,webcam,chipset,touchpad,USB serial,SATA AHCI,"
        "network adapter,motherboard,modem,router,camera,TV box,set-top box,e-reader,car radio,NAS,mouse,keyboard,tablet"
    ),
    "device_maker": split(
        "Realtek,Intel,AMD,NVIDIA,Broadcom,Qualcomm,HP,Canon,Epson,Brother,Logitech,Creative,ASUS,Gigabyte,MSI,Dell,Lenovo,Acer,"
        "TP-Link,D-Link,Netgear,Samsung,Xiaomi,Huawei,Sony,Nikon,Philips,Marvell,VIA,Atheros,Kyocera,Ricoh"
    ),
    "firmware_word": split(
        "firmware,BIOS,BIOS update,ROM,stock ROM,custom ROM,recovery image,bootloader,прошивка,Firmware-Update,micrologiciel,"
        "actualización firmware,aktualizacja firmware,固件,ファームウェア,펌웨어,yazılım güncelleme"
    ),
    "plugin_format": split("VST,VST3,AU,AAX,VSTi,RTAS,AU VST3,VST x64,VST3i,CLAP,LV2,DX,Audio Units,VST AU AAX"),
    "plugin_kind": split(
        "Synth,Reverb,Delay,Compressor,EQ,Limiter,Chorus,Flanger,Drum Machine,Sampler,Organ,Piano,Amp,Cabinet,Vocoder,"
        "Distortion,Sequencer,Mastering Suite,Channel Strip,Tape,Gate,Tuner,Mixer,Arpeggiator,Granular"
    ),
    "addon_host": split(
        "Photoshop,Blender,WordPress,SketchUp,After Effects,Lightroom,Firefox,Chrome,Excel,AutoCAD,Revit,3ds Max,Cinema 4D,Maya,"
        "Unity,Unreal Engine,Minecraft,Skyrim,Kodi,VLC,GIMP,Joomla,Magento,OBS,Word,InDesign,Rhino,foobar2000,Winamp,Total Commander"
    ),
    "addon_word": split(
        "plugin,plug-in,addon,add-on,extension,theme,module,script,mod,skin,plugins,Erweiterung,greffon,complemento,плагин,"
        "расширение,мод,wtyczka,eklenti,插件,プラグイン,플러그인"
    ),
    "system_name": split(
        "Windows 10,Windows 11,Windows 7,Windows XP,Windows 8.1,Windows Server 2019,Win10,Win11,Windows Vista,Windows 98,MS-DOS "
        "6.22,macOS Sonoma,Mac OS X Lion,macOS Big Sur,OS X Yosemite,Hackintosh,Ubuntu,Debian,Fedora,Mint,Arch Linux,FreeBSD,"
        "OpenBSD,Raspberry Pi OS,ChromeOS Flex,Android-x86,ReactOS,Haiku,Solaris,OpenWrt,pfSense,TrueNAS,Proxmox VE,Tails,Kali"
    ),
    "system_tail": split(
        "x64,x86,64 bit,Pro x64,LTSC,Enterprise,lite,SP1,SP3,ISO,USB,boot,live CD,recovery,22H2,23H2,AIO,de-DE,en-US,ru-RU,pl-PL,"
        "OEM,VHD,OVA,VMDK,qcow2,netboot,rescue disk,installer,amd64,arm64,image,unattended,build"
    ),
    "program_field": split(
        "accounting,invoice,payroll,inventory,point of sale,CAD,PDF,video converter,audio editor,photo editor,backup,antivirus,"
        "firewall,VPN,download manager,file manager,text editor,spreadsheet,database,translator,dictionary,calendar,password "
        "manager,disk cleaner,partition manager,data recovery,screen recorder,remote desktop,e-mail client,web browser,FTP "
        "client,typing tutor,astronomy,chemistry,statistics,genealogy,recipe manager,fitness,weather,navigation,karaoke,"
        "бухгалтерия,переводчик,редактор фото,конвертер видео,архиватор,антивирус,Buchhaltung,Rechnung,Zeiterfassung,"
        "Übersetzer,Steuer,comptabilité,facturation,traducteur,contabilidad,facturación,nómina,traductor,tradutor,"
        "contabilità,fatture,faktury,księgowość,muhasebe,ön muhasebe,会计,翻译,会計,家計簿"
    ),
    "program_tail": split(
        "Pro,full,full version,Vollversion,version complète,versión completa,versão completa,полная версия,pełna wersja,tam sürüm,"
        "完整版,free,lite,setup,portable,portátil,портативная,serial,crack,cracked,nulled,license,trial,beta,x64,Mac,Linux,"
        "for Windows,for Mac,для Windows,für Windows,pour Windows,para Windows,Android,iOS,build,multilingual,update,patch,SDK,"
        "server,client,nightly,release,stable,RC2"
    ),
    "game_tail": split(
        "PC game,full game,early access,juego completo,juego PC,jeu complet,jeu PC,Vollversion Spiel,Simulator,gioco PC,gra,"
        "pełna wersja gra,игра,полная версия игры,oyun,oyunu indir,jogo completo,游戏,ゲーム,게임,demo,GOG,Steam rip,repack,"
        "DRM free,portable,multiplayer,LAN version,v1.0,build,hidden object,visual novel,RPG Maker,flash game"
    ),
    "sets_of_dumps": split(
        "roms,romset,rom collection,ROM pack,full set,complete romset,disk images,ISO collection,goodset,CHD set,BIOS pack,"
        "juegos,colección roms,colección de juegos,jeux,jogos,giochi,gry,Spiele,игры,образы дисков,ромы,сборник игр,游戏合集,"
        "ロム,게임 모음,oyunlar,save states,bios files,translation patch,hacks"
    ),
    "console": split(
        "NES,SNES,Super Nintendo,N64,GameCube,Wii,Game Boy,GBA,NDS,3DS,Mega Drive,Megadrive,Genesis,Master System,Saturn,"
        "Dreamcast,PS1,PSX,PS2,PSP,PS Vita,Xbox,Neo Geo,PC Engine,TurboGrafx,Atari 2600,Lynx,Jaguar,Amiga,C64,ZX Spectrum,MSX,"
        "Amstrad CPC,Atari ST,DOS,Dendy,Сега,Денди,MAME,FBNeo,ScummVM,Famicom,スーパーファミコン,ファミコン,プレステ"
    ),
}
