"""Text to agents."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Any, NoReturn

from lark import Lark, Token

from verify.errors import Position
from verify.language.checks import check_agent
from verify.language.documentation import first_comment
from verify.language.expressions import ExpressionBuilder
from verify.language.messages import parse_tree
from verify.language.nesting import BlockIndenter
from verify.language.parsers import grammar, parser_of
from verify.language.printing import show
from verify.language.source import Source, quoted, unify_newlines
from verify.language.sugar import FIRST_ACTION, Draw, DrawIs, PlayBestReply
from verify.language.suggest import did_you_mean
from verify.language.syntax import (
    Agent,
    Call,
    CopyPlays,
    Expression,
    Guard,
    GuardAnd,
    GuardNot,
    GuardOr,
    If,
    Name,
    Number,
    OracleSays,
    Parameter,
    Play,
    PlayAction,
    PlayCopy,
    PlayMinmax,
    PlayMix,
    PlayReading,
    PlayStep,
    Possibly,
    Read,
    Statement,
    StepImproves,
    Surely,
    WithProbability,
)
from verify.language.words import RESERVED


def parse_agent(text: str, file: str = "<text>") -> Agent:
    """The agent that a `.agent` file holds.

    Raises InputError for anything that is not one agent, and for the mistakes that `checks.check_agent` finds.

    >>> parse_agent("agent CooperateRock: play C").body
    (PlayAction(action='C'),)
    """
    plain = unify_newlines(text)
    source = Source.of(plain, file)
    _refuse_tabs(source)
    if not any(line.strip() and not line.lstrip().startswith("#") for line in source.lines):
        raise source.error("expected an agent, found an empty file; begin with agent NAME:", Position(file, 1, 1))

    def locate(line: int, column: int) -> Position:
        return Position(file, line, column)

    tree = parse_tree(_parser(), plain.rstrip() + "\n", locate, source, of="the file")
    name, parameters, body, at = AgentBuilder(locate, source).build(tree)
    agent = Agent(name, parameters, body, documentation=first_comment(source), text=text, at=at)
    check_agent(agent, source)
    return agent


def agent_grammar() -> str:
    """The grammar of agents, for lark."""
    return grammar("agent.lark") + grammar("expression.lark")


@cache
def _parser() -> Lark:
    return parser_of("agent", agent_grammar(), BlockIndenter())


def _refuse_tabs(source: Source) -> None:
    for number, line in enumerate(source.lines, 1):
        indentation = line[: len(line) - len(line.lstrip())]
        if "\t" in indentation and line.strip() and not line.lstrip().startswith("#"):
            at = Position(source.file, number, indentation.index("\t") + 1)
            raise source.error("expected spaces for indentation, found a tab", at)


class AgentBuilder(ExpressionBuilder):
    """Syntax trees of agents from lark's."""

    def agent(self, children: list[Any]) -> tuple[str, tuple[Parameter, ...], tuple[Statement, ...], Position]:
        word, name, *rest = children
        if word.column != 1:
            raise self.refuse("expected 'agent' at the start of its line, found spaces before it", word)
        parameters = tuple(child for child in rest if isinstance(child, Parameter))
        body = tuple(child for child in rest if not isinstance(child, Parameter))
        return self._own_name(name, "an agent"), parameters, body, self.at(word)

    def parameter(self, children: list[Any]) -> Parameter:
        name, _, *given = children if len(children) > 1 else (children[0], None)
        default = self._amount(given[0]) if len(given) == 1 else None
        if len(given) == 2:
            if given[0] != "first":
                self._refuse_word("',' or ')'", given[1], "; a default of two words is: first action")
            self._word(given[1], "action")
            default = Call(FIRST_ACTION, (), at=self.at(given[0]))
        return Parameter(self._own_name(name, "a parameter"), default, at=self.at(name))

    def block(self, children: list[Statement]) -> tuple[Statement, ...]:
        return tuple(children)

    inline_block = block

    def branch(self, children: list[Any]) -> If:
        word, guard, *blocks = children
        return If(guard, *blocks, at=self.at(word))

    inline_if = branch

    def chance(self, children: list[Any]) -> WithProbability:
        word, probability, *blocks = children
        return WithProbability(self._amount(probability), *blocks, at=self.at(word))

    inline_with = chance

    def sample(self, children: list[Any]) -> Draw:
        word, player, name, body = children
        return Draw(self._player(player), self._own_name(name, "a sample"), body, at=self.at(word))

    inline_sample = sample

    def read(self, children: list[Token]) -> Read:
        word, target = children
        return Read(self._player(target, "everyone"), at=self.at(word))

    def play_word(self, children: list[Token]) -> Play:
        word, what = children
        match str(what):
            case "minmax":
                return PlayMinmax(at=self.at(word))
            case "step":
                return PlayStep(at=self.at(word))
            case "reading":
                return PlayReading("me", at=self.at(word))
        return PlayAction(self._action(what), at=self.at(word))

    def play_of(self, children: list[Token]) -> PlayReading:
        word, what, player = children
        self._word(what, "reading", "copy")
        return PlayReading(self._player(player), at=self.at(word))

    def play_two(self, children: list[Token]) -> PlayBestReply:
        word, first, second = children
        if first != "best":
            self._refuse_word("the end of the line", second, "; a name of several words stands in quotes")
        self._word(second, "reply")
        return PlayBestReply(at=self.at(word))

    def play_copy(self, children: list[Token]) -> PlayCopy:
        word, _, player = children
        return PlayCopy(self._player(player), at=self.at(word))

    def play_mix(self, children: list[Any]) -> PlayMix:
        word, what, *shares = children
        self._word(what, "mix")
        for weight, action in shares[:-1]:
            if weight is None:
                self._refuse_word("a weight, as in 1/2: C (only the last action takes the rest)", action)
        parts = tuple((weight, self._action(action)) for weight, action in shares)
        return PlayMix(parts, at=self.at(word))

    def share(self, children: list[Any]) -> tuple[Expression | None, Token]:
        return None if len(children) == 1 else self._amount(children[0]), children[-1]

    def guard(self, children: list[Guard]) -> GuardOr:
        return GuardOr(tuple(children), at=children[0].at)

    def guard_and(self, children: list[Guard]) -> GuardAnd:
        return GuardAnd(tuple(children), at=children[0].at)

    def negated_guard(self, children: list[Any]) -> GuardNot:
        word, part = children
        return GuardNot(part, at=self.at(word))

    def surely(self, children: list[Any]) -> Surely:
        word, proposition = children
        return Surely(self._proposition(proposition), at=self.at(word))

    def possibly(self, children: list[Any]) -> Possibly:
        word, proposition = children
        return Possibly(self._proposition(proposition), at=self.at(word))

    def step_improves(self, children: list[Token]) -> StepImproves:
        word, step, improves, derivative = children
        self._word(step, "step")
        self._word(improves, "improves")
        return StepImproves(self.identifier(derivative), at=self.at(word))

    def oracle_says(self, children: list[Any]) -> OracleSays:
        word, about, player, action, sign, threshold = children
        if about not in ("prob", "payoff"):
            self._refuse_word("prob or payoff", about, did_you_mean(about, ("prob", "payoff")))
        if sign != ">":
            self._refuse_word("'>' (the oracle answers only this question; use not for the opposite)", sign)
        asked = self._player(player), self._action(action)
        if about == "prob":
            return OracleSays(*asked, self._amount(threshold), at=self.at(word))
        match threshold:
            case Call("payoff", (Name(name), Name(than))) if name == asked[0] and than not in RESERVED:
                return OracleSays(*asked, Number(Fraction(0), at=self.at(word)), than, at=self.at(word))
        raise self.refuse(f"expected payoff({asked[0]}, ...) on the other side, found {quoted(show(threshold))}", about)

    def copy_plays(self, children: list[Token]) -> CopyPlays:
        word, player, action = children
        return CopyPlays(self._player(player), self._action(action), at=self.at(word))

    def draw_is(self, children: list[Token]) -> DrawIs:
        name, action = children
        return DrawIs(self.identifier(name), self._action(action), at=self.at(name))

    def _own_name(self, token: Token, what: str) -> str:
        name = self.identifier(token)
        if name in RESERVED:
            self._refuse_word(f"a name for {what}", token, "; this word has a fixed meaning")
        return name

    def _action(self, token: Token) -> str:
        name = self.identifier(token)
        if name in RESERVED:
            self._refuse_word("an action", token, "; this word has a fixed meaning")
        return name

    def _player(self, token: Token, *more: str) -> str:
        name = self.identifier(token)
        if name in RESERVED and name not in ("me", "other", *more):
            self._refuse_word(f"{', '.join([*more, 'me', 'other'])} or a player", token)
        return name

    def _word(self, token: Token, *expected: str) -> None:
        if token != expected[0]:
            self._refuse_word(f"'{expected[0]}'", token, did_you_mean(token, expected) if len(expected) > 1 else "")

    def _refuse_word(self, expected: str, token: Token, hint: str = "") -> NoReturn:
        raise self.refuse(f"expected {expected}, found {quoted(token)}{hint}", token)
