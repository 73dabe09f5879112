"""The comment at the top of a file."""

from __future__ import annotations

from verify.language.source import Source


def first_comment(source: Source) -> str:
    """The first block of whole-line comments, without the signs; empty if something else comes first.

    A line for an editor, such as `# yaml-language-server: ...`, does not count.
    """
    block: list[str] = []
    for line in source.lines:
        text = line.strip()
        if text.startswith("# yaml-language-server:"):
            continue
        if text.startswith("#"):
            block.append(text.lstrip("#").strip())
        elif text or block:
            break
    return "\n".join(block).strip()
