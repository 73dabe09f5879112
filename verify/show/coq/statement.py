"""A certificate's hypotheses as a statement about real numbers, in the notation of Coq."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from fractions import Fraction

from verify.evidence.certificate import AnyOf, Atom, Certificate, Formula, Polynomial
from verify.show.coq.names import comment_text

WIDTH = 120


def statement(certificate: Certificate, variables: Sequence[str]) -> str:
    """`forall x y : R, (* label *) hypothesis -> ... -> False`, the variables under the names given.

    Where R is a variable (the reward, say), the type of the real numbers goes by its full name.
    """
    reals = "Rdefinitions.R" if "R" in variables else "R"
    lines = [_wrapped(f"forall {' '.join(variables)} : {reals},", 2)] if variables else []
    for label, hypothesis in zip(certificate.labels, certificate.hypotheses, strict=True):
        lines.append(f"  (* {comment_text(label)} *)")
        lines.append(_wrapped(f"{_formula(hypothesis, variables)} ->", 4))
    return "\n".join([*lines, "  False"])


def _formula(formula: Formula, variables: Sequence[str]) -> str:
    if isinstance(formula, Atom):
        return f"({_polynomial(formula.polynomial, variables)} {formula.relation} 0)"
    if not formula.parts:
        return "False" if isinstance(formula, AnyOf) else "True"
    sign = " \\/ " if isinstance(formula, AnyOf) else " /\\ "
    return f"({sign.join(_formula(part, variables) for part in formula.parts)})"


def _polynomial(polynomial: Polynomial, variables: Sequence[str]) -> str:
    """Laid out exactly as `expression` of the checker lays it out, so that Coq sees that they are the same."""
    text = ""
    for coefficient, exponents in polynomial:
        size = abs(coefficient)
        powers = [
            variable if e == 1 else f"{variable}^{e}" for variable, e in zip(variables, exponents, strict=True) if e
        ]
        term = " * ".join(powers if powers and size == 1 else [_number(size), *powers])
        if text:
            text += f" - {term}" if coefficient < 0 else f" + {term}"
        else:
            text = f"- ({term})" if coefficient < 0 else term  # - a * b would be (- a) * b
    return text or "0"


def _number(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator} / {value.denominator}"


def _wrapped(text: str, indent: int) -> str:
    space = " " * indent
    return textwrap.fill(
        text, WIDTH, initial_indent=space, subsequent_indent=space, break_long_words=False, break_on_hyphens=False
    )
