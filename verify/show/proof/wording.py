"""The words around an argument: what is supposed, what follows, where facts are from, what agents' runs are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from verify.evidence.argument import Argument, Cases, Fact, Node, Sum, sums_of
from verify.evidence.heading import Heading
from verify.evidence.telling import Shown, Telling

PLAIN = "the strategy of "
"""How the label of a fact begins that says no more than that a probability is one."""
SERVES = " does not serve"
ROOT = ") is a root"
DENIED = "denied: "


def is_plain(fact: Fact) -> bool:
    """Whether it says no more than that a probability is between 0 and 1."""
    return fact.label.removeprefix("the other state: ").startswith(PLAIN) and len(fact.terms) <= 2


def supposed(shown: Shown, telling: Telling, kind: str) -> str:
    """What the argument begins with, to contradict it."""
    at = f" at {numbers(shown.at)}" if shown.at else ""
    several = len(telling.states) > 1
    match shown.what:
        case "line" if kind == "never":
            return "Suppose that it is so in some consistent state."
        case "line" if kind == "lemma":
            return "Suppose that it is not so for some strategies and parameters."
        case "line":
            return "Suppose that it is not so in some consistent state."
        case "exists":
            of = "for some parameters that are allowed" if telling.within is None else "somewhere in the region"
            return f"Suppose that {'none of these states serves' if several else 'this state does not serve'} {of}."
        case "better":
            return (
                "Suppose that it is not so in some consistent state, and that the states below are no better for all "
                "players than that one."
            )
        case "none":
            return f"Suppose that{at} some consistent state is as wanted."
        case "nothing":
            return "Suppose that there is what the claim speaks of."
        case "width":
            return "Suppose that δ is not above 0."
        case "fails":
            return "Suppose that the line holds in such a state."
        case "undominated":
            return f"Suppose that{at} some consistent state is better for all players than the counterexample."


def heading_of(shown: Shown) -> str:
    """What an argument is about, as a heading; empty where the line itself says it."""
    match shown.what:
        case "exists":
            return "Some state is as claimed"
        case "none":
            return f"No consistent state is as claimed, at {numbers(shown.at)}"
        case "width":
            return "δ > 0, so that a consistent state exists"
        case "nothing":
            return "There is nothing to speak of"
        case "fails":
            return "The line fails there"
        case "undominated":
            return "The counterexample is undominated among states"
        case "better" | "line":
            return ""


def numbers(at: Mapping[str, str]) -> str:
    """`T = 3, R = 2`."""
    return ", ".join(f"{name} = {value}" for name, value in at.items())


def about(telling: Telling, heading: Heading) -> str:
    """Who plays what, in a clause."""
    who = ", ".join(f"{player} is {agent}" for player, agent in heading.players.items())
    where = f"in {telling.game}"
    if heading.kind == "lemma" or not who:
        return f"For all strategies {where}"
    reading = {"grid": ", with the oracle of a grid", "post": ", with readings as in the post"}.get(telling.reading, "")
    return f"{who} {where}{reading}"


def origin(fact: Fact, label: str | None = None) -> str:
    """Where a fact is from. `label` is that of the case it stands in, which need not be said again."""
    if not fact.label:
        return ""
    if fact.label.startswith(DENIED):
        return "what is supposed"
    if ROOT in fact.label:
        return "what defines the root"
    if fact.label == label:
        return fact.words
    return f"{fact.label}: {fact.words}" if fact.words else fact.label


def run_words(labels: Iterable[str], telling: Telling, heading: Heading) -> Iterator[str]:
    """What the runs are that the labels name, a sentence for each."""
    named = list(dict.fromkeys(label.removeprefix("the other state: ") for label in labels))
    for player, actions in telling.actions.items():
        agent = heading.players.get(player, "its program")
        average = f"What {player} plays is the average over runs of {agent}"
        sides = [side for side in ("lower", "upper") if f"{player}, {side} run" in named]
        if sides:
            more = {"lower": "at most", "upper": "at least"}
            runs = " and ".join(
                f"one, its {s} run, plays {actions[0]} {more[s]} as often as the average" for s in sides
            )
            yield f"{average}; {runs}."
        for label in named:
            if label.startswith(f"{player}, the run with "):
                yield f"{average}; one of them is {label.removeprefix(f'{player}, ')}."


def labels_of(argument: Argument) -> list[str]:
    """The labels of all hypotheses that it uses."""
    found = dict.fromkeys(fact.label for fact in argument.facts)

    def walk(node: Node) -> None:
        if isinstance(node, Cases):
            if node.label is not None:
                found[node.label] = None
            for way in node.ways:
                found.update(dict.fromkeys(fact.label for fact in way.facts))
                walk(way.argument)

    walk(argument.node)
    return list(found)


def names_of(argument: Argument) -> list[str]:
    """The variables that it speaks of."""
    names = dict.fromkeys(n for fact in in_order(argument) for m in fact.terms for n, _ in m)
    for total in sums_of(argument.node):
        more = [terms for terms, _ in total.zeros] + [p.square for p in total.products if p.square is not None]
        names |= dict.fromkeys(n for terms in more for m in terms for n, _ in sorted(m))
    return list(names)


def in_order(argument: Argument) -> list[Fact]:
    """All facts that it uses, in the order in which they are told; those of cases like others are not."""
    found = dict.fromkeys(argument.facts)

    def walk(node: Node) -> None:
        if isinstance(node, Cases):
            for way in (each for each in node.ways if each.like is None):
                found.update(dict.fromkeys(way.facts))
                walk(way.argument)

    walk(argument.node)
    return list(found)


def runner(label: str) -> str:
    """Whose run it is, as the subject of a sentence: `row's upper run`."""
    player, comma, run = label.removeprefix("the other state: ").partition(", ")
    return f"{player}'s {run.removeprefix('the ')}" if comma else player


def no_way(node: Cases) -> str:
    """Why a disjunction of nothing is impossible."""
    label = node.label or "what is supposed"
    if label.endswith(SERVES):
        return "But each condition of the state holds at sight, so that it serves."
    return f"But there is no way in which this could be so: {label}."


def unused(argument: Argument, telling: Telling) -> tuple[list[str], list[str]]:
    """What is given that the argument does not use; and of that by itself what is needed to state the claim."""
    labels = set(labels_of(argument))
    left = [each for each in telling.given if f"given: {each}" not in labels]
    return [each for each in left if each not in telling.needed], [each for each in left if each in telling.needed]


NEEDED = "to state the claim: signs of divisors or ranges of probabilities rest on that"
"""What lines of `given` are for that no certificate uses, and without which something else would be claimed."""


def closing(total: Sum, strict: str, right: str) -> str:
    """Why the sum cannot be what it is; `strict` is a product that is more than 0."""
    if right != "0":
        return "but the left side is at least 0"
    alone = len(total.products) == 1 and not total.zeros
    return f"but {strict} > 0" + ("" if alone else " and the rest is at least 0")
