"""A certificate: hypotheses as polynomials in a Boolean tree, and a refutation of them that arithmetic alone can check.

    CERTIFICATE = {"variables": [name, ...], "hypotheses": [F, ...], "labels": [text, ...], "refutation": TREE}
    F    = ["atom", ">" | ">=" | "=", POLY] | ["or", F, ...] | ["and", F, ...]
    POLY = [["coefficient p/q", [exponent of each variable]], ...]
    TREE = ["leaf", [["lambda p/q", [hypothesis, ...], SQUARE?], ...], [[POLY, equality], ...]]
         | ["split", POLY, TREE, TREE] | ["case", hypothesis, [TREE, ...]] | ["and", hypothesis, TREE]

What makes one valid is said (and checked) by `verify.trust.check_certificate`; here only the shape is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal, TypeAlias

MAX_DEPTH = 300  # of the tree: two nested lists each, within what `json` can nest
MAX_FORMULA_DEPTH = 30
MAX_DIGITS = 2000
MAX_EXPONENT = 100
_NUMBER = re.compile(r"-?[0-9]+(/[0-9]+)?")

Polynomial: TypeAlias = tuple[tuple[Fraction, tuple[int, ...]], ...]
"""Terms: a coefficient and the exponent of each variable."""


class MalformedCertificate(ValueError):
    """The data does not have the shape of a certificate; the message says where."""


@dataclass(frozen=True)
class Atom:
    """`polynomial > 0`, `>= 0` or `= 0`."""

    relation: Literal[">", ">=", "="]
    polynomial: Polynomial


@dataclass(frozen=True)
class AnyOf:
    parts: tuple[Formula, ...]


@dataclass(frozen=True)
class AllOf:
    parts: tuple[Formula, ...]


Formula: TypeAlias = Atom | AnyOf | AllOf


@dataclass(frozen=True)
class Product:
    """`multiplier` times the named hypotheses (by number, repeats allowed) times the square of `square`, if given."""

    multiplier: Fraction
    hypotheses: tuple[int, ...]
    square: Polynomial | None = None


@dataclass(frozen=True)
class Leaf:
    """Products of inequalities, and polynomials times equalities, that add up to zero although one is positive."""

    products: tuple[Product, ...]
    equalities: tuple[tuple[Polynomial, int], ...] = ()


@dataclass(frozen=True)
class Split:
    """`positive` may use polynomial > 0 as one more hypothesis, `otherwise` -polynomial >= 0."""

    polynomial: Polynomial
    positive: Tree
    otherwise: Tree


@dataclass(frozen=True)
class Case:
    """The hypothesis is a disjunction: one tree for each alternative, which that tree may use."""

    hypothesis: int
    branches: tuple[Tree, ...]


@dataclass(frozen=True)
class Unpack:
    """The hypothesis is a conjunction: the rest may use its parts."""

    hypothesis: int
    rest: Tree


Tree: TypeAlias = Leaf | Split | Case | Unpack


@dataclass(frozen=True)
class Certificate:
    """A refutation of the hypotheses. They are numbered from 0; `labels` says in words where each comes from."""

    variables: tuple[str, ...]
    hypotheses: tuple[Formula, ...]
    labels: tuple[str, ...]
    refutation: Tree

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists, strings and integers."""
        return {
            "variables": list(self.variables),
            "hypotheses": [_formula_json(f) for f in self.hypotheses],
            "labels": list(self.labels),
            "refutation": _tree_json(self.refutation),
        }

    @staticmethod
    def from_json(data: object) -> Certificate:
        """The inverse of `to_json`. Raises MalformedCertificate."""
        if not isinstance(data, Mapping) or set(data) != {"variables", "hypotheses", "labels", "refutation"}:
            raise MalformedCertificate("expected an object with variables, hypotheses, labels, refutation")
        variables = tuple(_text(v, "variables") for v in _list(data["variables"], "variables"))
        if len(set(variables)) != len(variables):
            raise MalformedCertificate("variables: expected different names, found one twice")
        read = _Reader(len(variables))
        hypotheses = tuple(
            read.formula(f, f"hypotheses[{k}]", 0) for k, f in enumerate(_list(data["hypotheses"], "hypotheses"))
        )
        labels = tuple(_text(v, "labels") for v in _list(data["labels"], "labels"))
        if len(labels) != len(hypotheses):
            raise MalformedCertificate(f"labels: expected {len(hypotheses)}, one per hypothesis, found {len(labels)}")
        return Certificate(variables, hypotheses, labels, read.tree(data["refutation"]))

    @staticmethod
    def parse(text: str) -> Certificate:
        """A certificate from the text of a JSON file. Raises MalformedCertificate."""
        try:
            data = json.loads(text)
        except RecursionError:
            raise MalformedCertificate("the data is nested too deeply") from None
        except ValueError as error:
            raise MalformedCertificate(f"not JSON: {str(error)[:200]}") from None
        return Certificate.from_json(data)


class _Reader:
    """Reads polynomials in a given number of variables, and what is made of them."""

    def __init__(self, variables: int) -> None:
        self.variables = variables

    def polynomial(self, data: object, where: str) -> Polynomial:
        terms = []
        for term in _list(data, where):
            coefficient, exponents = _list(term, where, 2)
            powers = tuple(_integer(e, where, MAX_EXPONENT) for e in _list(exponents, where, self.variables))
            terms.append((_number(coefficient, where), powers))
        return tuple(terms)

    def formula(self, data: object, where: str, depth: int) -> Formula:
        if depth > MAX_FORMULA_DEPTH:
            raise MalformedCertificate(f"{where}: nested more than {MAX_FORMULA_DEPTH} deep")
        head, *parts = _tagged(data, where)
        if head == "atom":
            relation, polynomial = _list(parts, where, 2)
            if relation not in (">", ">=", "="):
                raise MalformedCertificate(f'{where}: expected ">", ">=" or "=", found {_brief(relation)}')
            return Atom(relation, self.polynomial(polynomial, where))
        if head not in ("or", "and"):
            raise MalformedCertificate(f'{where}: expected "atom", "or" or "and", found {_brief(head)}')
        formulas = tuple(self.formula(part, where, depth + 1) for part in parts)
        return AnyOf(formulas) if head == "or" else AllOf(formulas)

    def tree(self, data: object) -> Tree:
        """From the leaves up, without recursion: a node waits until its subtrees are done."""
        waiting: list[tuple[object, int, str] | tuple[Any, int]] = [(data, 0, "refutation")]
        done: list[Tree] = []
        while waiting:
            entry = waiting.pop()
            if len(entry) == 2:
                build, count = entry
                subtrees = tuple(done[len(done) - count :])
                del done[len(done) - count :]
                done.append(build(subtrees))
                continue
            node, depth, where = entry
            if depth > MAX_DEPTH:
                raise MalformedCertificate(f"refutation: nested more than {MAX_DEPTH} deep")
            build, subtrees_data, name = self._node(node, where)
            waiting.append((build, len(subtrees_data)))
            waiting += [(s, depth + 1, name) for s in reversed(subtrees_data)]
        return done[0]

    def _node(self, data: object, where: str) -> tuple[Any, list[Any], str]:
        head, *parts = _tagged(data, where)
        match head:
            case "leaf":
                products, equalities = _list(parts, "leaf", 2)
                leaf = Leaf(
                    tuple(self._product(p) for p in _list(products, "leaf")),
                    tuple(self._equality(e) for e in _list(equalities, "leaf")),
                )
                return (lambda _: leaf), [], "leaf"
            case "split":
                polynomial, positive, otherwise = _list(parts, "split", 3)
                by = self.polynomial(polynomial, "split")
                return (lambda t: Split(by, *t)), [positive, otherwise], "split"
            case "case":
                number, branches = _list(parts, "case", 2)
                index = _integer(number, "case")
                return (lambda t: Case(index, t)), _list(branches, "case"), "case"
            case "and":
                number, rest = _list(parts, "and", 2)
                index = _integer(number, "and")
                return (lambda t: Unpack(index, *t)), [rest], "and"
        raise MalformedCertificate(f'{where}: expected "leaf", "split", "case" or "and", found {_brief(head)}')

    def _product(self, data: object) -> Product:
        entries = _list(data, "leaf")
        if len(entries) not in (2, 3):
            raise MalformedCertificate(f"leaf: expected [lambda, hypotheses] or with a square, found {_brief(data)}")
        names = tuple(_integer(i, "leaf") for i in _list(entries[1], "leaf"))
        square = self.polynomial(entries[2], "leaf") if len(entries) == 3 else None
        return Product(_number(entries[0], "leaf"), names, square)

    def _equality(self, data: object) -> tuple[Polynomial, int]:
        polynomial, number = _list(data, "leaf", 2)
        return self.polynomial(polynomial, "leaf"), _integer(number, "leaf")


def _formula_json(formula: Formula) -> list[Any]:
    if isinstance(formula, Atom):
        return ["atom", formula.relation, write_polynomial(formula.polynomial)]
    return ["or" if isinstance(formula, AnyOf) else "and", *map(_formula_json, formula.parts)]


def read_polynomial(data: object, where: str, variables: int) -> Polynomial:
    """A polynomial in so many variables, from its JSON. Raises MalformedCertificate."""
    return _Reader(variables).polynomial(data, where)


def write_polynomial(polynomial: Polynomial) -> list[Any]:
    """The inverse of `read_polynomial`."""
    return [[str(coefficient), list(exponents)] for coefficient, exponents in polynomial]


def _tree_json(tree: Tree) -> list[Any]:
    root: list[Any] = []
    waiting: list[tuple[Tree, list[Any]]] = [(tree, root)]
    while waiting:
        node, out = waiting.pop()
        match node:
            case Leaf(products, equalities):
                out += ["leaf", [_product_json(p) for p in products]]
                out.append([[write_polynomial(polynomial), i] for polynomial, i in equalities])
            case Split(polynomial, positive, otherwise):
                out += ["split", write_polynomial(polynomial), [], []]
                waiting += [(positive, out[2]), (otherwise, out[3])]
            case Case(i, branches):
                out += ["case", i, [[] for _ in branches]]
                waiting += zip(branches, out[2], strict=True)
            case Unpack(i, rest):
                out += ["and", i, []]
                waiting.append((rest, out[2]))
    return root


def _product_json(product: Product) -> list[Any]:
    square = [] if product.square is None else [write_polynomial(product.square)]
    return [str(product.multiplier), list(product.hypotheses), *square]


def _brief(data: object) -> str:
    if isinstance(data, str | bool | None):
        return repr(data[:40] if isinstance(data, str) else data)
    return f"a {type(data).__name__}"


def _list(data: object, where: str, length: int | None = None) -> list[Any]:
    if not isinstance(data, list):
        raise MalformedCertificate(f"{where}: expected a list, found {_brief(data)}")
    if length is not None and len(data) != length:
        raise MalformedCertificate(f"{where}: expected a list of {length}, found {len(data)} entries")
    return data


def _tagged(data: object, where: str) -> list[Any]:
    entries = _list(data, where)
    if not entries:
        raise MalformedCertificate(f"{where}: expected a list that begins with a word, found an empty one")
    return entries


def _text(data: object, where: str) -> str:
    if not isinstance(data, str):
        raise MalformedCertificate(f"{where}: expected text, found {_brief(data)}")
    return data


def _integer(data: object, where: str, largest: int = 10**9) -> int:
    if not isinstance(data, int) or isinstance(data, bool) or not 0 <= data <= largest:
        raise MalformedCertificate(f"{where}: expected an integer from 0 to {largest}, found {_brief(data)}")
    return data


def _number(data: object, where: str) -> Fraction:
    if not isinstance(data, str) or len(data) > MAX_DIGITS or not _NUMBER.fullmatch(data):
        raise MalformedCertificate(f'{where}: expected a number as text, "p/q", found {_brief(data)}')
    try:
        return Fraction(data)
    except ZeroDivisionError:
        raise MalformedCertificate(f"{where}: the denominator of {_brief(data)} is 0") from None
