"""Polynomials as Coq reads them, laid out the same way in a statement and in a certificate, so that Coq sees that they
are the same."""

from __future__ import annotations

from collections.abc import Sequence

from verify.evidence.certificate import Polynomial


def polynomial_text(polynomial: Polynomial, variables: Sequence[str]) -> str:
    """Such as `2 * P^2 - T`, what is added first. The coefficients are whole numbers, the variables named as given."""
    text = ""
    for coefficient, exponents in sorted(polynomial, key=lambda term: term[0] < 0):
        size = abs(coefficient)
        powers = [
            variable if e == 1 else f"{variable}^{e}" for variable, e in zip(variables, exponents, strict=True) if e
        ]
        term = " * ".join(powers if powers and size == 1 else [str(size), *powers])
        if text:
            text += f" - {term}" if coefficient < 0 else f" + {term}"
        else:
            text = f"- ({term})" if coefficient < 0 else term  # - a * b would be (- a) * b
    return text or "0"
