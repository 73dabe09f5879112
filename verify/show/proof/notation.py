"""Short symbols for the variables of an argument, as plain text and as LaTeX, and what they mean.

Each player's probabilities get a letter that no parameter has. What a run reads of somebody gets that one's letter with
a mark. A parameter keeps its name. What is nothing of this gets a letter and its name in the argument as its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from verify.evidence.argument import Monomial, Terms

MOST_PLACES = 4
"""Probabilities of a game in which payoffs are looked for with other variables in their places."""
PURE = ("1", "0")
FAMILIES = ("pqrs", "xyzt", "uvwk", "abcd")
PROBABILITY = re.compile(r"prob\((?P<player>[^,]+),(?P<action>.+)\)")
OF_RUN = re.compile(
    r"(?P<me>.+)\.(?P<key>[a-z_0-9]+)\.(?P<kind>low|high|read|point)(?P<place>[0-9.]*)\[(?P<player>[^],]+)(,(?P<action>[^]]+))?\]"
)
BOUND = re.compile(r"bound\((\d+)\)")
ANSWER = re.compile(r"answer\((\d+)\)")
ROOT = re.compile(r"root\((\d+)\)")
MINMAX = re.compile(r"minmax\[(.+)\]")
SUFFIX = {"low": "_lo", "high": "_hi", "read": "_rd", "point": "_at"}
ACCENT = {"low": r"\underline", "high": r"\overline", "read": r"\tilde", "point": r"\hat"}
_GREEK = (
    "α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi "
    "π pi ρ rho ς varsigma σ sigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta "
    "Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega"
)
GREEK = dict(zip(_GREEK.split()[::2], _GREEK.split()[1::2], strict=True))


@dataclass(frozen=True)
class Symbol:
    """How a variable is written; `group` are those that are explained together, in the words of `meaning`."""

    text: str
    latex: str
    group: str = ""
    meaning: str = ""


@dataclass(frozen=True)
class Notation:
    """The symbols of an argument's variables, and of payoffs, which are known by `payoff:` and the player, and after
    `@` the variables in the places of the probabilities, where it is others."""

    symbols: Mapping[str, Symbol]
    payoffs: Mapping[str, Terms]
    actions: Mapping[str, Sequence[str]]
    probabilities: Mapping[tuple[str, str], str]
    """The variable for each player and action but the last."""


def renamed(terms: Terms, names: Mapping[str, str]) -> Terms:
    """The terms with other names for variables; these may be 0 and 1."""
    total: dict[Monomial, Fraction] = {}
    for monomial, c in terms.items():
        new = frozenset((names.get(name, name), e) for name, e in monomial)
        if not any(name == "0" for name, _ in new):
            rest = frozenset((name, e) for name, e in new if name != "1")
            total[rest] = total.get(rest, Fraction(0)) + c
    return {monomial: c for monomial, c in total.items() if c}


def payoff_name(player: str) -> str:
    """The name by which a payoff stands in a polynomial."""
    return f"payoff:{player}"


def notation_of(names: Iterable[str], actions: Mapping[str, Sequence[str]], payoffs: Mapping[str, Terms]) -> Notation:
    """Symbols for the variables of these names; `actions` and `payoffs` are by player."""
    variables = list(dict.fromkeys(names))
    return _Names(variables, actions, payoffs).notation()


class _Names:
    def __init__(
        self, variables: Sequence[str], actions: Mapping[str, Sequence[str]], payoffs: Mapping[str, Terms]
    ) -> None:
        self.variables, self.actions, self.payoffs = variables, actions, payoffs
        spoken = {name for terms in payoffs.values() for monomial in terms for name, _ in monomial}
        self.parameters = {name for name in (*variables, *spoken) if name.isidentifier()}
        self.roots = [name for name in variables if ROOT.fullmatch(name)]
        self.letters = self._letters()
        self.groups: dict[str, list[tuple[str, ...]]] = {}
        for variable in variables:
            found = OF_RUN.fullmatch(variable.removesuffix("'"))
            if found is not None:
                of = "point" if found["kind"] == "point" else "zone"
                entry = (found["me"], found["key"], found["place"])
                if entry not in self.groups.setdefault(of, []):
                    self.groups[of].append(entry)
        self.others: list[str] = []

    def notation(self) -> Notation:
        probabilities = {(j, a): f"prob({j},{a})" for j, of in self.actions.items() for a in of[:-1]}
        symbols = {name: self.symbol(name) for name in (*probabilities.values(), *self.variables)}
        for monomial in (m for terms in self.payoffs.values() for m in terms):
            symbols |= {name: self.symbol(name) for name, _ in monomial if name not in symbols}
        for player in self.payoffs:
            letter = self.free("u")
            latex = _indexed(letter, latex_upright(player))
            symbols[payoff_name(player)] = Symbol(f"{letter}_{player}", latex)
        payoffs = {payoff_name(player): terms for player, terms in self.payoffs.items()}
        for at in self.places(list(probabilities.values())):
            for player, terms in self.payoffs.items():
                own, name = symbols[payoff_name(player)], f"{payoff_name(player)}@{','.join(at)}"
                texts, latex = (
                    ", ".join(n if n in PURE else getattr(symbols[n], kind) for n in at) for kind in ("text", "latex")
                )
                symbols[name] = Symbol(f"{own.text}({texts})", f"{own.latex}({latex})")
                payoffs[name] = renamed(terms, dict(zip(probabilities.values(), at, strict=True)))
        return Notation(symbols, payoffs, self.actions, probabilities)

    def places(self, own: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Other variables in the places of the probabilities, where payoffs are looked for: another state's, those of
        one thing that a run reads, and those of a profile that a line speaks of."""
        if len(own) > MOST_PLACES:
            return
        bound = [name for name in self.variables if BOUND.fullmatch(name)]
        found = [[[name, f"{name}'", *PURE] for name in own], [[name, *bound] for name in own]]
        runs: dict[tuple[str, ...], list[list[str]]] = {}
        for name in self.variables:
            of = OF_RUN.fullmatch(name)
            base = None if of is None else f"prob({of['player']},{of['action'] or self.actions[of['player']][0]})"
            if of is not None and base in own:
                which = (of["me"], of["key"], of["place"], str(of["kind"] == "point"))
                runs.setdefault(which, [[each, *PURE] for each in own])[own.index(base)].append(name)
        known = {*self.variables, *own, *PURE}
        for choices in (*found, *runs.values()):
            yield from (
                at
                for at in product(*([name for name in names if name in known] for names in choices))
                if at != tuple(own)
                and not set(at) <= set(PURE)
                and len({n for n in at if n in bound}) == sum(n in bound for n in at)
            )

    def symbol(self, variable: str) -> Symbol:
        if variable.endswith("'"):
            own = self.symbol(variable[:-1])
            primed = f"{{{own.latex}}}'" if own.latex.startswith("\\") else f"{own.latex}'"
            return Symbol(f"{own.text}'", primed, "'", "the same in the other state")
        if variable in self.parameters:
            return Symbol(variable, latex_name(variable))
        found = PROBABILITY.fullmatch(variable)
        if found is not None:
            letter, number = self.letter(found["player"], found["action"])
            shown = f"prob({found['player']}, {found['action']})"
            return Symbol(letter + number, _indexed(letter, number), variable, shown)
        found = OF_RUN.fullmatch(variable)
        if found is not None:
            return self.of_run(found)
        for pattern, letter, meaning in (
            (BOUND, "z", "a profile that the line speaks of"),
            (ANSWER, "o", "the oracle's answer to a query: the probability of yes"),
        ):
            found = pattern.fullmatch(variable)
            if found is not None:
                number, letter = str(int(found[1]) + 1), self.free(letter)
                return Symbol(letter + number, _indexed(letter, number), letter, meaning)
        found = ROOT.fullmatch(variable)
        if found is not None:
            number = found[1] if len(self.roots) > 1 else ""
            letter = self.free("r")
            return Symbol(letter + number, _indexed(letter, number), "root", "the root that the states speak of")
        found = MINMAX.fullmatch(variable)
        if found is not None:
            letter, word = self.free("v"), latex_upright(found[1])
            return Symbol(f"{letter}_{found[1]}", _indexed(letter, word), variable, f"minmax({found[1]})")
        if variable not in self.others:
            self.others.append(variable)
        number, letter = str(self.others.index(variable) + 1), self.free("w")
        return Symbol(letter + number, _indexed(letter, number), letter, "further numbers that the hypotheses speak of")

    def of_run(self, found: re.Match[str]) -> Symbol:
        kind, player = found["kind"], found["player"]
        letter, number = self.letter(player, found["action"] or self.actions.get(player, ("",))[0])
        of, entry = "point" if kind == "point" else "zone", (found["me"], found["key"], found["place"])
        which = str(self.groups[of].index(entry) + 1) if len(self.groups[of]) > 1 else ""
        run = (
            f"the {found['key']} run of {found['me']}"
            if found["key"] in ("lower", "upper")
            else f"the run of {found['me']}"
        )
        if found["key"] == "exact":
            run = found["me"]
        meaning = (
            f"the ends of the intervals that {run} reads"
            if of == "zone"
            else f"a profile that agrees with what {run} reads"
        )
        index = "".join(filter(None, (number, "," if number and which else "", which)))
        latex = f"{ACCENT[kind]}{{{letter}}}" + (f"_{{{index}}}" if index else "")
        return Symbol(f"{letter}{number}{SUFFIX[kind]}{which}", latex, f"{of} {' '.join(entry)}", meaning)

    def letter(self, player: str, action: str) -> tuple[str, str]:
        """The letter of the player, and a number where that player has several probabilities."""
        of = self.actions.get(player, (action, ""))
        return self.letters.get(player, "y"), str(of.index(action) + 1) if len(of) > 2 and action in of else ""

    def _letters(self) -> Mapping[str, str]:
        taken = {name.rstrip("0123456789_") for name in self.parameters} | self.parameters
        taken |= {"r"} if self.roots else set()  # so it is called where states are told
        for family in FAMILIES:
            if len(self.actions) <= len(family):
                chosen = dict(zip(self.actions, family, strict=False))
                if not taken & set(chosen.values()):
                    return chosen
        return {player: f"x_{player}" for player in self.actions}

    def free(self, letter: str) -> str:
        """The letter, twice where a parameter is called like it."""
        taken = {name.partition("_")[0].rstrip("0123456789") for name in self.parameters} | set(self.letters.values())
        while letter in taken:
            letter += letter[0]
        return letter


def legend(notation: Notation, used: Iterable[str]) -> Iterator[tuple[list[Symbol], str]]:
    """The symbols that need to be explained, those of one group together, with their meaning."""
    groups: dict[str, list[Symbol]] = {}
    for name in dict.fromkeys(used):
        symbol = notation.symbols[name]
        if symbol.meaning:
            groups.setdefault(symbol.group, []).append(symbol)
    for symbols in groups.values():
        yield symbols, symbols[0].meaning


def _indexed(letter: str, number: str) -> str:
    base = letter if len(letter) == 1 else latex_name(letter)
    return f"{base}_{{{number}}}" if number else base


def latex_name(name: str) -> str:
    r"""A parameter's name in mathematics: Greek letters as such, `k1` with an index, longer ones upright.

    >>> print(latex_name("ε"), latex_name("k1"), latex_name("pC"), latex_name("x_max"))
    \varepsilon  k_{1} \mathit{pC} \mathit{x\_max}
    """
    found = re.fullmatch(r"(.)_?(\d+)", name)
    if found is not None:
        return f"{latex_name(found[1])}_{{{found[2]}}}"
    if name in GREEK:
        return f"\\{GREEK[name]} "
    return name if len(name) == 1 and name.isascii() else rf"\mathit{{{latex_word(name)}}}"


def latex_upright(name: str) -> str:
    """A name in upright letters, within mathematics."""
    return rf"\mathrm{{{latex_word(name)}}}"


def latex_word(name: str) -> str:
    """A name's letters within mathematics; those that are neither of ASCII nor Greek by their numbers."""
    parts = []
    for c in name:
        if c.isascii():
            parts.append(rf"\{c}" if c in "_#%&$" else c if c.isalnum() else " ")
        else:
            parts.append(rf"\{GREEK[c]} " if c in GREEK else rf"\langle {ord(c):X}\rangle ")
    return "".join(parts)
