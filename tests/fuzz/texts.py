"""Texts of the languages as hypothesis strategies: by the grammars, with odd characters, and damaged."""

from __future__ import annotations

import json
from itertools import product

from hypothesis import strategies as st

Texts = st.SearchStrategy[str]

PLAYERS, ACTIONS, PARAMETERS = ("row", "column"), ("C", "D"), ("T", "R", "P", "S")

ODD = st.text(
    st.one_of(
        st.sampled_from("\x00\x07\x1b\x7f\x85\x9b\u061c\u200b\u200e\u2028\u202e\u2066\ufeff\ud800\U000e0001\n\r\t"),
        st.sampled_from("\"'#:{}[],&*!|>%@`$\\-?()<>=^/é漢\u0301"),
        st.characters(),
    ),
    max_size=12,
)


def rarely(odd: Texts, usual: Texts) -> Texts:
    """The odd one, one time in sixteen."""
    return st.integers(0, 15).flatmap(lambda n: odd if n == 15 else usual)


# --- expressions ---

PLAIN = st.one_of(st.sampled_from(("0", "1", "2", "3", "1/2", "1/10", "0.25")), st.integers(0, 10**6).map(str))
LARGE = st.sampled_from(("1/0", "9^9", "1" + "0" * 40, "9" * 299, "(1/7)^64", "x^0", "9" * 400))
NUMBERS = rarely(LARGE, PLAIN)


def amounts(*names: str) -> Texts:
    """Formulas for numbers in these names and calls."""
    leaves = rarely(
        st.sampled_from(("x", "True", "_", "ａ", "prob(me, C)", "payoff(third)", "prob(row)", "near", "f(x)")),
        st.one_of(NUMBERS, st.sampled_from(names)),
    )

    def larger(parts: Texts) -> Texts:
        return st.one_of(
            st.tuples(parts, st.sampled_from(("+", "-", "*")), parts).map(" ".join),
            st.tuples(parts, PLAIN).map(lambda a: f"({a[0]})/({a[1]} + 1)"),
            parts.map(lambda a: f"-({a})"),
            st.tuples(parts, st.integers(0, 4)).map(lambda a: f"({a[0]})^{a[1]}"),
        )

    return st.recursive(leaves, larger, max_leaves=3)


def comparisons(parts: Texts) -> Texts:
    return st.tuples(parts, st.sampled_from(("<", "<=", "=", ">=", ">", "!=", "≤", "≠")), parts).map(" ".join)


def joined(parts: Texts) -> Texts:
    return st.one_of(
        st.tuples(parts, st.sampled_from(("and", "or", "=>", "⇒")), parts).map(lambda a: f"({a[0]}) {a[1]} ({a[2]})"),
        parts.map(lambda a: f"not ({a})"),
        st.tuples(parts, st.sampled_from(("1/10", "0", "ε", "4*δ"))).map(lambda a: f"near({a[0]}, {a[1]})"),
    )


PLAYED = (
    *(f"prob({player}, {action})" for player in PLAYERS for action in ACTIONS),
    *(f"{what}({player})" for what in ("payoff", "minmax") for player in PLAYERS),
)
SMALL = rarely(LARGE, st.just("1/10"))
OF_GAME = amounts(*PARAMETERS)
ASSUMED = comparisons(amounts(*PARAMETERS, "ε", "δ", "eps"))
STATED = comparisons(amounts(*PARAMETERS, "ε", "δ", *PLAYED, *PLAYED))
WORDS = st.sampled_from(("pareto", "weakly_pareto", "undominated(1/20)", "undominated among states"))
PROPOSITIONS = st.recursive(st.one_of(STATED, STATED, WORDS), joined, max_leaves=2)
EXPRESSIONS = st.one_of(PROPOSITIONS, OF_GAME)

# --- agents ---

SHARES = st.one_of(st.sampled_from(("1/2", "ε", "1/3", "k", "1 - ε")), amounts("k", "ε", "δ"))
PLAYS = st.one_of(
    st.sampled_from(("C", "D", "minmax")),
    rarely(
        st.sampled_from(("E", "reading of other", "copy of other", "step", "best reply", "first action")),
        SHARES.map("mix({}: C, D)".format),
    ),
).map("play {}".format)
READ = comparisons(amounts("payoff(me)", "payoff(other)", "prob(other, C)", "minmax", "k"))
GUARDS = st.one_of(
    READ.map("surely {}".format),
    READ.map("possibly {}".format),
    SHARES.map("oracle says prob(other, C) > {}".format),
    st.sampled_from(("copy of other plays C", "copy of row plays D", "x is C")),
    st.sampled_from(("oracle says payoff(me, C) > payoff(me, D)", "oracle says payoff(other, C) > payoff(me, D)")),
)
GUARDED = st.one_of(GUARDS, GUARDS.map("not ({})".format), st.tuples(GUARDS, GUARDS).map(" or ".join))


@st.composite
def agents(draw: st.DrawFn, name: str = "a") -> str:
    """An agent's file."""
    lines = [f"# {draw(ODD)}".replace("\n", " ").replace("\r", " ").replace("\0", " ")]
    lines = lines if draw(st.booleans()) and "\ud800" not in lines[0] else []
    lines.append(f"agent {name}{draw(rarely(st.sampled_from(('', '(k)')), st.just('(k = 1/2)')))}:")
    lines += draw(rarely(st.just([]), st.sampled_from((["    read everyone"], ["    read other"]))))
    for _ in range(draw(st.integers(0, 2))):
        head = draw(st.one_of(GUARDED.map("if {}".format), SHARES.map("with probability {}".format)))
        lines += [f"    {head}:", f"        {draw(PLAYS)}"]
    if draw(st.integers(0, 3)) == 0:
        lines += ["    sample other as x:", f"        if x is C or {draw(GUARDED)}:", f"            {draw(PLAYS)}"]
        lines.append(f"        play {draw(st.sampled_from(('x', 'C')))}")
        return "\n".join([*lines, ""])
    if draw(st.integers(0, 5)) == 0:
        lines += ["    if some step surely improves(by_weight):", "        with probability ε: play step"]
        lines.append("    play reading")
        return "\n".join([*lines, ""])
    return "\n".join([*lines, f"    {draw(PLAYS)}", ""])


# --- YAML ---


@st.composite
def scalars(draw: st.DrawFn, values: Texts) -> str:
    """A value as it is quoted in YAML, or not, or as it should be."""
    value = draw(values)
    return draw(rarely(st.sampled_from((json.dumps(value, ensure_ascii=False), value)), st.just(json.dumps(value))))


PROSE = st.one_of(st.just("plain words"), ODD)
SHORT = rarely(st.sampled_from(("", "../x", "a" * 120, "é", "é\u202e")), st.sampled_from(("g", "c", "x-1")))


def _list(values: list[str]) -> str:
    return f"[{', '.join(values)}]"


@st.composite
def games(draw: st.DrawFn, inline: bool = False) -> str:
    """A game's file, or a game inside a claim."""
    entries = st.one_of(st.sampled_from((*PARAMETERS, "0", "1", "3")), OF_GAME).map(json.dumps)
    cells = {" ".join(pure): _list([draw(entries), draw(entries)]) for pure in product(ACTIONS, ACTIONS)}
    lines = [] if inline else [f"game: {draw(scalars(SHORT))}"]
    lines += ["players: {row: [C, D], column: [C, D]}", "parameters: [T, R, P, S]"]
    if draw(st.booleans()):
        lines.append(f"assume: {_list(draw(st.lists(comparisons(OF_GAME).map(json.dumps), min_size=1, max_size=2)))}")
    lines += ["payoffs:", *(f"  {pure}: {values}" for pure, values in cells.items())]
    return "\n".join([*lines, ""])


@st.composite
def claims(draw: st.DrawFn) -> str:
    """A claim's file, with a game of the library, beside it or inside it, and agents beside it as `a` and `b`."""
    known = st.sampled_from(("anyone", "anyone", "a", "b", "./a.agent", "a(k = 1/3)", "CooperateRock", "LP", "neLP"))
    uses = rarely(st.sampled_from(("nobody", "a(x = 1)", "./a", "a(")), known)
    lines = [f"claim: {draw(scalars(SHORT))}"]
    for key in draw(st.lists(st.sampled_from(("says", "source", "about")), unique=True)):
        lines.append(f"{key}: {draw(scalars(PROSE.filter(str.strip)))}")
    game = draw(st.sampled_from(("prisoners-dilemma", "prisoners-dilemma", "./g.game.yaml", "")))
    lines += [f"game: {game}"] if game else ["game:", *(f"  {line}" for line in draw(games(True)).splitlines())]
    lines.append(f"players: {{row: {draw(uses)}, column: {draw(uses)}}}")
    if draw(st.booleans()):
        lines.append(f"parameters: {_list([draw(st.sampled_from(('k', 'True', 'ａ', 'x')))])}")
    given = draw(st.lists(ASSUMED.map(json.dumps), max_size=1))
    lines.append(f"given: {_list(['0 < ε <= 1/10', '0 < δ <= ε/100', *given])}")
    if draw(st.booleans()):
        lines.append(f"at: {{T: 3, R: 2, P: 1, S: 0, ε: {draw(rarely(LARGE, st.just('1/10')))}}}")
    kind = draw(st.sampled_from(("always", "always", "never", "possible", "lemma", "attains")))
    stated = ASSUMED if kind == "lemma" else PROPOSITIONS
    items = _list(draw(st.lists(scalars(stated), min_size=1, max_size=2)))
    lines.append(f"{kind}: {items}" if kind != "attains" else f"attains: {{region: {items}, within: {draw(NUMBERS)}}}")
    if draw(st.integers(0, 5)) == 0:
        lines.append(f"equilibrium: {{within: {draw(NUMBERS)}}}")
    return "\n".join([*lines, ""])


@st.composite
def damaged(draw: st.DrawFn, texts: Texts) -> str:
    """A text with a few pieces taken out, doubled or replaced by odd ones."""
    text = draw(texts)
    for _ in range(draw(st.integers(0, 3))):
        begin = draw(st.integers(0, len(text)))
        end = min(len(text), begin + draw(st.integers(0, 6)))
        piece = draw(st.one_of(st.just(""), st.just(text[begin:end] * 2), ODD))
        text = text[:begin] + piece + text[end:]
    return text
