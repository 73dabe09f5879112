"""A claim's picture: everything that can be said of it with numbers, in payoffs and in strategies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from verify.errors import Unsupported
from verify.evidence.file import Evidence
from verify.evidence.numbers import show_number
from verify.evidence.result import Witness
from verify.language import syntax as s
from verify.language.printing import show_use
from verify.library import LoadedClaim
from verify.model.interpreter import Mix
from verify.model.world import Undecided, World
from verify.picture import regions
from verify.picture.bilinear import SQUARE, Bilinear
from verify.picture.data import Area, Curve, Dots, Panel, Path, Picture, Point
from verify.picture.examples import Numbers, numbers_for
from verify.picture.pareto import Frontier, pareto_boundary
from verify.picture.shapes import Both, Outlined, Shape, outlined, outside
from verify.problem.setup import Setup, set_up
from verify.survey.consistent import Found, consistent_states

CLAIMED = {
    "always": "claimed: every consistent state is here",
    "never": "claimed: every consistent state is here",
    "possible": "claimed: some consistent state is here",
    "attains": "claimed: every point here is (nearly) one",
    "lemma": "where the lemma holds",
}
RESTS_ON = {
    "certificate": "a certificate",
    "witness": "a witness",
    "realised": "a realised witness",
    "solver": "the solver's word",
}
MOST_STATES = 600
MOST_KINDS = 6
"""Kinds of states that are told apart; the rest are one more."""


def picture_of(
    loaded: LoadedClaim, at: Mapping[str, Fraction], evidence: Evidence | None, most: int = MOST_STATES
) -> Picture:
    """The picture of a claim, with these numbers and any that they leave open; with the state that the evidence shows.

    Consistent states are looked for at about `most` profiles at most; with 0 they are left out.

    Raises InputError for what is wrong with claim, game, agents or numbers.
    """
    numbers = numbers_for(loaded, at, evidence)
    setup = set_up(loaded, numbers.values)
    world = World(dict(loaded.game.players), numbers.values, loaded.game.payoffs)
    notes = list(_notes_on_numbers(loaded, numbers))
    if evidence is not None:
        notes.append(
            f"Verdict: {evidence.verdict}" + (f", rests on {RESTS_ON[evidence.trust]}." if evidence.trust else ".")
        )
    panels: tuple[Panel, ...] = ()
    if [len(actions) for actions in world.actions.values()] == [2, 2]:
        drawing = _Drawing(loaded, setup, world, numbers, notes, most)
        panels = drawing.panels(None if evidence is None else evidence.verdict)
    else:
        counts = " by ".join(str(len(actions)) for actions in world.actions.values())
        notes.append(f"Nothing is drawn: the picture is of two players with two actions each; here it is {counts}.")
        notes += [_told(state) for state in [numbers.state] if state is not None]
    return Picture(_title(loaded.claim), loaded.claim.says, panels, tuple(notes))


def _title(claim: s.Claim) -> str:
    players = ", ".join(f"{player}: {show_use(use)}" for player, use in claim.players)
    return f"{claim.name}  ({players})" if players else claim.name


def _notes_on_numbers(loaded: LoadedClaim, numbers: Numbers) -> Iterator[str]:
    if numbers.values:
        yield "Drawn at " + ", ".join(f"{name} = {value}" for name, value in numbers.values.items()) + "."
    moved = [f"{k} = {v}" for k, v in loaded.claim.fixed.items() if numbers.values.get(k) != v]
    if moved:
        yield f"The claim itself is about {', '.join(moved)}."
    if numbers.failing:
        yield f"Not assumed by the claim: here {', '.join(numbers.failing)} does not hold."


Shaded: TypeAlias = tuple[Area, Shape, Outlined]
"""What is shaded: how it is labelled (its outlines are still empty), and the profiles."""


class _Drawing:
    """What the two panels of one claim share."""

    def __init__(
        self, loaded: LoadedClaim, setup: Setup, world: World, numbers: Numbers, notes: list[str], most: int
    ) -> None:
        self.loaded, self.setup, self.world, self.numbers, self.notes = loaded, setup, world, numbers, notes
        self.most = most
        self.payoffs: Bilinear | None = None
        self.frontier: Frontier | None = None
        if world.payoff_expressions is not None:
            self.payoffs = Bilinear.of(lambda i, j: _pair(world.payoffs[i, j]))
            self.frontier = pareto_boundary(self.payoffs)

    def panels(self, verdict: str | None) -> tuple[Panel, ...]:
        shapes = [(area, shape, outlined(shape)) for area, shape in (*self._allowed(), *self._claimed())]
        states = self._states()
        single = self._single(verdict)
        strategies = self._strategy_panel(shapes, states, single)
        if self.payoffs is None:
            self.notes.append("The game pays nothing, so there is no panel of payoffs.")
            return (strategies,)
        return (self._payoff_panel(self.payoffs, shapes, states, single), strategies)

    # --- what is shaded ---

    def _allowed(self) -> Iterator[tuple[Area, Shape]]:
        for rank, program in enumerate(self.setup.programs):
            proposition = None if program is None else regions.allowed(program)
            if proposition is not None and program is not None:
                use = show_use(dict(self.loaded.claim.players)[self.world.players[program.player]])
                label = f"allowed by {self.world.players[program.player]} ({use})"
                shape = self._shape(s.Not(proposition), label)
                if shape is not None:
                    yield Area("allowed", label, (), rank), shape

    def _claimed(self) -> Iterator[tuple[Area, Shape]]:
        claim = self.loaded.claim
        shapes = [(item, self._shape(item.proposition, item.text)) for item in claim.items]
        known = [shape for _, shape in shapes if shape is not None]
        if claim.kind == "never":
            known = [outside(shape) for shape in known]
        if known:
            yield Area("claimed", CLAIMED[claim.kind], ()), Both(tuple(known))

    def _shape(self, proposition: s.Expression, words: str) -> Shape | None:
        try:
            return regions.shape_of(proposition, self.world, self.frontier)
        except (Unsupported, Undecided, ZeroDivisionError):
            self.notes.append(f"Not shaded: {words}.")
            return None

    # --- states ---

    def _states(self) -> list[Dots]:
        if self.most == 0 or self.loaded.claim.kind == "lemma" or not any(self.setup.programs):
            return []
        try:
            states = consistent_states(self.world, self.setup.programs, self.setup.cells, self.most)
        except (Undecided, ZeroDivisionError) as problem:
            self.notes.append(f"Consistent states are not drawn: {problem}.")
            return []
        self.notes.append(
            f"Consistent states: {len(states.found)}, each accepted by running the programs in exact numbers; "
            f"{states.how}. Between them others may be missed."
        )
        kinds = Counter(self._kind(found) for found in states.found)
        ranked = [kind for kind, _ in sorted(kinds.items(), key=lambda entry: (-entry[1], entry[0]))]
        groups = [[kind] for kind in ranked[:MOST_KINDS]] + ([ranked[MOST_KINDS:]] if ranked[MOST_KINDS:] else [])
        return [self._dots(rank, group, states.found) for rank, group in enumerate(groups)]

    def _dots(self, rank: int, kinds: Sequence[str], states: Sequence[Found]) -> Dots:
        here = [found for found in states if self._kind(found) in kinds]
        label = kinds[0] if len(kinds) == 1 else "otherwise"
        return Dots(
            "state", label, tuple(f.at for f in here), tuple(self._hover(f.at, self._kind(f)) for f in here), rank
        )

    def _kind(self, found: Found) -> str:
        """What the agents do in this state, in few words."""
        kinds = {self.world.players[i]: _branches(mix) for i, mix in found.mixes.items()}
        if len(kinds) == 2 and len(set(kinds.values())) == 1:
            return f"both: {next(iter(kinds.values()))}"
        return "; ".join(f"{player}: {kind}" for player, kind in kinds.items())

    def _hover(self, at: Point, words: str) -> str:
        strategies = (
            f"prob({player}, {actions[0]}) = {_short(value)}"
            for (player, actions), value in zip(self.world.actions.items(), at, strict=True)
        )
        paid = ""
        if self.payoffs is not None:
            both = zip(self.world.players, self.payoffs(at), strict=True)
            paid = "; " + ", ".join(f"{player} gets {_short(value)}" for player, value in both)
        return ", ".join(strategies) + paid + (f"; {words}" if words else "")

    def _single(self, verdict: str | None) -> list[Dots]:
        """The state that the evidence shows."""
        state = self.numbers.state
        if state is None:
            return []
        try:
            x, y = (Fraction(next(iter(strategy.values()))) for strategy in state.strategies.values())
        except ValueError:
            self.notes.append(_told(state))
            return []
        if verdict == "refuted":
            return [Dots("counterexample", "counterexample", ((x, y),), (self._hover((x, y), "counterexample"),))]
        return [Dots("example", "such a state", ((x, y),), (self._hover((x, y), "such a state"),))]

    # --- panels ---

    def _payoff_panel(
        self, payoffs: Bilinear, shapes: Sequence[Shaded], states: Sequence[Dots], single: Sequence[Dots]
    ) -> Panel:
        row, column = self.world.players
        pure = {point: payoffs(point) for point in SQUARE}
        x_range, y_range = (_range([at[k] for at in pure.values()]) for k in (0, 1))
        areas = [Area("reachable", "reachable", payoffs.reachable())]
        curves = []
        for area, shape, found in shapes:
            outlines, lines = regions.in_payoffs(shape, found, payoffs)
            areas.append(Area(area.role, area.label, outlines, area.rank))
            areas += _thin(area, lines)
        assert self.frontier is not None
        curves.append(Curve("minmax", "minmax values", tuple(self._minmax_lines(x_range, y_range))))
        curves.append(Curve("pareto", "Pareto", self.frontier.paths))
        dots = [_mapped(each, payoffs) for each in (*states, *single)]
        corners = tuple(pure.values())
        hover = tuple(f"{self._pure_name(at)}: {row} {_short(u)}, {column} {_short(v)}" for at, (u, v) in pure.items())
        return Panel(
            "Payoffs",
            f"payoff of {row}",
            f"payoff of {column}",
            x_range,
            y_range,
            tuple(areas),
            tuple(curves),
            (Dots("pure", "pure profiles", corners, hover), *dots),
            tuple((pure[at], self._pure_name(at)) for at in SQUARE),
        )

    def _strategy_panel(self, shapes: Sequence[Shaded], states: Sequence[Dots], single: Sequence[Dots]) -> Panel:
        (row, row_actions), (column, column_actions) = self.world.actions.items()
        whole = (Fraction(-1, 8), Fraction(9, 8))
        square: Path = tuple(zip(SQUARE, (*SQUARE[1:], SQUARE[0]), strict=True))
        areas = [Area("reachable", "reachable", (square,))]
        for area, _, found in shapes:
            outlines, lines = regions.in_strategies(found)
            areas.append(Area(area.role, area.label, outlines, area.rank))
            areas += _thin(area, lines)
        pareto = (
            ()
            if self.frontier is None
            else (Curve("pareto", "Pareto", tuple((line,) for line in self.frontier.profiles)),)
        )
        hover = tuple(self._hover(at, self._pure_name(at)) for at in SQUARE)
        return Panel(
            "Strategies",
            f"prob({row}, {row_actions[0]})",
            f"prob({column}, {column_actions[0]})",
            whole,
            whole,
            tuple(areas),
            pareto,
            (Dots("pure", "pure profiles", SQUARE, hover), *states, *single),
            tuple((at, self._pure_name(at)) for at in SQUARE),
        )

    def _pure_name(self, at: Point) -> str:
        return " ".join(actions[int(1 - w)] for actions, w in zip(self.world.actions.values(), at, strict=True))

    def _minmax_lines(self, x_range: tuple[Fraction, Fraction], y_range: tuple[Fraction, Fraction]) -> Iterator[Path]:
        first, second = (_pair((self.world.minmax(player)[0], Fraction(0)))[0] for player in (0, 1))
        yield (((first, y_range[0]), (first, y_range[1])),)
        yield (((x_range[0], second), (x_range[1], second)),)


def _thin(area: Area, lines: tuple[Path, ...]) -> list[Area]:
    """The part of a set that has no width: each line there and back."""
    closed = tuple((*path, *(piece[::-1] for piece in reversed(path))) for path in lines)
    return [Area(area.role, area.label, closed, area.rank)] if closed else []


def _mapped(dots: Dots, payoffs: Bilinear) -> Dots:
    return Dots(dots.role, dots.label, tuple(map(payoffs, dots.points)), dots.hover, dots.rank)


def _branches(mix: Mix) -> str:
    return " or ".join(dict.fromkeys(_branch(outcome.words) for _, _, outcome in mix.parts))


def _branch(words: Sequence[str]) -> str:
    """What a way through a program comes to: the minmax, the step it takes, or else all that it plays."""
    if "plays minmax" in words:
        return "minmax"
    step = next((w for w in words if w.startswith("the step towards ")), None)
    if step is not None:
        return "steps " + step.removeprefix("the step ").removesuffix(" improves")
    return ", ".join(dict.fromkeys(w for w in words if w.startswith(("plays", "copies"))))


def _told(state: Witness) -> str:
    """A state in one sentence."""
    parts = (
        f"{player} plays {', '.join(f'{action} with {chance}' for action, chance in strategy.items())}"
        for player, strategy in state.strategies.items()
    )
    return f"The state shown: {'; '.join(parts)}."


def _range(values: Sequence[Fraction]) -> tuple[Fraction, Fraction]:
    low, high = min(values), max(values)
    margin = (high - low or Fraction(1)) / 7
    return low - margin, high + margin


def _pair(values: Sequence[object]) -> Point:
    first, second = values
    if not isinstance(first, Fraction) or not isinstance(second, Fraction):
        raise Unsupported("a picture of irrational payoffs")
    return first, second


def _short(value: Fraction) -> str:
    """The number as it is, or with four digits where that is long."""
    text = show_number(value)
    return text if len(text) <= 7 else f"≈ {float(value):.4g}"
