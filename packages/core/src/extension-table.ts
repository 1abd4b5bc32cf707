import type { FileKind } from './file-kind.js';

/*
 * The one list of file endings, lower case, without the dot, apart by blanks. Each stands in one place only.
 */

/** Endings that stand for one kind, per kind. */
export const PLAIN_ENDINGS: Readonly<Record<FileKind, string>> = {
  audio:
    'mp3 flac m4a m4b aac ogg oga opus wma wav aiff aif ape wv tta tak alac dsf dff ac3 dts eac3 mka mpc spx amr au ra aa aax aaxc mid midi xm it s3m caf shn mp2 mogg thd truehd',
  video:
    'mkv mp4 avi mov wmv flv webm m4v mpg mpeg m2ts mts vob ogm ogv rmvb rm divx 3gp 3g2 asf f4v m2v mpv evo tp trp bdmv mpls clpi ifo bup mk3d wtv dvr-ms strm y4m',
  software:
    'exe msi msix msixbundle appx appxbundle dll dmg pkg deb rpm apk xapk apks aab ipa jar war snap flatpak flatpakref appimage run app bat cmd com sys so dylib ocx vpk xci nsp nsz xcz nca cia 3ds cci nds dsi gba gbc gb nes sfc smc n64 z64 v64 gcm wbfs wia rvz wad wud wux rpx pbp cso pkgx xbe xex pak pck unitypackage uasset ucas utoc rpa vhd vhdx vmdk vdi qcow2 ova ovf wim esd swm ffu vst vst3 dlc love swf air sis sisx cab msp msu crx xpi vsix whl gem nupkg aix 3dsx cxi nro ciso sms pce wsc ngp ngc a26 a52 a78 lnx j64 jag fds 32x smd d64 t64 g64 d81 d88 adf ipf dms hdf tzx z80 sna dsk atr stx cdt cpr woz hdm unif vec nib tap rom col sg gg ws bs vb int pc2 min unf tgc ndd bll atx sgx cas prg st dim k7 fdd hfe scp a2r fd sap z4 z6 pqa pakz z3 z5 z8 gblorb zblorb',
  book: 'epub mobi azw azw3 azw4 kfx fb2 djvu djv cbz cbr cb7 cbt cba lit lrf ibooks chm tcr oxps xps opf',
  font: 'ttf otf woff woff2 ttc pfb pfm afm fon dfont eot',
  image:
    'jpg jpeg png gif bmp tif tiff webp heic heif avif psd ai eps svg cr2 nef arw dng ico tga jxl jp2 xcf indd cdr',
  subtitle: 'srt ass ssa idx vtt smi usf sup mks ttml dfxp lrc',
  playlist: 'cue m3u m3u8 pls wpl xspf log accurip',
  text: 'nfo htm html url lnk webloc website diz readme',
  document: 'rtf doc docx odt ppt pptx xls xlsx ods tex',
  checksum: 'sfv md5 sha1 sha256 sha512 par2 ffp st5 crc torrent asc sig',
  archive: '7z tar gz tgz bz2 tbz tbz2 xz txz zst tzst lz lz4 lzma tlz lzh arj ace z sit sitx alz egg',
  'disc-image': 'mdf mds nrg ccd cdi gdi chd ecm toast uif isz daa',
  data: 'json xml yaml yml ini zim csv tsv parquet sqlite sqlite3 db sql npy npz h5 hdf5 arrow feather pkl jsonl ndjson warc arff mat rdata shp geojson kml gpx osm pbf fasta fastq vcf gguf safetensors onnx pt ckpt blend obj fbx stl step stp max c4d 3mf gltf glb mtl unity dwg dxf nki nkx ncw sf2 sfz rx2 rex fxp fxb als flp ptx logicx nc nc4 grib grib2 grb pgn xmp lrtemplate cube abr aep mogrt prproj veg mca',
  code: 'py js c cpp h hpp rs go java cs rb php ipynb css scss vue svelte sh pl lua tsx jsx mjs cjs kt clj f90 cmake gradle sln csproj vcxproj hs swift dart exs zig nim jl scala groovy proto graphql gitignore ino',
};

/** Endings that recordings of a whole book have, and no music. */
export const SPOKEN_ENDINGS: ReadonlySet<string> = new Set(['m4b', 'aax', 'aaxc', 'aa']);

/** Endings that need company to be understood, with what they are most often. */
export const AMBIGUOUS_ENDINGS: Readonly<Record<string, FileKind>> = {
  iso: 'disc-image',
  img: 'disc-image',
  bin: 'disc-image',
  sub: 'subtitle',
  ts: 'video',
  pdf: 'book',
  txt: 'text',
  rar: 'archive',
  zip: 'archive',
  dat: 'data',
  // Palm's programs and data as well as Mobipocket's books.
  prc: 'book',
  pdb: 'book',
  // Of cameras, and of whatever a program or a reader of tapes dumps.
  raw: 'image',
  // Music of trackers, films of camcorders, modules of Go.
  mod: 'audio',
  // Texts, and cartridges of the Mega Drive.
  md: 'text',
};

/** Endings that are words or marks, too, or begin words of a sentence: a name that ends in one proves nothing. */
export const WORD_ENDINGS: ReadonlySet<string> = new Set(
  'com it run app apps love so sys bat am au aa ra xm pak pack war jar snap air max cab lit opf rm evo tp box n64 nes gb nds dsi cia aac ac3 dts eac3 truehd thd mp2 ass lrc rom tap vec sms col sg gg ws bs vb int min cas prg st dim fd sap dart swift zig nim scala proto go java rust pl sh js cs rs rb kt c h lua vue php groovy unity arrow feather step stp pt db mat obj ai raw mod prc'.split(
    ' ',
  ),
);

/** Those of the plain endings that are packages: one file to its user, an archive to a program. */
export const PACKAGED_ENDINGS: ReadonlySet<string> = new Set([
  'epub',
  'cbz',
  'cbr',
  'cb7',
  'cbt',
  'apk',
  'xapk',
  'apks',
  'jar',
  'war',
  'ipa',
  'whl',
  'xpi',
  'vsix',
]);
