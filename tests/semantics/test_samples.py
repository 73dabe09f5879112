"""Samples that have a name: by the rooms that run and encode programs the same as by the definition, as one draw."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as F
from pathlib import Path
from random import Random
from typing import Any

import pytest
from satisfiable import Numbers

from verify.decide.states import State, find_state, witness_of, world_of
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.sugar import Draw, DrawIs
from verify.library.find import LoadedClaim, load_claim
from verify.semantics.symbolic.intervals import IntervalRun
from verify.semantics.symbolic.setup import set_up
from verify.trust.check_witness import WitnessRejected, examine

ACTIONS = ("Rock", "Paper", "Scissors")
CLAIM = (
    "claim: c\ngame: rock-paper-scissors\nplayers: {row: X, column: anyone}\nat: {w: 1}\nalways: prob(row, Rock) >= 0\n"
)


class Text:
    """A random program, as text."""

    def __init__(self, random: Random) -> None:
        self.random, self.lines = random, list[str]()
        self.block(1, 3, ())

    def block(self, indent: int, depth: int, names: tuple[str, ...]) -> None:
        kinds = ["sample", "with", "copy", "is", "is"] if depth else []
        for kind in self.random.sample(kinds, k=min(len(kinds), self.random.randint(1, 2))):
            action = self.random.choice((*ACTIONS, *names))
            if kind == "sample":
                new = f"x{len(self.lines)}"
                self.say(indent, f"sample other as {new}:")
                self.block(indent + 1, depth - 1, (*names, new))
                return
            if kind == "is" and not names:
                continue
            about = self.random.choice(names) if names else ""
            words = {"with": "with probability 1/3:", "copy": f"if copy of other plays {action}:"}
            word = self.random.choice(["", "", "not "])
            both = self.random.choice(["", f" and copy of other plays {action}", f" or {about} is Rock"])
            self.say(indent, words.get(kind, f"if {word}{about} is {action}{both}:"))
            self.block(indent + 1, depth - 1, names)
        self.say(indent, f"play {self.random.choice((*ACTIONS, *names, 'copy of other'))}")

    def say(self, indent: int, line: str) -> None:
        self.lines.append(" " * indent + line)


def put_out(statements: tuple[Any, ...], other: tuple[F, ...], at: dict[str, str]) -> tuple[F, ...]:
    """What the statements put out, by the definition; the samples that are drawn already are `at` these actions."""
    first, rest = statements[0], statements[1:]

    def mixed(*parts: tuple[F, tuple[F, ...]]) -> tuple[F, ...]:
        return tuple(sum((weight * output[a] for weight, output in parts), F(0)) for a in range(3))

    def chance(guard: Any) -> F:
        match guard:
            case DrawIs(name, action):
                return F(at[name] == at.get(action, action))
            case s.CopyPlays(_, action):
                return other[ACTIONS.index(at.get(action, action))]
            case s.GuardNot(part):
                return 1 - chance(part)
            case s.GuardAnd((one, two)):
                return chance(one) * chance(two)
            case s.GuardOr((one, two)):
                return 1 - (1 - chance(one)) * (1 - chance(two))
        raise AssertionError(guard)

    match first:
        case Draw(_, name, body):
            draws = zip(ACTIONS, other, strict=True)
            return mixed(*((w, put_out((*body, *rest), other, {**at, name: action})) for action, w in draws))
        case s.If(guard, then, otherwise):
            weight = chance(guard)
            sides = ((weight, then), (1 - weight, otherwise))
            return mixed(*((w, put_out((*block, *rest), other, at)) for w, block in sides))
        case s.WithProbability(_, then, None):
            return mixed((F(1, 3), put_out((*then, *rest), other, at)), (F(2, 3), put_out(rest, other, at)))
        case s.PlayAction(action):
            return tuple(F(at.get(action, action) == each) for each in ACTIONS)
        case s.PlayCopy():
            return other
    raise AssertionError(first)


def strategy(random: Random) -> tuple[F, ...]:
    parts = [random.choice((0, 0, 1, 1, 2, 5)) for _ in ACTIONS]
    return tuple(F(part, sum(parts)) for part in parts) if any(parts) else (F(0), F(1), F(0))


def loaded(folder: Path, text: str) -> LoadedClaim:
    (folder / "X.agent").write_text(text)
    path = folder / "c.claim.yaml"
    path.write_text(CLAIM)
    return load_claim(path)


@pytest.mark.parametrize("seed", range(40))
def test_every_room_puts_out_what_one_draw_does(seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    text = "\n".join(["agent X:", " sample other as x:", *(" " + line for line in Text(random).lines)]) + "\n"
    claim, agent = loaded(tmp_path, text), parse_agent(text)
    setup = set_up(claim)
    world = world_of(setup, {"w": F(1)})
    (branch,) = IntervalRun(setup.programs[0], setup.setting, setup.oracle, "exact").branches()  # type: ignore[arg-type]
    for _ in range(4):
        other = strategy(random)
        expected = put_out(agent.body, other, {})
        assert sum(expected) == 1
        state: State = find_state(setup, world, (expected, other), {}, [], {})
        examine(claim, witness_of(setup, state), None, lambda _: None)  # the kernel says so as well
        numbers = Numbers({f"prob(column,{action})": x for action, x in zip(ACTIONS, other, strict=True)})
        for weight, output in zip(expected, branch.output, strict=True):
            value = numbers.number(output.numerator) / numbers.number(output.denominator)
            assert F(int(value.p), int(value.q)) == weight


def test_another_share_of_a_sample_is_no_state(tmp_path: Path) -> None:
    claim = loaded(tmp_path, "agent X:\n sample other as x:\n  if x is Rock: play Paper\n  play x\n")
    setup = set_up(claim)
    profile = ((F(0), F(3, 4), F(1, 4)), (F(1, 4), F(1, 2), F(1, 4)))
    witness = witness_of(setup, find_state(setup, world_of(setup, {"w": F(1)}), profile, {}, [], {}))
    examine(claim, witness, None, lambda _: None)
    (run,) = witness.readings["row"]
    assert run.branch == (
        "where a copy of column plays Rock (probability 1/4): plays Paper",
        "else: where a copy of column plays Paper (probability 2/3): plays Paper, else: plays Scissors",
    )
    for wrong in (run.branch[1].replace("2/3", "1/2"), run.branch[1].replace("else: plays", "plays")):
        changed = replace(witness, readings={"row": (replace(run, branch=(run.branch[0], wrong)),)})
        with pytest.raises(WitnessRejected, match="row cannot run so"):
            examine(claim, changed, None, lambda _: None)
