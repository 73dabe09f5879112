"""What a report quotes from a claim's file, beside the verdict: plain data, so that it crosses between processes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verify.language.syntax import Agent, Claim


@dataclass(frozen=True)
class Heading:
    """The words of one claim: what it says and where that is from, its kind (`always`, `never`, ...), who plays
    (player to agent, as the file has it), and the line of the file (from 1) on which each item stands; `warnings` about
    its agents, in words."""

    says: str = ""
    source: str = ""
    kind: str = "always"
    players: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def asks_for_states(self) -> bool:
        """Whether a state proves the claim, or its lack refutes it."""
        from verify.language.functions import CLAIM_KINDS

        return self.kind in CLAIM_KINDS and not CLAIM_KINDS[self.kind].for_all

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        return asdict(self)

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Heading:
        """The inverse of `to_json`."""
        return Heading(**{**data, "lines": tuple(data["lines"]), "warnings": tuple(data.get("warnings", ()))})

    @staticmethod
    def of(claim: Claim, agents: Iterable[Agent | None] = ()) -> Heading:
        """What a report quotes of this claim, which these agents play."""
        from verify.language.checks import warnings_about
        from verify.language.printing import show_use

        playing = {agent.text: agent for agent in agents if agent is not None}

        return Heading(
            claim.says,
            claim.source,
            claim.kind,
            {player: show_use(use) for player, use in claim.players},
            tuple(item.at.line for item in claim.items),
            tuple(words for agent in playing.values() for words in warnings_about(agent)),
        )


NO_HEADING = Heading()
