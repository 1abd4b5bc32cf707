#!/bin/sh
# Makes the fixtures of this folder anew, with the programs that README.md names. Run it in this folder.
# RAR4 names rar 6.23, the last that writes the older format.
set -eu
here=$(pwd)
work=$(mktemp -d)
export LC_ALL=C.UTF-8 TZ=UTC
tree="$work/tree"
# Files in folders, with letters from three scripts, one without bytes; every archive below holds this tree.
mkdir -p "$tree/CD1" "$tree/Текст/深い"
cd "$tree"
printf 'music 1' > 'CD1/01 - Héllo.flac'
printf '' > 'Текст/empty.nfo'
printf 'words of a song' > 'Текст/深い/歌.txt'
head -c 3000 /dev/zero > 'cover.jpg'
find . -exec touch -h -d 2001-02-03 {} +

rar4=${RAR4:-rar}
"$rar4" a -inul -r -ma4 "$here/rar4.rar" .
"$rar4" a -inul -r -ma4 -s -m5 "$here/rar4-solid.rar" .
"$rar4" a -inul -r -ma4 -psecret "$here/rar4-encrypted.rar" .
"$rar4" a -inul -r -ma4 -hpsecret "$here/rar4-encrypted-list.rar" .
rar a -inul -r "$here/rar5.rar" .
rar a -inul -r -s -m5 -rr10p -z/dev/null "$here/rar5-recovery.rar" .
rar a -inul -r -psecret "$here/rar5-encrypted.rar" .
rar a -inul -r -hpsecret "$here/rar5-encrypted-list.rar" .

7zz a -bso0 "$here/7-zip.7z" .
7zz a -bso0 -mhc=off "$here/7-zip-plain-list.7z" .
7zz a -bso0 -ms=off -m0=LZMA:d=64k "$here/7-zip-not-solid.7z" .
7zz a -bso0 -m0=bcj2 -m1=lzma -m2=lzma -m3=lzma -mb0:1 -mb0s1:2 -mb0s2:3 "$here/7-zip-bcj2.7z" .
7zz a -bso0 -m0=PPMd -psecret "$here/7-zip-encrypted.7z" .
7zz a -bso0 -psecret -mhe=on "$here/7-zip-encrypted-list.7z" .
bsdtar --format 7zip -cf "$here/bsdtar.7z" CD1 Текст cover.jpg

gcab -c -z "$here/gcab-packed.cab" CD1/* Текст/*.nfo Текст/深い/* cover.jpg
gcab -c "$here/gcab.cab" CD1/* Текст/*.nfo Текст/深い/* cover.jpg

genisoimage -quiet -input-charset utf-8 -J -R -V ALBUM -o "$here/genisoimage.iso" .
genisoimage -quiet -input-charset utf-8 -J -V ALBUM -o "$here/genisoimage-joliet.iso" .
genisoimage -quiet -input-charset utf-8 -V ALBUM -o "$here/genisoimage-plain.iso" CD1 cover.jpg
genisoimage -quiet -input-charset utf-8 -J -R -udf -V ALBUM -o "$here/genisoimage-udf.iso" .
# Names that do not fit into one record, and folders deeper than ISO 9660 allows, which are moved up.
deep="$work/deep/1/2/3/4/5/6/7/8/9"
mkdir -p "$deep" && printf 'deep' > "$deep/$(printf 'long name %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20).flac"
ln -s 1 "$work/deep/link"
find "$work/deep" -exec touch -h -d 2001-02-03 {} +
genisoimage -quiet -input-charset utf-8 -R -V DEEP -o "$here/genisoimage-deep.iso" "$work/deep" 2> "$work/log"
xorriso -outdev "$here/xorriso.iso" -joliet on -map . / -commit > "$work/log" 2>&1
bsdtar --format iso9660 -cf "$here/bsdtar.iso" CD1 Текст cover.jpg
# Images are mostly padding.
gzip -9n "$here"/*.iso

bsdtar -cf - CD1 Текст cover.jpg | bzip2 > "$here/bsdtar.tar.bz2"
bsdtar -cf - CD1 Текст cover.jpg | zstd -q > "$here/bsdtar.tar.zst"
tar="$work/tree.tar"
bsdtar -cf "$tar" CD1 Текст cover.jpg
lz4 -q -c "$tar" > "$here/bsdtar.tar.lz4"
lz4 -q -l -c "$tar" > "$here/legacy.tar.lz4"
(head -c 1024 "$tar" | lz4 -q -9 -c; tail -c +1025 "$tar" | lz4 -q -BD -BX -B4 --no-frame-crc -c) > "$here/frames.tar.lz4"
xz --format=lzma -c "$tar" > "$here/bsdtar.tar.lzma"
xz --format=lzma --lzma1=lc=0,lp=2,pb=0,dict=4KiB -c "$tar" > "$here/small-dictionary.tar.lzma"
(bsdtar -cf - CD1 | bzip2 -1; printf trailing) > "$here/trailing.tar.bz2"
(bsdtar -cf - CD1 | head -c 1024 | zstd -q -19; bsdtar -cf - CD1 | tail -c +1025 | zstd -q --check) > "$here/frames.tar.zst"

# Parts: films that do not shrink, of which the later begins in the second, so that it takes two to list both.
mkdir "$work/film" && cd "$work/film"
python3 -c 'import random; r = random.Random(1); [open(n, "wb").write(r.randbytes(s)) for n, s in (("1 first.mkv", 2500), ("2 second.mkv", 2600))]'
find . -exec touch -d 2001-02-03 {} +
rar a -inul -m0 -v2000b "$here/rar5-parts.rar" .
"$rar4" a -inul -ma4 -m0 -v2000b "$here/rar4-parts.rar" .
"$rar4" a -inul -ma4 -m0 -vn -v2000b "$here/rar4-old-parts.rar" .
7zz a -bso0 -m0=copy -v2000b "$here/7-zip-parts.7z" .

# The lists, as other programs print them: path and size, a file a line.
cd "$here"
for archive in *.rar *.7z *.7z.001 *.cab *.tar.* *.iso.gz; do
  case $archive in *-list.rar | *encrypted-list.7z | *.part[2-9].rar | trailing.tar.bz2 | frames.tar.zst | *.lz4 | *.lzma) continue ;; esac
  python3 list.py "$archive"
done | sort > lists.jsonl
rm -r "$work"
