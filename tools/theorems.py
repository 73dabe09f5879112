"""`python -m tools.theorems FOLDER`: the index of the stated theorems with their evidence, as FOLDER/THEOREMS.md."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from verify.evidence.file import ENDING, read_evidence
from verify.evidence.record import Evidence
from verify.language.printing import show_use
from verify.language.syntax import Claim
from verify.library.find import list_claims, load_claim


def theorems_page(folder: Path) -> str:
    """The page, from the library's claims and the evidence files in the folder."""
    rows = [*_head()]
    source = ""
    for entry in sorted(list_claims(), key=lambda entry: (entry.path.parent.name, entry.name)):
        claim = load_claim(entry.path).claim
        path = folder / f"{entry.name}{ENDING}"
        evidence = read_evidence(path) if path.is_file() else None
        if entry.path.parent.name != source:
            source = entry.path.parent.name
            rows += ["", f"## {source}"]
        rows += ["", *_section(entry.name, claim, evidence)]
    return "\n".join(rows) + "\n"


def _head() -> Iterator[str]:
    yield "# The stated theorems"
    yield ""
    yield "Made by `make proofs` from the claims in `spec/` and the evidence beside this file."
    yield "What a verdict rests on: a *certificate* that the kernel checks again, a *witness*, that is a state that the"
    yield "agents' programs were run on, *realised* where an oracle on a grid produces it, or only a *solver*'s word."


def _section(name: str, claim: Claim, evidence: Evidence | None) -> Iterator[str]:
    yield f"### {name}"
    yield f"{claim.says} ({claim.source})"
    yield ""
    players = ", ".join(f"{player}: {show_use(use)}" for player, use in claim.players)
    game = claim.game if isinstance(claim.game, str) else claim.game.name
    yield f"- in `{game}`" + (f" with `{players}`" if players else "")
    small = [f"1 >> {' >> '.join(claim.small)}"] if claim.small else []
    known = small + [item.text for item in claim.given] + [f"{k} = {v}" for k, v in claim.fixed.items()]
    if known:
        yield f"- given {', '.join(f'`{text}`' for text in known)}"
    yield f"- {claim.kind} {', '.join(f'`{item.text}`' for item in claim.items)}" + (
        f" within `{claim.within.text}`" if claim.kind == "attains" and claim.within else ""
    )
    if evidence is None:
        yield "- no evidence yet"
    else:
        trust = f", {evidence.trust}" if evidence.trust else ""
        yield f"- **{evidence.verdict}**{trust}: [{name}{ENDING}]({name}{ENDING})"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tools.theorems", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("proofs"))
    target = parser.parse_args().folder
    (target / "THEOREMS.md").write_text(theorems_page(target), encoding="utf-8")
