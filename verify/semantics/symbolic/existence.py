"""`possible` and `attains` as statements about states: for all values of some variables there are values of others.

In: a claim's setup. Out: what is assumed, what is wanted, and the choices. Only sufficient conditions may prove that a
state exists, so a branch whose conditions are merely necessary counts only together with the formula that makes it
sufficient (`Alternative.exactly`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from verify.errors import Unsupported
from verify.language import syntax as s
from verify.language.functions import CLAIM_KINDS
from verify.language.walk import subexpressions
from verify.semantics.program import ReadZone, subtrees
from verify.semantics.symbolic.behaviours import reads
from verify.semantics.symbolic.formula import Formula, Hypothesis, all_of, any_of, nonnegative, positive, zero
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Alternative, Choice, consistent_states
from verify.semantics.symbolic.setup import Setup, expressions_of
from verify.semantics.symbolic.variables import ABOVE, FREE, ZONE_ENDS, Kind, Variable

MOST_MULTIPLES = 4
"""Of δ/2, from 0 on, that may be read in a proof of `possible`."""
STATE: frozenset[Kind] = frozenset(("answer", "point", "step point", "weight", "read", *ZONE_ENDS))
"""What belongs to a state besides its profile."""


@dataclass(frozen=True)
class Existence:
    """Wherever all of `assumed` hold, some values of the `existential` variables satisfy all of `wanted` and one
    alternative of each of the choices. All other variables are universal; `assumed` has no existential one."""

    assumed: tuple[Hypothesis, ...]
    wanted: tuple[Hypothesis, ...]
    choices: tuple[Choice, ...]
    existential: frozenset[Variable]


def free_variables(setup: Setup) -> frozenset[Variable]:
    """The variables without a number that belong to the game and the claim, and not to a state: parameters that the
    payoffs, the programs or the claim's items speak of (δ also where a program reads), and what depends on these."""
    nodes = [node for program in setup.programs if program is not None for node in subtrees(program.tree)]
    said = [item.proposition for item in setup.claim.items]
    said += [entry for entries in (setup.loaded.game.payoffs or {}).values() for entry in entries]
    said += [expression for node in nodes for expression in expressions_of(node)]
    if setup.claim.within is not None:
        said.append(setup.claim.within.proposition)
    names = {part.name for each in said for part in subexpressions(each) if isinstance(part, s.Name)}
    names |= {"δ"} if any(isinstance(node, ReadZone) for node in nodes) else set()
    free = (v for v in setup.setting.variables if v.kind in FREE)
    return frozenset(v for v in free if v.kind != "parameter" or v.owner in names)


def assumptions(setup: Setup) -> tuple[Hypothesis, ...]:
    """What a claim of `possible` or `attains` assumes: `given`; and for `attains` a profile of the region."""
    players = len(setup.setting.players)
    of_profile, of_minmax = setup.simplex[:players], setup.simplex[players:]  # these speak of the game alone
    if setup.claim.kind != "attains":
        return (*setup.given, *of_minmax)
    weaker = Goal(setup, "weaker")  # one for all lines: the bound variables of each are its own
    region = all_of(weaker.formula(item.proposition) for item in setup.claim.items)
    return (*setup.given, *of_minmax, *of_profile, Hypothesis("the point is in the region", region))


def existence(setup: Setup, goal: Formula | None = None) -> Existence:
    """What a claim of `possible` or `attains` says; of another claim, that there is a state with the `goal`.

    Of `attains` something stronger: each profile of the region is itself that of a consistent state, and the distance
    is not negative. Raises Unsupported in reading `grid` where some program reads, as no formula says for all
    parameters which numbers are thresholds; in reading `post` where some also asks, as an answer may rule out a number,
    or where somebody has more than two actions.
    """
    cases = consistent_states(setup)
    post = setup.setting.reading == "post" and any(map(reads, filter(None, setup.programs)))
    two_actions = all(len(actions) == 2 for actions in setup.setting.scope.players.values())
    if len(cases) > 1 or (post and (setup.oracle or not two_actions)):
        raise Unsupported(f"{setup.claim.kind} is proved for all parameters in reading any only")
    known = set(setup.given)
    base = tuple(h for h in cases[0].base if h not in known and h not in setup.simplex)
    of_profile = setup.simplex[: len(setup.setting.players)]
    choices = tuple(
        replace(choice, alternatives=tuple(map(_exact, choice.alternatives))) for choice in cases[0].choices
    )
    if CLAIM_KINDS[setup.claim.kind].shape == "region":
        assert setup.claim.within is not None
        distance = setup.setting.number(setup.claim.within.proposition, setup.setting.profile)
        goal, existential = nonnegative(distance), _variables(setup, STATE)
    else:
        base = (*of_profile, *base)
        goal = Goal(setup, "stronger").formula(conjunction(setup.claim)) if goal is None else goal
        existential = _variables(setup, STATE | {"probability", "bound"})
    assumed, numbers = multiples(setup) if post else ((), ())
    wanted = (*base, Hypothesis("the state is as wanted", goal), *numbers)
    return Existence((*assumptions(setup), *assumed), wanted, choices, existential)


def multiples(setup: Setup) -> tuple[tuple[Hypothesis, ...], tuple[Hypothesis, ...]]:
    """In reading `post`: that what is read are multiples of δ/2. What may be assumed for that, and what is to be shown.

    Of `attains`: each probability P is so much (`off`) above a multiple, and what is read is that one or the next; and
    the zones around the two have ends. All these numbers follow from P and δ, so they may be assumed (1 is a multiple).
    Of `possible`: some multiple of δ/2 from 0 to MOST_MULTIPLES.
    """
    setting, variables = setup.setting, setup.setting.variables
    delta, one = setting.parameters["δ"], setting.constant(1)
    half = delta * Fraction(1, 2)
    read = [(v, variables[v]) for v in variables if v.kind == "read"]
    if setup.claim.kind != "attains":
        each = (any_of(zero(p - half * k) for k in range(MOST_MULTIPLES + 1)) for _, p in read)
        return (), (Hypothesis("what is read is a multiple of δ/2", all_of(each)),)
    assumed, near = [], {}
    for player, strategy in zip(setting.players, setting.profile, strict=True):
        off = variables[Variable("off", player)]
        below, above = strategy[0] - off, variables[Variable("next", player, ABOVE)]
        parts = [nonnegative(off), positive(half - off), nonnegative(below)]
        at_the_end = all_of((zero(strategy[0] - one), zero(off), zero(above - one)))
        parts.append(any_of((all_of((zero(above - below - half), nonnegative(one - above))), at_the_end)))
        for which, p in (("below", below), ("above", above)):
            low, high = (variables[Variable("next", player, (which, end))] for end in ZONE_ENDS)
            parts += [nonnegative(low), nonnegative(low - p + delta), any_of((zero(low), zero(low - p + delta)))]
            parts += [nonnegative(one - high), nonnegative(p + delta - high)]
            parts.append(any_of((zero(high - one), zero(high - p - delta))))
        assumed.append(Hypothesis(f"the multiples of δ/2 around the probability of {player}", all_of(parts)))
        near[player] = (below, above)
    each = (any_of(zero(p - m) for m in near[str(v.index[-1])]) for v, p in read)
    return tuple(assumed), (Hypothesis("what is read is a multiple of δ/2", all_of(each)),)


def conjunction(claim: s.Claim) -> s.Expression:
    """All items of the claim as one proposition."""
    parts = tuple(item.proposition for item in claim.items)
    return parts[0] if len(parts) == 1 else s.And(parts)


def condition(alternative: Alternative) -> Formula:
    """The sufficient condition of the alternative."""
    return all_of(h.formula for h in alternative.hypotheses)


def _exact(alternative: Alternative) -> Alternative:
    label = "the zone is a single point, as far as a guard speaks of it"
    return replace(alternative, hypotheses=(*alternative.hypotheses, Hypothesis(label, alternative.exactly)))


def _variables(setup: Setup, kinds: frozenset[Kind]) -> frozenset[Variable]:
    return frozenset(variable for variable in setup.setting.variables if variable.kind in kinds)
