"""From a loaded claim to its symbolic setting: names checked, programs resolved, variables laid out in one ring.

In: a claim with its game and agents; numbers for parameters, if any. Out: a `Setup`, which has everything that the
encoding needs, or an InputError with the place in the text. Minmax values are saddle points in pure strategies, or
computed where payoffs are numbers; otherwise variables with the conditions of optimality (linear programming duality).

Reference: von Neumann, Zur Theorie der Gesellschaftsspiele, 1928 (minmax).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache
from math import prod

from verify.errors import InputError, Unsupported
from verify.language import syntax as s
from verify.language.functions import CLAIM_KINDS, asked, number_function
from verify.language.printing import show
from verify.language.walk import subexpressions
from verify.library.find import LoadedClaim
from verify.semantics.program import Minmax, Program, ReadZone, subtrees
from verify.semantics.programs import programs_of, scope_of
from verify.semantics.scope import Scope, check
from verify.semantics.symbolic import behaviours, intervals, supporting
from verify.semantics.symbolic.algebra import Poly, Quotient, polynomial_ring
from verify.semantics.symbolic.formula import Atom, Formula, Hypothesis, all_of, conjuncts, nonnegative, zero
from verify.semantics.symbolic.grid import tags
from verify.semantics.symbolic.minmax import pure_saddle_point, saddle_point_of_numbers
from verify.semantics.symbolic.propositions import at_point
from verify.semantics.symbolic.quantifiers import bound_variables
from verify.semantics.symbolic.setting import Setting
from verify.semantics.symbolic.signs import Assumptions
from verify.semantics.symbolic.variables import (
    FREE,
    MULTIPLES,
    ON_THE_GRID,
    ROOTS,
    Variable,
    of_other,
    parameter,
    probability,
)

MOST_VARIABLES = 2_000
"""Each monomial has an exponent for each of them."""


@dataclass(frozen=True)
class Setup:
    """A claim ready to be encoded.

    `programs` has one entry per player, None for `anyone`. `given` are the hypotheses about parameters (the game's own
    assumptions first), `simplex` those about the strategies and minmax values. `oracle` gives the variable for the
    answer to each raw query. `cells` is N in reading `grid` (δ = 2/N), else None. `spare` are variables for
    the quantifiers of the claim's items. `other` has for each variable of a state the one of a second state, if there
    is one (`among`).
    """

    loaded: LoadedClaim
    setting: Setting
    programs: tuple[Program | None, ...]
    given: tuple[Hypothesis, ...]
    simplex: tuple[Hypothesis, ...]
    oracle: Mapping[behaviours.Query, Quotient]
    spare: tuple[Quotient, ...]
    cells: int | None
    other: Mapping[Poly, Poly] = field(default_factory=dict)
    _at: dict[tuple[tuple[str, Fraction], ...], Setup] = field(default_factory=dict, compare=False, repr=False)

    @property
    def integers(self) -> frozenset[str]:
        """The variables that stand for whole numbers."""
        cells = (str(Variable("cell", player)) for player in self.setting.players)
        return frozenset(cells) if self.cells is not None else frozenset()

    @property
    def claim(self) -> s.Claim:
        return self.loaded.claim

    @property
    def free_parameters(self) -> tuple[str, ...]:
        """The parameters that have no number."""
        return tuple(name for name in self.setting.scope.parameters if parameter(name) in self.setting.variables)

    def at(self, numbers: Mapping[str, Fraction]) -> Setup:
        """The claim's setting at these numbers for its free parameters; made once for the same numbers."""
        key = tuple(sorted(numbers.items()))
        if key not in self._at:
            self._at[key] = set_up(self.loaded, numbers, bool(self.other))
        return self._at[key]


def set_up(loaded: LoadedClaim, fixed: Mapping[str, Fraction] | None = None, two: bool = False) -> Setup:
    """The claim's setting. `fixed` gives numbers to parameters beyond those of the claim's `at`; with `two` there are
    variables for two states.

    Raises InputError for every name or number that the claim, the game or an agent gets wrong, and Unsupported where
    there are too many variables.
    """
    setup, unknown = _set_up(loaded, fixed, two, ())
    # Unknown minmax values take a variable for each pure profile, so that they are there only where they are needed.
    return _set_up(loaded, fixed, two, unknown)[0] if unknown else setup


def _set_up(
    loaded: LoadedClaim, fixed: Mapping[str, Fraction] | None, two: bool, unknown: tuple[int, ...]
) -> tuple[Setup, tuple[int, ...]]:
    """The setting with variables for the `unknown` players' minmax values; and the players who lack them."""
    claim, game = loaded.claim, loaded.game
    scope = scope_of(loaded)
    if claim.small:
        scope.fail(claim, f"expected a claim with numbers for small parameters, found 1 >> {' >> '.join(claim.small)}")
    _check_expressions(claim, game, scope)
    programs = programs_of(loaded, scope)
    if not CLAIM_KINDS[claim.kind].plays:  # it is about the game alone, whatever `players` says
        programs = (None,) * len(programs)
    values = {**claim.fixed, **(fixed or {})}
    answers = {q: Variable("answer", index=(k,)) for k, q in enumerate(_all_queries(programs))}
    cells = _cells(claim, values)
    needs_minmax = _players_needing_minmax(programs, claim, scope)
    bound = [Variable("bound", index=(k,)) for k in range(bound_variables(claim, scope.players))]
    some = [
        *(parameter(name) for name in scope.parameters if name not in values),
        *(probability(player, action) for player, actions in scope.players.items() for action in actions[:-1]),
        *answers.values(),
        *_variables_of_programs(claim, programs, scope, cells),
        *bound,
        *(_variables_of_multiples(scope) if claim.reading == "post" and claim.kind == "attains" else ()),
        *_variables_of_minmax(scope, unknown),
        *(() if CLAIM_KINDS[claim.kind].for_all and not two else ROOTS),
    ]
    names = list(dict.fromkeys(some))  # programs share what they say about the truth
    again = [name for name in names if two and name.kind not in FREE]
    if len(names) + len(again) > MOST_VARIABLES:
        raise Unsupported(f"it has {len(names) + len(again)} variables; expected at most {MOST_VARIABLES}")
    ring = polynomial_ring([*map(str, names), *map(of_other, again)])
    variables = {name: Quotient.of(gen) for name, gen in zip(names, ring.gens, strict=False)}
    blank = Setting(ring, scope, variables, {}, None, (), Assumptions([]), {}, {}, reading=claim.reading)
    parameters = {
        name: blank.constant(values[name]) if name in values else variables[parameter(name)]
        for name in scope.parameters
    }
    setting = replace(blank, parameters=parameters, profile=_profile(variables, scope, blank))
    setting, given = _assume(setting, claim, game, scope)
    if game.payoffs is not None:
        of_game = replace(setting, scope=replace(scope, text=game.text))
        number = cache(lambda e: of_game.number(e, ()))  # what is written alike is one object
        payoffs = {
            tuple(actions.index(a) for a, actions in zip(pure, scope.players.values(), strict=True)): tuple(
                map(number, entries)
            )
            for pure, entries in game.payoffs.items()
        }
        setting = replace(setting, payoffs=payoffs)
    simplex = [
        Hypothesis(f"the strategy of {player} is a strategy", in_simplex(strategy))
        for player, strategy in zip(scope.players, setting.profile, strict=True)
    ]
    lacking: list[int] = []
    for i in needs_minmax:
        known = _with_saddle_point(setting, i)
        if known is not None:
            setting = known
        elif i in unknown:
            setting, condition = _with_unknowns(setting, i)
            simplex.append(condition)
        else:
            lacking.append(i)
    _check_precision(setting, programs, loaded)
    setup = Setup(
        loaded,
        setting,
        programs,
        given,
        tuple(simplex),
        {q: variables[name] for q, name in answers.items()},
        tuple(variables[name] for name in bound),
        cells,
        {variables[name].numerator: gen for name, gen in zip(again, ring.gens[len(names) :], strict=True)},
    )
    return setup, tuple(lacking)


def in_simplex(strategy: tuple[Quotient, ...]) -> Formula:
    """That every probability is at least 0. (The last one is written as 1 minus the others.)"""
    return all_of(map(nonnegative, strategy))


def _cells(claim: s.Claim, values: Mapping[str, Fraction]) -> int | None:
    """N where the reading is `grid`: δ must be a number 2/N, as in reading `post` where it is fixed."""
    delta = values.get("δ")
    if claim.reading == "any" or (claim.reading == "post" and "δ" not in claim.fixed):
        return None
    if delta is None or delta <= 0 or (2 / delta).denominator != 1:
        found = "no value for δ" if delta is None else f"δ = {delta}"
        raise InputError(
            f"{claim.at.file}: reading {claim.reading}: expected 'at' to give δ = 2/N, found {found}", claim.at
        )
    return int(2 / delta) if claim.reading == "grid" else None


def _count_reads(program: Program) -> int:
    """The most readings of single players on a path of the program, at most."""
    return sum(len(node.players) for node in subtrees(program.tree) if isinstance(node, ReadZone))


def _check_expressions(claim: s.Claim, game: s.Game, scope: Scope) -> None:
    about_parameters = replace(scope, about_profiles=False, about_play=False)
    for assumption in game.assume:
        of_game = replace(about_parameters, text=game.text or claim.text)
        check(assumption, of_game, "proposition")
        _refuse_functions(assumption, of_game)
    for item in claim.given:
        check(item.proposition, about_parameters, "proposition")
        _refuse_functions(item.proposition, about_parameters)
    for item in claim.items:
        check(item.proposition, scope, "proposition")
    if claim.within is not None:
        check(claim.within.proposition, about_parameters, "number")
        _refuse_functions(claim.within.proposition, about_parameters)


def _refuse_functions(expression: s.Expression, scope: Scope) -> None:
    """Raise an InputError for a number function in an assumption or a distance: these are encoded before payoffs and
    minmax values are known."""
    for call in _calls(expression):
        scope.fail(expression, f"'{call.function}' follows from the payoffs; expected parameters and numbers only")


def _variables_of_programs(
    claim: s.Claim, programs: tuple[Program | None, ...], scope: Scope, cells: int | None
) -> Iterator[Variable]:
    profiles = prod(map(len, scope.players.values()))
    reads = max((_count_reads(program) for program in programs if program is not None), default=0)
    box_tags = tags(reads) if cells is not None else ("",)
    for program in programs:
        if program is not None:
            if supporting.needed(program, scope.players):
                supports = supporting.of_claim(claim, scope.players, program.player)
                yield from supporting.variables_of(program, scope.players, supports)
            else:
                yield from intervals.variables_of(program, scope.players, profiles, box_tags, claim.reading)
    if cells is not None:
        yield from (Variable(kind, j) for j in scope.players for kind in ON_THE_GRID)


def _variables_of_multiples(scope: Scope) -> Iterator[Variable]:
    for player in scope.players:
        yield Variable("off", player)
        yield from (Variable("next", player, index) for index in MULTIPLES)


def _variables_of_minmax(scope: Scope, unknown: Sequence[int]) -> Iterator[Variable]:
    players = [list(scope.players)[i] for i in unknown]
    yield from (Variable("minmax", player) for player in players)
    profiles = range(prod(map(len, scope.players.values())))
    yield from (Variable("against", player, (k,)) for player in players for k in profiles)


def _profile(variables: Mapping[Variable, Quotient], scope: Scope, blank: Setting) -> tuple[tuple[Quotient, ...], ...]:
    profile = []
    for player, actions in scope.players.items():
        free = [variables[probability(player, action)] for action in actions[:-1]]
        profile.append((*free, 1 - sum(free, blank.constant(0))))
    return tuple(profile)


def assumption_labels(loaded: LoadedClaim) -> tuple[str, ...]:
    """The labels of the hypotheses: first those that the game assumes, then those of `given`, in order."""
    return tuple(label for _, label, _ in _assumed(loaded.claim, loaded.game))


def _assumed(claim: s.Claim, game: s.Game) -> list[tuple[s.Expression, str, str]]:
    """What is assumed of the parameters, with its label, and the text in which it stands."""
    return [(a, f"{game.name}: {show(a)}", game.text) for a in game.assume] + [
        (item.proposition, f"given: {item.text}", claim.text) for item in claim.given
    ]


def _assume(setting: Setting, claim: s.Claim, game: s.Game, scope: Scope) -> tuple[Setting, tuple[Hypothesis, ...]]:
    """Add the assumptions one by one: a divisor in one may be signed by those before it."""
    given: list[Hypothesis] = []
    facts: list[tuple[Poly, bool]] = []
    for expression, label, text in _assumed(claim, game):
        formula = at_point(expression, (), replace(setting, scope=replace(scope, text=text)))
        given.append(Hypothesis(label, formula))
        for fact in conjuncts(formula):
            if isinstance(fact, Atom) and fact.relation == "=":
                facts += [(fact.poly, False), (-fact.poly, False)]
            elif isinstance(fact, Atom):
                facts.append((fact.poly, fact.relation == ">"))
            elif len(fact.parts) == 2 and all(isinstance(part, Atom) and part.relation == ">" for part in fact.parts):
                (one, other) = (part.poly for part in fact.parts if isinstance(part, Atom))
                if one == -other:  # it is not 0
                    facts.append((one**2, True))
        setting = replace(setting, assumptions=Assumptions(facts))
    return setting, tuple(given)


def _with_saddle_point(setting: Setting, i: int) -> Setting | None:
    """With the minmax value of player i, read off a saddle point in pure strategies, or computed where the payoffs are
    numbers; None where it is neither."""
    saddle = pure_saddle_point(setting, i) or saddle_point_of_numbers(setting, i)
    if saddle is None:
        return None
    known = dict(setting.minmax_strategy)
    if saddle.unique:
        known[i] = saddle.strategy
    return replace(setting, minmax={**setting.minmax, i: saddle.value}, minmax_strategy=known)


def _with_unknowns(setting: Setting, i: int) -> tuple[Setting, Hypothesis]:
    """With unknowns for the minmax value of player i and the strategies of both sides, which are optimal."""
    name = setting.players[i]
    value = setting.variables[Variable("minmax", name)]
    weights = [setting.variables[Variable("against", name, (k,))] for k in range(len(setting.pure_profiles()))]
    against = {pure: weights[k] for k, pure in enumerate(setting.pure_profiles()) if pure[i] == 0}
    count = len(setting.scope.players[name])
    best = [weights[k] for k, p in enumerate(setting.pure_profiles()) if p[i] != 0]
    mine = tuple(best[: count - 1])
    mine = (*mine, 1 - sum(mine, setting.constant(0)))
    conditions = [in_simplex(mine), in_simplex(tuple(against.values()))]
    conditions.append(zero(sum(against.values(), setting.constant(0)) - 1))
    for pure in against:
        strategies = [mine if j == i else setting.pure(j, a) for j, a in enumerate(pure)]
        conditions.append(nonnegative(setting.payoff(i, strategies) - value))
    for action in range(count):
        average = setting.constant(0)
        for pure, weight in against.items():
            strategies = [setting.pure(j, action if j == i else a) for j, a in enumerate(pure)]
            average = average + weight * setting.payoff(i, strategies)
        conditions.append(nonnegative(value - average))
    label = f"the minmax value of {name} is guaranteed by a strategy, and no strategy guarantees more"
    return replace(setting, minmax={**setting.minmax, i: value}), Hypothesis(label, all_of(conditions))


def _check_precision(setting: Setting, programs: tuple[Program | None, ...], loaded: LoadedClaim) -> None:
    for program in programs:
        reads = program is not None and any(isinstance(n, ReadZone) for n in subtrees(program.tree))
        known, delta = setting.assumptions, setting.parameters["δ"].numerator
        post = setting.reading == "post"
        if reads and not (known.positive(delta) if post else known.nonnegative(delta)):
            assert program is not None
            setting.scope.fail(
                loaded.claim,
                f"agent {program.agent} reads, so 'given' has to say how small δ is (for example 0 < δ <= ε/100); "
                f"found nothing that keeps δ {'above' if post else 'at or above'} 0",
            )


def _players_needing_minmax(programs: tuple[Program | None, ...], claim: s.Claim, scope: Scope) -> tuple[int, ...]:
    needed = set[int]()

    def note(expression: s.Expression) -> None:
        needed.update(*(asked(call, scope.players).minmax for call in _calls(expression)))

    for program in programs:
        if program is not None:
            for node in subtrees(program.tree):
                if isinstance(node, Minmax):
                    needed.add(program.player)
                for expression in expressions_of(node):
                    note(expression)
    for item in (*claim.items, *claim.given):
        note(item.proposition)
    return tuple(sorted(needed))


def expressions_of(node: object) -> Iterator[s.Expression]:
    """The expressions that stand at one node of a program."""
    for name in ("proposition", "probability", "threshold"):
        expression = getattr(node, name, None)
        if expression is not None:
            yield expression
    yield from getattr(node, "weights", ())


def _calls(expression: s.Expression) -> Iterator[s.Call]:
    """The calls of number functions in it."""
    for part in subexpressions(expression):
        if isinstance(part, s.Call) and number_function(part) is not None:
            yield part


def _all_queries(programs: tuple[Program | None, ...]) -> list[behaviours.Query]:
    return list(dict.fromkeys(q for program in programs if program is not None for q in behaviours.queries(program)))
