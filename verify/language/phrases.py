"""What agents can say: the statements and guards of the table of `functions`."""

from __future__ import annotations

from dataclasses import dataclass

from verify.language.functions import Entry, table_of


@dataclass(frozen=True)
class Phrase(Entry):
    """A statement or a guard of agents. `keywords` are words of the grammar that it brings, `meanings` other words with
    a fixed meaning, `calls` those before a parenthesis; `example` is the body of a program."""

    example: str
    keywords: tuple[str, ...] = ()
    meanings: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()


STATEMENTS: dict[str, Phrase] = table_of(
    Phrase(
        "read",
        "`read everyone`, `read other`, `read NAME`",
        "locate strategies to within δ; a later `read` replaces an earlier one",
        "read everyone\nread other\nplay reading of other",
        ("read",),
    ),
    Phrase(
        "if",
        "`if GUARD:` ... `else:` ...",
        "`else` may be left out",
        "if copy of other plays C: play C\nelse: play D",
        ("if", "else"),
    ),
    Phrase(
        "with probability",
        "`with probability E:` ... `otherwise:` ...",
        "without `otherwise`, the rest of the program is the other case",
        "with probability 1/3: play C\notherwise: play D",
        ("with", "otherwise", "probability"),
    ),
    Phrase(
        "sample",
        "`sample NAME as x:` ...",
        "one fresh exact sample of that player's strategy; in the block x is the action that it is",
        "sample other as x:\n    if x is C: play D\n    play x",
        ("sample", "as"),
    ),
    Phrase("play ACTION", "`play ACTION`", "this action", "play D", ("play",)),
    Phrase("play minmax", "`play minmax`", "any strategy that guarantees the minmax value", "play minmax", ("play",)),
    Phrase(
        "play step",
        "`play step`",
        "my part of the step that a guard above found",
        "read everyone\nif some step surely improves(by_weight): play step\nplay D",
        ("play",),
        ("step",),
    ),
    Phrase(
        "play reading",
        "`play reading`, `play reading of NAME`",
        "some point of my zone, or of that player's",
        "read other\nplay reading of other",
        ("play",),
        ("reading",),
    ),
    Phrase(
        "play copy",
        "`play copy of NAME`",
        "a fresh exact sample of that player's strategy",
        "play copy of other",
        ("play",),
    ),
    Phrase(
        "play best reply",
        "`play best reply`",
        "an action that pays most, the others as they are; any mixture of these where there are several",
        "play best reply",
        ("play",),
    ),
    Phrase(
        "play mix",
        "`play mix(E: ACTION, ..., ACTION)`",
        "these probabilities; an action without one, at the end, takes the rest",
        "play mix(1/4: C, D)",
        ("play",),
        ("mix",),
        ("mix",),
    ),
)

GUARDS: dict[str, Phrase] = table_of(
    Phrase(
        "surely",
        "`surely φ`",
        "at every point of the zone that was read",
        "read other\nif surely prob(other, C) > 1/2: play C\nplay D",
        ("surely",),
    ),
    Phrase(
        "possibly",
        "`possibly φ`",
        "at some point of it",
        "read other\nif possibly prob(other, C) > 1/2: play C\nplay D",
        ("possibly",),
    ),
    Phrase(
        "some step",
        "`some step surely improves(D)`",
        "some step helps everyone at every point of the zone; D is `by_weight`, `by_mixing` or a parameter",
        "read everyone\nif some step surely improves(by_mixing): play C\nplay D",
        ("some",),
        ("step",),
        ("improves",),
    ),
    Phrase(
        "oracle says",
        "`oracle says prob(NAME, ACTION) > E`",
        "as the oracle answers this one query",
        "if oracle says prob(other, C) > 1/2: play C\nplay D",
        ("oracle", "says"),
        calls=("prob",),
    ),
    Phrase(
        "oracle compares",
        "`oracle says payoff(NAME, ACTION) > payoff(NAME, ACTION)`",
        "as the oracle answers whether that player would get more by the first action, the others as they are",
        "if oracle says payoff(me, C) > payoff(me, D): play C\nplay D",
        ("oracle", "says"),
        calls=("payoff",),
    ),
    Phrase(
        "copy plays",
        "`copy of NAME plays ACTION`",
        "with that probability; each such guard draws anew",
        "if copy of other plays C: play C\nplay D",
        ("copy", "of", "plays"),
    ),
    Phrase(
        "sample is",
        "`x is ACTION`",
        "the sample x is this action; all guards about x speak of one sample",
        "sample other as x:\n    if x is C or copy of me plays C: play C\n    if not x is D: play C\n    play D",
        ("is",),
    ),
    Phrase(
        "not, and, or",
        "`not`, `and`, `or`, parentheses",
        "as usual",
        "if not copy of other plays C and (copy of me plays D or copy of other plays D): play C\nplay D",
    ),
)
