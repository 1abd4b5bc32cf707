"""The one text that the model reads: a release's name and its three largest files with their sizes.

`packages/classifier-onnx/src/content-text.ts` is the same in TypeScript; reference files hold the two equal.
"""

from collections.abc import Sequence

from mimmo_training.data.names import File

#: Stands before each file; one token of the vocabulary.
FILE_MARK = "<file>"
#: How many files are read: the largest ones, the earlier first where sizes are equal.
FILES_READ = 3
#: Characters (code points) read of a name, from its start.
NAME_LENGTH = 200
#: Characters (code points) read of a path, from its end, where the file's ending is.
PATH_LENGTH = 60

_UNITS = ("B", "KB", "MB", "GB", "TB")


def content_text(name: str, files: Sequence[File]) -> str:
    """`name<file>path 4GB<file>path 20MB`; the size is left out where it is unknown (0)."""
    largest = sorted(files, key=lambda file: -file.size)[:FILES_READ]
    return name[:NAME_LENGTH] + "".join(FILE_MARK + _file_text(file) for file in largest)


def rounded_size(size: int) -> str:
    """The size's first digit and its decimal unit: 4,812,000,000 is `4GB`, 25,000 is `20KB`."""
    unit = 0
    while size >= 1000 and unit < len(_UNITS) - 1:
        size //= 1000
        unit += 1
    magnitude = 10 ** (len(str(size)) - 1)
    return f"{size // magnitude * magnitude}{_UNITS[unit]}"


def _file_text(file: File) -> str:
    path = file.path[-PATH_LENGTH:]
    return path if file.size <= 0 else f"{path} {rounded_size(file.size)}"
