"""`python -m tools.dist FOLDER`: what is wrong with the wheel and the source distribution that `make dist` made there.

The wheel has the package with the library inside and nothing else; from the source distribution it can be made again.
"""

from __future__ import annotations

import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from verify import __version__

ROOT = Path(__file__).parents[1]
LIBRARY = ("spec", "agents", "proofs")
"""Folders that go inside the package."""
NEEDED = (
    "verify/py.typed",
    "verify/pytest_plugin.py",
    "verify/language/expression.lark",
    "verify/language/expression.tables",
    "verify/show/report.html.j2",
    "verify/show/matrix/tournament.html.j2",
    "verify/web/static/index.html",
)
ENTRIES = ("verify = verify.__main__:run", "superrational = verify.pytest_plugin")


def problems_of_wheel(wheel: Path) -> Iterator[str]:
    """What is missing in the wheel, or too much, in words."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = f"superrational-{__version__}.dist-info"
        for name in sorted(names):
            if name.split("/")[0] not in ("verify", metadata):
                yield f"{name}: not of the package"
            if "__pycache__" in name or name.endswith(".pyc"):
                yield f"{name}: compiled"
        wanted = [f"verify/data/{path.relative_to(ROOT)}" for path in library()]
        for name in sorted({*NEEDED, *wanted} - names):
            yield f"{name}: missing"
        entries = f"{metadata}/entry_points.txt"
        text = archive.read(entries).decode() if entries in names else ""
        yield from (f"entry point missing: {entry}" for entry in ENTRIES if entry not in text)
        if f"{metadata}/licenses/LICENSE" not in names:
            yield "LICENSE: missing"


def problems_of_source(archive: Path) -> Iterator[str]:
    """What is missing in the source distribution, or too much, in words."""
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    wanted = [str(path.relative_to(ROOT)) for path in library()]
    for name in sorted(
        {*wanted, "verify/__init__.py", "pyproject.toml", "LICENSE", "CITATION.cff", "README.md"} - names
    ):
        yield f"{name}: missing"
    yield from (f"{name}: not of the source" for name in sorted(names) if name.startswith((".git/", "build/", ".venv")))


def library() -> list[Path]:
    """The files that go inside the package."""
    return [path for folder in LIBRARY for path in (ROOT / folder).rglob("*") if path.is_file() and is_source(path)]


def is_source(path: Path) -> bool:
    """Whether git keeps it: what Coq compiles it does not."""
    return path.suffix not in (".vo", ".vok", ".vos", ".glob", ".aux")


def main(folder: Path) -> int:
    """Print the problems; 1 if there are some."""
    wheels, sources = list(folder.glob("*.whl")), list(folder.glob("*.tar.gz"))
    found = [] if len(wheels) == len(sources) == 1 else [f"expected one wheel and one source distribution in {folder}"]
    found += [f"{wheel.name}: {problem}" for wheel in wheels for problem in problems_of_wheel(wheel)]
    found += [f"{source.name}: {problem}" for source in sources for problem in problems_of_source(source)]
    for problem in found:
        print(problem, file=sys.stderr)
    if not found:
        print(f"{wheels[0].name}, {sources[0].name}: in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
