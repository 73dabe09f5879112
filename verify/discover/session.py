"""A warm session: claims made from one claim, decided one after the other in this process.

Each of them is an ordinary claim with a text of its own, and its verdict has passed the gate as any other's. What they
share are the agents and the game, so the certificates of those before are tried first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from verify.cache.decided import Cache
from verify.decide.cells.places import places_from, short_name
from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.decide.lemma_cache import LemmaCache
from verify.errors import InputError, VerifyError
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.language.claims import parse_claim
from verify.language.printing import show
from verify.language.restated import restated
from verify.language.syntax import Kind, Name
from verify.library.find import LoadedClaim, load_parsed

EACH = 20.0
"""Seconds for one claim, if nothing else is said."""
Keep = Callable[[Result, Evidence, str], str | None]
"""Keeps a claim's evidence, with the claim's text, and says where."""


class CannotAnswer(VerifyError):
    """The question makes no sense of this claim; the message says why."""


@dataclass(frozen=True)
class Stated:
    """What a claim made from the base says: its kind and items, further assumptions and parameters, values of
    parameters, and parameters that become names for formulas. Of the base's own assumptions those that are `kept`, by
    their numbers; all, if nothing is said."""

    kind: Kind
    items: tuple[str, ...]
    given: tuple[str, ...] = ()
    at: Mapping[str, Fraction] = field(default_factory=dict)
    parameters: tuple[str, ...] = ()
    define: Mapping[str, str] = field(default_factory=dict)
    kept: tuple[int, ...] | None = None


@dataclass(frozen=True)
class Answered:
    """A claim that was asked, as text, and what was found of it."""

    text: str
    loaded: LoadedClaim
    result: Result
    evidence: Evidence

    @property
    def verdict(self) -> str:
        """proved, refuted, vacuous or unknown."""
        return self.result.verdict


@dataclass
class Session:
    """Asks claims about the game, the agents and the assumptions of `base`. Texts can be read from the `folder` (that
    of the claim, if not said). `heard` counts the questions. With a `cache` what was decided before is found again, so
    that a search which was interrupted goes on where it was."""

    base: LoadedClaim
    clock: Clock
    report: Callable[[str], None] = lambda _: None
    keep: Keep = lambda *_: None
    folder: Path | None = None
    cache: Cache | None = None
    lemmas: LemmaCache = field(default_factory=LemmaCache)
    heard: int = 0
    _known: dict[str, Answered] = field(default_factory=dict)

    def text(self, stated: Stated, what: str, says: str) -> str:
        """The text of a claim named after the base and `what`."""
        claim = self.base.claim
        gone = set(stated.define)
        entries: dict[str, Any] = {} if self.folder is None else dict(places_from(self.base, self.folder))
        entries["parameters"] = [p for p in (*claim.parameters, *stated.parameters) if p not in gone]
        kept = range(len(claim.given)) if stated.kept is None else stated.kept
        entries["given"] = [*(claim.given[number].text for number in kept), *stated.given]
        numbers = {**claim.fixed, **stated.at}
        entries["at"] = {name: str(value) for name, value in numbers.items() if name not in gone}
        if stated.define:
            entries["define"] = {**{name.name: said for name, said in self._defined()}, **stated.define}
        name = f"{short_name(self.base)}-{what}"
        return restated(claim.text, name, says or "What is asked.", stated.kind, stated.items, entries)

    def ask(self, stated: Stated, what: str, says: str = "", seconds: float = EACH) -> Answered:
        """What is found of the claim, within so many seconds and the session's time. The same text is asked once."""
        text = self.text(stated, what, says)
        if text not in self._known:
            self.heard += 1
            loaded = self.loaded(text)
            found = None if self.cache is None else self.cache.find(loaded)
            if found is None:
                budget = min(seconds, self.clock.left())
                try:
                    found = decide_claim(loaded, budget, self.report, self.lemmas)
                except InputError as error:  # its place is in a text that nobody sees
                    raise CannotAnswer(f"a claim made from this one makes no sense: {error.message}") from None
                if self.cache is not None:
                    self.cache.keep(loaded, found[1])
            self._known[text] = Answered(text, loaded, *found)
        return self._known[text]

    def loaded(self, text: str) -> LoadedClaim:
        """The claim of this text. Raises InputError."""
        path = self.base.path if self.folder is None else self.folder / self.base.path.name
        return load_parsed(parse_claim(text, str(path)), path)

    def kept(self, answered: Answered) -> str | None:
        """Keep the evidence; where it is."""
        return self.keep(answered.result, answered.evidence, answered.text)

    def _defined(self) -> Sequence[tuple[Name, str]]:
        return [(name, show(formula)) for name, formula in self.base.claim.define]
