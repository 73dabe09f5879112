"""What the checker reports of one claim. Numbers are exact and written as text, `p/q`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias, get_args

Verdict: TypeAlias = Literal["proved", "refuted", "vacuous", "unknown", "error"]
Trust: TypeAlias = Literal["certificate", "solver", "witness", "realised"]
TRUSTS: tuple[Trust, ...] = get_args(Trust)

Cause: TypeAlias = Literal["input", "internal", "rejected", "died", "budget", "memory", "unsupported"]
"""What brought about an error: a file or a name that cannot be used, a fault of the program, evidence that failed its
re-check; or why nothing is known: the process that was to tell ended, time or memory ran out, or the claim says what
nothing here can decide."""


@dataclass(frozen=True)
class ItemResult:
    """One line of the claim and its own verdict; of one that is unknown the reason, where it is known."""

    text: str
    verdict: Verdict
    reason: str | None = None


@dataclass(frozen=True)
class Run:
    """One run of an agent: what it read (per player, per action, lowest and highest probability), the branches it
    took in order (readable lines), the strategy it put out, and the share of runs that are like this one."""

    weight: str
    zones: Mapping[str, Mapping[str, tuple[str, str]]]
    branch: tuple[str, ...]
    output: Mapping[str, str]


@dataclass(frozen=True)
class Witness:
    """A consistent state, with numbers: parameters, each player's strategy, expected payoffs, the runs of each agent
    (`readings`, keyed by player; `anyone` has none), and the oracle's answers to raw queries (text of query to
    probability of "yes"). A realised state has a `grid`, the number N of its cells (δ = 2/N), and in `oracle` every
    query that the agents ask on it, those of their readings included."""

    parameters: Mapping[str, str]
    strategies: Mapping[str, Mapping[str, str]]
    payoffs: Mapping[str, str]
    readings: Mapping[str, tuple[Run, ...]]
    oracle: Mapping[str, str]
    grid: str | None = None


@dataclass(frozen=True)
class Uses:
    """What the certificate of an item uses of what the game and the claim assume, by label; what else is `needed` to
    state the claim, as divisors have their signs by it; and the rest. `numbers` are the items that it proves, counted
    from 0: one, or all of a claim that holds for all of them together."""

    numbers: tuple[int, ...]
    text: str
    used: tuple[str, ...]
    unused: tuple[str, ...]
    needed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Without:
    """What becomes of the items that have a certificate when number `number` of `given` is left out of the claim; of a
    chain such as `0 < δ <= ε/100` its comparisons are left out one by one, `part` is the number of that (from 0).

    `fails`: with a counterexample. `proved`: still. `open`: not settled, with the reason. `unstatable`: the claim makes
    no sense then, with the reason.
    """

    number: int
    given: str
    outcome: Literal["fails", "proved", "open", "unstatable"] = "open"
    trust: Trust | None = None
    reason: str | None = None
    witness: Witness | None = None
    cause: Cause | None = None
    part: int | None = None


@dataclass(frozen=True)
class Explanation:
    """Which hypotheses matter: what each certificate uses, and what holds without each `given` item that one uses."""

    items: tuple[Uses, ...]
    without: tuple[Without, ...]


@dataclass(frozen=True)
class EngineCount:
    """How often an engine ran for a claim, how often that settled an item (or showed a state), and the seconds of
    computing that it took."""

    engine: str
    tried: int = 0
    closed: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class Piece:
    """One claim that an answer rests on: what it shows, in words, its verdict, and on what that rests. `claim` is its
    text; `evidence` the file of its evidence, if it was to be kept."""

    shows: str
    verdict: Verdict
    trust: Trust | None
    claim: str
    evidence: str | None = None


@dataclass(frozen=True)
class Answer:
    """The answer to the question of a claim's file: `says` is what is known, in lines for people; `value` the number,
    expression or condition that was found, where it is exact; `low` and `high` are the bracket in which a number lies.
    `asked` counts the claims that were decided. Of a condition `low` is a sufficient one, `high` a necessary one, and
    `points` has rows: numbers of the parameters `over` and the verdict there."""

    says: tuple[str, ...]
    value: str | None = None
    low: str | None = None
    high: str | None = None
    pieces: tuple[Piece, ...] = ()
    asked: int = 0
    over: tuple[str, ...] = ()
    points: tuple[tuple[str, ...], ...] = ()

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Answer:
        """The inverse of `dataclasses.asdict`."""
        pieces = tuple(Piece(**piece) for piece in data["pieces"])
        rows = tuple(tuple(row) for row in data.get("points", ()))
        listed = {"says": tuple(data["says"]), "over": tuple(data.get("over", ())), "points": rows}
        return Answer(**{**data, **listed, "pieces": pieces})


@dataclass(frozen=True)
class Result:
    """The outcome of one claim, laid out as in `verify --json`. `formulas` has the states of which one shows, at each
    value of the parameters, that what is claimed is possible; `answer` what was found for a claim that asks."""

    claim: str
    file: str
    expect: str
    verdict: Verdict
    trust: Trust | None = None
    seconds: float = 0.0
    evidence: str | None = None
    items: tuple[ItemResult, ...] = ()
    witness: Witness | None = None
    reason: str | None = None
    explain: Explanation | None = None
    engines: tuple[EngineCount, ...] = ()
    cause: Cause | None = None
    formulas: tuple[str, ...] = ()
    answer: Answer | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        return asdict(self)

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Result:
        """The inverse of `to_json`."""
        fields = dict(data)
        fields["items"] = tuple(ItemResult(**item) for item in data["items"])
        fields["formulas"] = tuple(data.get("formulas", ()))
        fields["engines"] = tuple(EngineCount(**row) for row in data.get("engines", ()))
        if data.get("answer") is not None:
            fields["answer"] = Answer.from_json(data["answer"])
        if data["witness"] is not None:
            fields["witness"] = witness_from_json(data["witness"])
        if data.get("explain") is not None:
            fields["explain"] = _explanation_from_json(data["explain"])
        return Result(**fields)


def _explanation_from_json(data: Mapping[str, Any]) -> Explanation:
    items = (
        Uses(tuple(u["numbers"]), u["text"], tuple(u["used"]), tuple(u["unused"]), tuple(u["needed"]))
        for u in data["items"]
    )
    without = (
        Without(**{**w, "witness": None if w["witness"] is None else witness_from_json(w["witness"])})
        for w in data["without"]
    )
    return Explanation(tuple(items), tuple(without))


def witness_from_json(data: Mapping[str, Any]) -> Witness:
    """The inverse of `dataclasses.asdict` for a witness. Raises KeyError, TypeError or ValueError for other data."""
    fields = dict(data)
    fields["readings"] = {
        player: tuple(
            Run(
                run["weight"],
                {j: {a: (low, high) for a, (low, high) in zone.items()} for j, zone in run["zones"].items()},
                tuple(run["branch"]),
                run["output"],
            )
            for run in runs
        )
        for player, runs in fields["readings"].items()
    }
    return Witness(**fields)
