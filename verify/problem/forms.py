"""Formulas of a claim and of a certificate in one form, in which what is equal compares as equal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from sympy.polys.rings import PolyRing

from verify.evidence import certificate as c
from verify.model import formula as f
from verify.model.algebra import coefficients

Monomial: TypeAlias = frozenset[tuple[str, int]]
"""The variables in it, by name, each with its exponent."""


class AtomForm(NamedTuple):
    """A polynomial's terms and what is said of their sum."""

    relation: str
    terms: frozenset[tuple[Monomial, Fraction]]


@dataclass(frozen=True)
class PartsForm:
    """`every` part holds, or at least one: the atoms among them, and those that have parts themselves."""

    every: bool
    atoms: frozenset[AtomForm]
    parts: tuple[PartsForm, ...]

    def all(self) -> tuple[Form, ...]:
        return (*self.atoms, *self.parts)


Form: TypeAlias = AtomForm | PartsForm


@dataclass(frozen=True)
class ClaimForms:
    """The forms of a claim's formulas. Its branches say the same things again and again: an atom is written once."""

    atoms: dict[f.Atom, AtomForm] = field(default_factory=dict)

    def of(self, formula: f.Formula) -> Form:
        if not isinstance(formula, f.Atom):
            return _parts(isinstance(formula, f.AllOf), map(self.of, formula.parts))
        form = self.atoms.get(formula)
        if form is None:
            names = _names(formula.poly.ring)
            terms = frozenset((_monomial(exponents, names), a) for exponents, a in coefficients(formula.poly))
            form = self.atoms[formula] = AtomForm(formula.relation, terms)
        return form


def of_certificate(formula: c.Formula, names: Sequence[str]) -> Form:
    """The form of a certificate's formula in the variables of these names."""
    if not isinstance(formula, c.Atom):
        return _parts(isinstance(formula, c.AllOf), (of_certificate(part, names) for part in formula.parts))
    total: dict[Monomial, Fraction] = defaultdict(Fraction)  # a monomial may stand there twice
    for coefficient, exponents in formula.polynomial:
        total[_monomial(exponents, names)] += coefficient
    return AtomForm(formula.relation, frozenset((monomial, a) for monomial, a in total.items() if a))


def size(form: Form) -> int:
    """How many atoms there are in it."""
    return 1 if isinstance(form, AtomForm) else len(form.atoms) + sum(map(size, form.parts))


def implies(given: Form, wanted: Form) -> bool:
    """Whether it shows from the shape alone that `wanted` holds where `given` does."""
    if isinstance(wanted, PartsForm) and wanted.every:
        at_hand = isinstance(given, PartsForm) and given.every and wanted.atoms <= given.atoms
        return all(implies(given, part) for part in (wanted.parts if at_hand else wanted.all()))
    if isinstance(given, AtomForm):
        if isinstance(wanted, AtomForm):
            return given == wanted
        return given in wanted.atoms or any(implies(given, part) for part in wanted.parts)
    if not given.every:
        return all(implies(part, wanted) for part in given.all())
    if isinstance(wanted, AtomForm):
        return wanted in given.atoms or any(implies(part, wanted) for part in given.parts)
    return (
        not given.atoms.isdisjoint(wanted.atoms)
        or any(implies(given, part) for part in wanted.parts)
        or any(implies(part, wanted) for part in given.parts)
    )


def _parts(every: bool, forms: Iterable[Form]) -> Form:
    """The parts joined; parts of the same kind are taken apart, and one alone stands for itself."""
    atoms: set[AtomForm] = set()
    parts: list[PartsForm] = []
    for form in forms:
        if isinstance(form, AtomForm):
            atoms.add(form)
        elif form.every == every:
            atoms |= form.atoms
            parts += form.parts
        else:
            parts.append(form)
    joined = PartsForm(every, frozenset(atoms), tuple(parts))
    return joined.all()[0] if len(joined.all()) == 1 else joined


@lru_cache(16)
def _names(ring: PolyRing) -> tuple[str, ...]:
    return tuple(str(symbol.name) for symbol in ring.symbols)


def _monomial(exponents: Sequence[int], names: Sequence[str]) -> Monomial:
    return frozenset(filter(itemgetter(1), zip(names, exponents, strict=True)))
