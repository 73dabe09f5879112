"""What the solver answers, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from verify.evidence.numbers import Algebraic

Value: TypeAlias = Fraction | Algebraic


@dataclass(frozen=True)
class Answer:
    """`sat` with a value for each variable if asked for, `unsat`, or `unknown` (time ran out, or Z3 gave up)."""

    status: Literal["sat", "unsat", "unknown"]
    model: Mapping[str, Value] | None = None
