"""Prints what unrar, 7-Zip, isoinfo's library in bsdtar or tar list in an archive, as a line of JSON."""
import gzip, json, os, re, subprocess, sys, tempfile

name = sys.argv[1]
path = name
if name.endswith('.iso.gz'):
    path = os.path.join(tempfile.mkdtemp(), name[:-3])
    open(path, 'wb').write(gzip.open(name).read())

if '.rar' in name:
    program = 'unrar'
    text = subprocess.run(['unrar', 'vt', '-v', '-p-', path], capture_output=True, text=True).stdout
    files = [(m[1], int(m[2])) for m in re.finditer(r'^ *Name: (.*)\n *Type: File\n *Size: (\d+)$', text, re.M)]
elif '.7z' in name or 'udf' in name or '.cab' in name:
    program = '7-Zip'
    text = subprocess.run(['7zz', 'l', '-slt', path], capture_output=True, text=True).stdout
    blocks = text.split('----------\n', 1)[1].split('\n\n')
    fields = [dict(line.split(' = ', 1) for line in block.splitlines() if ' = ' in line) for block in blocks]
    files = [(f['Path'], int(f['Size'] or 0)) for f in fields if f and f.get('Folder') != '+' and not f.get('Attributes', '').startswith('D')]
else:
    program = 'bsdtar'
    text = subprocess.run(['bsdtar', '-tvf', path], capture_output=True, text=True).stdout
    files = [(line.split(None, 8)[8], int(line.split()[4])) for line in text.splitlines() if line.startswith('-')]
seen = dict(files)
print(json.dumps({'archive': name, 'program': program, 'files': [{'path': p.removeprefix('./'), 'size': s} for p, s in sorted(seen.items())]}, ensure_ascii=False))
