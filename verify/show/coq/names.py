"""Names that Coq takes as identifiers, and text that stays inside a comment."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from verify.visible import visible

KEYWORDS = {
    *(
        "_",
        "as",
        "at",
        "by",
        "cofix",
        "else",
        "end",
        "exists",
        "exists2",
        "fix",
        "for",
        "forall",
        "fun",
        "if",
        "IF",
        "in",
    ),
    *("Axiom", "CoFixpoint", "Definition", "Fixpoint", "Hypothesis", "Parameter", "Theorem", "Variable"),
    *("is", "let", "match", "mod", "of", "Prop", "return", "Set", "SProp", "then", "Type", "using", "where", "with"),
}
"""Words of Coq's grammar, which name nothing else."""


def identifier(name: str, taken: str = "") -> str:
    """A name that is no keyword and no word of the text `taken`: `nelp_self` for nelp-self, `epsilon` for ε."""
    words = KEYWORDS | set(re.findall(r"\w+", taken))
    return identifiers([name], words)[0]


def identifiers(names: Iterable[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """A different identifier for each name, the same ones every time."""
    used = KEYWORDS | set(taken)
    found = []
    for name in names:
        plain = re.sub(r"[^A-Za-z0-9]+", "_", "".join(map(_spelled, name))).strip("_")
        if not plain[:1].isalpha():
            plain = f"x{plain}"
        new, count = plain, 1
        while new in used:
            count += 1
            new = f"{plain}_{count}"
        used.add(new)
        found.append(new)
    return tuple(found)


def comment_text(text: str) -> str:
    """The text on one line, with nothing in it that begins or ends a comment or a string."""
    plain = visible(text).replace('"', "'")
    return re.sub(r"\((?=\*)|\*(?=\))", r"\g<0> ", plain).strip()


def _spelled(character: str) -> str:
    """`epsilon` for ε; an underscore for what is no letter or digit."""
    if character.isascii():
        return character
    words = unicodedata.name(character, "").split()
    return words[-1].lower() if "LETTER" in words else "_"
