"""Which room of verify/ may import which: data flows one way, and what is heavy stays where it is needed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "verify"

ROOMS = {
    # room: rooms that it may import besides itself (visible, errors and the version are for all)
    "visible": (),
    "errors": (),
    "language": (),
    "evidence": ("language",),
    "library": ("language", "evidence"),
    "trust": ("language", "evidence"),
    "semantics": ("language", "evidence", "library", "trust"),
    "simulate": ("language", "evidence", "semantics"),
    "decide": ("language", "evidence", "library", "trust", "semantics", "simulate"),
    "realise": ("language", "evidence", "library", "trust", "semantics", "simulate", "decide"),
    "picture": ("language", "evidence", "library", "semantics", "simulate"),
    "cache": ("language", "evidence", "library", "trust", "semantics"),
    "discover": ("language", "evidence", "library", "trust", "semantics", "decide", "cache"),
    "workers": (
        "language",
        "evidence",
        "library",
        "trust",
        "semantics",
        "decide",
        "realise",
        "cache",
        "discover",
    ),
    "show": ("language", "evidence", "library", "realise", "picture", "workers"),
    "sweeps": ("language", "evidence", "library", "cache", "workers"),
    "web": ("language", "evidence", "library", "decide", "picture", "workers", "show"),
    "api": (
        "language",
        "evidence",
        "library",
        "semantics",
        "decide",
        "picture",
        "discover",
        "workers",
        "show",
        "sweeps",
    ),
    "pytest_plugin": ("evidence", "library", "workers", "show"),
    "commands": (
        "language",
        "evidence",
        "library",
        "trust",
        "semantics",
        "decide",
        "realise",
        "picture",
        "cache",
        "discover",
        "workers",
        "show",
        "sweeps",
        "web",
    ),
    "__init__": ("api",),
    "__main__": ("commands",),
}
INNER = {
    # rooms inside rooms, with what each may import of the others; modules that are in no inner room come between
    "trust": {"stating": ()},
    "semantics": {"exact": (), "symbolic": ("exact",), "telling": ("symbolic",)},
    "decide": {
        "polynomials": (),
        "smt": (),
        "positivstellensatz": ("polynomials",),
        "boxes": ("polynomials",),
        "falsify": ("smt",),
        "existence": ("smt",),
        "cells": ("smt", "existence"),
    },
}
FOREIGN = {
    # packages from elsewhere, and the rooms that may import them
    "sympy": ("semantics", "decide"),
    "z3": ("decide",),
    "highspy": ("decide",),
    "flint": ("decide",),
    "numpy": ("simulate", "decide", "realise", "picture"),
    "lark": ("language",),
    "yaml": ("language",),
    "pygments": ("language",),
    "rich": ("show",),
    "matplotlib": ("show",),
    "jinja2": ("show",),
    "markupsafe": ("show",),
    "starlette": ("web",),
    "uvicorn": ("web",),
    "typer": ("commands",),
    "distributed": ("sweeps",),
    "pyarrow": ("sweeps",),
    "pytest": ("pytest_plugin",),
    "_pytest": ("pytest_plugin",),
}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "data" not in path.relative_to(PACKAGE).parts)


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)


def room_of(module: str) -> str:
    """`verify.semantics.symbolic.guards` is in semantics, `verify` itself in __init__."""
    return [*module.split("."), "__init__"][1]


@cache
def imports_of(path: Path) -> tuple[tuple[str, bool], ...]:
    """The modules that a file imports; whether it does so when it is loaded itself."""
    found: list[tuple[str, bool]] = []

    def visit(node: ast.AST, at_load: bool) -> None:
        if isinstance(node, ast.Import):
            found.extend((alias.name, at_load) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, f"{path}: an import that is relative"
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            found.extend((name if name in NAMES else node.module or "", at_load) for name in whole)
        inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        typing = isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")
        for child in ast.iter_child_nodes(node):
            visit(child, at_load and not inside and not typing)

    visit(ast.parse(path.read_text(encoding="utf-8")), True)
    return tuple(dict.fromkeys(found))


NAMES = {name_of(path) for path in MODULES}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_imports_only_what_its_room_may(path: Path):
    room = room_of(name_of(path))
    assert room in ROOMS, f"{room} has no place in the order of the rooms"
    for module, _ in imports_of(path):
        top = module.split(".")[0]
        if top == "verify":
            assert room_of(module) in (room, "visible", "errors", "__init__", *ROOMS[room]), f"{room} imports {module}"
        elif top in FOREIGN:
            assert room in FOREIGN[top], f"{room} imports {top}"
        else:
            assert top in sys.stdlib_module_names, f"{module} is no part of the standard library"


def test_the_rooms_are_in_order():
    rooms = list(ROOMS)
    for room, may in ROOMS.items():
        for other in may:
            assert rooms.index(other) < rooms.index(room)


def test_there_are_few_rooms():
    assert len(ROOMS) <= 22


def inner(module: str) -> tuple[str, str] | None:
    """The room, and the room in it, of a module that is in one."""
    parts = module.split(".")[1:]
    return (parts[0], parts[1]) if len(parts) > 2 and parts[1] in INNER.get(parts[0], {}) else None


@pytest.mark.parametrize("path", [path for path in MODULES if inner(name_of(path))], ids=name_of)
def test_a_module_imports_of_other_inner_rooms_only_what_its_own_may(path: Path):
    room, own = inner(name_of(path)) or ("", "")
    for module, _ in imports_of(path):
        other = inner(module)
        if other is not None and other[0] == room:
            assert other[1] in (own, *INNER[room][own]), f"{room}/{own} imports {module}"


def test_the_map_has_every_room_and_what_the_inner_ones_may_import():
    text = (PACKAGE.parent / "architecture.md").read_text("utf-8")
    for room in ROOMS:
        assert re.search(rf"`(verify/)?{room}(/|\.py)`", text), room
    rows = {name: re.findall(r"`(\w+)`", may) for name, may in re.findall(r"^\| `(\w+)/` \|.*\|(.*)\|$", text, re.M)}
    for name, may in INNER["decide"].items():
        assert rows[name] == list(may), name


def test_what_runs_programs_with_numbers_does_not_see_the_encoding():
    for path in [*(PACKAGE / "semantics" / "exact").glob("*.py"), *(PACKAGE / "semantics").glob("*.py")]:
        assert not any(module.split(".")[0] == "sympy" for module, _ in imports_of(path)), path


def trusted() -> list[Path]:
    """All that the gate is made of: what it imports, and what that imports."""
    paths = {name_of(path): path for path in MODULES}
    found, waiting = set[str](), ["verify.trust.gate"]
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            waiting += [m for m, _ in imports_of(paths[module]) if m in paths and m != "verify"]
    return [paths[module] for module in sorted(found)]


def test_what_is_trusted_needs_only_the_standard_library():
    for path in trusted():
        assert room_of(name_of(path)) in ("visible", "errors", "language", "evidence", "trust"), path
        for module, _ in imports_of(path):
            assert module.split(".")[0] in (*sys.stdlib_module_names, "verify")


def test_what_is_trusted_can_be_read_in_one_sitting():
    lines = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in trusted()}
    stating = {name: n for name, n in lines.items() if inner(name) == ("trust", "stating")}
    assert sum(lines.values()) - sum(stating.values()) <= 5_499, lines
    assert sum(n for name, n in lines.items() if room_of(name) == "trust" and name not in stating) <= 2_316, lines
    assert sum(stating.values()) <= 2_192, stating  # the second encoding: a sitting of its own


def test_the_page_on_trust_lists_all_that_is_trusted():
    page = (PACKAGE.parent / "docs" / "explanation" / "trust.md").read_text("utf-8")
    for path in trusted():
        assert f"`{path.relative_to(PACKAGE.parent)}`" in page


def test_the_room_of_trust_holds_nothing_that_the_gate_does_not_need():
    rest = set((PACKAGE / "trust").rglob("*.py")) - set(trusted())
    assert rest <= {PACKAGE / "trust" / "__init__.py", PACKAGE / "trust" / "stating" / "__init__.py"}


def test_the_second_encoding_does_not_see_the_first_and_the_first_not_the_second():
    for path in MODULES:
        for module, _ in imports_of(path):
            if inner(name_of(path)) == ("trust", "stating"):
                assert room_of(module) != "semantics", path
            if inner(module) == ("trust", "stating"):
                asking = (
                    "verify.trust.gate",
                    "verify.trust.check_small",
                    "verify.decide.judging",
                    "verify.decide.kakutani",
                )
                assert name_of(path) in asking or "stating" in name_of(path), path


def test_replay_needs_no_solver_and_no_symbols():
    code = "import sys, verify.commands.replay; print(*{name.split('.')[0] for name in sys.modules})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "verify" in run.stdout.split()
    assert not {"sympy", "z3", "flint", "highspy", "numpy"} & set(run.stdout.split())


def test_to_judge_evidence_needs_no_solver_and_no_symbols():
    code = """
import sys
from pathlib import Path
from verify.evidence.file import read_evidence
from verify.semantics.replayed import replay
print(replay(read_evidence(Path("proofs/nelp-floor.evidence.json"))).words)
print(*{name.split(".")[0] for name in sys.modules})"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    said, modules = run.stdout.splitlines()
    assert "stated anew" in said
    assert not {"sympy", "z3", "flint", "highspy", "numpy"} & set(modules.split())


def test_modules_do_not_import_each_other_in_a_circle():
    graph = {
        name_of(path): [m for m, at_load in imports_of(path) if at_load and m in NAMES and m != name_of(path)]
        for path in MODULES
    }
    done: set[str] = set()

    def down(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " -> ".join((*way[way.index(module) :], module))
        if module not in done:
            for other in graph[module]:
                down(other, (*way, module))
            done.add(module)

    for module in graph:
        down(module, ())


@pytest.mark.parametrize("arguments", (["-c", "import verify"], ["-m", "verify", "--help"]), ids=("import", "help"))
def test_neither_the_package_nor_its_help_loads_a_solver_or_sympy(arguments: list[str]):
    run = subprocess.run([sys.executable, "-X", "importtime", *arguments], capture_output=True, text=True, check=True)
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in run.stderr.splitlines()}
    assert "verify" in loaded
    assert not loaded & {"sympy", "z3", "flint", "highspy", "numpy"}
