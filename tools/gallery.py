"""`python -m tools.gallery DOCS`: all pictures of the documentation, and by what a stale one is noticed.

DOCS/figures has the figures of the source, DOCS/gallery a picture of each claim of the library, on light ground, and
DOCS/report.html the report of the main theorems and of all that is refuted. DOCS/gallery/record.json says of each
picture what it was drawn from: that it is current can be seen without drawing it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from tools.figures import figure_files
from verify.commands.report import section_of
from verify.evidence.file import ENDING, read_evidence
from verify.evidence.record import Evidence
from verify.library.find import LoadedClaim, data_folder, find_claims, list_claims, load_claim
from verify.picture.compose import picture_of
from verify.picture.data import Picture, to_json
from verify.picture.figures import figures
from verify.show.draw import drawn, version_of_matplotlib
from verify.show.report import report_page
from verify.workers.known import known
from verify.workers.pool import default_jobs

RECORD = "record.json"
MAIN = (
    "nelp-floor", "nelp-self", "nelp-v-lp", "lp-pareto", "nicer-copies", "green-self", "yellow-self", "green-v-yellow",
    "cones-miss", "trade-off-v-lp", "lp-v-defect-grid", "tit-for-tat-is-nicer", "golden-ratio-two",
)  # fmt: skip
"""The theorems that the report begins with; what is refuted follows."""
CODE = ("picture/*.py", "show/draw.py", "show/hover.py", "show/marks.py", "show/palette.py", "show/fit/*.py")
"""What decides how a claim is drawn. (What the agents do is in `semantics` and `simulate`, which the search shares:
samples are drawn anew.)"""


@dataclass(frozen=True)
class Entry:
    """Of one picture: digests of what it was drawn from, of the picture as plain data, and of its file, if it has one
    (there are games of which nothing can be drawn)."""

    inputs: str
    picture: str
    file: str | None


def draw(name: str) -> tuple[Entry, bytes | None]:
    """The claim's picture, drawn now from its evidence in proofs/."""
    loaded, evidence = _load(name)
    picture = picture_of(loaded, {}, evidence)
    svg = drawn(picture, "svg") if picture.panels else None
    return Entry(
        digest_of_inputs(loaded, evidence), digest_of_picture(picture), digest_of_file(svg) if svg else None
    ), svg


def inputs_of(name: str) -> str:
    """The digest of what the claim's picture would be drawn from now."""
    return digest_of_inputs(*_load(name))


def digest_of_inputs(loaded: LoadedClaim, evidence: Evidence) -> str:
    """Of the texts of claim, game and agents, and of what the evidence shows; certificates are not drawn."""
    agents = {player: agent and agent.text for player, agent in loaded.agents.items()}
    shown = {
        "verdict": evidence.verdict,
        "trust": evidence.trust,
        "items": [[item.verdict, item.witness and asdict(item.witness)] for item in evidence.items],
        "consistent": evidence.consistent and asdict(evidence.consistent),
    }
    return _digest_of_json([loaded.claim.text, loaded.game.text, agents, shown])


def digest_of_picture(picture: Picture) -> str:
    """Of the picture as plain data, in which no version of matplotlib has a part."""
    return _digest_of_json(to_json(picture))


def digest_of_code() -> str:
    """Of the code that draws."""
    here = Path(str(files("verify")))
    found = sorted(path for pattern in CODE for path in here.glob(pattern))
    return _digest_of_json([[str(path.relative_to(here)), path.read_text(encoding="utf-8")] for path in found])


def digest_of_file(data: bytes) -> str:
    """The SHA-256, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def reported(names: Iterable[str]) -> list[str]:
    """Which claims of these the report has: the main theorems, and all that is refuted (at 3, 2, 1, 0 too: once)."""
    rest = [name for name in names if name not in MAIN and not name.endswith("-3210")]
    return [*MAIN, *(name for name in rest if _load(name)[1].verdict == "refuted")]


def report(names: Iterable[str], pictures: Mapping[str, bytes]) -> str:
    """The report on these claims, with these pictures."""
    names = list(names)
    claims = known([path for name in names for path in find_claims([name])])
    rows = enumerate(zip(claims, names, strict=True), 1)
    return report_page([section_of(claim, number, pictures.get(name)) for number, (claim, name) in rows])


def write_all(docs: Path) -> None:
    """Draw everything anew, into the folder of the documentation."""
    names = [entry.name for entry in list_claims()]
    with ProcessPoolExecutor(default_jobs(), multiprocessing.get_context("spawn")) as pool:
        found = dict(zip(names, pool.map(draw, names), strict=True))
    pictures = {name: svg for name, (_, svg) in found.items() if svg is not None}
    _write(docs / "figures", figure_files())
    _write(docs / "gallery", {f"{name}.svg": svg for name, svg in pictures.items()})
    record = {
        "code": digest_of_code(),
        "matplotlib": version_of_matplotlib(),
        "figures": {name: digest_of_picture(picture) for name, picture in figures().items()},
        "claims": {name: asdict(entry) for name, (entry, _) in found.items()},
    }
    (docs / "gallery" / RECORD).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    (docs / "report.html").write_text(report(reported(names), pictures), encoding="utf-8")


def _load(name: str) -> tuple[LoadedClaim, Evidence]:
    (path,) = find_claims([name])
    return load_claim(path), read_evidence(data_folder() / "proofs" / f"{name}{ENDING}")


def _write(folder: Path, found: Mapping[str, bytes]) -> None:
    """Write these files, and remove any other picture that is there."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        if old.name not in found:
            old.unlink()
    for name, data in found.items():
        (folder / name).write_bytes(data)


def _digest_of_json(value: Any) -> str:
    return digest_of_file(json.dumps(value, ensure_ascii=False, sort_keys=True).encode())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tools.gallery", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs"))
    write_all(parser.parse_args().folder)
