"""Agents in memory: programs as text, with arguments."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from verify.api.amounts import Amount, amount
from verify.errors import InputError
from verify.evidence.targets import write_file
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.files import read_text
from verify.library.places import agent_named


@dataclass(frozen=True, repr=False)
class Agent:
    """A program as text, as an `.agent` file has it. Raises InputError for another text.

    Called, it is the agent with arguments: `cone(k=2)`. `Agent.named` takes one of the library, `Agent.from_file` that
    of a file.
    """

    text: str
    file: str = field(default="<agent>", compare=False)
    arguments: str = ""
    syntax: s.Agent = field(init=False, compare=False)

    def __post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise InputError(f"expected a program as text, found {type(self.text).__name__}")
        object.__setattr__(self, "syntax", parse_agent(self.text, self.file))

    @classmethod
    def named(cls, name: str) -> Agent:
        """An agent by its name, in the working folder or of the library. Raises InputError."""
        return cls.from_file(agent_named(name, Path.cwd()))

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Agent:
        """The agent in a file. Raises InputError."""
        return cls(read_text(path), os.fspath(path))

    @property
    def name(self) -> str:
        """Its name."""
        return self.syntax.name

    @property
    def documentation(self) -> str:
        """The comment at the top of its text."""
        return self.syntax.documentation

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of its parameters."""
        return tuple(parameter.name for parameter in self.syntax.parameters)

    @property
    def use(self) -> str:
        """How a claim names it, with its arguments."""
        return f"{self.name}({self.arguments})" if self.arguments else self.name

    def __call__(self, *positional: Amount, **named: Amount) -> Agent:
        """The agent with these arguments for its parameters. Raises InputError for a parameter that it has not."""
        for name in named:
            if name not in self.parameters:
                has = ", ".join(self.parameters) or "none"
                raise InputError(f"expected a parameter of {self.name}, found '{name}'; there are: {has}")
        what = f"an argument of {self.name}"
        texts = [*(amount(v, what) for v in positional), *(f"{k} = {amount(v, what)}" for k, v in named.items())]
        return replace(self, arguments=", ".join(texts))

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write its text as a file. Raises InputError."""
        write_file(Path(path), self.text.encode())
        return Path(path)

    def __repr__(self) -> str:
        return f"<agent {self.use}>"

    def __str__(self) -> str:
        return self.text
