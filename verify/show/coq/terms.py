"""Hypotheses and trees as terms of the checker in Coq (`Checker.v`). All numbers are whole (see `integral`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from verify.evidence.certificate import AnyOf, Atom, Case, Formula, Leaf, Polynomial, Product, Split, Tree, Unpack
from verify.show.coq.polynomials import polynomial_text

SEPARATOR = ";\n  "
RELATIONS = {">": "Positive", ">=": "NotNegative", "=": "Zero"}
WORDS = {*RELATIONS.values(), *("Or", "And", "Leaf", "Split", "Case", "Unpack", "Times", "Square", "Multiple", "X")}
"""What a term is made of; no variable may be called so."""


@dataclass(frozen=True)
class Terms:
    """Writes terms in these variables, which are names that Coq takes."""

    variables: Sequence[str]

    def bindings(self) -> list[str]:
        """What stands before a term, to say what the names of the variables mean in it."""
        return [f"let {name} := X {k} in" for k, name in enumerate(self.variables, 1)]

    def formula(self, formula: Formula) -> str:
        """A term of type `formula`."""
        if isinstance(formula, Atom):
            return f"{RELATIONS[formula.relation]} {self._polynomial(formula.polynomial)}"
        head = "Or" if isinstance(formula, AnyOf) else "And"
        return f"{head} [{'; '.join(map(self.formula, formula.parts))}]"

    def tree(self, tree: Tree) -> str:
        """A term of type `tree`, one line for each node and each product."""
        out: list[str] = []
        waiting: list[Tree | str] = [tree]
        while waiting:
            node = waiting.pop()
            match node:
                case str():
                    out.append(node)
                case Leaf(products, equalities):
                    multiples = (f"Multiple {self._polynomial(p)} {number}" for p, number in equalities)
                    out += ["Leaf [", SEPARATOR.join(map(self._product, products)), "]"]
                    out += [" [", SEPARATOR.join(multiples), "]"]
                case Split(polynomial, positive, otherwise):
                    out.append(f"Split {self._polynomial(polynomial)}\n  (")
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

    def _polynomial(self, polynomial: Polynomial) -> str:
        return f"({polynomial_text(polynomial, self.variables)})"

    def _product(self, product: Product) -> str:
        numbers = "; ".join(map(str, product.hypotheses))
        multiplier = f"{product.multiplier.numerator:#x}" if product.multiplier >= 0 else f"({product.multiplier})"
        if product.square is None:
            return f"Times {multiplier} [{numbers}]"
        return f"Square {multiplier} [{numbers}] {self._polynomial(product.square)}"
