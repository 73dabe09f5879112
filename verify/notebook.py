"""For notebooks and scripts: `from verify import load, check, states`. A result shows itself, as text, SVG or HTML."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from html import escape
from pathlib import Path
from typing import Any

from verify.errors import InputError
from verify.evidence.heading import Heading
from verify.evidence.record import Evidence
from verify.evidence.result import ItemResult, Result, Trust, Verdict, Witness
from verify.evidence.states import States
from verify.language.words import canonical
from verify.library import find as library
from verify.library.find import LoadedClaim
from verify.show.lines import plain
from verify.show.states import show_states
from verify.show.terminal import show
from verify.workers.known import decided
from verify.workers.pool import parse_seconds
from verify.workers.states import states_of

Number = Fraction | int | str
"""An exact number; as text, `1/10`."""


@dataclass(frozen=True)
class Checked:
    """A decided claim. Printed, it tells the verdict and any counterexample; in a notebook with the picture."""

    claim: LoadedClaim
    result: Result
    evidence: Evidence | None

    @property
    def verdict(self) -> Verdict:
        """proved, refuted, vacuous, unknown or error."""
        return self.result.verdict

    @property
    def trust(self) -> Trust | None:
        """What the verdict rests on."""
        return self.result.trust

    @property
    def items(self) -> tuple[ItemResult, ...]:
        """Each line of the claim with its own verdict."""
        return self.result.items

    @property
    def witness(self) -> Witness | None:
        """The counterexample of a refutation, or the example of what is possible."""
        return self.result.witness

    @property
    def reason(self) -> str | None:
        """Why nothing better is known, in words."""
        return self.result.reason

    def picture(self, kind: str = "svg", dark: bool = False, at: Mapping[str, Number] | None = None) -> bytes:
        """The bytes of the picture (svg, png or pdf), at these numbers. Raises InputError, also without matplotlib."""
        from verify.picture.compose import picture_of
        from verify.show.draw import FORMATS, drawn

        for each in FORMATS:
            if each == kind:
                return drawn(picture_of(self.claim, _numbers(at or {}), self.evidence), each, dark)
        raise InputError(f"kind: expected one of {', '.join(FORMATS)}, found {kind!r}")

    def __str__(self) -> str:
        return plain(show(self.result, Heading.of(self.claim.claim), alone=True))

    def _repr_svg_(self) -> str | None:
        try:
            return self.picture().decode("utf-8")
        except InputError:
            return None

    def _repr_html_(self) -> str:
        from verify.show.hover import for_page

        svg = self._repr_svg_()
        prefix = "v" + hashlib.sha256(f"{self}".encode()).hexdigest()[:8] + "-"
        drawing = "" if svg is None else for_page(svg.encode(), prefix, ())
        return f'<div><pre style="white-space: pre-wrap">{escape(str(self))}</pre>{drawing}</div>'


@dataclass(frozen=True)
class AllStates:
    """The consistent states of a claim's agents, as far as they were found. Printed, they are lines of formulas."""

    found: States

    @property
    def complete(self) -> bool:
        """Whether these are all, and each of them is one, by proof."""
        return self.found.complete

    @property
    def cells(self) -> tuple[Any, ...]:
        """Each cell as a condition of sympy on parameters and probabilities; the latter are named `p_{row}(C)`."""
        from verify.decide.cells.symbols import as_condition

        return tuple(map(as_condition, (cell.conditions for cell in self.found.cells)))

    def __str__(self) -> str:
        return plain(show_states(self.found))

    def _repr_latex_(self) -> str:
        rows = " \\\\ ".join(cell.latex or r"\text{every profile}" for cell in self.found.cells)
        return f"$$\\begin{{array}}{{l}} {rows} \\end{{array}}$$"


def states(claim: LoadedClaim | str | os.PathLike[str], budget: float | str | None = None) -> AllStates:
    """All consistent states of the agents of a claim, in a process of their own, within `budget` (default 2 minutes).
    What the claim says of them does not matter.

    Raises InputError for a claim, game or agent that cannot be used.
    """
    loaded = claim if isinstance(claim, LoadedClaim) else load(claim)
    seconds = parse_seconds(budget) if isinstance(budget, str) else budget
    return AllStates(states_of(Path(loaded.path), seconds))


def load(claim: str | os.PathLike[str]) -> LoadedClaim:
    """The claim of this name or path, with its game and agents. Raises InputError."""
    paths = library.find_claims([os.fspath(claim)])
    if len(paths) != 1:
        raise InputError(f"{os.fspath(claim)}: expected one claim, found {len(paths)}")
    return library.load_claim(paths[0])


def check(claim: LoadedClaim | str | os.PathLike[str], budget: float | str | None = None) -> Checked:
    """Decide a claim, in its own process, within `budget`: seconds, or text such as "2min"; else what its file says.

    Raises InputError for a claim, game or agent that cannot be used.
    """
    loaded = claim if isinstance(claim, LoadedClaim) else load(claim)
    seconds = parse_seconds(budget) if isinstance(budget, str) else budget
    (found,) = decided([(Path(loaded.path), loaded)], seconds)
    if found.result.verdict == "error":
        raise InputError.again(found.result.reason or "the claim cannot be decided")
    return Checked(loaded, found.result, found.evidence)


def _numbers(at: Mapping[str, Number]) -> dict[str, Fraction]:
    return {canonical(name): Fraction(value) for name, value in at.items()}
