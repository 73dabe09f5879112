"""What is found of claims: results that show themselves, with exact numbers, and evidence that can be saved."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from html import escape
from pathlib import Path
from typing import Any

from verify.api.amounts import Number, exact, numbers
from verify.api.claims import Claim, write_files
from verify.api.sources import Files
from verify.errors import InputError
from verify.evidence.exit_code import as_expected
from verify.evidence.file import ENDING, as_text
from verify.evidence.heading import Heading
from verify.evidence.record import Evidence
from verify.evidence.result import Answer, ItemResult, Result, Trust, Verdict, Witness
from verify.evidence.states import States
from verify.language.claims import parse_claim
from verify.language.words import canonical
from verify.library import find as library
from verify.library.find import LoadedClaim
from verify.semantics.replayed import replay_against
from verify.show.fit.layout import NATURAL, Page
from verify.show.lines import plain
from verify.show.states import show_states
from verify.show.terminal import show

_PRE = "white-space: pre-wrap; word-break: normal; overflow-wrap: break-word"


@dataclass(frozen=True)
class State:
    """A consistent state with exact numbers: Fractions, or algebraic numbers of sympy where they are irrational."""

    parameters: Mapping[str, Any]
    strategies: Mapping[str, Mapping[str, Any]]
    payoffs: Mapping[str, Any]

    @staticmethod
    def of(witness: Witness) -> State:
        """That of a witness, whose numbers are texts."""
        return State(
            {name: exact(value) for name, value in witness.parameters.items()},
            {j: {a: exact(value) for a, value in strategy.items()} for j, strategy in witness.strategies.items()},
            {j: exact(value) for j, value in witness.payoffs.items()},
        )


class Shown:
    """Shows itself in a notebook: its words, and its picture where there is one."""

    def picture(self, kind: str = "svg", dark: bool = False, at: Mapping[str, Number] | None = None) -> bytes:
        """The bytes of the picture (svg, png or pdf), at these numbers. Raises InputError, also without matplotlib."""
        raise InputError("there is no picture of this")

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
        return f'<div><pre style="{_PRE}">{escape(str(self))}</pre>{drawing}</div>'


@dataclass(frozen=True, repr=False)
class Checked(Shown):
    """A decided claim. Printed, it tells the verdict and any counterexample; in a notebook with the picture."""

    claim: Claim
    result: Result
    evidence: Evidence | None

    @property
    def verdict(self) -> Verdict:
        """proved, refuted, vacuous or unknown."""
        return self.result.verdict

    @property
    def trust(self) -> Trust | None:
        """What the verdict rests on."""
        return self.result.trust

    @property
    def as_expected(self) -> bool:
        """Whether the verdict is what the claim expects, or those of its lines are."""
        return as_expected(self.result)

    @property
    def items(self) -> tuple[ItemResult, ...]:
        """Each line of the claim with its own verdict."""
        return self.result.items

    @property
    def witness(self) -> Witness | None:
        """The counterexample of a refutation, or the example of what is possible, with each run; numbers as text."""
        return self.result.witness

    @property
    def state(self) -> State | None:
        """The consistent state of the witness, with exact numbers."""
        return None if self.result.witness is None else State.of(self.result.witness)

    @property
    def reason(self) -> str | None:
        """Why nothing better is known, in words."""
        return self.result.reason

    def replay(self) -> str:
        """What the evidence shows when it passes the gate once more, in words. Raises VerifyError where it does not."""
        if self.evidence is None:
            raise InputError(f"{self.claim.name}: {self.verdict}, so there is no evidence")
        return replay_against(self.evidence, self.claim.loaded).words

    def files(self) -> Files:
        """The claim, its games and agents, and the evidence, each with the name of its file."""
        evidence = {} if self.evidence is None else {f"{self.claim.name}{ENDING}": as_text(self.evidence)}
        return {**self.claim.files(), **evidence}

    def save(self, folder: str | os.PathLike[str]) -> Path:
        """Write these files into the folder, for `verify replay FOLDER`; returns the claim's. Raises InputError."""
        write_files(self.files(), Path(folder))
        return Path(folder) / self.claim.file

    def picture(
        self,
        kind: str = "svg",
        dark: bool = False,
        at: Mapping[str, Number] | None = None,
        size: str | None = None,
        title: str | None = None,
        notes: bool = True,
    ) -> bytes:
        """The bytes of the picture (svg, png or pdf), at these numbers; `size` is such as `16cm` or `16x10cm`. Raises
        InputError, also without matplotlib."""
        from verify.show.fit.asked import page_of

        return _drawn(self.claim.loaded, at or {}, self.evidence, kind, dark, page_of(size, title, notes))

    def __repr__(self) -> str:
        rests = f", {self.trust}" if self.trust else ""
        return f"<{self.claim.name}: {self.verdict}{rests}>"

    def __str__(self) -> str:
        return plain(show(self.result, Heading.of(self.claim.loaded.claim), alone=True))


@dataclass(frozen=True, repr=False)
class Found(Shown):
    """The answer to a question about a claim. Printed, it tells what was found and on what it rests."""

    claim: Claim
    result: Result
    written: Files

    @property
    def answer(self) -> Answer | None:
        """What is known, with the claims that it rests on."""
        return self.result.answer

    @property
    def verdict(self) -> Verdict:
        """proved where the answer is exact, else unknown."""
        return self.result.verdict

    @property
    def trust(self) -> Trust | None:
        """What it rests on."""
        return self.result.trust

    @property
    def text(self) -> str | None:
        """The number, expression or condition that was found, as the language writes it; None if none was."""
        return None if self.answer is None else self.answer.value

    @property
    def value(self) -> Any:
        """The same as a Fraction, a number or an expression of sympy, or a condition of sympy."""
        return _read(self.text)

    @property
    def low(self) -> Any:
        """The lower end of what is known: a number, or a sufficient condition."""
        return _read(None if self.answer is None else self.answer.low)

    @property
    def high(self) -> Any:
        """The upper end of what is known: a number, or a necessary condition."""
        return _read(None if self.answer is None else self.answer.high)

    @property
    def points(self) -> tuple[tuple[Any, ...], ...]:
        """Of a map: rows of two numbers and the verdict there."""
        rows = () if self.answer is None else self.answer.points
        return tuple((*map(exact, row[:-1]), row[-1]) for row in rows)

    def save(self, folder: str | os.PathLike[str]) -> Path:
        """Write the claims that the answer rests on, with their evidence, for `verify replay FOLDER`; returns the
        folder. Raises InputError."""
        write_files(self.written, Path(folder))
        return Path(folder)

    def picture(self, kind: str = "svg", dark: bool = False, at: Mapping[str, Number] | None = None) -> bytes:
        """Of a map: the bytes of its picture (svg, png or pdf). Raises InputError."""
        if self.answer is None or not self.answer.points:
            raise InputError("expected a map, to be drawn")
        from verify.picture.phases import phases
        from verify.show.draw import drawn

        claim = self.claim.loaded.claim
        return drawn(phases(claim.name, claim.says, self.answer, claim.fixed), _format(kind), dark)

    def __repr__(self) -> str:
        return f"<{self.claim.name}: {self.text or self.verdict}>"

    def __str__(self) -> str:
        return plain(show(self.result, Heading.of(self.claim.loaded.claim), alone=True))


@dataclass(frozen=True, repr=False)
class AllStates(Shown):
    """The consistent states of a claim's agents, as far as they were found. Printed, they are lines of formulas."""

    claim: Claim
    found: States
    written: Files

    @property
    def complete(self) -> bool:
        """Whether these are all, and each of them is one, by proof."""
        return self.found.complete

    @property
    def conditions(self) -> tuple[tuple[str, ...], ...]:
        """Each cell as propositions, as the language writes them."""
        return tuple(cell.conditions for cell in self.found.cells)

    @property
    def cells(self) -> tuple[Any, ...]:
        """Each cell as a condition of sympy on parameters and probabilities; the latter are named `p_{row}(C)`."""
        from verify.decide.cells.symbols import as_condition

        return tuple(map(as_condition, self.conditions))

    def save(self, folder: str | os.PathLike[str]) -> Path:
        """Write the claims that say so, with their evidence, for `verify replay FOLDER`; returns the folder. Raises
        InputError."""
        write_files(self.written, Path(folder))
        return Path(folder)

    def picture(self, kind: str = "svg", dark: bool = False, at: Mapping[str, Number] | None = None) -> bytes:
        """The bytes of a picture of the cells (svg, png or pdf), at these numbers. Raises InputError."""
        if not self.found.cells:
            raise InputError("there is nothing to draw: no states were found")
        with self.claim.placed(anew=True) as path:
            loaded = library.load_parsed(parse_claim(self.found.claim, str(path)), path)
        return _drawn(loaded, at or {}, None, kind, dark)

    def __repr__(self) -> str:
        number, known = len(self.found.cells), ", all" if self.complete else ""
        return f"<states of {self.claim.name}: {number} cell{'' if number == 1 else 's'}{known}>"

    def __str__(self) -> str:
        return plain(show_states(self.found))

    def _repr_latex_(self) -> str:
        rows = " \\\\ ".join(cell.latex or r"\text{every profile}" for cell in self.found.cells)
        return f"$$\\begin{{array}}{{l}} {rows} \\end{{array}}$$"


@dataclass(frozen=True, repr=False)
class Tightened:
    """One number in a line of a claim, and what is known of the best one in its place. `best` is that as a Fraction,
    None where it is not known exactly; `says` tells what is known, in words."""

    number: Fraction
    line: str
    name: str
    result: Result | None

    @property
    def best(self) -> Any:
        """The best number, if it is known exactly."""
        known = None if self.result is None or self.result.answer is None else self.result.answer.value
        return None if known is None else exact(known)

    @property
    def says(self) -> tuple[str, ...]:
        """What is known, in words; nothing where the line does not get weaker or stronger with the number."""
        return () if self.result is None or self.result.answer is None else self.result.answer.says

    def __repr__(self) -> str:
        known = "no best one" if self.result is None else f"best {self.best}" if self.best is not None else "unknown"
        return f"<{self.number} in {self.line.replace(self.name, f'[{self.name}]')}: {known}>"


def _read(text: str | None) -> Any:
    if text is None:
        return None
    from verify.decide.cells.symbols import as_condition

    try:
        return exact(text)
    except (ValueError, AttributeError):  # no number
        return as_condition((text,))


def _format(kind: str) -> Any:
    from verify.show.draw import FORMATS

    if kind not in FORMATS:
        raise InputError(f"kind: expected one of {', '.join(FORMATS)}, found {kind!r}")
    return kind


def _drawn(
    loaded: LoadedClaim,
    at: Mapping[str, Number],
    evidence: Evidence | None,
    kind: str,
    dark: bool,
    page: Page = NATURAL,
) -> bytes:
    from verify.picture.compose import picture_of
    from verify.show.draw import drawn

    values = {canonical(name): Fraction(value) for name, value in numbers(at).items()}
    return drawn(picture_of(loaded, values, evidence), _format(kind), dark, page)
