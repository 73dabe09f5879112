"""Claims as statements (`verify.trust.statement`), from the syntax trees of claim, game and agents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from fractions import Fraction
from functools import cached_property
from itertools import product
from typing import Any, TypeVar, cast

from verify.language import syntax as s
from verify.language.functions import CLAIM_KINDS
from verify.language.placing import placed
from verify.trust.check_among import without
from verify.trust.check_exclusion import At
from verify.trust.check_existence import ExistenceStatement
from verify.trust.check_witness import Loaded
from verify.trust.forms import TRUE, Form, names_in, negated, parts_form, renamed
from verify.trust.polynomials import Steps, TooMuch
from verify.trust.statement import CannotState, Labelled, Labels
from verify.trust.stating.game import Game, Profile, expect, minmax_label
from verify.trust.stating.numbers import Value, at_least_0, is_0, positive, strategy
from verify.trust.stating.outcomes import Said
from verify.trust.stating.program import Mix, Read, Tree, any_reads, nodes, tree_of
from verify.trust.stating.runs import BoxRun, Run, SupportingRun
from verify.trust.stating.signs import names_of
from verify.trust.stating.zones import Boxes

T = TypeVar("T")
OTHER = "the other state: "
BETTER = "the other state is better for all"
MOST_STEPS = 1_500_000
"""Of stating one claim, at most a few microseconds each. None of the library's takes a tenth of them; neLP among four
others takes half of them."""


class Stated:
    """A claim. One about the grid is stated in reading `any`: what always holds there always holds on the grid as well.
    What is said to exist on the grid has no statement where programs read."""

    def __init__(self, loaded: Loaded) -> None:
        self.loaded, self.claim = loaded, loaded.claim
        self.steps = Steps(MOST_STEPS)
        self._of_runs: dict[str, Form] = {}

    # --- the statement ---

    def denied(self, item: int, labels: Labels = None) -> list[Labelled]:
        return _readable(lambda: [*self._of_item(item), *self._of_state(labels), *self._dominated(item, labels)])

    def nothing(self, labels: Labels = None) -> list[Labelled]:
        return _readable(lambda: [*self._of_state(labels)])

    def assumed(self, labels: Labels = None) -> list[Labelled]:
        return _readable(lambda: [*self._assumed(labels)])

    def existence(self) -> ExistenceStatement:
        return _readable(lambda: self._existence(tuple(item.proposition for item in self.claim.items)))

    def dominating(self, item: int) -> ExistenceStatement:
        return _readable(lambda: self._dominating(item))

    def parameters(self) -> frozenset[str]:
        return _readable(self._parameters)

    def given_holds(self) -> bool:
        """Whether what is given is true as it stands: of numbers that are fixed."""
        return _readable(lambda: all(form == TRUE for _, form in self.game.assumed))

    @property
    def reads(self) -> bool:
        """Whether any program does."""
        return _readable(lambda: any(map(any_reads, self.programs.values())))

    # --- what it says ---

    def _of_item(self, item: int) -> Iterator[Labelled]:
        line, refuted_by = self.claim.items[item], CLAIM_KINDS[self.claim.kind].refuted_by
        yield f"denied: {line.text}", Said(self.game).form(line.proposition, refuted_by is True)

    def _assumed(self, labels: Labels) -> Iterator[Labelled]:
        yield from self.game.assumed
        if self.claim.kind == "attains":
            yield from self.game.simplex
            said = Said(self.game)
            forms = [said.form(item.proposition) for item in self.claim.items]
            yield "the point is in the region", parts_form(True, forms)
        yield from self._of_minmax(labels)

    def _dominated(self, item: int, labels: Labels) -> Iterator[Labelled]:
        """Of a line that concludes that the state is undominated: that another one is better for all."""
        line = self.claim.items[item]
        if line.undominated == "concluded":
            own = None if labels is None else {label.removeprefix(OTHER) for label in labels}
            state = self._with_anyone_at(line.deviant) if line.deviant else self
            yield from self._other(state._of_state(own))
            if line.deviant:
                yield f"{line.deviant} gets more in the other state", self._more(line.deviant)
            else:
                yield BETTER, self._better(self.game.truth, self._other_truth)

    def _with_anyone_at(self, player: str) -> Stated:
        """The same claim with any program in the place of the player's own."""
        found = Stated(without(At(self.claim, self.loaded.game, self.loaded.agents), player))
        found.steps = self.steps
        return found

    def _more(self, player: str) -> Form:
        """That this player gets more in the other state, by more than the distance."""
        game, k = self.game, self.game.players.index(player)
        expect(self.claim.within is not None, "a distance that is none")
        more = game.number(cast(s.Item, self.claim.within).proposition, ())
        return positive(game.payoff(k, self._other_truth) - game.payoff(k, game.truth) - more)

    def _dominating(self, item: int) -> ExistenceStatement:
        """Of a line that assumes that the state is undominated: wherever another state denies it, some state is better
        for all than that one."""
        expect(self.claim.items[item].undominated == "assumed", "an undominated state that is not assumed")
        found, game = self._existence(()), self.game
        denied = tuple(self._other([*self._of_item(item), *self._of_state(None)]))
        better = self._better(self._other_truth, game.truth)
        return replace(found, assumed=(*found.assumed, *denied), wanted=(*found.wanted, better))

    def _other(self, said: Iterable[Labelled]) -> Iterator[Labelled]:
        """The same of another state at the same parameters, whose variables are other ones."""
        for label, form in said:
            shared = set(self.game.free).union(*(minmax.variables for minmax in self.game.minmax.values()))
            own = {name: other(name) for name in names_in(form) - shared}
            yield f"{OTHER}{label}", renamed(form, own, self.steps)

    @cached_property
    def _other_truth(self) -> Profile:
        """What the players play in the other state."""
        game, free = self.game, [[other(f"prob({j},{a})") for a in of[:-1]] for j, of in self.game.actions.items()]
        return [strategy([game.variable(name) for name in names], game.one) for names in free]

    def _better(self, than: Profile, state: Profile) -> Form:
        """That every player gets more where they play `state`."""
        game = self.game
        gains = (game.payoff(k, state) - game.payoff(k, than) for k in range(len(game.players)))
        return parts_form(True, map(positive, gains))

    def _existence(self, parts: tuple[s.Expression, ...]) -> ExistenceStatement:
        """Of `attains` something stronger: each profile of the region is that of a consistent state."""
        game = self.game
        grid = self.claim.reading == "grid" and self.reads
        expect(not grid, f"{self.claim.kind} is proved for all parameters in reading any only")
        choices: dict[str, tuple[Form, ...]] = {}
        for run, tree in self.runs():
            # Of a supporting run nothing is known that is sufficient.
            branches = [] if isinstance(run, SupportingRun) else run.branches(tree)
            choices[run.label] = tuple(parts_form(True, (branch.holds, branch.exactly)) for branch in branches)
        wanted = [form for _, form in self._of_oracle()]
        universal = frozenset(game.free)
        if self.claim.kind == "attains":
            if self.claim.within is None:
                raise CannotState("a claim of attains without a distance")
            wanted.append(at_least_0(game.number(self.claim.within.proposition, ())))
            universal |= {name for strategy in game.truth for weight in strategy for name in names_of(weight.top)}
        else:
            said = Said(game, sufficient=True)
            wanted += [form for _, form in game.simplex] + [said.form(s.And(parts))]
        assumed, numbers = self._multiples() if game.post and self.reads else ([], [])
        wanted += numbers
        universal |= {name for _, form in assumed for name in names_in(form)}
        universal = universal.union(*(minmax.variables for minmax in game.minmax.values()))
        spoken = (*wanted, *(form for forms in choices.values() for form in forms))
        existential = frozenset(name for form in spoken for name in names_in(form)) - universal
        return ExistenceStatement((*self._assumed(None), *assumed), tuple(wanted), choices, existential)

    def _multiples(self) -> tuple[list[Labelled], list[Form]]:
        """In reading `post`: that what is read are multiples of δ/2, and what may be assumed for that.

        Of `attains`: each probability is so much (`off`) above a multiple, and that one or the next is read (1 is one,
        and next to itself); and the zones around the two have ends. These numbers follow from the probability and δ.
        Of `possible`: some multiple of δ/2 from 0 to 2δ.
        """
        game, delta, half = self.game, self.game.parameters["δ"], self.game.parameters["δ"] * Fraction(1, 2)
        expect(game.two_actions and not self.answers, "reading post beside queries, or of more than two actions")
        around: list[list[Value]] = [[half * k for k in range(5)] for _ in game.players]
        assumed: list[Labelled] = []
        for j, player in enumerate(game.players) if self.claim.kind == "attains" else ():
            truth, off = game.truth[j][0], game.variable(f"off[{player}]")
            below, above = truth - off, game.variable(f"above[{player}].number")
            forms = [at_least_0(off), positive(half - off), at_least_0(below)]
            next_ = parts_form(True, [is_0(above - below - half), at_least_0(1 - above)])
            forms.append(parts_form(False, [next_, parts_form(True, [is_0(truth - 1), is_0(off), is_0(above - 1)])]))
            for which, p in (("below", below), ("above", above)):
                low, high = (game.variable(f"{which}[{player}].{end}") for end in ("low", "high"))
                forms += [
                    at_least_0(low),
                    at_least_0(low - p + delta),
                    at_least_0(1 - high),
                    at_least_0(p + delta - high),
                ]
                forms.append(parts_form(False, [is_0(low), is_0(low - p + delta)]))
                forms.append(parts_form(False, [is_0(high - 1), is_0(high - p - delta)]))
            assumed.append((f"the multiples of δ/2 around the probability of {player}", parts_form(True, forms)))
            around[j] = [below, above]
        read = [
            (run.number_read(node.site, j), j)
            for run, tree in self.runs()
            for node in nodes(tree)
            if isinstance(run, BoxRun) and isinstance(node, Read)
            for j in map(game.players.index, node.players)
        ]
        return assumed, [parts_form(False, [is_0(number - m) for m in around[j]]) for number, j in read]

    def _parameters(self) -> frozenset[str]:
        """Those that the payoffs, the programs or the lines of the claim speak of."""
        game, claim = self.game, self.claim
        said: list[Any] = [
            list((self.loaded.game.payoffs or {}).values()),
            [item.proposition for item in claim.items],
            claim.within,
        ]
        said += self.statements.values()
        names = {part.name for part in _nodes(said) if isinstance(part, s.Name)}
        names |= {"δ"} if self.reads else set()
        return frozenset(names.intersection(game.free))

    # --- parts ---

    @cached_property
    def game(self) -> Game:
        return Game(self.claim, self.loaded.game, self.steps)

    @cached_property
    def statements(self) -> dict[int, tuple[s.Statement, ...]]:
        """What each player runs, who is not anyone, by its number."""
        uses, players, found = dict(self.claim.players), self.game.players, {}
        for j, player in enumerate(players):
            agent = self.loaded.agents.get(player) if CLAIM_KINDS[self.claim.kind].plays else None
            if agent is not None:
                found[j] = placed(agent, uses[player], player, players)
        return found

    @cached_property
    def programs(self) -> dict[int, Tree]:
        """The programs by their players' numbers."""
        players = self.game.players
        found = {j: tree_of(statements, players, self.steps) for j, statements in self.statements.items()}
        if any(any_reads(tree) for tree in found.values()):
            delta = self.game.parameters["δ"]
            expect(self.game.signs.at_least_0(delta.top), "whether δ is at least 0")
        return found

    @cached_property
    def answers(self) -> dict[s.OracleSays, Value]:
        """The oracle's answer to each query of a program."""
        found = [node.by for tree in self.programs.values() for node in nodes(tree) if isinstance(node, Mix)]
        queries = [by for by in found if isinstance(by, s.OracleSays)]
        return {query: self.game.variable(f"answer({k})") for k, query in enumerate(dict.fromkeys(queries))}

    def _of_minmax(self, labels: Labels) -> Iterator[Labelled]:
        """Of the minmax values that what was stated before speaks of, or that are asked for, those that are unknown."""
        for player, name in enumerate(self.game.players):
            if player in self.game.minmax or minmax_label(name) in (labels or ()):
                satisfies = self.game.minmax_of(player).satisfies
                if satisfies is not None:
                    yield minmax_label(name), satisfies

    def _of_state(self, labels: Labels) -> Iterator[Labelled]:
        """That the answers are the oracle's, and the strategies are put out by the programs."""
        yield from self.game.assumed
        yield from self.game.simplex
        yield from self._of_oracle()
        for run, tree in self.runs():
            if labels is None or run.label in labels:
                if run.label not in self._of_runs:
                    self._of_runs[run.label] = parts_form(False, [branch.holds for branch in run.branches(tree)])
                yield run.label, self._of_runs[run.label]
        yield from self._of_minmax(labels)

    def _of_oracle(self) -> Iterator[Labelled]:
        seen = list[tuple[s.OracleSays, Value, Value]]()
        for query, answer in self.answers.items():
            over = self._over(query)
            yes = parts_form(False, [at_least_0(-over), is_0(1 - answer)])
            no = parts_form(False, [at_least_0(over), is_0(answer)])
            label = f"oracle: the answer about {query.player} is a probability, certain off the threshold"
            yield label, parts_form(True, [at_least_0(answer), at_least_0(1 - answer), yes, no])
            for other, its_answer, its_over in seen:
                if replace(other, threshold=query.threshold) == query:
                    apart = negated(is_0(over - its_over))
                    yield (
                        "oracle: the same query has the same answer",
                        parts_form(False, [apart, is_0(answer - its_answer)]),
                    )
            seen.append((query, answer, over))

    def _over(self, query: s.OracleSays) -> Value:
        """By how much what the query asks about is above its threshold."""
        game, j, names = self.game, self.game.players.index(query.player), self.game.actions[query.player]
        if not query.than:
            return game.truth[j][names.index(query.action)] - game.number(query.threshold, ())
        plays = (game.play(j, names.index(name)) for name in (query.action, query.than))
        one, two = (game.payoff(j, game.moved(game.truth, j, play)) for play in plays)
        return one - two

    def runs(self) -> Iterator[tuple[Run, Tree]]:
        """The runs that each program has to have."""
        game = self.game
        boxes = Boxes(game)
        for me, tree in self.programs.items():
            player = game.players[me]
            if not any_reads(tree):
                yield BoxRun(game, me, "exact", player, self.answers, boxes, 0), tree
            elif game.two_actions:
                for side, word in ((-1, "lower"), (1, "upper")):
                    yield BoxRun(game, me, word, f"{player}, {word} run", self.answers, boxes, side), tree
            else:
                for of_payoff, sign in product((False, True) if game.payoffs else (False,), (-1, 1)):
                    word, of = "least" if sign < 0 else "most", "payoff" if of_payoff else "action"
                    for k, name in enumerate(game.players if of_payoff else game.actions[player]):
                        what = f"payoff({name})" if of_payoff else f"prob({player}, {name})"
                        label = f"{player}, the run with {word} {what}"
                        run = SupportingRun(game, me, f"{word}_{of}{k}", label, self.answers, of_payoff, k, sign)
                        yield run, tree


def other(name: str) -> str:
    """A state's variable, of another state. No name that is written in a claim ends so."""
    return f"{name}'"


def _readable(state: Callable[[], T]) -> T:
    """What is stated; CannotState where it takes too much, or the claim is none."""
    try:
        return state()
    except TooMuch as reason:
        raise CannotState(f"to write it as formulas takes too much work: {reason}") from None
    except (MemoryError, RecursionError):
        raise CannotState("to write it as formulas takes more memory than there is") from None
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as problem:
        raise CannotState(f"it cannot be read: {type(problem).__name__}: {str(problem)[:200]}") from None


def _nodes(part: Any) -> Iterator[s.Node]:
    """Every node of syntax trees."""
    if isinstance(part, list | tuple):
        for each in part:
            yield from _nodes(each)
    elif isinstance(part, s.Node):
        yield part
        yield from _nodes([getattr(part, f.name) for f in fields(part)])
