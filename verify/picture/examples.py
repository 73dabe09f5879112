"""Numbers for the parameters of a claim, with which it is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, islice, product

from verify.errors import InputError
from verify.evidence.record import Evidence
from verify.evidence.result import Witness
from verify.language.functions import BUILT_IN_PARAMETERS
from verify.language.printing import show
from verify.language.suggest import did_you_mean
from verify.language.syntax import Kind
from verify.library.find import LoadedClaim
from verify.semantics.exact.world import World

PLAIN = tuple(Fraction(n, d) for n, d in ((1, 1), (2, 1), (1, 2), (3, 1), (3, 4), (3, 2), (1, 4), (0, 1)))
SMALL = {
    "ε": tuple(Fraction(1, n) for n in (10, 4, 20, 100)),
    "δ": tuple(Fraction(1, n) for n in (50, 100, 200, 400, 1000, 2000, 10_000, 100_000)),
}
"""Values to try for ε and δ: as large as `given` lets them be, so that there is something to see."""
MOST_TRIES = 4_000


@dataclass(frozen=True)
class Numbers:
    """A value for each parameter; the assumptions of game and claim that fail there; the state that the evidence shows
    at just these numbers, if any, and the one by which the claim is not vacuous. `others` are those that it shows of
    further lines."""

    values: Mapping[str, Fraction]
    failing: tuple[str, ...]
    state: Witness | None
    consistent: Witness | None = None
    others: tuple[Witness, ...] = ()


def numbers_for(loaded: LoadedClaim, at: Mapping[str, Fraction], evidence: Evidence | None) -> Numbers:
    """`at` first, then what the claim fixes, then the numbers of a counterexample; the rest from the game's example and
    what can be seen well, so that as few assumptions fail as can be.

    Raises InputError for a parameter that the claim does not have.
    """
    game, claim = loaded.game, loaded.claim
    names = tuple(dict.fromkeys((*game.parameters, *claim.parameters, *BUILT_IN_PARAMETERS)))
    for name in at:
        if name not in names:
            raise InputError(f"--at: expected a parameter, found '{name}'{did_you_mean(name, names)}")
    shown, other = _states(evidence, claim.kind)
    fixed = {**claim.fixed, **(_parameters(shown) if shown else {}), **at}
    values = _first_that_fits(loaded, names, fixed, _parameters(other) if other else {})
    lines = [item.witness for item in evidence.items if item.verdict == evidence.verdict] if evidence else []
    others = tuple(each for each in lines if each is not None and each != shown and _here(each, values))
    return Numbers(values, tuple(_failing(loaded, values)), _here(shown, values), _here(other, values), others)


def _here(state: Witness | None, values: Mapping[str, Fraction]) -> Witness | None:
    """The state, if it is at these values, which are rational."""
    if state is None or len(known := _parameters(state)) < len(state.parameters):
        return None
    return state if all(values.get(name) == value for name, value in known.items()) else None


def _states(evidence: Evidence | None, kind: Kind) -> tuple[Witness | None, Witness | None]:
    """The state that is shown (a counterexample, or the example of what is possible), and any consistent state."""
    if evidence is None:
        return None, None
    shown = next((i.witness for i in evidence.items if i.witness is not None and i.verdict == evidence.verdict), None)
    if shown is None and kind == "possible" and evidence.verdict == "proved":
        shown = evidence.consistent
    return shown, shown or evidence.consistent


def _parameters(state: Witness) -> dict[str, Fraction]:
    return {name: Fraction(text) for name, text in state.parameters.items() if _is_rational(text)}


def _is_rational(text: str) -> bool:
    try:
        Fraction(text)
    except ValueError:
        return False
    return True


def _first_that_fits(
    loaded: LoadedClaim, names: Sequence[str], fixed: Mapping[str, Fraction], known: Mapping[str, Fraction]
) -> dict[str, Fraction]:
    example = loaded.game.example
    choices = []
    for name in names:
        wish = [example[name]] if name in example else list(SMALL.get(name, ()))
        known_one = [known[name]] if name in known else []
        order = [*wish, *known_one] if wish else [*known_one, *PLAIN]
        choices.append([fixed[name]] if name in fixed else order or list(PLAIN))
    best: tuple[int, dict[str, Fraction]] | None = None
    last = tuple(fixed.get(name, known.get(name, choice[0])) for name, choice in zip(names, choices, strict=True))
    for picked in chain(islice(product(*choices), MOST_TRIES), [last]):
        values = dict(zip(names, picked, strict=True))
        count = len(_failing(loaded, values))
        if best is None or count < best[0]:
            best = (count, values)
        if count == 0:
            break
    assert best is not None
    return best[1]


def _failing(loaded: LoadedClaim, values: Mapping[str, Fraction]) -> list[str]:
    """The assumptions that do not hold with these numbers."""
    world = World(dict(loaded.game.players), values, None)
    texts = [(show(a), a) for a in loaded.game.assume] + [(item.text, item.proposition) for item in loaded.claim.given]
    return [text for text, proposition in texts if not _holds(world, proposition)]


def _holds(world: World, proposition: object) -> bool:
    try:
        return world.holds_at(proposition, ())  # type: ignore[arg-type]
    except ZeroDivisionError:
        return False
