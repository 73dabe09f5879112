"""Pictures of games with three actions: what can be had, what is Pareto, and sets of strategies in a triangle."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as F
from itertools import product
from random import Random

import pytest

from verify.errors import Unsupported
from verify.evidence.file import read_evidence
from verify.language.expressions import parse_expression
from verify.library.find import data_folder, find_claims, load_claim
from verify.picture.attainable import hull, outlines, pareto_paths, parts_of
from verify.picture.bilinear import cross
from verify.picture.compose import picture_of
from verify.picture.data import Path, Point
from verify.picture.pareto import at
from verify.picture.triangle import CORNERS, VISIBLE, Triangle, point_of, weights_at
from verify.semantics.exact.world import World

SIZES = ((3, 3), (3, 2), (2, 4), (1, 3))


def payoffs_of(random: Random, rows: int, columns: int) -> dict[tuple[int, int], Point]:
    return {(i, j): (F(random.randint(-3, 3)), F(random.randint(-3, 3))) for i in range(rows) for j in range(columns)}


def strategy(random: Random, count: int) -> tuple[F, ...]:
    parts = [random.choice((0, 0, random.randint(1, 20))) for _ in range(count)]
    parts[random.randrange(count)] += 1
    return tuple(F(part, sum(parts)) for part in parts)


def outcome(payoffs: dict[tuple[int, int], Point], x: tuple[F, ...], y: tuple[F, ...]) -> Point:
    first, second = (sum((x[i] * y[j] * u[k] for (i, j), u in payoffs.items()), F(0)) for k in (0, 1))
    return first, second


def corners_of(path: Path) -> list[tuple[float, float]]:
    return [tuple(map(float, at(piece, F(k, 12)))) for piece in path for k in range(12)]  # type: ignore[misc]


def distance(polygon: list[tuple[float, float]], p: tuple[float, float]) -> float:
    """Of the point from a polygon; 0 inside."""
    inside, nearest = False, 1e9
    for (x, y), (u, v) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        if (y > p[1]) != (v > p[1]) and p[0] < x + (p[1] - y) * (u - x) / (v - y):
            inside = not inside
        size = (u - x) ** 2 + (v - y) ** 2
        share = 0 if size == 0 else min(1, max(0, ((p[0] - x) * (u - x) + (p[1] - y) * (v - y)) / size))
        nearest = min(nearest, ((x + share * (u - x) - p[0]) ** 2 + (y + share * (v - y) - p[1]) ** 2) ** 0.5)
    return 0.0 if inside else nearest


@pytest.mark.parametrize(("seed", "size"), list(enumerate(SIZES * 3)))
def test_every_outcome_is_inside_and_none_beats_the_pareto_ones(seed: int, size: tuple[int, int]) -> None:
    random = Random(seed)
    payoffs = payoffs_of(random, *size)
    polygons = [corners_of(path) for path in outlines(payoffs)]
    best = [at(piece, F(k, 64)) for path in pareto_paths(payoffs) for piece in path for k in range(65)]
    assert best
    for _ in range(40):
        here = outcome(payoffs, strategy(random, size[0]), strategy(random, size[1]))
        assert min(distance(polygon, (float(here[0]), float(here[1]))) for polygon in polygons) < 0.02
        assert not any(here[0] >= p[0] and here[1] >= p[1] and here != p for p in best)
        assert any(p[0] >= here[0] - F(1, 4) and p[1] >= here[1] - F(1, 4) for p in best)


def test_the_parts_are_the_games_of_two_actions() -> None:
    payoffs = payoffs_of(Random(5), 3, 3)
    assert len(parts_of(payoffs)) == 9
    corners = {part(corner) for part in parts_of(payoffs) for corner in product((F(0), F(1)), repeat=2)}
    assert corners == set(payoffs.values())


def test_a_hull_is_convex_and_turns_left() -> None:
    points = [(F(x), F(y)) for x, y in ((0, 0), (2, 0), (1, 1), (2, 2), (0, 2), (1, 0), (1, 1))]
    found = hull(points)
    assert set(found) == {(F(0), F(0)), (F(2), F(0)), (F(2), F(2)), (F(0), F(2))}
    assert all(cross(found[k - 2], found[k - 1], found[k]) > 0 for k in range(4))


# --- triangles ---


def triangle(player: int = 0) -> Triangle:
    payoffs = {
        (a, b): (parse_expression(str(k)), parse_expression(str(7 - 2 * k)))
        for k, (a, b) in enumerate(product("ABZ", repeat=2))
    }
    world = World({"row": tuple("ABZ"), "column": tuple("ABZ")}, {}, payoffs)
    return Triangle(world, player, ((F(1, 2), F(1, 4), F(1, 4)), (F(1, 3), F(1, 3), F(1, 3))))


def is_in(polygon: tuple[Point, ...], p: Point) -> bool:
    return all(cross(a, b, p) >= 0 for a, b in zip(polygon, (*polygon[1:], polygon[0]), strict=True))


def test_places_in_the_triangle_are_strategies() -> None:
    random = Random(1)
    for _ in range(50):
        x = strategy(random, 3)
        assert weights_at(point_of(x)) == x and is_in(CORNERS, point_of(x))
    assert [weights_at(corner) for corner in CORNERS] == [(1, 0, 0), (0, 1, 0), (0, 0, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "prob(row, A) > 1/3",
        "prob(row, A) >= 1/3 and not prob(row, Z) >= 1/5",
        "prob(row, B) > 1/2 or prob(row, A) < prob(row, Z)",
        "prob(row, A) > 1/4 => payoff(row) < 4",
        "1/5 < prob(row, A) <= 3/5",
        "not (1/5 < prob(row, A) and prob(row, B) < 1/2)",
        "payoff(column) > payoff(row)",
        "prob(column, A) > 1/2",
    ],
)
def test_a_proposition_is_drawn_where_it_holds(text: str) -> None:
    proposition, random, shape = parse_expression(text), Random(3), triangle()
    polygons = {wanted: [hull(each) for each in shape.where(proposition, wanted)] for wanted in (True, False)}
    assert shape.state is not None
    for _ in range(40):
        x = strategy(random, 3)
        holds = shape.world.holds_at(proposition, (x, shape.state[1]))
        assert any(is_in(polygon, point_of(x)) for polygon in polygons[holds] if len(polygon) > 2)


def test_lines_and_points_of_the_triangle() -> None:
    shape = triangle()
    (line,) = shape.where(parse_expression("prob(row, A) = 1/2"))
    assert set(line) == {point_of((F(1, 2), F(1, 2), F(0))), point_of((F(1, 2), F(0), F(1, 2)))}
    both = shape.where(parse_expression("prob(row, A) = 1/2 and prob(row, B) = 1/4"))
    assert [hull(each) for each in both] == [(point_of((F(1, 2), F(1, 4), F(1, 4))),)]
    assert not shape.where(parse_expression("prob(row, A) = 0 and prob(row, B) = 0 and prob(row, Z) = 0"))
    assert not shape.where(parse_expression("prob(row, A) = 1/2 and prob(row, B) = 2"))


@pytest.mark.parametrize("text", ["prob(row, A) * prob(row, B) > 1/9", "pareto", "prob(row, A)^3 > 1/2"])
def test_what_is_not_affine_is_not_drawn(text: str) -> None:
    with pytest.raises(Unsupported):
        triangle().where(parse_expression(text))


def test_a_zone_is_what_its_bounds_leave() -> None:
    bounds = {"A": (F(1, 5), F(2, 5)), "B": (F(1, 5), F(2, 5)), "Z": (F(3, 10), F(1, 2))}
    polygon, random = triangle().zone(bounds), Random(2)
    assert len(polygon) == 6
    for _ in range(200):
        x = strategy(random, 3)
        inside = all(low <= w <= high for w, (low, high) in zip(x, bounds.values(), strict=True))
        assert is_in(polygon, point_of(x)) == inside
    narrow = {action: (low, low + VISIBLE / 2) for action, (low, _) in bounds.items()}
    assert triangle().zone(narrow) == ()


def test_what_no_player_can_be_drawn_of_is_told() -> None:
    picture = picture_of(load_claim(find_claims(["el-farol-nash"])[0]), {}, None)
    assert picture.panels == () and any("here it is 2 by 2 by 2" in note for note in picture.notes)


def test_all_states_that_the_evidence_shows_are_drawn():
    """Of each refuted line one, at the same numbers; told below, too."""
    name = "half-donation-lp"
    known = read_evidence(data_folder() / "proofs" / f"{name}.evidence.json")
    (item,) = known.items
    assert item.witness is not None
    pure = {player: {action: str(int(action == "C")) for action in "CHD"} for player in ("row", "column")}
    second = replace(item, witness=replace(item.witness, strategies=pure))
    picture = picture_of(load_claim(find_claims([name])[0]), {}, replace(known, items=(item, second)))
    stars = [dots for panel in picture.panels for dots in panel.dots if dots.role == "counterexample"]
    assert [len(dots.points) for dots in stars] == [2, 2, 2]
    assert sum(note.startswith("The state shown") for note in picture.notes) == 2


def test_names_that_are_labels_stand_with_commas(tmp_path):
    game = "{game: g, players: {row: [go left, B], column: [A, B]}, "
    game += "payoffs: {'go left, A': [1, 1], 'go left, B': [0, 0], "
    path = tmp_path / "c.claim.yaml"
    path.write_text(f"claim: c\ngame: {game}'B, A': [0, 0], 'B, B': [1, 1]}}}}\nlemma: 1 = 1\n", encoding="utf-8")
    names = {name for panel in picture_of(load_claim(path), {}, None).panels for _, name in panel.names}
    assert names == {"go left, A", "go left, B", "B, A", "B, B"}
