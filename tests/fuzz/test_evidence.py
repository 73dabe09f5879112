"""Whatever stands in an evidence file: it is accepted or rejected, and nothing else happens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.commands.main import main
from verify.visible import visible

from .conftest import examples
from .texts import ODD

PROOFS = Path(__file__).parents[2] / "proofs"
SMALL = 5000
FILES = sorted(path for path in PROOFS.glob("*.evidence.json") if path.stat().st_size < SMALL)

VALUES = st.one_of(
    ODD,
    st.sampled_from((None, True, 0, -1, 10**30, 1.5, float("nan"), "", "/", "..", "1/0", "proved", "9" * 5000, [], {})),
    st.lists(ODD, max_size=2),
    st.dictionaries(ODD, ODD, max_size=2),
)


def places(data: Any) -> list[tuple[Any, Any]]:
    """All containers in the data, each with the keys of what is in it."""
    inner = list(data.items() if isinstance(data, dict) else enumerate(data)) if isinstance(data, dict | list) else []
    return [(data, key) for key, _ in inner] + [place for _, part in inner for place in places(part)]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """The text of an evidence file in which a few values are others."""
    data = json.loads(draw(st.sampled_from(FILES)).read_text(encoding="utf-8"))
    for _ in range(draw(st.integers(1, 3))):
        found = places(data)
        if found:
            container, key = found[draw(st.integers(0, len(found) - 1))]
            if draw(st.booleans()):
                container[key] = draw(VALUES)
            elif isinstance(container, dict):
                container[draw(ODD)] = container.pop(key)
            else:
                del container[key]
    return json.dumps(data, ensure_ascii=draw(st.booleans()))


def test_it_is_accepted_or_rejected(folder: Path, capsys: pytest.CaptureFixture[str]):
    file = folder / "x.evidence.json"

    @examples(0.12)
    @given(st.one_of(mutated(), ODD))
    def check(text: str) -> None:
        file.write_bytes(text.encode(errors="surrogatepass"))
        for arguments, codes in (
            (["replay", str(file)], (0, 1, 4)),
            (["report", str(file), "--out", str(folder / "r.html"), "--jobs", "1"], (0, 2, 4)),
            (["export", str(file), "--coq", str(folder / "coq")], (0, 2)),
        ):
            code = main(arguments)
            out, err = capsys.readouterr()
            assert code in codes, err
            assert visible(out + err, keep="\n") == out + err

    check()
