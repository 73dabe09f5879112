"""What a claim says, stated from its text: the seam between the gate and `verify.trust.stating`, which reads it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol, TypeAlias

from verify.errors import VerifyError
from verify.trust.check_existence import ExistenceStatement
from verify.trust.forms import Form

Labelled: TypeAlias = tuple[str, Form]
"""A hypothesis with its label, which says in words where it comes from."""


Labels: TypeAlias = Collection[str] | None
"""Hypotheses with other labels need not be stated; None: all have to be."""


class CannotState(VerifyError):
    """The claim (or this item) has no statement that a certificate could be about; the message says why."""


class Statement(Protocol):
    """A claim as it follows from the texts of claim, game and agents. Each method raises CannotState."""

    def denied(self, item: int, labels: Labels = None) -> Iterable[Labelled]:
        """Of `always`, `never` and `lemma`: what cannot all hold if the item (from 0) is true."""

    def nothing(self, labels: Labels = None) -> Iterable[Labelled]:
        """Of `always`, `never` and `lemma`: what cannot all hold if the claim speaks of nothing, which is `given` and
        that there is a consistent state."""

    def assumed(self, labels: Labels = None) -> Iterable[Labelled]:
        """Of `possible` and `attains`: what cannot all hold if the claim speaks of nothing, which is `given` and, for
        `attains`, that a profile is in the region. (That there is no state refutes such a claim.)"""

    def existence(self) -> ExistenceStatement:
        """Of `possible` and `attains`: what is said to exist."""

    def dominating(self, item: int) -> ExistenceStatement:
        """Of an item (from 0) of `always` and `never` which assumes that the state is undominated: what has to exist
        wherever another state denies it."""

    def parameters(self) -> frozenset[str]:
        """The parameters without a number that the claim, the payoffs or the programs speak of."""
