"""Hypotheses and trees as terms of the checker in Coq (see `verify.show.coq.checker`)."""

from __future__ import annotations

from fractions import Fraction

from verify.evidence.certificate import AnyOf, Atom, Case, Formula, Leaf, Polynomial, Product, Split, Tree, Unpack

SEPARATOR = ";\n  "
RELATIONS = {">": "Positive", ">=": "NotNegative", "=": "Zero"}


def formula_term(formula: Formula) -> str:
    """A term of type `formula`."""
    if isinstance(formula, Atom):
        return f"Is {RELATIONS[formula.relation]} {polynomial_term(formula.polynomial)}"
    head = "Or" if isinstance(formula, AnyOf) else "And"
    return f"{head} [{'; '.join(map(formula_term, formula.parts))}]"


def polynomial_term(polynomial: Polynomial) -> str:
    """A term of type `polynomial`. Variables are numbered from 1."""
    terms = []
    for coefficient, exponents in polynomial:
        powers = "; ".join(f"V {k} {e}" for k, e in enumerate(exponents, 1) if e)
        terms.append(f"T {_number(coefficient)} [{powers}]")
    return f"[{'; '.join(terms)}]"


def tree_term(tree: Tree) -> str:
    """A term of type `tree`, one line for each node and each product."""
    out: list[str] = []
    waiting: list[Tree | str] = [tree]
    while waiting:
        node = waiting.pop()
        match node:
            case str():
                out.append(node)
            case Leaf(products, equalities):
                multiples = (f"M {polynomial_term(p)} {number}" for p, number in equalities)
                out += ["Leaf [", SEPARATOR.join(map(_product, products)), "]"]
                out += ["\n  [", SEPARATOR.join(multiples), "]"]
            case Split(polynomial, positive, otherwise):
                out.append(f"Split {polynomial_term(polynomial)}\n  (")
                waiting += [")", otherwise, ")\n  (", positive]
            case Case(hypothesis, branches):
                out.append(f"Case {hypothesis} [\n  ")
                waiting.append("]")
                for k, branch in enumerate(reversed(branches)):
                    waiting += [SEPARATOR, branch] if k else [branch]
            case Unpack(hypothesis, rest):
                out.append(f"Unpack {hypothesis} (\n  ")
                waiting += [")", rest]
    return "".join(out)


def _product(product: Product) -> str:
    numbers = "; ".join(map(str, product.hypotheses))
    if product.square is None:
        return f"P {_number(product.multiplier)} [{numbers}]"
    return f"S {_number(product.multiplier)} [{numbers}] {polynomial_term(product.square)}"


def _number(value: Fraction) -> str:
    sign = f"({value.numerator})" if value < 0 else f"{value.numerator}"
    return f"{sign} {value.denominator}"
