"""`pytest spec/`: every *.claim.yaml is one test, which passes when the verdict is what the claim expects.

Nothing of the checker is imported before the first claim file is collected.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from verify.visible import visible

if TYPE_CHECKING:
    from verify.evidence.heading import Heading
    from verify.evidence.result import Result
    from verify.workers.pool import Pool

POOL = pytest.StashKey["Pool"]()
BUDGET = pytest.StashKey["float | None"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option --verify-budget."""
    group = parser.getgroup("verify", "claims about reflective-oracle agents")
    group.addoption("--verify-budget", metavar="SECONDS", help="time for each claim: 30, 30s, 2min")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse a --verify-budget that is no length of time."""
    text = config.getoption("--verify-budget")
    config.stash[BUDGET] = None if text is None else _seconds(text)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ClaimFile | None:
    """Take the files whose name ends in .claim.yaml."""
    if file_path.name.endswith(".claim.yaml"):
        return ClaimFile.from_parent(parent, path=file_path)
    return None


class ClaimFile(pytest.File):
    """A claim file, which holds one claim, or one for each of several kinds."""

    def collect(self) -> Iterator[ClaimItem]:
        from verify.errors import InputError
        from verify.library.parts import paths_in

        try:
            paths = paths_in(self.path)
        except InputError as error:
            raise self.CollectError(visible(str(error), keep="\n")) from None
        for path in paths:
            yield ClaimItem.from_parent(self, name=visible(path.name.removesuffix(".claim.yaml")), claim=path)


class ClaimFailed(Exception):
    """The claim did not come out as expected."""

    def __init__(self, result: Result, heading: Heading) -> None:
        super().__init__(visible(result.reason or "", keep="\n") or f"{result.verdict}, but expected {result.expect}")
        self.result = result
        self.heading = heading


class ClaimItem(pytest.Item):
    """One claim to decide."""

    def __init__(self, *, claim: Path, **rest: Any) -> None:
        super().__init__(**rest)
        self.claim = claim

    def runtest(self) -> None:
        from verify.show.terminal import is_expected

        heard: list[Heading] = []
        pool, budget = _pool(self.config), self.config.stash[BUDGET]
        (result,) = pool.decide([self.claim], budget, on_result=lambda _index, _result, heading: heard.append(heading))
        if not is_expected(result):
            raise ClaimFailed(result, heard[0])

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if not isinstance(excinfo.value, ClaimFailed):
            return super().repr_failure(excinfo, style)
        from verify.show.failure import explain_failure
        from verify.show.lines import plain

        return plain(explain_failure(self.path, excinfo.value.result, excinfo.value.heading))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, 0, f"claim {self.name}"


def _pool(config: pytest.Config) -> Pool:
    """This process's one worker, started at the first claim and ended with pytest."""
    from verify.workers.pool import Pool

    if POOL not in config.stash:
        config.stash[POOL] = pool = Pool(jobs=1)
        config.add_cleanup(pool.close)
    return config.stash[POOL]


def _seconds(text: str) -> float:
    from verify.errors import InputError
    from verify.workers.pool import parse_seconds

    try:
        return parse_seconds(text)
    except InputError as error:
        raise pytest.UsageError(f"--verify-budget: {error}") from None
