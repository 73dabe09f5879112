"""Formulas: polynomial constraints in a Boolean tree without negation and without quantifiers.

The only form in which a problem reaches a solver or a certificate. Constants are simplified where a formula is built.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from verify.semantics.symbolic.algebra import Poly, Quotient, at_numbers


@dataclass(frozen=True)
class Atom:
    """`poly > 0`, `poly >= 0` or `poly = 0`."""

    relation: Literal[">", ">=", "="]
    poly: Poly


@dataclass(frozen=True)
class AllOf:
    parts: tuple[Formula, ...]


@dataclass(frozen=True)
class AnyOf:
    parts: tuple[Formula, ...]


Formula: TypeAlias = Atom | AllOf | AnyOf

TRUE: Formula = AllOf(())
FALSE: Formula = AnyOf(())


@dataclass(frozen=True)
class Hypothesis:
    """A constraint and, in words, where it comes from. `step`: whether this step improves."""

    label: str
    formula: Formula
    step: tuple[int, ...] | None = None


def all_of(parts: Iterable[Formula]) -> Formula:
    """The conjunction, flattened, with constants removed."""
    kept: dict[Formula, None] = {}
    for part in parts:
        if part == FALSE:
            return FALSE
        kept |= dict.fromkeys(part.parts if isinstance(part, AllOf) else (part,))
    return next(iter(kept)) if len(kept) == 1 else AllOf(tuple(kept))


def any_of(parts: Iterable[Formula]) -> Formula:
    """The disjunction, flattened, with constants removed."""
    kept: dict[Formula, None] = {}
    for part in parts:
        if part == TRUE:
            return TRUE
        kept |= dict.fromkeys(part.parts if isinstance(part, AnyOf) else (part,))
    return next(iter(kept)) if len(kept) == 1 else AnyOf(tuple(kept))


def negate(formula: Formula) -> Formula:
    """The formula that holds exactly where this one does not."""
    if isinstance(formula, AllOf):
        return any_of(map(negate, formula.parts))
    if isinstance(formula, AnyOf):
        return all_of(map(negate, formula.parts))
    poly = formula.poly
    match formula.relation:
        case ">":
            return atom(">=", -poly)
        case ">=":
            return atom(">", -poly)
        case "=":
            return any_of((atom(">", poly), atom(">", -poly)))


def atom(relation: Literal[">", ">=", "="], poly: Poly) -> Formula:
    """The atom, or TRUE or FALSE where the polynomial is a number."""
    if not poly.is_ground:
        return Atom(relation, poly)
    value = poly.coeff(1)
    holds = value > 0 if relation == ">" else value >= 0 if relation == ">=" else value == 0
    return TRUE if holds else FALSE


def positive(value: Quotient) -> Formula:
    return atom(">", value.numerator)


def nonnegative(value: Quotient) -> Formula:
    return atom(">=", value.numerator)


def zero(value: Quotient) -> Formula:
    return atom("=", value.numerator)


def conjuncts(formula: Formula) -> tuple[Formula, ...]:
    """The parts of a conjunction, or the formula itself."""
    return formula.parts if isinstance(formula, AllOf) else (formula,)


def atoms(formula: Formula) -> tuple[Atom, ...]:
    """Every atom of the formula."""
    if isinstance(formula, Atom):
        return (formula,)
    return tuple(a for part in formula.parts for a in atoms(part))


def holds(formula: Formula, numbers: Mapping[Poly, Any]) -> bool:
    """Whether it holds with the numbers (rational or algebraic); not where it speaks of variables that have none."""
    if isinstance(formula, Atom):
        value = at_numbers(formula.poly, numbers)
        if value is None:
            return False
        return bool(value > 0 if formula.relation == ">" else value >= 0 if formula.relation == ">=" else value == 0)
    return (all if isinstance(formula, AllOf) else any)(holds(part, numbers) for part in formula.parts)
