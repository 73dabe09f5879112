"""Simple terms in parameters that are seen to be greater than 0, for constants and thresholds to be made of.

In: a setting, with what is assumed. Out: terms such as m, 1 - m and T - S, and the least and largest of them. That one
is not seen to be positive says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from verify.discover.thresholds import NOTHING, ONE
from verify.language import syntax as s
from verify.language.walk import subexpressions
from verify.semantics.symbolic.setting import Setting

MOST = 6
"""How many of the least and the largest are told."""


def positive(setting: Setting, names: Sequence[str]) -> list[s.Expression]:
    """Parameters, their distances to 0 and 1, their differences; squares of those that are in none of these."""
    plain = [s.Name(name) for name in names]
    signed = [s.Arithmetic("-", a, b) for n in plain for a, b in ((NOTHING, n), (ONE, n), (n, ONE))]
    found = [*_seen(setting, [*plain, *signed]), *differences(setting, names)]
    within = {part for term in found for part in subexpressions(term)}
    return [*found, *_seen(setting, [s.Power(name, 2) for name in plain if name not in within])]


def differences(setting: Setting, names: Sequence[str]) -> list[s.Expression]:
    """Differences of two parameters."""
    return _seen(setting, [s.Arithmetic("-", s.Name(a), s.Name(b)) for a, b in permutations(names, 2)])


def ends(setting: Setting, terms: Sequence[s.Expression]) -> tuple[list[s.Expression], list[s.Expression]]:
    """Those than which no other one is seen to be less; and those than which none is seen to be more."""
    less = {(a, b) for a, b in permutations(terms, 2) if _seen(setting, [s.Arithmetic("-", b, a)])}
    least = [a for a in terms if not any((b, a) in less for b in terms)]
    return least[:MOST], [a for a in terms if not any((a, b) in less for b in terms)][:MOST]


def _seen(setting: Setting, terms: Sequence[s.Expression]) -> list[s.Expression]:
    return [each for each in terms if setting.assumptions.positive(setting.number(each, ()).numerator)]
