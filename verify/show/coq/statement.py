"""A certificate's hypotheses as a statement about real numbers, in the notation of Coq."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from verify.evidence.certificate import AnyOf, Atom, Certificate, Formula
from verify.show.coq.names import comment_text
from verify.show.coq.polynomials import polynomial_text

WIDTH = 120
UNBROKEN = "\u00a0"
"""A space at which a line is not broken."""


def statement(certificate: Certificate, variables: Sequence[str]) -> str:
    """`forall x y : R, (* label *) hypothesis -> ... -> False`, the variables under the names given.

    Where R is a variable (the reward, say), the type of the real numbers goes by its full name.
    """
    reals = "Rdefinitions.R" if "R" in variables else "R"
    lines = [wrapped(f"forall {' '.join(variables)} : {reals},", 2)] if variables else []
    for label, hypothesis in zip(certificate.labels, certificate.hypotheses, strict=True):
        lines.append(f"  (* {comment_text(label)} *)")
        lines.append(wrapped(f"{formula_text(hypothesis, variables)} ->", 4))
    return "\n".join([*lines, "  False"])


def formula_text(formula: Formula, variables: Sequence[str]) -> str:
    """Such as `((x > 0) \\/ (1 - x = 0))`, the variables under the names given. All numbers are whole."""
    if isinstance(formula, Atom):
        return f"({polynomial_text(formula.polynomial, variables)} {formula.relation} 0)"
    if not formula.parts:
        return "False" if isinstance(formula, AnyOf) else "True"
    sign = " \\/ " if isinstance(formula, AnyOf) else " /\\ "
    return f"({sign.join(formula_text(part, variables) for part in formula.parts)})"


def wrapped(text: str, indent: int) -> str:
    """The text in lines of at most WIDTH characters, each indented by so many spaces; not broken at UNBROKEN."""
    space = " " * indent
    return textwrap.fill(
        text, WIDTH, initial_indent=space, subsequent_indent=space, break_long_words=False, break_on_hyphens=False
    ).replace(UNBROKEN, " ")
