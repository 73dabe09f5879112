"""The claims of the library, read once by each process."""

from __future__ import annotations

from verify.library.find import Entry, list_claims

CLAIMS: tuple[Entry, ...] = tuple(list_claims())
