"""Checks on the tokens before they reach a parser: brackets, depth, number, indentation."""

from __future__ import annotations

from collections.abc import Iterator

from lark import Token
from lark.exceptions import LarkError
from lark.indenter import DedentError, Indenter

from verify.language.limits import MAX_BLOCKS, MAX_NESTING, MAX_TOKENS


class TokenError(LarkError):
    """A token that no parser should see; `token` says where, unless it is None (the start)."""

    def __init__(self, message: str, token: Token | None) -> None:
        super().__init__(message)
        self.message = message
        self.token = token


class NestingGuard:
    """A lark `postlex` that passes tokens on and raises TokenError at excess or unbalanced parentheses."""

    always_accept = ()

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        return guarded(stream)


class BlockIndenter(Indenter):
    """Lark's indenter, behind the same checks and with a bound on the depth of blocks."""

    NL_type = "_NEWLINE"
    OPEN_PAREN_types = ["LPAR"]  # noqa: RUF012 (as lark wants it)
    CLOSE_PAREN_types = ["RPAR"]  # noqa: RUF012
    INDENT_type = "_INDENT"
    DEDENT_type = "_DEDENT"
    tab_len = 8

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        last: list[Token] = []

        def remembered() -> Iterator[Token]:
            for token in guarded(stream):
                last[:] = [token]
                yield token

        try:
            for token in super().process(remembered()):  # type: ignore[no-untyped-call]
                if len(self.indent_level) > MAX_BLOCKS:
                    raise TokenError(f"expected at most {MAX_BLOCKS} blocks inside one another, found more", token)
                yield token
        except DedentError:
            steps = " or ".join(str(column) for column in self.indent_level)
            raise TokenError(
                f"expected an indentation of {steps} spaces as in a block above, found another one",
                after(last[0]) if last else None,
            ) from None


def guarded(stream: Iterator[Token]) -> Iterator[Token]:
    """The same tokens, as long as parentheses balance and nothing nests too deep."""
    opened: list[Token] = []
    prefixes = 0
    for count, token in enumerate(stream):
        if count >= MAX_TOKENS:
            raise TokenError(f"expected at most {MAX_TOKENS} words and signs, found more", token)
        prefixes = prefixes + 1 if token.type in ("MINUS", "PLUS", "NOT", "BANG") else 0
        if token.type == "LPAR":
            opened.append(token)
        elif token.type == "RPAR":
            if not opened:
                raise TokenError("expected '(' somewhere before this ')', found none", token)
            opened.pop()
        if len(opened) > MAX_NESTING or prefixes > MAX_NESTING:
            what = "parentheses" if len(opened) > MAX_NESTING else f"{token.value!r} in a row"
            raise TokenError(f"expected at most {MAX_NESTING} {what} inside one another, found more", token)
        yield token
    if opened:
        raise TokenError("expected ')' to close this '(', found the end", opened[-1])


def after(token: Token) -> Token:
    """An empty token where `token` ends."""
    return Token(token.type, "", line=token.end_line, column=token.end_column)
