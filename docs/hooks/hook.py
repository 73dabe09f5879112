"""What mkdocs asks for while it builds: pages that are made from the repository, and drawings in pages.

A page says `<!-- picture: NAME -->` for a drawing in docs/pictures, which goes into the page so that it has the page's
colours. Tables are in the text already (see `tools/tables.py`); only the marks around them are taken out.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import gallery
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from verify import __version__

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
GALLERY = ROOT / "docs" / "gallery"
COLOURS = "assets/pictures.css"
COPIED = {
    "explanation/SEMANTICS.md": ROOT / "spec" / "SEMANTICS.md",
    "explanation/GLOSSARY.md": ROOT / "spec" / "GLOSSARY.md",
    "explanation/architecture.md": ROOT / "architecture.md",
    "explanation/CONTRIBUTING.md": ROOT / "CONTRIBUTING.md",
    "reference/changes.md": ROOT / "CHANGELOG.md",
}
"""Pages that are files of the repository, unchanged."""

PICTURE = re.compile(r"^<!-- picture: ([\w-]+) -->$", re.MULTILINE)
TABLE = re.compile(r"^<!-- (?:table: \w+|end) -->$\n", re.MULTILINE)


def on_config(config: Any) -> Any:
    """Add the colours of pictures to the site's style, and say on each page which version it is about."""
    config.extra_css.append(COLOURS)
    config.copyright = f"About superrational {__version__}"
    return config


def on_files(files: Files, config: Any) -> Files:
    """Add the pages that are made, and what belongs to them."""
    for uri, path in COPIED.items():
        files.append(File.generated(config, uri, content=path.read_text(encoding="utf-8")))
    files.append(File.generated(config, COLOURS, content=gallery.colours()))
    found = gallery.theorems(ROOT / "proofs")
    pictures = {path.stem: path.read_bytes() for path in sorted(GALLERY.glob("*.svg"))}
    for name, picture in pictures.items():
        for ending, text in gallery.thumbnails(picture).items():
            files.append(File.generated(config, f"theorems/pictures/{name}{ending}.svg", content=text))
    files.append(File.generated(config, "theorems/index.md", content=gallery.index_page(found, pictures)))
    for theorem in found:
        page = gallery.theorem_page(theorem, pictures.get(theorem.name))
        files.append(File.generated(config, f"theorems/{theorem.name}.md", content=page))
        if theorem.evidence is not None:
            file = f"{theorem.name}{gallery.ENDING}"
            files.append(File.generated(config, f"theorems/evidence/{file}", abs_src_path=str(ROOT / "proofs" / file)))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    """Put in the drawings, and take out the marks of tables. Raises PluginError for a drawing that is not there."""

    def drawing(match: re.Match[str]) -> str:
        path = PICTURES / f"{match[1]}.svg"
        if not path.is_file():
            raise PluginError(f"{page.file.src_uri}: expected the name of a picture, found {match[1]!r}")
        return f'<figure class="drawing" markdown="0">\n{path.read_text(encoding="utf-8").strip()}\n</figure>'

    return PICTURE.sub(drawing, TABLE.sub("", markdown))
