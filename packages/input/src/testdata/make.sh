#!/bin/sh
# Makes the fixtures of this folder anew, with the programs that README.md names. Run it in this folder.
set -eu
here=$(pwd)
work=$(mktemp -d)
cd "$work"
# Two files in two folders, with letters from two scripts; every archive below holds this tree.
mkdir -p 'Some Album (1973) [FLAC]/CD1' 'Some Album (1973) [FLAC]/Текст'
cd 'Some Album (1973) [FLAC]'
printf 'music 1' > 'CD1/01 - Héllo.flac'
printf '' > 'Текст/empty.nfo'
export LC_ALL=C.UTF-8

zip -q -r "$here/info-zip.zip" CD1 Текст
zip -q -r -P secret "$here/info-zip-encrypted.zip" CD1 Текст
bsdtar --format zip -cf "$here/bsdtar.zip" CD1 Текст
7z a -tzip -bso0 "$here/7-zip.zip" CD1 Текст
7z a -tzip -bso0 -mem=AES256 -psecret "$here/7-zip-aes.zip" CD1 Текст
python3 -m zipfile -c "$here/python.zip" CD1 Текст
for format in v7 ustar gnu; do tar -b 1 --format=$format -cf "$here/gnu-tar-$format.tar" CD1 Текст; done
tar --format=posix -czf "$here/gnu-tar-posix.tar.gz" CD1 Текст
tar -czf "$here/gnu-tar.tar.gz" CD1 Текст
tar -cJf "$here/gnu-tar.tar.xz" CD1 Текст
bsdtar --format pax -czf "$here/bsdtar-pax.tar.gz" CD1 Текст
bsdtar --format ustar -czf "$here/bsdtar.tar.gz" CD1 Текст
bsdtar --format gnutar -cJf "$here/bsdtar.tar.xz" CD1 Текст
7z a -ttar -bso0 "$work/7-zip.tar" CD1 Текст && gzip -9n < "$work/7-zip.tar" > "$here/7-zip.tar.gz"
python3 -c 'import sys, tarfile; tarfile.open(sys.argv[1], "w:xz").add(".", "")' "$here/python.tar.xz"

# Names above the header's 100 bytes, in the two ways of storing them; sparse files of 5 GB, likewise.
cd "$work"
long="$(printf 'long folder name %.0s' 1 2 3 4 5 6 7)/$(printf 'long file name %.0s' 1 2 3 4 5 6 7).flac"
mkdir -p "$(dirname "$long")" && printf 'music' > "$long"
truncate -s 5000000000 hole.mkv && for at in 1 2 3 4 5 6; do
  printf x | dd of=hole.mkv bs=1 seek=${at}00000000 conv=notrunc status=none
done
for format in gnu posix; do
  tar --format=$format -S -czf "$here/gnu-tar-$format-long-and-sparse.tar.gz" "$long" hole.mkv
done

# Torrents, v1 by two programs, v2 and hybrid by libtorrent; v1.torrent, v2.torrent and hybrid.torrent are made likewise.
transmission-create -o "$here/transmission.torrent" 'Some Album (1973) [FLAC]' > /dev/null
mktorrent -d -o "$here/mktorrent.torrent" 'Some Album (1973) [FLAC]' > /dev/null
mktorrent -d -o "$here/mktorrent-single.torrent" 'Some Album (1973) [FLAC]/CD1/01 - Héllo.flac' > /dev/null
python3 - "$here" <<'PYTHON'
import sys
import libtorrent

for name, flags in {'v2': libtorrent.create_torrent.v2_only, 'hybrid': 0}.items():
    storage = libtorrent.file_storage()
    libtorrent.add_files(storage, 'Some Album (1973) [FLAC]')
    torrent = libtorrent.create_torrent(storage, flags=flags, piece_size=16384)
    libtorrent.set_piece_hashes(torrent, '.')
    data = libtorrent.bencode(torrent.generate())
    open(f'{sys.argv[1]}/libtorrent-{name}.torrent', 'wb').write(data)
PYTHON
rm -r "$work"
