"""How long the search for faults goes on: some seconds with the same examples, or MINUTES with others."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from verify.workers.pool import Pool

MINUTES = float(os.environ.get("MINUTES", "0"))
SECONDS = 3.0


def examples(each: float) -> Callable[[Any], Any]:
    """So many examples as there is time for, where one takes `each` seconds."""
    seconds = MINUTES * 60 if MINUTES else SECONDS
    return settings(
        max_examples=max(1, round(seconds / each)),
        deadline=None,
        derandomize=not MINUTES,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    """One worker, which is killed where it overruns its budget."""
    with Pool(1) as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the files of one example after another are written."""
    yield tmp_path_factory.mktemp("fuzz")
