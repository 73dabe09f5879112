"""Variables that inequalities treat alike: the pairs of which it may help to know which one is greater.

In: inequalities and equalities. Out: the difference of every two variables of which one is taken to the other
by some permutation of variables that changes none of the inequalities and equalities. Where an inequality is
symmetric, its proof is often one for x >= y >= z ("without loss of generality"), which the inequality itself
does not say. At most MOST variables, so 24 permutations.

Reference: Crawford, Ginsberg, Luks and Roy, Symmetry-breaking predicates for search problems, 1996.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations

from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.polynomial import BITS, Packed, degree, primitive, unpack, variables

MOST = 4


def differences(rows: Sequence[Combined], equalities: Sequence[Packed]) -> list[Packed]:
    """x - y for every two variables of what is not linear that are treated alike."""
    polys = [*(row.poly for row in rows), *equalities]
    names = sorted(frozenset[int]().union(*(variables(poly) for poly in polys if degree(poly) > 1)))
    if not 1 < len(names) <= MOST:
        return []
    said = {_key(row.poly, row.strict) for row in rows} | {_key(poly, None) for poly in equalities}
    found: dict[tuple[int, int], Packed] = {}
    for images in permutations(names):
        to = dict(zip(names, images, strict=True))
        pairs = {(min(pair), max(pair)) for pair in to.items() if pair[0] != pair[1]} - found.keys()
        if pairs and _changes_nothing(to, rows, equalities, said):
            found |= {(v, w): {1 << (BITS * v): 1, 1 << (BITS * w): -1} for v, w in sorted(pairs)}
    return list(found.values())


def _changes_nothing(
    to: Mapping[int, int], rows: Sequence[Combined], equalities: Sequence[Packed], said: set[object]
) -> bool:
    renamed = (_key(_renamed(row.poly, to), row.strict) for row in rows)
    return all(key in said for key in renamed) and all(_key(_renamed(poly, to), None) in said for poly in equalities)


def _renamed(poly: Packed, to: Mapping[int, int]) -> Packed:
    return {sum(e << (BITS * to.get(v, v)) for v, e in unpack(m).items()): c for m, c in poly.items()}


def _key(poly: Packed, strict: bool | None) -> object:
    """The same for what says the same; an equality says as much with the other sign."""
    normal = primitive(poly)[0]
    if strict is None and normal and normal[max(normal)] < 0:
        normal = {m: -c for m, c in normal.items()}
    return strict, frozenset(normal.items())
