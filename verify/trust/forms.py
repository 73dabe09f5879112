"""Formulas in one form, in which those that say the same compare as equal: up to order, to scaling, to nesting of like
with like, and to what is true or false at sight. Standard library only.

A claim is stated in this form from its text; a certificate's hypotheses are compared with it by shape (`implies`).
Variables are known by name, so it does not matter in which order a certificate has them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm
from operator import itemgetter
from typing import Literal, NamedTuple, TypeAlias

from verify.evidence import certificate as c
from verify.trust.polynomials import Steps, bits, cost_of_product, cost_of_sum

Monomial: TypeAlias = frozenset[tuple[str, int]]
"""The variables in it, by name, each with its exponent."""
Terms: TypeAlias = Mapping[Monomial, Fraction | int]
ONE: Monomial = frozenset()
UNIT: Terms = {ONE: Fraction(1)}


class AtomForm(NamedTuple):
    """What is said of the sum of some terms, whose coefficients are whole and have no common divisor."""

    relation: Literal[">", ">=", "="]
    terms: frozenset[tuple[Monomial, int]]


@dataclass(frozen=True)
class PartsForm:
    """`every` part holds, or at least one: the atoms among them, and those that have parts themselves."""

    every: bool
    atoms: frozenset[AtomForm]
    parts: tuple[PartsForm, ...]

    def all(self) -> tuple[Form, ...]:
        return (*self.atoms, *self.parts)


Form: TypeAlias = AtomForm | PartsForm
TRUE: Form = PartsForm(True, frozenset(), ())
FALSE: Form = PartsForm(False, frozenset(), ())


def atom_form(relation: Literal[">", ">=", "="], terms: Terms) -> Form:
    """The form of `terms > 0`, `>= 0` or `= 0`; of numbers alone, TRUE or FALSE."""
    kept = {monomial: a for monomial, a in terms.items() if a}
    if not kept or list(kept) == [ONE]:
        value = kept.get(ONE, Fraction(0))
        holds = value > 0 if relation == ">" else value >= 0 if relation == ">=" else value == 0
        return TRUE if holds else FALSE
    whole = lcm(*(a.denominator for a in kept.values()))
    scaled = {monomial: a.numerator * (whole // a.denominator) for monomial, a in kept.items()}
    factor = gcd(*scaled.values())
    if relation == "=" and kept[min(kept, key=sorted)] < 0:  # an equality may change its sign
        factor = -factor
    return AtomForm(relation, frozenset((monomial, a // factor) for monomial, a in scaled.items()))


def parts_form(every: bool, forms: Iterable[Form]) -> Form:
    """The parts joined; parts of the same kind are taken apart, and one alone stands for itself."""
    atoms: set[AtomForm] = set()
    parts: list[PartsForm] = []
    for form in forms:
        if isinstance(form, AtomForm):
            atoms.add(form)
        elif form.every == every:
            atoms |= form.atoms
            parts += form.parts
        elif not form.all():  # FALSE in a conjunction, TRUE in a disjunction
            return form
        else:
            parts.append(form)
    joined = PartsForm(every, frozenset(atoms), tuple(parts))
    return joined.all()[0] if len(joined.all()) == 1 else joined


def of_certificate(formula: c.Formula, names: Sequence[str], steps: Steps) -> Form:
    """The form of a certificate's formula in the variables of these names. Raises TooMuch."""
    if not isinstance(formula, c.Atom):
        return parts_form(isinstance(formula, c.AllOf), [of_certificate(part, names, steps) for part in formula.parts])
    return atom_form(formula.relation, terms_of(formula.polynomial, names, steps))


def terms_of(polynomial: c.Polynomial, names: Sequence[str], steps: Steps) -> Terms:
    """The polynomial of a certificate, in variables of these names. Raises TooMuch."""
    steps.take(cost_of_sum(len(polynomial), sum(bits(coefficient) for coefficient, _ in polynomial)))
    total: dict[Monomial, Fraction] = defaultdict(Fraction)  # a monomial may stand there twice
    for coefficient, exponents in polynomial:
        total[monomial_of(exponents, names)] += coefficient
    return total


def monomial_of(exponents: Sequence[int], names: Sequence[str]) -> Monomial:
    """The variables with an exponent above 0."""
    return frozenset(filter(itemgetter(1), zip(names, exponents, strict=True)))


def size(form: Form) -> int:
    """How many atoms there are in it."""
    return 1 if isinstance(form, AtomForm) else len(form.atoms) + sum(map(size, form.parts))


def names_in(form: Form) -> frozenset[str]:
    """The variables that the formula speaks of."""
    if isinstance(form, AtomForm):
        return frozenset(name for monomial, _ in form.terms for name, _ in monomial)
    return frozenset(name for part in form.all() for name in names_in(part))


def negated(form: Form) -> Form:
    """The form of what holds exactly where this one does not."""
    if isinstance(form, PartsForm):
        return parts_form(not form.every, map(negated, form.all()))
    opposite = {monomial: -a for monomial, a in form.terms}
    if form.relation == "=":
        return parts_form(False, (atom_form(">", dict(form.terms)), atom_form(">", opposite)))
    return atom_form(">=" if form.relation == ">" else ">", opposite)


def substituted(form: Form, values: Mapping[str, tuple[Terms, Terms]], steps: Steps) -> Form:
    """The form with quotients in the place of variables, all at once: each a numerator and a denominator, which is
    positive. What an atom says is multiplied by them. Raises TooMuch."""
    if isinstance(form, PartsForm):
        return parts_form(form.every, [substituted(part, values, steps) for part in form.all()])
    steps.take(1)
    highest = dict[str, int]()
    for name, exponent in sorted(each for monomial, _ in form.terms for each in monomial if each[0] in values):
        highest[name] = exponent
    if not highest:
        return form
    total: dict[Monomial, Fraction] = defaultdict(Fraction)
    longest = 0
    for monomial, coefficient in form.terms:
        product: Terms = {frozenset(each for each in monomial if each[0] not in values): coefficient}
        exponents = dict(monomial)
        for name, most in highest.items():
            numerator, denominator = values[name]
            own = exponents.get(name, 0)
            for factor in [numerator] * own + [denominator] * ((most - own) * (denominator != UNIT)):
                product = times(product, factor, steps)
        steps.take(cost_of_sum(len(product), longest + max(map(bits, product.values()), default=0)))
        for each, a in product.items():
            total[each] += a
            longest = max(longest, bits(total[each]))
    steps.take(cost_of_sum(len(total), sum(map(bits, total.values()))))
    return atom_form(form.relation, total)


def renamed(form: Form, names: Mapping[str, str], steps: Steps) -> Form:
    """The form with these other names for variables, no two of which become one. Raises TooMuch."""
    if isinstance(form, PartsForm):
        return parts_form(form.every, [renamed(part, names, steps) for part in form.all()])
    steps.take(len(form.terms))
    terms = {frozenset((names.get(name, name), e) for name, e in monomial): a for monomial, a in form.terms}
    return atom_form(form.relation, terms)


def times(left: Terms, right: Terms, steps: Steps) -> Terms:
    """The product. Raises TooMuch."""
    steps.take(cost_of_product(left, right))
    result: dict[Monomial, Fraction] = defaultdict(Fraction)
    for monomial, coefficient in left.items():
        for other, factor in right.items():
            exponents = dict(monomial)
            for name, exponent in other:
                exponents[name] = exponents.get(name, 0) + exponent
            result[frozenset(exponents.items())] += coefficient * factor
    return result


def implies(given: Form, wanted: Form, steps: Steps) -> bool:
    """Whether it shows from the shape alone that `wanted` holds where `given` does. Raises TooMuch."""
    steps.take(1)
    if isinstance(wanted, PartsForm) and wanted.every:
        at_hand = isinstance(given, PartsForm) and given.every and wanted.atoms <= given.atoms
        return all(implies(given, part, steps) for part in (wanted.parts if at_hand else wanted.all()))
    if isinstance(given, AtomForm):
        if isinstance(wanted, AtomForm):
            return given == wanted
        return given in wanted.atoms or any(implies(given, part, steps) for part in wanted.parts)
    if not given.every:
        return all(implies(part, wanted, steps) for part in given.all())
    if isinstance(wanted, AtomForm):
        return wanted in given.atoms or any(implies(part, wanted, steps) for part in given.parts)
    return (
        not given.atoms.isdisjoint(wanted.atoms)
        or any(implies(given, part, steps) for part in wanted.parts)
        or any(implies(part, wanted, steps) for part in given.parts)
    )
