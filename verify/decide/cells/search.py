"""The search for all consistent states: cells, until it is proved that there are no others.

In: a claim, of which only the game, the agents and the assumptions count. Out: cells, with two kinds of claims that
`verify` decides as it decides any other: `always` one of the cells, and of each cell `attains`, within 0. A state that
refutes the first one is in no cell yet; the next cell is made around it. So nothing rests on the search but how much
is found.

Reference: Clarke, Grumberg, Jha, Lu and Veith, Counterexample-guided abstraction refinement, 2003 (refining by
counterexamples).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from verify.decide.cells.implicants import Literals, Shrinking
from verify.decide.cells.places import agent_words, nothing_of, places_from, short_name
from verify.decide.cells.symbols import latex
from verify.decide.cells.wording import Wording
from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.decide.existence.covering import Covering, numbers_of
from verify.decide.existence.runs import Numbers, Point, names_of
from verify.decide.smt.solver import Smt
from verify.errors import Unsupported
from verify.evidence.numbers import Algebraic
from verify.evidence.record import Evidence
from verify.evidence.result import Result, Witness
from verify.evidence.roots import parse_number
from verify.evidence.states import Cell, States
from verify.language import syntax as s
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.language.restated import restated
from verify.library.find import LoadedClaim, load_parsed
from verify.semantics.symbolic.behaviours import reads
from verify.semantics.symbolic.existence import condition, existence
from verify.semantics.symbolic.formula import Formula, any_of, negate
from verify.semantics.symbolic.setup import set_up

MOST_CELLS = 40
NOTHING, EVERYTHING = "0 > 1", "not 0 > 1"
"""Propositions that no profile has, and each."""
OPEN = "it was not decided any more whether there are others"
EACH = 60.0
"""Seconds for one claim."""
OUTSIDE = 3.0
"""Seconds in which the solver looks for a state in no cell, before a claim is decided."""
SUBSUMED = 2.0
"""Seconds to see whether a cell lies in others."""
Keep = Callable[[Result, Evidence, str], str | None]
"""Keeps a claim's evidence, with the claim's text, and says where."""
Report = Callable[[str], None]


@dataclass
class Search:
    """The states of one game with its agents, looked for within the time of a clock. `hear` is told what is found so
    far. Claims are such as can be read from the `folder` (that of the claim, if not said)."""

    loaded: LoadedClaim
    clock: Clock
    report: Report
    hear: Callable[[States], None] = lambda _: None
    keep: Keep = lambda *_: None
    folder: Path | None = None
    cells: list[Literals] = field(default_factory=list)
    made: dict[Literals, tuple[Numbers, int]] = field(default_factory=dict)
    """Of each cell the state around which it was made, and how many Skolem states were known then."""

    def __post_init__(self) -> None:
        claim = self.loaded.claim
        self.agents = " against ".join(agent_words(use) for _, use in claim.players)
        self.places = {} if self.folder is None else places_from(self.loaded, self.folder)
        self.setup = set_up(self._loaded(self._text("states", "Any profile.", "attains", [EVERYTHING])))
        if claim.reading != "any" and any(map(reads, filter(None, self.setup.programs))):
            raise Unsupported(f"all states of programs that read are found in reading any only, not in {claim.reading}")
        self.existence = existence(self.setup)
        self.covering = Covering(self.setup, self.existence, self.clock)
        self.smt = Smt(self.setup.integers)
        self.names = [str(v) for v in names_of(self.setup)]
        self.runs = [any_of(map(condition, choice.alternatives)) for choice in self.existence.choices]
        self.wording = Wording(self.setup)
        self.given: list[Formula] = [h.formula for h in (*self.setup.given, *self.setup.simplex)]

    def states(self) -> States:
        """All that is found, with what each of the claims rests on."""
        open_ = partial(self._found, Result("", "", "proved", "unknown"), "", None, OPEN)
        result, evidence, text, reason = self._all(open_)
        where = self.keep(result, evidence, text) if result.verdict in ("proved", "vacuous") else None
        cells = [self._said(cell) for cell in self.cells]
        for number, cell in enumerate(self.cells):
            self.hear(self._found(result, text, where, reason, cells))
            self.report(f"that each profile of cell {number + 1} is a state")
            cells[number] = self._cell(number + 1, cell)
        return self._found(result, text, where, reason, cells)

    def _found(self, result: Result, text: str, where: str | None, reason: str | None, cells: Sequence[Cell]) -> States:
        known = result.verdict in ("proved", "vacuous")
        return replace(
            nothing_of(self.loaded, reason),
            cells=tuple(cells),
            verdict=result.verdict if known else "unknown",
            trust=result.trust if known else None,
            claim=text,
            evidence=where,
        )

    # --- no others ---

    def _all(self, so_far: Callable[[Sequence[Cell]], States]) -> tuple[Result, Evidence, str, str | None]:
        """What is found of the claim that there are no other states; and why it is not shown."""
        while True:
            self.hear(so_far([self._said(cell) for cell in self.cells]))
            self.report(f"states outside of {len(self.cells)} cells")
            numbers = self._outside()
            if numbers is not None and len(self.cells) < MOST_CELLS and self.covering.learn(numbers):
                self._add(numbers)
                continue
            self._make_anew()
            text = self._claim_of_all()
            result, evidence = self._decided(text)
            if result.verdict != "refuted" or result.witness is None:
                return result, evidence, text, result.reason
            numbers = self._numbers(result.witness)
            if numbers is None or len(self.cells) >= MOST_CELLS or not self.covering.learn(numbers):
                return result, evidence, text, f"no cell was found for the state at {_words(result.witness)}"
            self._add(numbers)

    def _outside(self) -> Numbers | None:
        """A state in no cell, if the solver finds one at once."""
        said = [*(h.formula for h in (*self.existence.assumed, *self.existence.wanted)), *self.runs]
        outside = negate(any_of(cell.formula for cell in self.cells))
        return numbers_of(self.smt.check([*said, outside], OUTSIDE, clock=self.clock).model or {}, self.names)

    def _add(self, numbers: Numbers) -> None:
        """One more cell, around the state with these numbers; those that lie in the others are left out."""
        self.report(f"the cell around a state, beside {len(self.cells)} others")
        new, known = self._around(numbers), self.covering.count
        self.made[new] = numbers, known
        self._reduce([*self.cells, new])

    def _around(self, numbers: Numbers) -> Literals:
        point = Point(self.setup, self.existence, numbers)
        return Shrinking(self.covering, self.given, self.names, self.smt, self.clock).cell(point)

    def _make_anew(self) -> None:
        """Add larger cells where more is known now than when they were made; those in others are left out."""
        for cell in list(self.cells):
            numbers, known = self.made[cell]
            if cell in self.cells and known < self.covering.count:
                self.report(f"a cell anew, beside {len(self.cells) - 1} others")
                larger = self._around(numbers)
                self.made[larger] = numbers, self.covering.count
                at = self.cells.index(cell)
                self._reduce(list(dict.fromkeys([*self.cells[:at], larger, *self.cells[at:]])))

    def _reduce(self, cells: list[Literals]) -> None:
        """Keep these cells but those that lie in the others."""
        for cell in list(cells):
            others = any_of(each.formula for each in cells if each is not cell)
            question = [*self.given, cell.formula, negate(others)]
            if self.smt.check(question, SUBSUMED, clock=self.clock).status == "unsat":
                cells.remove(cell)
        self.cells = cells

    def _numbers(self, witness: Witness) -> Numbers | None:
        """The state's numbers by the names of variables; None where they are in no small number field."""
        found = dict(witness.parameters)
        for player, strategy in witness.strategies.items():
            found |= {f"prob({player},{action})": value for action, value in strategy.items()}
        roots = {name: parse_number(found.get(name, "0")) for name in self.names}  # what nothing depends on has none
        return numbers_of(
            {k: v if isinstance(v, Fraction) else Algebraic.root(v) for k, v in roots.items()}, self.names
        )

    # --- claims ---

    def _claim_of_all(self) -> str:
        parts = [_conjunction(self.wording.conditions(cell.literals)) for cell in self.cells]
        one = show(s.Or(tuple(parts))) if len(parts) > 1 else show(parts[0]) if parts else NOTHING
        return self._text("states", f"All consistent states of {self.agents}.", "always", [one])

    def _said(self, cell: Literals) -> Cell:
        """The cell in words, with nothing known of it."""
        conditions = self.wording.conditions(cell.literals)
        return Cell(tuple(map(show, conditions)), latex(conditions), "unknown", None, "", None)

    def _cell(self, number: int, literals: Literals) -> Cell:
        """The cell with what its own claim says of it."""
        cell = self._said(literals)
        says = f"Each of these profiles is a consistent state of {self.agents}."
        text = self._text(f"cell-{number}", says, "attains", cell.conditions or (EVERYTHING,))
        result, evidence = self._decided(text)
        proved = result.verdict == "proved"
        where = self.keep(result, evidence, text) if proved else None
        return replace(
            cell,
            verdict=result.verdict,
            trust=result.trust if proved else None,
            claim=text,
            evidence=where,
            reason=None if proved else result.reason,
        )

    def _text(self, what: str, says: str, kind: s.Kind, items: Sequence[str]) -> str:
        name = f"{short_name(self.loaded)}-{what}"
        return restated(self.loaded.claim.text, name, says, kind, items, self.places)

    def _decided(self, text: str) -> tuple[Result, Evidence]:
        return decide_claim(self._loaded(text), min(EACH, max(0.0, self.clock.left())), self.report)

    def _loaded(self, text: str) -> LoadedClaim:
        path = self.loaded.path if self.folder is None else self.folder / self.loaded.path.name
        return load_parsed(parse_claim(text, str(path)), path)


def _words(witness: Witness) -> str:
    """The numbers of a state in one line."""
    strategies = ((f"prob({j}, {a})", x) for j, of in witness.strategies.items() for a, x in list(of.items())[:-1])
    return ", ".join(f"{name} = {value}" for name, value in (*witness.parameters.items(), *strategies))


def _conjunction(parts: Sequence[s.Expression]) -> s.Expression:
    if len(parts) == 1:
        return parts[0]
    return s.And(tuple(parts)) if parts else parse_expression(EVERYTHING)
