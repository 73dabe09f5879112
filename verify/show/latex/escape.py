"""Text from files as LaTeX: every sign is printed as it is, and none is a command. The result is ASCII."""

from __future__ import annotations

import unicodedata
from functools import cache

from verify.show.proof.notation import GREEK
from verify.visible import visible

SIGNS = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "%": r"\%",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\ensuremath{<}", ">": r"\ensuremath{>}",
    "|": r"\ensuremath{|}", '"': "{\\ttfamily\\char34}", "`": "{`}", "'": "{'}", "≤": r"\ensuremath{\le}",
    "≥": r"\ensuremath{\ge}", "≠": r"\ensuremath{\ne}", "≈": r"\ensuremath{\approx}", "→": r"\ensuremath{\to}",
    "∈": r"\ensuremath{\in}", "∅": r"\ensuremath{\emptyset}", "·": r"\ensuremath{\cdot}", "×": r"\ensuremath{\times}",
    "≫": r"\ensuremath{\gg}", "−": r"\ensuremath{-}", "–": "--", "—": "---", "…": r"\dots{}", "‘": "`", "’": "'",
    "“": "``", "”": "''", "\u00a0": "~", "ß": r"\ss{}", "æ": r"\ae{}", "Æ": r"\AE{}", "ø": r"\o{}", "Ø": r"\O{}",
    "ł": r"\l{}", "Ł": r"\L{}", "œ": r"\oe{}", "Œ": r"\OE{}", "ı": r"\i{}", "§": r"\S{}", "©": r"\copyright{}",
    "°": r"\ensuremath{^\circ}", "½": r"\ensuremath{\frac12}", "✓": r"\ensuremath{\surd}", "*": r"\ensuremath{*}",
}  # fmt: skip
ACCENTS = {
    "\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0304": "=", "\u0306": "u", "\u0307": ".",
    "\u0308": '"', "\u030a": "r", "\u030b": "H", "\u030c": "v", "\u0323": "d", "\u0327": "c", "\u0331": "b",
}  # fmt: skip
PROSE = {
    " -": r" \ensuremath{-}",
    "<=": r"\ensuremath{\le}",
    ">=": r"\ensuremath{\ge}",
    "=>": r"\ensuremath{\Rightarrow}",
}


def text(words: str) -> str:
    r"""The words as they are.

    >>> print(text("100% of a_b & c"), text("δ ~ é"), text("a--b"), text("中"))
    100\% of a\_b \& c \ensuremath{\delta} \textasciitilde{} \'{e} a-{}-b \texttt{U+4E2D}
    """
    return "".join(map(_sign, visible(words))).replace("-" * 2, "-{}-").replace("-" * 2, "-{}-")


def prose(words: str) -> str:
    r"""The words, with comparisons as signs, and quotes that open and close.

    >>> prose("x >= 1 => y")
    'x \\ensuremath{\\ge} 1 \\ensuremath{\\Rightarrow} y'
    """
    parts, rest = [], visible(words)
    while rest:
        found = None if rest.startswith(" -") and rest[2:3] != " " else PROSE.get(rest[:2])
        if found is not None:
            parts.append(found)
            rest = rest[2:]
            continue
        opens = rest[0] in "'\"" and (not parts or parts[-1][-1] in " (")
        quote = {"'": "`" if opens else "'", '"': "``" if opens else "''"}.get(rest[0])
        parts.append(_sign(rest[0]) if quote is None else quote)
        rest = rest[1:]
    return "".join(parts)


def code(words: str) -> str:
    """A line of a program in type of one width, its indent kept."""
    bare = words.lstrip(" ")
    return r"\hspace*{%gem}" % (0.525 * (len(words) - len(bare))) + rf"\texttt{{{text(bare)}}}"


@cache
def _sign(c: str) -> str:
    if c in SIGNS:
        return SIGNS[c]
    if c.isascii():
        return c if c.isprintable() else " "
    if c in GREEK:
        return rf"\ensuremath{{\{GREEK[c]}}}"
    parts = unicodedata.normalize("NFD", c)
    base, accent = parts[0], ACCENTS.get(parts[1:])
    if base.isascii() and base.isalpha() and accent is not None:
        dotless = "\\" if base in "ij" and accent not in "cdb" else ""
        return f"\\{accent}{{{dotless}{base}}}"
    return rf"\texttt{{U+{ord(c):04X}}}"
