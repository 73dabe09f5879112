"""Inequalities of the textbooks, and some that are not true, as claims of kind `lemma`: no agents, no oracle.

Reference: Hardy, Littlewood and Pólya, Inequalities, 1934; Motzkin, The arithmetic-geometric inequality, 1967;
Reznick, Some concrete aspects of Hilbert's 17th problem, 2000.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.problem import Problem, written

INEQUALITIES = "inequalities"
SIGNS = "x >= 0, y >= 0, z >= 0"
UNIT = "0 <= x, x <= 1, 0 <= y, y <= 1"
ORDERED = "a <= b, b <= c, x <= y, y <= z"
MOTZKIN = "x^4*y^2 + x^2*y^4 + 1 - 3*x^2*y^2"

STATED = {
    "two-means": ("x, y", "", "x^2 + y^2 >= 2*x*y"),
    "three-means": ("x, y, z", SIGNS, "x^3 + y^3 + z^3 >= 3*x*y*z"),
    "four-means": ("w, x, y, z", "", "w^4 + x^4 + y^4 + z^4 >= 4*w*x*y*z"),
    "three-means-without-signs": ("x, y, z", "", "x^3 + y^3 + z^3 >= 3*x*y*z"),
    "cauchy-2": ("a, b, x, y", "", "(a*x + b*y)^2 <= (a^2 + b^2)*(x^2 + y^2)"),
    "cauchy-3": ("a, b, c, x, y, z", "", "(a*x + b*y + c*z)^2 <= (a^2 + b^2 + c^2)*(x^2 + y^2 + z^2)"),
    "squares-and-products": ("x, y, z", "", "x^2 + y^2 + z^2 >= x*y + y*z + z*x"),
    "squares-and-products-strictly": ("x, y, z", "", "x^2 + y^2 + z^2 > x*y + y*z + z*x"),
    "nesbitt": ("x, y, z", "x > 0, y > 0, z > 0", "x/(y + z) + y/(z + x) + z/(x + y) >= 3/2"),
    "nesbitt-too-much": ("x, y, z", "x > 0, y > 0, z > 0", "x/(y + z) + y/(z + x) + z/(x + y) >= 8/5"),
    "schur": ("x, y, z", SIGNS, "x*(x - y)*(x - z) + y*(y - x)*(y - z) + z*(z - x)*(z - y) >= 0"),
    "schur-without-signs": ("x, y, z", "", "x*(x - y)*(x - z) + y*(y - x)*(y - z) + z*(z - x)*(z - y) >= 0"),
    "schur-of-degree-2": ("x, y, z", SIGNS, "x^2*(x - y)*(x - z) + y^2*(y - x)*(y - z) + z^2*(z - x)*(z - y) >= 0"),
    "rearrangement": ("a, b, x, y", "a <= b, x <= y", "a*y + b*x <= a*x + b*y"),
    "chebyshev": ("a, b, c, x, y, z", ORDERED, "3*(a*x + b*y + c*z) >= (a + b + c)*(x + y + z)"),
    "bernoulli": ("x", "x >= -1", "(1 + x)^6 >= 1 + 6*x"),
    "bernoulli-too-far": ("x", "x >= -8", "(1 + x)^5 >= 1 + 5*x"),
    "motzkin": ("x, y", "", f"{MOTZKIN} >= 0"),
    "motzkin-strictly": ("x, y", "", f"{MOTZKIN} > 0"),
    "quartic": ("x, y", "", "2*x^4 + 2*x^3*y - x^2*y^2 + 5*y^4 >= 0"),
    "discriminant": ("a, b, c, x", "a > 0", "b^2 - 4*a*c < 0 => a*x^2 + b*x + c > 0"),
    "discriminant-at-zero": ("a, b, c, x", "a > 0", "b^2 - 4*a*c <= 0 => a*x^2 + b*x + c > 0"),
    "square-root-of-two": ("x", "x > 0", "x^2 = 2 => x < 1.4142136"),
    "square-root-of-two-too-small": ("x", "x > 0", "x^2 = 2 => x < 1.4142135"),
    "harmonic-mean": ("x, y", "x > 0, y > 0", "2*x*y/(x + y) <= (x + y)/2"),
    "product-in-the-square": ("x, y", UNIT, "x + y - x*y <= 1"),
    "three-in-the-cube": ("x, y, z", f"{UNIT}, 0 <= z, z <= 1", "x*(1 - y) + y*(1 - z) + z*(1 - x) <= 1"),
}
"""By name: the variables, what is given, and the inequality."""


def inequalities(folder: Path) -> Iterator[Problem]:
    """All of them, as claims in the folder."""
    for name, (variables, given, stated) in STATED.items():
        assumed = f"given: [{given}]\n" if given else ""
        text = f"parameters: [{variables}]\n{assumed}lemma: {stated}\n"
        yield written(folder, INEQUALITIES, name, 0, f"game: {{game: none, players: {{nobody: [A, B]}}}}\n{text}")
