"""What lark says, in words for people."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedToken, VisitError

from verify.errors import InputError, Position
from verify.language.nesting import TokenError, after
from verify.language.source import Source, listed, quoted
from verify.language.suggest import nearest
from verify.language.words import FIRST, KEYWORDS

_OPERATORS = {"PLUS", "MINUS", "STAR", "SLASH", "_POWER", "COMPARE", "EQUALS", "AND", "OR", "_IMPLIES"}
_STARTS = {"NUMBER", "NAME", "LPAR", "MINUS", "PLUS", "NOT"}
_SYNONYMS = {"AMONG", "AMPERSANDS", "BARS", "BANG"}
_SIGNS = {
    "LPAR": "'('",
    "RPAR": "')'",
    "COMMA": "','",
    "COLON": "':'",
    "EQUALS": "'='",
    "NAME": "a name",
    "NUMBER": "a number",
    "$END": "the end",
    "_NEWLINE": "the end of the line",
    "_INDENT": "an indented block",
    "_DEDENT": "the end of the block",
}
_KEYWORD_TERMINALS = frozenset(word.upper() for word in KEYWORDS)
_INSTEAD = {
    "–": "write - for minus",
    "—": "write - for minus",
    "∗": "write * for a product",
    "÷": "write / for a quotient",
    "&": "write and",
    "|": "write or",
    "∧": "write and",
    "∨": "write or",
    "¬": "write not",
    ".": "a decimal has digits after the point, and a name has no point",
    "'": "a name in quotes ends with the same mark on its line",
    '"': "a name in quotes ends with the same mark on its line",
    "[": "write ( and )",
    "{": "write ( and )",
    "\xa0": "this is a no-break space; write an ordinary one",
}
_PAIRS = {"<>": "inequality is written !=", "->": "an implication is written =>"}


def parse_tree(
    parser: Lark, text: str, locate: Callable[[int, int], Position], source: Source, of: str = "the expression"
) -> Tree[Token]:
    """Lark's tree of `text`; raises InputError saying what was expected and what was found."""
    try:
        return parser.parse(text)
    except UnexpectedCharacters as error:
        raise source.error(
            _about_character(text[error.pos_in_stream or 0 :]), locate(error.line, error.column)
        ) from None
    except UnexpectedToken as error:
        token = _place(error.token, text)
        raise source.error(_about_token(error, text, of), locate(token.line or 1, token.column or 1)) from None
    except TokenError as error:
        line, column = (error.token.line or 1, error.token.column or 1) if error.token is not None else (1, 1)
        raise source.error(error.message, locate(line, column)) from None


def unwrapped(error: VisitError) -> BaseException:
    """The InputError that a tree builder raised inside lark."""
    return error.orig_exc if isinstance(error.orig_exc, InputError) else error


def _about_character(rest: str) -> str:
    character = rest[0]
    shown = quoted(character)
    if not character.isprintable() or character in "\xa0":
        shown = f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
    hint = f"; {_INSTEAD[character]}" if character in _INSTEAD else ""
    if rest.startswith("==>"):
        hint = f"; {_PAIRS['->']}"
    return f"expected a number, a name or an operator, found {shown}{hint}"


def _about_token(error: UnexpectedToken, text: str, of: str) -> str:
    accepts: set[str] = set(error.accepts or error.expected)
    return f"expected {_expected(accepts, of)}, found {_found(error.token, of)}{_hint(error.token, accepts, text)}"


def _expected(accepts: set[str], of: str) -> str:
    words: list[str] = []
    accepts = accepts - _SYNONYMS
    if accepts >= {name.upper() for name in FIRST}:
        return f"a statement ({listed(FIRST)})"
    if accepts >= {"SURELY", "ORACLE"}:
        return "a guard (surely, possibly, some step, oracle says, copy of, not, '(' or a sample's name)"
    if accepts == {"IS"}:
        return (
            "'is' after a sample's name (other guards begin with surely, possibly, some step, oracle says or copy of)"
        )
    if accepts >= _STARTS - {"NOT"}:
        words.append("a number, a name or '('")
        accepts = accepts - _STARTS
    if "QUOTED" in accepts:  # the name of a player or an action
        accepts = accepts - {"QUOTED", "NUMBER"}
    if "AGENT" in accepts:
        return "'agent'"
    if "_NEWLINE" in accepts and not accepts & _OPERATORS:
        return _word("_NEWLINE", of)
    if accepts == {"NUMBER"}:
        return "a whole number as exponent"
    operators = accepts & _OPERATORS
    if len(operators) > 2:
        words.append("an operator")
        accepts = accepts - operators - {"LPAR"}
    words += [_word(name, of) for name in sorted(accepts, key=lambda name: (name == "$END", name)) if name != "_DEDENT"]
    return listed(words)


def _word(terminal: str, of: str) -> str:
    if terminal == "$END":
        return f"the end of {of}"
    return _SIGNS.get(terminal, f"'{terminal.strip('_').lower()}'")


def _found(token: Token, of: str) -> str:
    if token.type == "$END" or (token.type == "_DEDENT" and not token.line):
        return f"the end of {of}"
    if token.type == "_NEWLINE":
        return "the end of the line"
    if token.type == "_INDENT":
        return "an indented line"
    if token.type == "_DEDENT":
        return "a line with less indentation"
    return quoted(token)


def _hint(token: Token, accepts: Iterable[str], text: str) -> str:
    before = text[: token.start_pos or 0].rstrip()[-1:]
    if "STAR" in accepts and token.type in ("NAME", "LPAR") and (before == ")" or before.isdecimal()):
        return "; a product is written with *"
    if token.type in ("NAME", "NUMBER") and "COMMA" in accepts and (before.isalnum() or before == "_"):
        return "; a name of several words stands in quotes"
    if token.type == "NAME" and len(token) > 1:
        if token in ("elif", "elseif"):
            return "; write else: and an indented if below it"
        word = nearest(token, [name.lower() for name in accepts if name.lower() in KEYWORDS])
        if word is not None:
            return f"; did you mean '{word}'?"
    if token.type == "AGENT" and "$END" in accepts:
        return "; a file holds one agent"
    if token.type in ("ELSE", "OTHERWISE") and "_NEWLINE" in accepts:
        return f"; {token} starts a line of its own"
    if token.type in _KEYWORD_TERMINALS and "NAME" in accepts:
        return f"; '{token}' is a word of the language and cannot be a name"
    if token.type == "_INDENT":
        return "; lines of one block start in the same column"
    if token.type == "COMMA" and set(accepts) == {"$END"}:
        return "; several are written as a list, or with 'and' between them"
    if before + token in _PAIRS:
        return f"; {_PAIRS[before + token]}"
    if token.type == "_POWER" and "PLUS" in accepts:
        return "; a power of a power is written (x^2)^3"
    return ""


def _place(token: Token, text: str) -> Token:
    if token.type in ("_DEDENT", "_INDENT") and token.line:
        return after(token)
    if token.type == "$END" and token.line:
        return after(token)
    if not token.line:
        lines = text.rstrip().split("\n")
        return Token(token.type, "", line=len(lines), column=len(lines[-1]) + 1)
    return token
