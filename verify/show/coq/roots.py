"""That there is a root where a proof of existence defines one, as a theorem of Coq: the intermediate value theorem.

The theorem of the certificate assumes what each root has; these say that some number has it, whatever the other
variables are. They state the hypothesis as the certificate does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import lcm
from pathlib import Path

from verify.evidence.certificate import Atom, Formula, Polynomial
from verify.evidence.existence import Definition, ExistenceProof
from verify.show.coq.integral import integral
from verify.show.coq.names import comment_text, identifier, identifiers
from verify.show.coq.polynomials import polynomial_text
from verify.show.coq.statement import formula_text, wrapped

ROOTS = Path(__file__).with_name("Roots.v").read_text(encoding="utf-8")
"""The lemmas that these theorems require, as `Roots.v` beside it."""

USED = ("Then", "Nothing", "root_between", "as_stated", "H")
"""Words of these theorems, which no variable may be called."""


def coq_roots(name: str, proof: ExistenceProof) -> list[str]:
    """A theorem for each root, as far as the certificate speaks of it; named after the certificate's theorem."""
    whole = integral(proof.certificate)
    stated = dict(zip(whole.labels, whole.hypotheses, strict=True))
    names = tuple(dict.fromkeys((*whole.variables, *proof.variables, *(each.root for each in proof.definitions))))
    theorems = []
    for definition in proof.definitions:
        formula = stated.get(definition.label)
        if formula is not None:
            theorem = identifier(f"{name}_{definition.root}", ROOTS)
            new = dict(zip(names, identifiers(names, {*USED, theorem}), strict=True))
            spoken = {v for p in _polynomials(formula) for v in _variables(p, whole.variables)}
            inside = (definition.polynomial, *_bounds(definition, len(proof.variables)))
            spoken |= {v for p in inside for v in _variables(p, proof.variables)}
            others = [new[v] for v in names if v in spoken and v != definition.root]
            of = formula_text(formula, [new[v] for v in whole.variables])
            theorems.append(_theorem(theorem, definition, of, others, new, proof.variables))
    return theorems


def _theorem(
    name: str, definition: Definition, stated: str, others: list[str], new: Mapping[str, str], names: tuple[str, ...]
) -> str:
    """`names` are the variables of the definition, and `new` what they are called in Coq."""
    root, written = new[definition.root], [new[v] for v in names]
    reals = "Rdefinitions.R" if "R" in (*others, root) else "R"
    binder = f"forall {' '.join(others)} : {reals}, " if others else ""
    bounds = " ".join(f"({polynomial_text(p, written)})" for p in _bounds(definition, len(names)))
    of = "Nothing"
    for coefficient in reversed(list(_coefficients(definition, names))):
        of = f"(Then ({polynomial_text(coefficient, written)}) {of})"
    return f"""Theorem {name} :
{wrapped(f"{binder}exists {root} : {reals},", 2)}
  (* {comment_text(definition.label)} *)
{wrapped(stated, 4)}.
Proof.
{wrapped(f"intros {' '.join(others)}.", 2) if others else "  idtac."}
{wrapped(f"destruct (root_between {of} {bounds}) as [{root} H].", 2)}
  exists {root}; as_stated H.
Qed.
"""


def _coefficients(definition: Definition, names: tuple[str, ...]) -> Iterator[Polynomial]:
    """Those of the root's powers, the constant one first, in whole numbers."""
    place = names.index(definition.root) if definition.root in names else None
    whole = _times(definition.polynomial, lcm(*(c.denominator for c, _ in definition.polynomial)))
    powers = [0 if place is None else exponents[place] for _, exponents in whole]
    for power in range(max(powers, default=0) + 1):
        yield tuple(
            (c, tuple(0 if k == place else e for k, e in enumerate(exponents)))
            for (c, exponents), own in zip(whole, powers, strict=True)
            if own == power
        )


def _bounds(definition: Definition, variables: int) -> Iterator[Polynomial]:
    """Numerator and denominator of the lower bound, and of the upper one, in whole numbers and so many variables."""
    for bound in (definition.low, definition.high):
        under = ((Fraction(1), (0,) * variables),) if bound.denominator is None else bound.denominator
        factor = lcm(*(c.denominator for c, _ in (*bound.numerator, *under)))
        yield from (_times(bound.numerator, factor), _times(under, factor))


def _times(polynomial: Polynomial, factor: int) -> Polynomial:
    return tuple((coefficient * factor, exponents) for coefficient, exponents in polynomial)


def _polynomials(formula: Formula) -> Iterator[Polynomial]:
    if isinstance(formula, Atom):
        yield formula.polynomial
    else:
        for part in formula.parts:
            yield from _polynomials(part)


def _variables(polynomial: Polynomial, names: tuple[str, ...]) -> set[str]:
    return {name for _, exponents in polynomial for name, e in zip(names, exponents, strict=True) if e}
