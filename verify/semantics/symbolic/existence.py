"""`possible` and `attains` as statements about states: for all values of some variables there are values of others.

In: a claim's setup. Out: what is assumed, what is wanted, and the choices. Only sufficient conditions may prove that a
state exists, so a branch whose conditions are merely necessary counts only together with the formula that makes it
sufficient (`Alternative.exactly`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from verify.errors import Unsupported
from verify.language import syntax as s
from verify.language.functions import CLAIM_KINDS
from verify.language.walk import subexpressions
from verify.semantics.program import ReadZone, subtrees
from verify.semantics.symbolic.behaviours import reads
from verify.semantics.symbolic.formula import Formula, Hypothesis, all_of, nonnegative
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Alternative, Choice, consistent_states
from verify.semantics.symbolic.setup import Setup, expressions_of
from verify.semantics.symbolic.variables import FREE, ZONE_ENDS, Kind, Variable

STATE: frozenset[Kind] = frozenset(("answer", "point", "step point", "weight", *ZONE_ENDS))
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


def existence(setup: Setup) -> Existence:
    """What a claim of `possible` or `attains` says.

    Of `attains` something stronger: each profile of the region is itself that of a consistent state, and the distance
    is not negative. Raises Unsupported in the readings `grid` and `post` where some program reads: which numbers are
    thresholds has no formula for all parameters.
    """
    cases = consistent_states(setup)
    if len(cases) > 1 or (setup.setting.reading == "post" and any(map(reads, filter(None, setup.programs)))):
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
        goal = Goal(setup, "stronger").formula(conjunction(setup.claim))
        existential = _variables(setup, STATE | {"probability", "bound"})
    return Existence(assumptions(setup), (*base, Hypothesis("the state is as wanted", goal)), choices, existential)


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
