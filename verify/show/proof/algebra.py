"""Polynomials, facts and sums in symbols: as plain text, or as LaTeX.

What is written is equal to what it stands for: payoffs are put in where that is shorter, and nothing else is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from itertools import product as tuples

from verify.evidence.argument import ONE, Fact, Monomial, Product, Sum, Terms, plus, times
from verify.show.proof.notation import Notation, Symbol, payoff_name

SHORT = 3
"""Facts of so many terms, at most, stand in a sum as they are; others by their number."""
MOST_PAYOFFS = 4
"""In one polynomial."""
Piece = tuple[bool, str]
"""A part of a sum: whether it is added or subtracted, and its text."""


@dataclass(frozen=True)
class Style:
    """How mathematics is written."""

    latex: bool
    joint: str = "*"
    """Between factors."""

    def symbol(self, symbol: Symbol) -> str:
        return symbol.latex if self.latex else symbol.text

    def number(self, value: Fraction) -> str:
        if value.denominator == 1 or not self.latex:
            return str(value)
        return rf"\tfrac{{{value.numerator}}}{{{value.denominator}}}"

    def power(self, base: str, exponent: int) -> str:
        if exponent == 1:
            return base
        if self.latex:
            braced = base[0] not in "([" and any(sign in base for sign in "_\\'")
            return f"{{{base}}}^{{{exponent}}}" if braced else f"{base}^{{{exponent}}}"
        return f"{base}^{exponent}"

    def times(self, factors: Sequence[str]) -> str:
        return self.joint.join(factors)

    def reference(self, number: int) -> str:
        return f"[{number}]"

    def relation(self, sign: str) -> str:
        return {">=": r"\ge", "<=": r"\le"}.get(sign, sign) if self.latex else sign


TEXT, LATEX, BREAKABLE = Style(False), Style(True, " "), Style(True, r"\* ")
"""Plain text; LaTeX; and LaTeX that may be broken between factors, with a sign for the product."""


def joined(pieces: Sequence[Piece]) -> str:
    """The pieces as one sum; 0 where there are none."""
    if not pieces:
        return "0"
    (adds, first), *rest = pieces
    return ("" if adds else "-") + first + "".join(f" {'+' if adds else '-'} {text}" for adds, text in rest)


@dataclass(frozen=True)
class Writer:
    """Writes what is made of the variables of one argument."""

    notation: Notation
    style: Style
    _short: dict[Fact, Terms] = field(default_factory=dict, compare=False, repr=False)

    def styled(self, style: Style) -> Writer:
        """The same in another style."""
        return replace(self, style=style)

    def monomial(self, monomial: Monomial, coefficient: Fraction) -> str:
        """The monomial, parameters before what is played, with a coefficient that is above 0."""
        names = sorted(monomial, key=lambda entry: self._rank[entry[0]])
        factors = [self.style.power(self.style.symbol(self.notation.symbols[name]), e) for name, e in names]
        if coefficient != 1 or not factors:
            factors = [self.style.number(coefficient), *factors]
        return self.style.times(factors)

    @cached_property
    def _rank(self) -> Mapping[str, tuple[bool, int]]:
        return {name: (not name.isidentifier(), k) for k, name in enumerate(self.notation.symbols)}

    def pieces(self, terms: Terms) -> list[Piece]:
        """The terms one by one, those that are added first."""
        ordered = sorted(terms.items(), key=lambda term: term[1] < 0)
        return [(c > 0, self.monomial(monomial, abs(c))) for monomial, c in ordered]

    def polynomial(self, terms: Terms) -> str:
        return joined(self.pieces(terms))

    def shorter(self, terms: Terms) -> Terms:
        """The terms with payoffs in them, where that is shorter."""
        best = terms
        for _ in range(MOST_PAYOFFS):
            found = min((each for each in self._with_payoff(best)), key=len, default=best)
            if len(found) >= len(best):
                break
            best = found
        return best

    def short(self, fact: Fact) -> Terms:
        """The fact's terms with payoffs in them; found once for each."""
        if fact not in self._short:
            self._short[fact] = self.shorter(fact.terms)
        return self._short[fact]

    def _with_payoff(self, terms: Terms) -> Iterable[Terms]:
        for name, payoff in self.notation.payoffs.items():
            if len(payoff) > 2 and 2 * sum(m in terms for m in payoff) > len(payoff):
                for number in {terms[m] / c for m, c in payoff.items() if m in terms}:
                    yield {frozenset({(name, 1)}): number, **plus(terms, payoff, -number)}

    def payoff(self, player: str) -> list[Piece]:
        """What the player gets, as a sum over what everybody plays."""
        terms, pieces = self.notation.payoffs[payoff_name(player)], list[Piece]()
        for pure in tuples(*self.notation.actions.values()):
            value: Terms = terms
            factors = list[str]()
            for (j, of), action in zip(self.notation.actions.items(), pure, strict=True):
                free = [self.notation.probabilities[j, a] for a in of[:-1]]
                for a, name in zip(of, free, strict=False):
                    value = _at(value, name, a == action)
                whole = {ONE: Fraction(1), **{frozenset({(name, 1)}): Fraction(-1) for name in free}}
                if action in of[:-1]:
                    whole = {frozenset({(self.notation.probabilities[j, action], 1)}): Fraction(1)}
                factors += [self.factor(whole)] if free else []
            for monomial, c in value.items() if len(value) == 1 else [(ONE, Fraction(0))] * bool(value):
                number = [] if monomial == ONE and abs(c) == 1 else [self.monomial(monomial, abs(c))]
                if c == 0:
                    number = [f"({self.polynomial(value)})"]
                pieces.append((c >= 0, self.style.times([*number, *factors])))
        return pieces

    def factor(self, terms: Terms) -> str:
        """A polynomial as a factor: in parentheses, unless it is one symbol."""
        text = self.polynomial(terms)
        alone = len(terms) == 1 and all(c == 1 and len(m) <= 1 for m, c in terms.items())
        return text if alone else f"({text})"

    # --- facts ---

    def fact(self, fact: Fact) -> str:
        """The fact as a comparison of two sides without minus signs. The larger side less the smaller one is its
        polynomial; of an equality, the left side less the right one."""
        left, right = self.sides(fact)
        return f"{joined(left[0])} {self.style.relation(left[1])} {joined(right)}"

    def sides(self, fact: Fact) -> tuple[tuple[list[Piece], str], list[Piece]]:
        """The left side and the sign, and the right side."""
        pieces = self.pieces(self.short(fact))
        more = [(True, text) for adds, text in pieces if adds]
        less = [(True, text) for adds, text in pieces if not adds]
        number_only = len(more) <= 1 and all(text.isdigit() for _, text in more)
        if fact.relation != "=" and number_only and less:
            return (less, {">": "<", ">=": "<="}[fact.relation]), more
        return (more, fact.relation), less

    def is_short(self, fact: Fact) -> bool:
        """Whether it stands in a sum as it is."""
        return len(self.short(fact)) <= SHORT

    def as_factor(self, fact: Fact, number: int | None) -> str:
        """The fact's polynomial within a product."""
        if number is None or self.is_short(fact):
            return self.factor(self.short(fact))
        return self.style.reference(number)

    # --- sums ---

    def sum(self, total: Sum, numbers: dict[Fact, int]) -> tuple[list[Piece], str]:
        """The sum's pieces on the left, and the number on the right, to which they add up."""
        pieces, right = list[Piece](), Fraction(0)
        for product in total.products:
            if not product.facts and product.square is None:
                right -= product.multiplier
            else:
                pieces.append((True, self.product(product, numbers)))
        for terms, fact in total.zeros:
            pieces += self._multiple(terms, self.as_factor(fact, numbers.get(fact)))
        return pieces, ("-" if right < 0 else "") + self.style.number(abs(right))

    def product(self, product: Product, numbers: dict[Fact, int]) -> str:
        """The product; simple factors first, equal ones as a power."""
        count: dict[str, int] = {}
        for fact in product.facts:
            text = self.as_factor(fact, numbers.get(fact))
            count[text] = count.get(text, 0) + 1
        if product.square is not None:
            text = f"({self.polynomial(product.square)})"
            count[text] = count.get(text, 0) + 2
        ordered = sorted(count, key=lambda text: text.startswith(("(", "[")))
        factors = [self.style.power(text, count[text]) for text in ordered]
        if product.multiplier != 1 or not factors:
            factors = [self.style.number(product.multiplier), *factors]
        return self.style.times(factors)

    def positive(self, product: Product, numbers: dict[Fact, int]) -> str:
        """The product by itself, without needless parentheses."""
        if product.multiplier == 1 and len(product.facts) == 1 and product.square is None:
            (fact,) = product.facts
            short = fact not in numbers or self.is_short(fact)
            return self.polynomial(self.short(fact)) if short else self.style.reference(numbers[fact])
        return self.product(product, numbers)

    def _multiple(self, terms: Terms, factor: str) -> list[Piece]:
        if len(terms) > 1:
            return [(True, self.style.times([f"({self.polynomial(terms)})", factor]))]
        ((monomial, c),) = terms.items()
        before = [] if monomial == ONE and abs(c) == 1 else [self.monomial(monomial, abs(c))]
        return [(c > 0, self.style.times([*before, factor]))]


def _at(terms: Terms, name: str, one: bool) -> Terms:
    """The terms with 1 or 0 in the place of a variable."""
    total: Terms = {}
    for monomial, c in terms.items():
        rest = frozenset(entry for entry in monomial if entry[0] != name)
        if one or len(rest) == len(monomial):
            total = plus(total, times({rest: Fraction(1)}, {ONE: c}))
    return total
