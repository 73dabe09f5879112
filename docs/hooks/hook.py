"""What mkdocs asks for while it builds: pages that are made from the repository, and generated parts of pages.

A page says `<!-- generated: NAME -->` where a table of `tables` (or the command's help) belongs, and
`<!-- picture: NAME -->` for a drawing in docs/pictures, which goes into the page so that it has the page's colours.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import command
import gallery
import tables
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
GALLERY = ROOT / "docs" / "gallery"
COLOURS = "assets/pictures.css"
COPIED = {
    "explanation/SEMANTICS.md": ROOT / "spec" / "SEMANTICS.md",
    "explanation/GLOSSARY.md": ROOT / "spec" / "GLOSSARY.md",
    "explanation/architecture.md": ROOT / "architecture.md",
    "reference/changes.md": ROOT / "CHANGELOG.md",
}
"""Pages that are files of the repository, unchanged."""

GENERATED = {**{name.replace("_", "-"): make for name, make in tables.TABLES.items()}, "command": command.command_help}
MARK = re.compile(r"^<!-- (generated|picture): ([\w-]+) -->$", re.MULTILINE)


def on_config(config: Any) -> Any:
    """Add the colours of pictures to the site's style."""
    config.extra_css.append(COLOURS)
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
    """Put in the generated parts and the drawings. Raises PluginError for a name that is not known."""

    def part(match: re.Match[str]) -> str:
        kind, name = match.groups()
        if kind == "generated" and name in GENERATED:
            return GENERATED[name]()
        if kind == "picture" and (drawing := PICTURES / f"{name}.svg").is_file():
            return f'<figure class="drawing" markdown="0">\n{drawing.read_text(encoding="utf-8").strip()}\n</figure>'
        raise PluginError(f"{page.file.src_uri}: expected the name of something {kind}, found {name!r}")

    return MARK.sub(part, markdown)
