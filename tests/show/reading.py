"""Explanations read back: what is written in them is put into polynomials again, by sympy and by nothing of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sympy import QQ, Symbol
from sympy.polys.rings import PolyRing

NAME = re.compile(r"[^\W\d]\w*'?")
FACT = re.compile(r"^(?:Case [\d.]+: )?\[(\d+)\] (.+?) (>=|<=|>|<|=) (.+?)(?:   .*|, which contradicts (.+))?$")
SUM = re.compile(
    r"^(.+?) = (-?\d+), but (?:the left side is at least 0|(.+?) > 0(?: and the rest is at least 0)?)(?: \(.*)?$"
)
CLASH = re.compile(r"^([^,]+) contradicts (.+)$")


@dataclass
class Read:
    """One argument: polynomials of its facts by number with their relations, its sums, and what contradicts what."""

    facts: dict[str, tuple[str, Any]] = field(default_factory=dict)
    sums: list[tuple[Any, Any, Any]] = field(default_factory=list)
    clashes: list[tuple[Any, Any]] = field(default_factory=list)


def read(text: str) -> list[Read]:
    """Each argument in a text whose lines are not broken."""
    return [_Reader(part).read() for part in text.split("Why: ")[1:]]


class _Reader:
    def __init__(self, text: str) -> None:
        self.lines = [row.strip() for row in text.splitlines()]
        names = set(NAME.findall(text.replace("(...)", "")))
        ring = PolyRing([Symbol(name) for name in sorted(names)], QQ)
        self.known: dict[str, Any] = {self.safe(n): g for n, g in zip(sorted(names), ring.gens, strict=True)}
        self.ring, self.found = ring, Read()
        self.places: list[str] = []

    @staticmethod
    def safe(text: str) -> str:
        return text.replace("'", "_prime")

    def value(self, text: str, more: Mapping[str, Any] | None = None) -> Any:
        text = re.sub(r"\b(\d+)/(\d+)\b", r"QQ(\1,\2)", self.safe(text).replace("^", "**"))
        text = re.sub(r"\[(\d+)\]", lambda found: f"fact({found[1]})", text)
        tools = {"QQ": QQ, "fact": lambda number: self.found.facts[str(number)][1], **(more or {})}
        return eval(text, {"__builtins__": {}}, {**self.known, **tools}) + self.ring.zero

    def read(self) -> Read:
        for row in self.lines:
            self.row(row)
        return self.found

    def row(self, row: str) -> None:
        if row.startswith("Write "):
            self.places = re.findall(r"(\w+) = prob\(", row)
        elif match := re.match(r"^(\w+) = payoff\(\w+\) = (.+)\.$", row):
            self.payoff(match[1], self.value(match[2]))
        elif match := re.match(r"^(\w+)\(\.\.\.\).*in the place of (.+)\.$", row):
            self.places = match[2].split(", ")
        elif match := SUM.match(row):
            strict = None if match[3] is None else self.value(match[3])
            self.found.sums.append((self.value(match[1]), int(match[2]), strict))
        elif match := CLASH.match(row):
            self.found.clashes.append((self.cited(match[1]), self.cited(match[2])))
        elif match := FACT.match(row):
            number, left, sign, right, other = match.groups()
            self.found.facts[number] = self.fact(left, sign, right)
            if other:
                self.found.clashes.append((self.found.facts[number], self.cited(other)))

    def payoff(self, symbol: str, value: Any) -> None:
        """The symbol is the payoff itself, and as a function the payoff elsewhere."""

        def elsewhere(*at: Any) -> Any:
            puts = zip(self.places, at, strict=True)
            return value.compose([(self.known[name], self.ring.zero + v) for name, v in puts])

        self.known[symbol] = value
        self.known[f"{symbol}_at"] = elsewhere
        self.lines[:] = [re.sub(rf"\b{symbol}\((?!\.)", f"{symbol}_at(", row) for row in self.lines]

    def cited(self, text: str) -> tuple[str, Any]:
        if match := re.fullmatch(r"\[(\d+)\]", text):
            return self.found.facts[match[1]]
        match = re.fullmatch(r"(.+) (>=|<=|>|<|=) (.+)", text)
        assert match is not None, text
        return self.fact(*match.groups())

    def fact(self, left: str, sign: str, right: str) -> tuple[str, Any]:
        more = self.value(left) - self.value(right)
        return sign.replace("<", ">"), -more if "<" in sign else more
