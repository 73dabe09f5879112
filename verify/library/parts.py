"""Paths of claims. Of a file with several kinds, each part has a path of its own beside it, where there is no file:
`trust.possible.claim.yaml` is the part `possible` of `trust.claim.yaml`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from verify.errors import InputError
from verify.language.files import read_text
from verify.language.source import unify_newlines
from verify.language.suggest import did_you_mean
from verify.language.titles import KIND_WORDS
from verify.library.endings import CLAIM

if TYPE_CHECKING:
    from verify.language.parts import Part

_KINDS = re.compile(rf"(?:^|[{{,?])[ \t]*[\"']?({'|'.join(KIND_WORDS)})[\"']?[ \t]*:", re.M)
"""Where a key may stand that is one of them; never missed but where it is spelt by escapes."""


def whole_name(name: str) -> str | None:
    """The name of the file's claim of which this is a part, or None where it is no part's name.

    >>> whole_name("trust.possible"), whole_name("trust")
    ('trust', None)
    """
    whole, dot, kind = name.rpartition(".")
    return whole if dot and kind in KIND_WORDS else None


def file_of(path: Path) -> Path:
    """The file in which the claim of this path stands."""
    ending = _ending(path)
    whole = whole_name(path.name.removesuffix(ending))
    if whole is None or path.exists():
        return path
    file = path.with_name(f"{whole}{ending}")
    return file if file.is_file() else path


def text_of(path: Path) -> str:
    """The text of the claim of this path. Raises InputError, also for a file with several."""
    file = file_of(path)
    return text_within(read_text(file), file, path)


def text_within(text: str, file: Path, path: Path) -> str:
    """The text of the claim of this path, where the file in which it stands has this text. Raises InputError."""
    ending = _ending(path)
    named = {_path_of(file, part.kind).name.removesuffix(ending): part.text for part in _parts(text, file)}
    name = path.name.removesuffix(ending)
    if file == path and named:
        raise InputError(f"{path}: expected one claim, found {len(named)}; say which: {', '.join(named)}")
    if file == path:
        return text
    if name not in named:
        found = f"{file} has {', '.join(named)}" if named else f"{file} has one kind of claim"
        raise InputError(f"{path}: expected a claim, found none there; {found}{did_you_mean(name, named)}")
    return named[name]


def paths_in(file: Path) -> list[Path]:
    """The paths of the claims in this file: itself, or one for each part. Raises InputError where a file with the name
    of a part says something else."""
    try:
        parts = _parts(read_text(file), file)
    except InputError:
        return [file]  # to load it says what is wrong
    found = {_path_of(file, part.kind): part.text for part in parts}
    taken = next((path for path, text in found.items() if path.exists() and read_text(path) != text), None)
    if taken is not None:
        what = f"{taken.name} beside it is another claim with the name of a part"
        raise InputError(f"{file}: {what}; rename one of the two")
    return list(found) or [file]


def _path_of(file: Path, kind: str) -> Path:
    ending = _ending(file)
    return file.with_name(f"{file.name.removesuffix(ending)}.{kind}{ending}")


def _ending(path: Path) -> str:
    return CLAIM if path.name.endswith(CLAIM) else path.suffix


def _parts(text: str, file: Path) -> tuple[Part, ...]:
    if len(set(_KINDS.findall(unify_newlines(text)))) < 2:
        return ()  # most files have one, and need no YAML here
    from verify.language.parts import parts

    return parts(text, str(file))
