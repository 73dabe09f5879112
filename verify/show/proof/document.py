"""The one JSON document of `verify explain --json`: arguments as data, for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from verify import __version__
from verify.evidence.argument import Fact, Node, Product, Sum, Terms, Way
from verify.evidence.result import Result
from verify.evidence.telling import Shown, Telling
from verify.visible import json_text


def document(explained: Iterable[tuple[Result, Telling | None]]) -> str:
    """Each claim with its arguments; what is not known of a claim has none."""
    claims = [_claim(result, telling) for result, telling in explained]
    return json_text({"version": __version__, "explanations": claims}, indent=1)


def _claim(result: Result, telling: Telling | None) -> dict[str, Any]:
    whole = result.to_json()
    stated = {key: whole[key] for key in ("claim", "verdict", "trust", "reason", "items", "witness")}
    if telling is None:
        return {**stated, "given": [], "needed": [], "at": {}, "states": [], "on_trust": [], "arguments": []}
    return {
        **stated,
        "given": list(telling.given),
        "needed": list(telling.needed),
        "at": dict(telling.at),
        "states": [{"words": state.words, "runs": dict(state.runs)} for state in telling.states],
        "on_trust": list(telling.on_trust),
        "arguments": [_argument(shown) for shown in telling.shown],
    }


def _argument(shown: Shown) -> dict[str, Any]:
    argument = shown.argument
    numbers = {fact: n for n, fact in enumerate(dict.fromkeys((*argument.facts, *_within(argument.node))), 1)}
    return {
        "shows": shown.what,
        "lines": list(shown.lines),
        "at": dict(shown.at),
        "facts": _facts(argument.facts, numbers),
        "then": _node(argument.node, numbers),
    }


def _within(node: Node) -> Iterator[Fact]:
    """The facts of the cases, in order, and those that only sums use."""
    if isinstance(node, Sum):
        yield from node.facts()
    else:
        for way in node.ways:
            yield from way.facts
            yield from _within(way.argument)


def _facts(facts: Sequence[Fact], numbers: Mapping[Fact, int]) -> list[dict[str, Any]]:
    return [
        {"number": numbers[f], "says": f"{_terms(f.terms)} {f.relation} 0", "from": f.label, "words": f.words}
        for f in facts
    ]


def _node(node: Node, numbers: Mapping[Fact, int]) -> dict[str, Any]:
    if isinstance(node, Sum):
        zeros = [{"times": _terms(terms), "facts": _numbers(fact.by or (fact,), numbers)} for terms, fact in node.zeros]
        return {"sum": [_product(product, numbers) for product in node.products], "zeros": zeros}
    return {"cases": node.label, "ways": [_way(way, numbers) for way in node.ways]}


def _way(way: Way, numbers: Mapping[Fact, int]) -> dict[str, Any]:
    facts = _facts(way.facts, numbers)
    return {"words": way.words, "like": way.like, "facts": facts, "then": _node(way.argument, numbers)}


def _product(product: Product, numbers: Mapping[Fact, int]) -> dict[str, Any]:
    square = None if product.square is None else _terms(product.square)
    return {"times": str(product.multiplier), "facts": _numbers(product.facts, numbers), "square": square}


def _numbers(facts: Iterable[Fact], numbers: Mapping[Fact, int]) -> list[int]:
    return [numbers[fact] for fact in facts]


def _terms(terms: Terms) -> str:
    """The polynomial as text, terms of a higher degree first."""

    def place(term: tuple[frozenset[tuple[str, int]], Fraction]) -> tuple[int, list[tuple[str, int]]]:
        return -sum(exponent for _, exponent in term[0]), sorted(term[0])

    text = ""
    for monomial, coefficient in sorted(terms.items(), key=place):
        factors = [name if exponent == 1 else f"{name}^{exponent}" for name, exponent in sorted(monomial)]
        size = abs(coefficient)
        written = "*".join(factors if factors and size == 1 else [str(size), *factors])
        sign = "-" if coefficient < 0 else "+"
        text += f" {sign} {written}" if text else f"{'-' if coefficient < 0 else ''}{written}"
    return text or "0"
