"""Signs that follow from what is given, which have to be known before a hypothesis can be written down: of a divisor,
of a chance, of differences of payoffs. By Fourier and Motzkin's elimination, monomials taken for variables."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from verify.trust.forms import ONE, AtomForm, Form, Monomial, PartsForm, Terms
from verify.trust.polynomials import Steps
from verify.trust.stating.numbers import Value, plus, times

MOST_ROWS = 600
Row: TypeAlias = tuple[Terms, bool]
"""Terms whose sum is at least 0, and whether it is above."""


class Signs:
    """Facts, and what they are seen to imply: some of it may be missed, nothing is wrong."""

    def __init__(self, steps: Steps) -> None:
        self.steps, self.facts = steps, list[Row]()
        self._known: dict[object, bool] = {}

    def learn(self, form: Form) -> None:
        """Take the form as a fact: what is said by inequalities, equalities, or that something is not 0."""
        self._known.clear()
        if isinstance(form, PartsForm) and form.every:
            for part in form.all():
                self.learn(part)
        elif isinstance(form, AtomForm):
            terms = dict(form.terms)
            self.facts.append((terms, form.relation == ">"))
            if form.relation == "=":
                self.facts.append((plus({}, terms, -1), False))
        elif len(form.atoms) == 2 and not form.parts:
            one, other = form.atoms
            if one.relation == other.relation == ">" and not plus(dict(one.terms), dict(other.terms)):
                self.facts.append((times(dict(one.terms), dict(one.terms), self.steps), True))

    def at_least_0(self, terms: Terms, strict: bool = False) -> bool:
        """Whether the sum of the terms is at least 0 (`strict`: above 0) wherever the facts hold."""
        if not terms or list(terms) == [ONE]:
            value = terms.get(ONE, 0)
            return value > 0 or (value == 0 and not strict)
        key = frozenset(terms.items()), strict
        if key not in self._known:
            facts = [*self.facts, (plus({}, terms, -1), not strict)]  # denied: of one variable a factor as well
            near = [self.facts, *[facts] * (len(names_of(terms)) == 1)]
            self._known[key] = (
                self._contradict(facts)
                or any(self._contradict([*facts, *self._products(terms, some)]) for some in near)
                or self._by_factor(terms, strict)
            )
        return self._known[key]

    def _by_factor(self, terms: Terms, strict: bool) -> bool:
        """Whether a variable stands in every term, and it and the rest have that sign."""
        for name in sorted(frozenset.intersection(*(names_of({monomial: 1}) for monomial in terms))):
            alone: Terms = {frozenset(((name, 1),)): 1}
            if list(terms) != list(alone) and self.at_least_0(alone, strict):
                rest = {frozenset((n, e - (n == name)) for n, e in m if e > (n == name)): a for m, a in terms.items()}
                return self.at_least_0(rest, strict)
        return False

    def sign(self, value: Value) -> int | None:
        """1 or -1 where that is the sign of the value, else None."""
        for sign in (1, -1):
            if self.at_least_0(plus({}, value.top, sign), strict=True):
                return sign
        return None

    def _products(self, terms: Terms, facts: Sequence[Row]) -> list[Row]:
        near = [(fact, strict) for fact, strict in facts if names_of(fact) <= names_of(terms)]
        pairs = [(one, other) for k, one in enumerate(near) for other in near[k:]]
        return [(times(p, q, self.steps), s and t) for (p, s), (q, t) in pairs]

    def _contradict(self, rows: Sequence[Row]) -> bool:
        """Whether no numbers in the place of the monomials satisfy all rows."""
        rows = list(rows)
        while len(rows) <= MOST_ROWS:
            self.steps.take(sum(len(row) for row, _ in rows))
            counts: dict[Monomial, list[int]] = {}
            for row, strict in rows:
                value = row.get(ONE, 0)
                if not set(row) - {ONE} and (value < 0 or (value == 0 and strict)):
                    return True
                for monomial, a in row.items():
                    if monomial != ONE:
                        counts.setdefault(monomial, [0, 0])[a > 0] += 1
            if not counts:
                return False
            rows = self._without(min(counts, key=lambda m: (counts[m][0] * counts[m][1], sorted(m))), rows)
        return False

    def _without(self, monomial: Monomial, rows: Sequence[Row]) -> list[Row]:
        """What follows for the other monomials: rows in which this one has opposite signs are added up."""
        kept = {(frozenset(row.items()), strict): (row, strict) for row, strict in rows if monomial not in row}
        below = [row for row in rows if row[0].get(monomial, 0) < 0]
        above = [row for row in rows if row[0].get(monomial, 0) > 0]
        self.steps.take(5 * sum(len(a) + len(b) for a, _ in below for b, _ in above))
        for high, s in below:
            for low, t in above:
                ratio = Fraction(-high[monomial]) / low[monomial]
                row = plus(high, low, ratio)  # type: ignore[arg-type]
                row = {m: a for m, a in row.items() if m != monomial}
                kept.setdefault((frozenset(row.items()), s or t), (row, s or t))
        return list(kept.values())


def names_of(terms: Terms) -> frozenset[str]:
    """The variables in the terms."""
    return frozenset(name for monomial in terms for name, _ in monomial)
