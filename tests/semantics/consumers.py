"""Each room that has to know what can be said, asked about one entry of the table: it raises where it does not."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Mapping
from fractions import Fraction as F
from functools import cache
from itertools import product
from pathlib import Path
from random import Random
from typing import Any, get_args

import numpy as np
from agreement import Case
from pygments.token import Keyword, Name, Operator
from twice import Twice

from verify.decide.claim import decide_claim
from verify.decide.smt.solver import Smt
from verify.language import functions
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.functions import ClaimKind, NumberFunction, Phrase, Proposition, asked
from verify.language.games import parse_game
from verify.language.highlight import AgentLexer
from verify.language.schema import claim_schema
from verify.library.find import LoadedClaim
from verify.picture.bilinear import Bilinear
from verify.picture.pareto import pareto_boundary
from verify.picture.regions import shape_of
from verify.picture.shading import CLAIMED
from verify.picture.shapes import AtLeast, Both, Either
from verify.semantics.exact.interpreter import Interpreter
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Undecided, World
from verify.semantics.scope import Scope, check
from verify.semantics.spoken import spoken_of
from verify.semantics.symbolic.formula import zero
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.minmax import _number
from verify.semantics.symbolic.setup import Setup, set_up
from verify.show.terminal import SO
from verify.simulate.evaluation import Evaluation, Zones
from verify.simulate.violations import violation
from verify.trust.check_witness import check_witness
from verify.trust.gate import TRUSTS, judge
from verify.trust.outcome import Outcomes

ROOT = Path(__file__).parents[2]
if str(ROOT / "docs" / "hooks") not in sys.path:
    sys.path.append(str(ROOT / "docs" / "hooks"))
import tables  # noqa: E402

Consumer = Callable[[Any], None]
GAME = parse_game(
    "game: dilemma\nplayers: {row: [C, D], column: [C, D]}\n"
    "payoffs: {C C: [2, 2], C D: [0, 3], D C: [3, 0], D D: [1, 1]}\n"
)
ACTIONS = dict(GAME.players)
NUMBERS = {"ε": F(1, 4), "δ": F(1, 8)}
WORLD = World(ACTIONS, NUMBERS, GAME.payoffs)
SHARES = (F(0), F(1, 3), F(3, 4), F(1))
PROFILES = tuple(((x, 1 - x), (y, 1 - y)) for x, y in product(SHARES, repeat=2))
TRUTH = tuple(np.array([float(profile[j][0]) for profile in PROFILES]) for j in (0, 1))
CLOSE = 1e-9


def example(entry: NumberFunction | Proposition, part: str = "pareto") -> s.Expression:
    """The entry with the first arguments that come to mind; `part` where a proposition stands in it."""
    words = {"player": "row", "action": "C", "number": "1/4", "proposition": part, "derivative": "by_weight"}
    arguments = ", ".join({**words, "step": "C, C"}[kind] for kind in entry.arguments)
    is_word = isinstance(entry, Proposition) and not entry.arguments
    return parse_expression(entry.name if is_word else f"{entry.name}({arguments})")


def loaded(text: str, agents: Mapping[str, s.Agent | None]) -> LoadedClaim:
    claim = parse_claim(f"claim: c\ngame: dilemma\nat: {{ε: 1/4, δ: 1/8}}\n{text}")
    return LoadedClaim(claim, Path("c.claim.yaml"), GAME, agents, None, {})


def setup_of(item: s.Expression) -> Setup:
    one = loaded("players: {row: anyone, column: anyone}\nalways: 0 = 0\n", {"row": None, "column": None})
    claim = s.Claim(
        "c", "always", (s.Item("item", item),), GAME, one.claim.players, fixed=one.claim.fixed, text=one.claim.text
    )
    return set_up(LoadedClaim(claim, one.path, GAME, one.agents, None, {}))


# --- number functions ---


def _values(entry: NumberFunction) -> list[Any]:
    return [WORLD.number(example(entry), profile) for profile in PROFILES]


def number_checked(entry: NumberFunction) -> None:
    check(example(entry), Scope(ACTIONS, ()), "number")
    settled = Scope(ACTIONS, (), about_play=False)
    try:
        check(example(entry), settled, "number")
    except Exception:
        assert entry.of_play
    else:
        assert not entry.of_play


def number_exact(entry: NumberFunction) -> None:
    call = example(entry)
    for one, two in product(PROFILES, repeat=2):
        for j in (0, 1):
            other = tuple(two[i] if i == j else x for i, x in enumerate(one))
            middle = tuple(
                tuple((a + b) / 2 for a, b in zip(x, y, strict=True)) for x, y in zip(one, other, strict=True)
            )
            assert 2 * WORLD.number(call, middle) == WORLD.number(call, one) + WORLD.number(call, other), "not affine"
    on = asked(call, ACTIONS)
    assert entry.of_play == bool(on.payoffs | on.strategies)
    assert entry.of_play == (len(set(_values(entry))) > 1)


def number_symbolic(entry: NumberFunction) -> None:
    call = example(entry)
    setting = setup_of(s.Comparison((">=",), (call, s.Number(F(0))))).setting
    for profile, value in zip(PROFILES, _values(entry), strict=True):
        strategies = [tuple(map(setting.constant, strategy)) for strategy in profile]
        assert _number(setting.number(call, strategies)) == value


def number_trusted(entry: NumberFunction) -> None:
    outcomes = Outcomes(GAME, NUMBERS)
    for profile, value in zip(PROFILES, _values(entry), strict=True):
        assert outcomes.value(example(entry), profile) == value
    assert outcomes.values(example(entry), PROFILES) == (_values(entry), True)


def number_simulated(entry: NumberFunction) -> None:
    found = Evaluation(WORLD, TRUTH).number(example(entry), TRUTH) + np.zeros_like(TRUTH[0])
    assert np.allclose(found, [float(value) for value in _values(entry)])


def number_pictured(entry: NumberFunction) -> None:
    half = s.Number(F(1, 2))
    shape = shape_of(s.Comparison((">=",), (example(entry), half)), WORLD, None)
    for profile, value in zip(PROFILES, _values(entry), strict=True):
        assert _contains(shape, profile) == (value >= F(1, 2))


def number_spoken(entry: NumberFunction) -> None:
    assert bool(spoken_of(example(entry), ACTIONS)) == entry.of_play


def number_coloured(entry: NumberFunction) -> None:
    assert _colour(entry.name, "(row)") in Name.Function
    assert re.search(rf"[(:|]{entry.name}[|)]", _editors("support.function.agent"))


# --- propositions ---


@cache
def _truths(proposition: s.Expression) -> dict[int, bool]:
    """Where the exact room tells whether it holds."""
    found: dict[int, bool] = {}
    for k, profile in enumerate(PROFILES):
        try:
            found[k] = holds(proposition, profile, WORLD, PROFILES)
        except Undecided:
            continue
    return found


def proposition_checked(entry: Proposition) -> None:
    check(example(entry), Scope(ACTIONS, ()), "proposition")


def proposition_exact(entry: Proposition) -> None:
    assert set(_truths(example(entry)).values()) == {True, False}


def proposition_symbolic(entry: Proposition) -> None:
    proposition = example(entry)
    setup, smt = setup_of(s.And((proposition, s.Not(proposition)))), Smt()
    shown = set()
    for k, truth in _truths(proposition).items():
        here = [
            zero(variable - value)
            for mine, there in zip(setup.setting.profile, PROFILES[k], strict=True)
            for variable, value in zip(mine[:-1], there[:-1], strict=True)
        ]
        weaker, stronger = Goal(setup, "weaker"), Goal(setup, "stronger")
        assert smt.check([*here, weaker.formula(proposition, truth)], 5).status != "unsat"
        assert smt.check([*here, stronger.formula(proposition, not truth)], 5).status != "sat"
        if smt.check([*here, stronger.formula(proposition, truth)], 5).status == "sat":
            shown.add(truth)
    assert shown == {True, False}


def proposition_trusted(entry: Proposition) -> None:
    outcomes = Outcomes(GAME, NUMBERS)
    told = set()
    for k, truth in _truths(example(entry)).items():
        found = outcomes.everywhere(example(entry), tuple((strategy,) for strategy in PROFILES[k]))
        assert found in (truth, None)
        told.add(found)
    assert told >= {True, False}


def proposition_simulated(entry: Proposition) -> None:
    missed = violation(example(entry), Evaluation(WORLD, TRUTH))
    found = {k: truth for k, truth in _truths(example(entry)).items() if abs(missed[k]) > CLOSE or missed[k] == 0}
    assert {truth for truth in found.values()} == {True, False}
    assert any(missed), "nothing is known of it"
    assert all(truth == (missed[k] <= 0) for k, truth in found.items())


def proposition_pictured(entry: Proposition) -> None:
    frontier = pareto_boundary(Bilinear.of(lambda i, j: WORLD.payoffs[i, j]))  # type: ignore[arg-type,return-value]
    shape = shape_of(example(entry), WORLD, frontier)
    assert all(_contains(shape, PROFILES[k]) == truth for k, truth in _truths(example(entry)).items())


def proposition_spoken(entry: Proposition) -> None:
    both = s.And((example(entry, "payoff(row) > 1"), parse_expression("payoff(row) > 0")))
    assert spoken_of(both, ACTIONS) == (frozenset() if entry.whole else frozenset({0}))


def proposition_coloured(entry: Proposition) -> None:
    """It stands in claims, which nothing colours; a word that is reserved is coloured in agents all the same."""
    if entry.reserved:
        assert _colour(entry.name) in Name.Builtin
        assert re.search(rf"[(:|]{entry.name}[|)]", _editors("support.constant.agent"))


def _contains(shape: Any, profile: Any) -> bool:
    point = profile[0][0], profile[1][0]
    match shape:
        case AtLeast():
            return bool(shape.at(point) >= -F(1, 10**9))
        case Both(parts):
            return all(_contains(part, profile) for part in parts)
        case Either(parts):
            return any(_contains(part, profile) for part in parts)
    raise TypeError(shape)


# --- statements and guards ---


def program_of(phrase: Phrase) -> s.Agent:
    """The agent of the example."""
    body = "\n".join(f"    {line}" for line in phrase.example.split("\n"))
    return parse_agent(f"agent Random:\n{body}\n")


def _case(phrase: Phrase) -> Case:
    return Case(GAME, program_of(phrase), 0)


def phrase_exact(phrase: Phrase) -> None:
    case, random = _case(phrase), Random(1)
    for _ in range(20):
        at = case.situation(random)
        outcomes = Interpreter(case.world(at.parameters), case.program, at.profile, at.answers).outcomes(at.zones)
        assert outcomes and all(sum(outcome.output) == 1 for outcome in outcomes)


def phrase_symbolic(phrase: Phrase) -> None:
    case, random = _case(phrase), Random(2)
    assert [case.differences(case.situation(random)) for _ in range(20)] == [[]] * 20


def phrase_trusted(phrase: Phrase) -> None:
    twice, random = Twice(_case(phrase)), Random(3)
    assert all(twice.compare(random) for _ in range(20))


def phrase_simulated(phrase: Phrase) -> None:
    twice, random = Twice(_case(phrase)), Random(4)
    for _ in range(20):
        at = twice.situation(random)
        world = twice.case.world(at.parameters)
        outcomes = Interpreter(world, twice.program, at.profile, at.answers).outcomes(at.zones)
        seen = {j: bounds[0] for of_site in at.zones.values() for j, bounds in of_site.items()}
        ends = [[np.array([float(seen.get(j, (0, 1))[end])]) for j in (0, 1)] for end in (0, 1)]
        truth = tuple(np.array([float(strategy[0])]) for strategy in at.profile)
        zones = Zones((ends[0][0], ends[0][1]), (ends[1][0], ends[1][1]))
        paths = list(Evaluation(world, (truth[0], truth[1])).paths(twice.program, zones))
        taken = [(low[0], high[0]) for on, low, high in paths if on[0]]
        found = [float(outcome.output[0]) for outcome in outcomes]
        assert (
            min(low for low, _ in taken) <= min(found) + CLOSE and max(high for _, high in taken) >= max(found) - CLOSE
        )
        assert all(any(low - CLOSE <= x <= high + CLOSE for low, high in taken) for x in found)


def phrase_coloured(phrase: Phrase) -> None:
    assert set(phrase.keywords) <= set(re.findall(r"\w+", phrase.example + phrase.written))
    for word in phrase.keywords:
        assert _colour(word) in Keyword or _colour(word) in Operator
        assert re.search(rf"[(:|]{word}[|)]", _editors("keyword.control.agent"))
    for word in phrase.meanings:
        assert _colour(word) in Name.Builtin
    for word in phrase.calls:
        assert _colour(word, "(") in Name.Function


def _colour(word: str, after: str = "") -> Any:
    return next(iter(AgentLexer().get_tokens(word + after)))[0]


def _editors(kind: str) -> str:
    grammar = json.loads((ROOT / "editors" / "agent.tmLanguage.json").read_text(encoding="utf-8"))
    return next(str(pattern["match"]) for pattern in grammar["patterns"] if pattern.get("name") == kind)


# --- kinds of claims ---


@cache
def _rock(action: str) -> s.Agent:
    return parse_agent(f"agent {action}Rock: play {action}\n")


def claim_of(kind: ClaimKind, true: bool = True) -> LoadedClaim:
    """A claim of this kind that is true, or one that is not."""
    item = "prob(row, C) = 1 and prob(column, C) = 0" if kind.plays else "prob(row, C) >= 0"
    said = f"not ({item})" if (kind.refuted_by is True) == true else item
    value = f'"{said}"' if kind.shape == "expressions" else f'{{region: "{said}"}}'
    text = f"players: {{row: CRock, column: DRock}}\n{kind.name}: {value}\n"
    return loaded(text, {"row": _rock("C"), "column": _rock("D")})


def kind_read(kind: ClaimKind) -> None:
    assert claim_of(kind).claim.kind == kind.name
    assert kind.name in get_args(s.Kind)
    schema = claim_schema()
    assert {"required": [kind.name]} in schema["oneOf"] and kind.name in schema["properties"]
    assert json.loads((ROOT / "spec" / "claim.schema.json").read_text(encoding="utf-8")) == schema


def kind_decided(kind: ClaimKind) -> None:
    for true, verdict in ((True, "proved"), (False, "refuted")):
        result, _ = decide_claim(claim_of(kind, true), 20.0, lambda _: None)
        assert result.verdict == verdict


def kind_trusted(kind: ClaimKind) -> None:
    from verify.semantics.symbolic.stated import ClaimStatement

    group = "always" if kind.refuted_by is True else kind.name
    assert {(group, verdict) for verdict in ("proved", "refuted", "vacuous", "unknown")} <= set(TRUSTS)
    for true in (True, False):
        claim = claim_of(kind, true)
        result, evidence = decide_claim(claim, 20.0, lambda _: None)
        assert judge(claim, evidence, ClaimStatement(claim)).trust == result.trust
        if kind.for_all and not true:
            assert result.witness is not None
            assert check_witness(claim, result.witness) == (claim.claim.items[0].text,)


def kind_told(kind: ClaimKind) -> None:
    assert SO[kind.name]


def kind_pictured(kind: ClaimKind) -> None:
    assert CLAIMED[kind.name]


def kind_explored(kind: ClaimKind) -> None:
    folder = ROOT / "verify" / "web" / "static"
    page, state = ((folder / name).read_text(encoding="utf-8") for name in ("index.html", "state.js"))
    assert f'<option value="{kind.name}">' in page
    (kinds,) = re.findall(r"const kinds = (\[.*\]);", state)
    assert kind.name in json.loads(kinds)


# --- all of them ---


def documented(table: Callable[[], str]) -> Consumer:
    def consumer(entry: Any) -> None:
        assert f"| {entry.written} | {entry.means} |" in table().splitlines()

    return consumer


PHRASE: dict[str, Consumer] = {
    "exact": phrase_exact,
    "symbolic": phrase_symbolic,
    "trusted": phrase_trusted,
    "simulated": phrase_simulated,
    "coloured": phrase_coloured,
}
CONSUMERS: dict[str, dict[str, Consumer]] = {
    "NUMBER_FUNCTIONS": {
        "checked": number_checked,
        "exact": number_exact,
        "symbolic": number_symbolic,
        "trusted": number_trusted,
        "simulated": number_simulated,
        "pictured": number_pictured,
        "spoken of": number_spoken,
        "coloured": number_coloured,
        "documented": documented(tables.number_functions),
    },
    "PROPOSITIONS": {
        "checked": proposition_checked,
        "exact": proposition_exact,
        "symbolic": proposition_symbolic,
        "trusted": proposition_trusted,
        "simulated": proposition_simulated,
        "pictured": proposition_pictured,
        "spoken of": proposition_spoken,
        "coloured": proposition_coloured,
        "documented": documented(tables.propositions),
    },
    "STATEMENTS": {**PHRASE, "documented": documented(tables.statements)},
    "GUARDS": {**PHRASE, "documented": documented(tables.guards)},
    "CLAIM_KINDS": {
        "read": kind_read,
        "decided": kind_decided,
        "trusted": kind_trusted,
        "told": kind_told,
        "pictured": kind_pictured,
        "explored": kind_explored,
        "documented": documented(tables.claim_kinds),
    },
}


def table(group: str) -> dict[str, Any]:
    entries: dict[str, Any] = getattr(functions, group)
    return entries


def unaware(group: str, entry: Any) -> set[str]:
    """The consumers that do not know the entry."""
    found = set()
    for name, consumer in CONSUMERS[group].items():
        try:
            consumer(entry)
        except Exception:
            found.add(name)
    return found
