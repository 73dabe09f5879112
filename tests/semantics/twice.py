"""One agent at one place, run by the interpreter and by the kernel: the same outputs, told in the same words."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as F
from random import Random

from agreement import Case, Situation, tell

from verify.evidence.result import Witness
from verify.language.functions import BUILT_IN_PARAMETERS
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Coins, Interpreter, Zones
from verify.semantics.exact.post import numbers_read
from verify.semantics.exact.world import Undecided
from verify.semantics.resolve import resolve
from verify.semantics.scope import Scope
from verify.trust.check_witness import _Program, _State
from verify.trust.outcome import CannotTell, corners_within, interval


class Twice:
    """One agent at one place, to be run by the interpreter and by the kernel."""

    def __init__(self, case: Case, reading: str = "any") -> None:
        claim = replace(case.loaded.claim, reading=reading)
        self.case, self.loaded = case, replace(case.loaded, claim=claim)
        players = dict(case.game.players)
        names = tuple(dict.fromkeys((*case.game.parameters, *claim.parameters, *BUILT_IN_PARAMETERS)))
        player, use = claim.players[case.player]
        self.program = resolve(case.agent, use, player, Scope(players, names))
        self.names = names
        case.__dict__["program"] = self.program

    def situation(self, random: Random) -> Situation:
        """One zone for each read of a player, and answers that obey the oracle's rule."""
        self.case.__dict__["setup"] = None
        parameters, profile = self.numbers(random)
        world = self.case.world(parameters)
        zones: dict[int, dict] = {}
        by_line: dict = {}
        for node in p.subtrees(self.program.tree):
            if isinstance(node, p.ReadZone):
                zones[node.site] = {
                    j: by_line.setdefault((node.line, j), self.case._zone(profile[j][0], parameters["δ"], random))
                    for j in node.players
                }
        answers = {}
        for node in p.subtrees(self.program.tree):
            if isinstance(node, p.Query):
                t, x = world.number(node.threshold, ()), world.asked(node.player, node.asked, profile)
                answers[node.player, node.asked, t] = F(x > t) if x != t else random.choice((F(0), F(1, 3), F(1)))
        return Situation(parameters, profile, answers, zones)

    def numbers(self, random: Random):
        holder = _NoProgram(self.case)
        at = Case.situation(holder, random)
        return {n: v for n, v in at.parameters.items() if n in self.names}, at.profile

    def state(self, at: Situation, coins: Coins) -> _State:
        names = [name for name, _ in self.case.game.players]
        world = self.case.world(at.parameters)
        actions = dict(self.case.game.players)
        queries = {**at.answers, **{(j, a, at.profile[j][a]): c for (j, a), c in coins.items()}}
        witness = Witness(
            {n: str(v) for n, v in at.parameters.items()},
            {n: dict(zip(actions[n], map(str, x), strict=True)) for n, x in zip(names, at.profile, strict=True)},
            {}
            if self.case.game.payoffs is None
            else {n: str(world.payoff(k, at.profile)) for k, n in enumerate(names)},
            {},
            {world.query_text(*query): str(c) for query, c in queries.items()},
        )
        return _State(self.loaded, witness)

    def numbers_read(self, at: Situation, random: Random) -> Zones:
        """For each read of a player a number that may be read, the same in the same line."""
        by_line: dict = {}
        found: dict[int, dict] = {}
        for node in p.subtrees(self.program.tree):
            for j in node.players if isinstance(node, p.ReadZone) else ():
                x = at.profile[j][0]
                number = random.choice(numbers_read(x, at.parameters["δ"], at.answers.get((j, 0, x))))
                number = by_line.setdefault((node.line, j), number)
                found.setdefault(node.site, {})[j] = ((number, number), (1 - number, 1 - number))
        return found

    def compare(self, random: Random) -> bool:
        """Whether both gave outputs; fails where these differ."""
        at = self.situation(random)
        coins: Coins = {}
        cells = None
        if self.loaded.claim.reading == "grid":
            cells = random.choice((2, 4, 6, 8))
            at.parameters["δ"] = F(2, cells)
            for j, x in enumerate(at.profile):
                for a, w in enumerate(x[: 1 if len(x) == 2 else None]):
                    if 0 < w < 1 and (w * cells).denominator == 1:
                        coins[j, a] = at.answers.get((j, a, w), random.choice((F(0), F(2, 5), F(1))))
        post = self.loaded.claim.reading == "post"
        zones_seen = self.numbers_read(at, random) if post else at.zones
        world = replace(self.case.world(at.parameters), reading=self.loaded.claim.reading)
        try:
            told = Interpreter(world, self.program, at.profile, at.answers, cells, coins).outcomes(zones_seen)
        except (Undecided, ZeroDivisionError):
            return False
        state = self.state(at, coins)
        wholes = (tuple(state.game.play(i, a) for a in range(len(x))) for i, x in enumerate(at.profile))
        start = tuple((corners, corners) for corners in wholes)
        names = [name for name, _ in self.case.game.players]
        zones = {}
        for node in p.subtrees(self.program.tree):
            for j in node.players if isinstance(node, p.ReadZone) else ():
                if cells is not None:
                    seen = corners_within([beside[0] for beside in state.cells_at(j)])
                    zones[names[j]] = (seen, seen)
                elif post:
                    texts = [(str(x), str(x)) for x, _ in zones_seen[node.site][j]]
                    zones[f"{names[j]} (line {node.line})"] = state.zone(
                        names[j], dict(zip(state.game.actions[j], texts, strict=True))
                    )
                else:
                    seen = interval(*at.zones[node.site][j][0])
                    zones[f"{names[j]} (line {node.line})"] = (seen, seen)
        program = _Program(state, self.case.player, self.case.agent, zones)
        try:
            runs = list(program.block(program.body, start, None))
        except CannotTell:
            return False
        expected = {(o.output, o.story) for o in told}
        assert set(runs) == expected, f"{set(runs) - expected}\n{expected - set(runs)}\n{tell(self.case, at)}"
        return True


class _NoProgram:
    """Stands in for a case whose program asks nothing and reads nothing, to draw the other numbers."""

    def __init__(self, case: Case) -> None:
        self.game, self.reading = case.game, "any"
        self.program = p.Program(0, "none", p.Pure(0))

    def world(self, parameters):
        return None
