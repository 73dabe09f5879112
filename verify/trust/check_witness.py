"""The re-check of a witness: its numbers are put into the claim, the agents' own statements are run on what they read.

Nothing is taken from the encoding of the claim, and nothing is searched for except where a proposition asks for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Protocol, TypeAlias, cast

from verify.evidence.result import Run, Witness
from verify.evidence.roots import Number, Roots, TooHard
from verify.language import syntax as s
from verify.language.functions import BUILT_IN_PARAMETERS, CLAIM_KINDS
from verify.language.placing import chances, placed
from verify.language.printing import show
from verify.trust.answers import Answers, expect
from verify.trust.answers import WitnessRejected as WitnessRejected
from verify.trust.numbers_read import around, why_not_read
from verify.trust.outcome import ONE, ZERO, CannotTell, Outcomes, Strategy, Zone, corners_within
from verify.trust.outcome import expect as covered
from verify.trust.polynomials import MAX_STEPS, cost_of_sum

Read: TypeAlias = tuple[tuple[Strategy, ...], tuple[Strategy, ...]]
"""Of a player: the corners of what guards look at, and of what a run may play that plays its reading."""
Sight: TypeAlias = tuple[Read, ...]
Output: TypeAlias = tuple[Strategy, tuple[str, ...]]
Step: TypeAlias = tuple[int, ...] | None
Later: TypeAlias = Callable[[Step], Iterator[Output]]
Seen: TypeAlias = Callable[[Sight], Iterator[Output]]
Spend: TypeAlias = Callable[[int], None]
"""Counts work with algebraic numbers beyond one witness; it may raise TooMuch."""
SHORT = 60
"""Characters of a number that cost nothing extra: an honest witness may have many of these."""


class Loaded(Protocol):
    """A claim with its game and agents; `anyone` has agent None."""

    @property
    def claim(self) -> s.Claim: ...
    @property
    def game(self) -> s.Game: ...
    @property
    def agents(self) -> Mapping[str, s.Agent | None]: ...


def examine(
    loaded: Loaded, witness: Witness, only: str | None = None, spend: Spend | None = None
) -> Mapping[str, bool | None]:
    """For each item of the claim (or for one `only`, by its text) whether its proposition holds in this consistent
    state; None where it is not settled.

    `spend` counts the work with algebraic numbers, for several witnesses together.

    Raises WitnessRejected where the witness is no consistent state of the claim, and CannotTell where that takes too
    much, or something that is not covered here.
    """
    return _guarded(lambda: _State(loaded, witness, spend).settled(only))


def examine_profile(loaded: Loaded, witness: Witness) -> Mapping[str, bool | None]:
    """The same of a witness that shows numbers and a profile only, which need not be a consistent state."""
    return _guarded(lambda: _State(loaded, witness).propositions())


def _guarded(check: Callable[[], Mapping[str, bool | None]]) -> Mapping[str, bool | None]:
    try:
        return check()
    except (TooHard, RecursionError, MemoryError) as problem:
        raise CannotTell(str(problem) or type(problem).__name__) from None
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as problem:
        raise WitnessRejected(f"it cannot be read: {type(problem).__name__}: {str(problem)[:200]}") from None


class _State:
    """The numbers of the witness, once they obey the rules that do not depend on the agents."""

    def __init__(self, loaded: Loaded, witness: Witness, spend: Spend | None = None) -> None:
        claim, game = loaded.claim, loaded.game
        self.loaded, self.witness, self.numbers = loaded, witness, Roots(spend)
        covered(_cost(witness) <= MAX_STEPS, "a witness with too many long numbers")
        parameters = {name: self.numbers.read(text) for name, text in witness.parameters.items()}
        known = {*game.parameters, *claim.parameters, *BUILT_IN_PARAMETERS}
        expect(set(parameters) <= known, f"expected parameters among {sorted(known)}")
        for name, value in claim.fixed.items():
            expect(parameters[name] == value, f"expected {name} = {value} as in 'at'")
        self.game = Outcomes(game, parameters)
        for fact in (*game.assume, *(item.proposition for item in claim.given)):
            holds = self.game.everywhere(fact, ())
            covered(holds is not None, f"whether the parameters satisfy {show(fact)}")
            expect(holds is True, f"the parameters do not satisfy {show(fact)}")
        expect(set(witness.strategies) == set(self.game.players), "expected a strategy for every player")
        self.profile = tuple(self.strategy(j, witness.strategies[p]) for j, p in enumerate(self.game.players))
        paid = self.game.players if self.game.payoffs else []
        expect(set(witness.payoffs) == set(paid), f"expected payoffs of {paid}")
        for k, player in enumerate(paid):
            right = self.numbers.denotes(witness.payoffs[player], self.game.payoff(k, self.profile))
            expect(right, f"the payoff of {player} is not {witness.payoffs[player]}")
        self.answers = Answers(self.game, self.profile, self.numbers, witness.oracle)
        self.cells: int | None = None
        if claim.reading != "any" and (claim.reading == "grid" or parameters.get("δ")):
            count = 2 / parameters["δ"]
            expect(isinstance(count, Fraction) and count.denominator == 1 and count > 0, "expected δ = 2/N on the grid")
            covered(count < 1 << 60, "a grid that is too fine")
            self.cells = cast(Fraction, count).numerator if claim.reading == "grid" else None

    def strategy(self, player: int, texts: Mapping[str, str]) -> Strategy:
        actions = self.game.actions[player]
        expect(set(texts) == set(actions), f"expected a probability for each of {actions}")
        found = [self.numbers.read(texts[action]) for action in actions[:-1]]
        found.append(1 - sum(found, ZERO))
        expect(self.numbers.denotes(texts[actions[-1]], found[-1]), "the probabilities of a strategy do not add to 1")
        expect(min(found) >= 0, "a probability is negative")
        return tuple(found)

    def cells_at(self, j: int) -> list[list[tuple[Number, Number]]]:
        """On the grid: for each probability its cell; at a threshold the one above and the one below."""
        count = self.cells or 1
        found: list[list[tuple[Number, Number]]] = []
        for x in self.profile[j]:
            edge = bisect_right(range(count), x * count) - 1
            edges = [edge, edge - 1] if x * count == edge > 0 else [edge]
            found.append([(ONE * e / count, ONE * (e + 1) / count) for e in edges])
        return found

    def zone(self, player: str, texts: Mapping[str, Sequence[str]]) -> Read:
        """What a run read of a player, by the rules of reading."""
        j = self.game.players.index(player)
        expect(set(texts) == set(self.game.actions[j]), f"expected bounds for each action of {player}")
        if self.loaded.claim.reading == "post":
            return self.numbers_read(j, [tuple(map(self.numbers.read, texts[a])) for a in self.game.actions[j]])
        bounds = []
        for action, truth in zip(self.game.actions[j], self.profile[j], strict=True):
            low, high = map(self.numbers.read, texts[action])
            fits = 0 <= low <= truth <= high <= 1 and high - low <= self.game.parameters["δ"]
            expect(fits, f"a zone of {player} is too wide or misses the truth")
            bounds.append((low, high))
        on_grid = self.cells is None or [[pair] for pair in bounds] == self.cells_at(j)
        expect(on_grid, f"a zone of {player} is not its cell of the grid")
        seen = corners_within(bounds)
        return seen, seen

    def numbers_read(self, j: int, pairs: Sequence[tuple[Number, ...]]) -> Read:
        """In reading `post`: what a run sees and plays that read these numbers."""
        player, half = self.game.players[j], self.game.parameters["δ"] / 2
        expect(all(len(pair) == 2 and pair[0] == pair[1] for pair in pairs), f"expected a number read of {player}")
        read = [pair[0] for pair in pairs]
        for a, (p, truth) in enumerate(zip(read, self.profile[j], strict=True)):
            if len(read) == 2 and a == 1:  # one probability is read; the other follows
                expect(p == 1 - read[0], f"the numbers read of {player} are not those of one probability")
                continue
            wrong = why_not_read(p, truth, half, self.answers.found(j, a, truth))
            expect(wrong is None, f"what is read of {player} is {wrong}")
        return around(read, 2 * half), around(read, ZERO) or around(read, half)

    def settled(self, only: str | None) -> Mapping[str, bool | None]:
        playing = self.loaded.agents if CLAIM_KINDS[self.loaded.claim.kind].plays else {}
        agents = {player: agent for player, agent in playing.items() if agent is not None}
        expect(set(self.witness.readings) == set(agents), f"expected runs of {sorted(agents)}")
        for player, agent in agents.items():
            self.check_runs(player, agent, self.witness.readings[player])
        return self.propositions(only)

    def propositions(self, only: str | None = None) -> Mapping[str, bool | None]:
        outcome = tuple((strategy,) for strategy in self.profile)
        items = [item for item in self.loaded.claim.items if only in (None, item.text)]
        return {item.text: self.game.everywhere(item.proposition, outcome) for item in items}

    def check_runs(self, player: str, agent: s.Agent, runs: Sequence[Run]) -> None:
        """That the agent can have these runs, and that together they put out its strategy."""
        j = self.game.players.index(player)
        total, put_out = ZERO, [ZERO] * len(self.profile[j])  # type: tuple[Number, list[Number]]
        for run in runs:
            weight, output = self.numbers.read(run.weight), self.strategy(j, run.output)
            expect(weight > 0, f"the weight of a run of {player} is not positive")
            zones = {name: self.zone(name.split(" (line ")[0], zone) for name, zone in run.zones.items()}
            program = _Program(self, j, agent, zones)
            start = (tuple(self.game.play(i, a) for a in range(len(x))) for i, x in enumerate(self.profile))
            possible = program.block(program.body, tuple((corners, corners) for corners in start), None)
            told = (output, tuple(run.branch))
            expect(any(told == found for found in possible), f"{player} cannot run so: {', '.join(run.branch)[:200]}")
            total, put_out = total + weight, [o + weight * w for o, w in zip(put_out, output, strict=True)]
        expect(total == 1, f"the weights of the runs of {player} do not add to 1")
        expect(tuple(put_out) == self.profile[j], f"the runs of {player} do not add up to its strategy")


class _Program:
    """One agent at its place, with the zones of one run. Its generators give extreme outputs and the turns to them."""

    def __init__(self, state: _State, me: int, agent: s.Agent, zones: Mapping[str, Read]) -> None:
        self.state, self.game, self.me, self.zones = state, state.game, me, zones
        player = self.game.players[me]
        self.body = placed(agent, dict(state.loaded.claim.players)[player], player, self.game.players)
        expect(all(0 <= self.game.value(e, ()) <= 1 for e in chances(self.body)), "a chance is not between 0 and 1")

    def player(self, name: str) -> int:
        return self.game.players.index(name)

    def action(self, player: int, name: str) -> int:
        return self.game.actions[player].index(name)

    def block(self, statements: tuple[s.Statement, ...], zone: Sight, step: Step) -> Iterator[Output]:
        self.game.spend(1 + len(statements))
        expect(bool(statements), "a path without a play")
        first, rest = statements[0], statements[1:]
        match first:
            case s.Read(target):
                players = tuple(range(len(zone))) if target == "everyone" else (self.player(target),)
                yield from self.read(players, first.at.line, zone, lambda seen: self.block(rest, seen, step))
            case s.If(guard, then, otherwise):
                on, off = (lambda st, b=b: self.block(b + rest, zone, st) for b in (then, otherwise))
                yield from self.guard(guard, zone, step, on, off)
            case s.WithProbability(probability, then, otherwise):
                on, off = (lambda st, b=b: self.block(b + rest, zone, st) for b in (then, otherwise or ()))
                yield from self.mixed("with probability #", self.game.value(probability, ()), step, on, off)
            case _:
                yield from self.play(first, zone, step)

    def read(self, players: tuple[int, ...], line: int, zone: Sight, then: Seen, *known: Any) -> Iterator[Output]:
        """One probability after the other, until the cells of all of the first player's are known."""
        if not players:
            yield from then(zone)
            return
        j, a, name, cells = players[0], len(known), self.game.players[players[0]], self.state.cells_at(players[0])
        read = 1 if len(cells) == 2 else len(cells)  # of two probabilities the first; the second follows
        if a < read and any(len(beside) > 1 for beside in cells):
            above, *below = (lambda _, c=c: self.read(players, line, zone, then, *known, c) for c in cells[a])
            what = name if read == 1 else f"prob({name}, {self.game.actions[j][a]})"
            words = f"where the reading of {what} ends above its threshold (probability #)"
            coin = self.state.answers.to(j, a, self.state.profile[j][a]) if below else ONE
            yield from self.mixed(words, coin, None, above, below[0] if below else above)
            return
        told = self.zones.get(f"{name} (line {line})", self.zones.get(name))
        cell = corners_within((*known, (ZERO, ONE))[: len(cells)]) if known else None
        seen = told if cell is None else (cell, cell)
        expect(seen is not None, f"no zone of {name} in the read of line {line}")
        yield from self.read(players[1:], line, (*zone[:j], cast(Read, seen), *zone[j + 1 :]), then)

    def guard(self, guard: s.Guard, zone: Sight, step: Step, then: Later, otherwise: Later) -> Iterator[Output]:
        match guard:
            case s.GuardNot(part):
                yield from self.guard(part, zone, step, otherwise, then)
            case s.GuardAnd(()):
                yield from then(step)
            case s.GuardAnd((first, *parts)):
                more = s.GuardAnd(tuple(parts))
                yield from self.guard(
                    first, zone, step, lambda st: self.guard(more, zone, st, then, otherwise), otherwise
                )
            case s.GuardOr(parts):
                neither = s.GuardAnd(tuple(map(s.GuardNot, parts)))
                yield from self.guard(neither, zone, step, otherwise, then)
            case s.Surely(proposition) | s.Possibly(proposition):
                sure = isinstance(guard, s.Surely)
                holds = self.game.surely(proposition if sure else s.Not(proposition), _seen(zone))
                covered(holds is not None, "a guard that holds or fails too narrowly")
                words = f"{'' if holds == sure else 'not '}{'surely' if sure else 'possibly'} {show(proposition)}"
                yield from _after(words, (then if holds == sure else otherwise)(step))
            case s.StepImproves(derivative):
                steps = [o for o in self.game.pure if self.game.improves(o, derivative, _seen(zone))]
                if self.state.loaded.claim.reading == "post" and steps:
                    mine = {o[self.me]: o for o in reversed(steps)}
                    yield from self.chosen([mine[a] for a in sorted(mine)], then)
                    return
                for found in steps:
                    yield from self.taken(found, then)
                if not steps:
                    yield from _after("no step improves", otherwise(step))
            case s.OracleSays(player, action, threshold, ""):
                j, limit = self.player(player), self.game.value(threshold, ())
                words = f"where the oracle says yes about prob({player}, {action}) (probability #)"
                share = self.state.answers.to(j, self.action(j, action), limit)
                yield from self.mixed(words, share, step, then, otherwise)
            case s.OracleSays(player, action, _, than):
                query = f"payoff({player}, {action}) > payoff({player}, {than})"
                words = f"where the oracle says yes about {query} (probability #)"
                share = self.state.answers.comparing(player, action, than)
                yield from self.mixed(words, share, step, then, otherwise)
            case s.CopyPlays(player, action, rest):
                j = self.player(player)
                share, *others = (self.state.profile[j][self.action(j, each)] for each in (action, *rest))
                whole = sum(others, share)
                share = share / whole if rest and whole > 0 else share
                words = f"where a copy of {player} plays {action} (probability #)"
                yield from self.mixed(words, share, step, then, otherwise)

    def taken(self, step: tuple[int, ...], then: Later) -> Iterator[Output]:
        names = " ".join(of[a] for of, a in zip(self.game.actions, step, strict=True))
        return _after(f"the step towards {names} improves", then(step))

    def chosen(self, steps: Sequence[tuple[int, ...]], then: Later) -> Iterator[Output]:
        """In reading `post`: one of these steps, which have different own actions, with equal chances."""
        first, others = (lambda _: self.taken(steps[0], then)), (lambda _: self.chosen(steps[1:], then))
        words = f"where it chooses {self.game.actions[self.me][steps[0][self.me]]} (probability #)"
        yield from self.mixed(words, ONE / len(steps), None, first, others)

    def mixed(self, words: str, weight: Number, step: Step, then: Later, otherwise: Later) -> Iterator[Output]:
        expect(0 <= weight <= 1, f"{words}: it is not between 0 and 1")
        if weight == 1 or weight == 0:
            yield from (then if weight == 1 else otherwise)(step)
            return
        words, others = words.replace("#", self.state.numbers.text_of(weight)), list(otherwise(step))
        for a, told in then(step):
            for b, told_b in others:
                self.game.spend(1 + sum(map(len, told + told_b)) // 100)
                mixture = tuple(weight * x + (1 - weight) * y for x, y in zip(a, b, strict=True))
                yield mixture, (f"{words}: {', '.join(told)}", f"else: {', '.join(told_b)}")

    def play(self, statement: s.Play, zone: Sight, step: Step) -> Iterator[Output]:
        mine, me = self.game.actions[self.me], self.me
        match statement:
            case s.PlayAction(name):
                a = self.action(me, name)
                yield self.game.play(me, a), (f"plays {mine[a]}",)
            case s.PlayStep() if step is not None:
                yield self.game.play(me, step[me]), (f"plays {mine[step[me]]}",)
            case s.PlayMinmax():
                yield from ((strategy, ("plays minmax",)) for strategy in self.game.minmax(me)[1])
            case s.PlayReading(name):
                theirs = self.game.actions[self.player(name)]
                for y in zone[self.player(name)][1]:
                    yield tuple(y[theirs.index(a)] for a in mine), ("plays its reading",)
            case s.PlayCopy(name):
                theirs, y = self.game.actions[self.player(name)], self.state.profile[self.player(name)]
                yield tuple(y[theirs.index(a)] for a in mine), (f"copies {name}",)
            case s.PlayMix(parts):
                weights = [ZERO] * len(mine)  # type: list[Number]
                for e, name in parts:
                    share = 1 - sum(weights, ZERO) if e is None else self.game.value(e, ())
                    weights[self.action(me, name)] += share
                expect(min(weights) >= 0 and sum(weights, ZERO) == 1, "the weights of a mixture are no strategy")
                yield tuple(weights), ("plays a mixture",)
            case _:
                raise CannotTell(f"{type(statement).__name__} at this place")


def _cost(witness: Witness) -> int:
    """Steps for adding up numbers of the witness: by how many there are, and how long together."""
    texts = [*witness.parameters.values(), *witness.payoffs.values(), *witness.oracle.values(), *witness.oracle]
    texts += [text for strategy in witness.strategies.values() for text in strategy.values()]
    for run in (run for runs in witness.readings.values() for run in runs):
        texts += [run.weight, *run.output.values()]
        texts += [text for zone in run.zones.values() for ends in zone.values() for text in ends]
    length = sum(4 * max(0, len(text) - SHORT) for text in texts)
    return cost_of_sum(len(texts), length)


def _seen(zone: Sight) -> Zone:
    return tuple(corners for corners, _ in zone)


def _after(words: str, outputs: Iterator[Output]) -> Iterator[Output]:
    return ((output, (words, *told)) for output, told in outputs)
