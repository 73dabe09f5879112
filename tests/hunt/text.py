"""Syntax trees as the texts of claims, agents and games, written into a folder that `verify` can run."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from tests.hunt import syntax as s

CLAIM = "hunted"


def number(e: s.Number) -> str:
    match e:
        case s.Num(value):
            return str(value) if value >= 0 and value.denominator == 1 else f"({value})"
        case s.Par(name):
            return name
        case s.Prob(player, action):
            return f"prob({player}, {action})"
        case s.Payoff(player):
            return f"payoff({player})"
        case s.Minmax(player):
            return "minmax" if player is None else f"minmax({player})"
        case s.Op(sign, left, right):
            return f"({number(left)} {sign} {number(right)})"
        case s.Power(base, exponent):
            return f"({number(base)})^{exponent}"


def proposition(p: s.Proposition) -> str:
    match p:
        case s.Cmp(signs, numbers):
            first, *rest = map(_side, numbers)
            return first + "".join(f" {sign} {text}" for sign, text in zip(signs, rest, strict=True))
        case s.And(parts):
            return " and ".join(f"({proposition(part)})" for part in parts)
        case s.Or(parts):
            return " or ".join(f"({proposition(part)})" for part in parts)
        case s.Not(part):
            return f"not ({proposition(part)})"
        case s.Implies(left, right):
            return f"({proposition(left)}) => ({proposition(right)})"
        case s.Optimal(word):
            return word
        case s.Undominated(margin):
            return f"undominated({_side(margin)})"
        case s.Near(part, distance):
            return f"near({proposition(part)}, {_side(distance)})"
        case s.AmongStates():
            return "undominated among states"
        case s.Improves(derivative, actions):
            return f"improves({', '.join((derivative, *actions))})"


def _side(e: s.Number) -> str:
    """Without the outer parentheses, which a comparison does not need."""
    text = number(e)
    plain = isinstance(e, s.Op) or (isinstance(e, s.Num) and text.startswith("("))
    return text[1:-1] if plain else text


def guard(g: s.Guard) -> str:
    match g:
        case s.Surely(part):
            return f"surely {_tight(part)}"
        case s.Possibly(part):
            return f"possibly {_tight(part)}"
        case s.StepImproves(derivative):
            return f"some step surely improves({derivative})"
        case s.Says(player, action, threshold):
            return f"oracle says prob({player}, {action}) > {_side(threshold)}"
        case s.Compares(player, action, than):
            return f"oracle says payoff({player}, {action}) > payoff({player}, {than})"
        case s.CopyPlays(player, action):
            return f"copy of {player} plays {action}"
        case s.GuardNot(part):
            return f"not ({guard(part)})"
        case s.GuardAnd(parts):
            return " and ".join(f"({guard(part)})" for part in parts)
        case s.GuardOr(parts):
            return " or ".join(f"({guard(part)})" for part in parts)


def _tight(p: s.Proposition) -> str:
    return proposition(p) if isinstance(p, s.Cmp) else f"({proposition(p)})"


def argument(value: s.Argument) -> str:
    return value.word if isinstance(value, s.Word) else _side(value)


def agent(a: s.Agent) -> str:
    named = [name if default is None else f"{name} = {argument(default)}" for name, default in a.parameters]
    header = f"agent {a.name}({', '.join(named)}):" if named else f"agent {a.name}:"
    return "\n".join([header, *_block(a.body, 1)]) + "\n"


def _block(block: s.Block, depth: int) -> Iterator[str]:
    pad = "    " * depth
    for statement in block:
        match statement:
            case s.Read(target):
                yield f"{pad}read {target}"
            case s.If(condition, then, otherwise):
                yield f"{pad}if {guard(condition)}:"
                yield from _block(then, depth + 1)
                if otherwise is not None:
                    yield f"{pad}else:"
                    yield from _block(otherwise, depth + 1)
            case s.With(probability, then, otherwise):
                yield f"{pad}with probability {_side(probability)}:"
                yield from _block(then, depth + 1)
                if otherwise is not None:
                    yield f"{pad}otherwise:"
                    yield from _block(otherwise, depth + 1)
            case s.Draw(player, name, cases):
                yield f"{pad}sample {player} as {name}:"
                for action, then in cases:
                    yield f"{pad}    if {name} is {action}:"
                    yield from _block(then, depth + 2)
            case _:
                yield f"{pad}play {_play(statement)}"


def _play(play: s.Play) -> str:
    match play:
        case s.PlayAction(action):
            return action
        case s.PlayMinmax():
            return "minmax"
        case s.PlayStep():
            return "step"
        case s.PlayReading(player):
            return "reading" if player == "me" else f"reading of {player}"
        case s.PlayCopy(player):
            return f"copy of {player}"
        case s.PlayMix(shares):
            parts = (action if weight is None else f"{_side(weight)}: {action}" for weight, action in shares)
            return f"mix({', '.join(parts)})"


def game(g: s.Game) -> str:
    lines = ["game: hunted", "players:"]
    lines += [f"  {player}: [{', '.join(actions)}]" for player, actions in g.players]
    if g.parameters:
        lines.append(f"parameters: [{', '.join(g.parameters)}]")
    if g.assume:
        lines += ["assume:", *(f"  - {proposition(p)}" for p in g.assume)]
    lines.append("payoffs:")
    for pure, numbers in g.payoffs:
        lines.append(f"  {' '.join(pure)}: [{', '.join(map(_side, numbers))}]")
    return "\n".join(lines) + "\n"


def use(u: s.Use | None) -> str:
    if u is None:
        return "anyone"
    parts = [*map(argument, u.placed), *(f"{name} = {argument(value)}" for name, value in u.named)]
    return f"{u.agent.name}({', '.join(parts)})" if parts else u.agent.name


def claim(c: s.Claim) -> str:
    lines = [f"claim: {CLAIM}", "game: hunted"]
    if c.uses:
        lines.append("players:")
        lines += [f"  {player}: {use(u)}" for player, u in zip(c.game.names, c.uses, strict=True)]
    if c.parameters:
        lines.append(f"parameters: [{', '.join(c.parameters)}]")
    if c.given:
        lines += ["given:", *(f"  - {proposition(p)}" for p in c.given)]
    if c.fixed:
        lines.append(f"at: {{{', '.join(f'{name}: {_rational(value)}' for name, value in c.fixed)}}}")
    if c.reading != "any":
        lines.append(f"reading: {c.reading}")
    if c.kind == "attains":
        lines += ["attains:", "  region:", *(f"    - {proposition(p)}" for p in c.items)]
        if c.within is not None:
            lines.append(f"  within: {_side(c.within)}")
    else:
        lines += [f"{c.kind}:", *(f"  - {proposition(p)}" for p in c.items)]
    return "\n".join(lines) + "\n"


def _rational(value: Fraction) -> str:
    return str(value)


def write(c: s.Claim, folder: Path) -> Path:
    """The claim's file, with its game and agents beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hunted.game.yaml").write_text(game(c.game), encoding="utf-8")
    for u in c.uses:
        if u is not None:
            (folder / f"{u.agent.name}.agent").write_text(agent(u.agent), encoding="utf-8")
    path = folder / f"{CLAIM}.claim.yaml"
    path.write_text(claim(c), encoding="utf-8")
    return path


def lines_of_reads(a: s.Agent) -> dict[int, int]:
    """By the identity of each read, the line on which it is printed."""
    found: dict[int, int] = {}

    def walk(block: s.Block, line: int) -> int:
        for statement in block:
            match statement:
                case s.Read():
                    found[id(statement)] = line
                case s.If(_, then, otherwise) | s.With(_, then, otherwise):
                    line = walk(then, line + 1) - 1
                    if otherwise is not None:
                        line = walk(otherwise, line + 2) - 1
                case s.Draw(_, _, cases):
                    for _, then in cases:
                        line = walk(then, line + 2) - 1
            line += 1
        return line

    walk(a.body, 2)
    return found
