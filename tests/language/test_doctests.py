from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import verify.language

MODULES = sorted(module.name for module in pkgutil.iter_modules(verify.language.__path__))


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings(name: str) -> None:
    assert doctest.testmod(importlib.import_module(f"verify.language.{name}")).failed == 0
