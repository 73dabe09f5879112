"""Words inside an SVG: a title for people who listen, and what each point is for those who hover over it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from verify.picture.data import Picture
from verify.show.fit.measure import FONT

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
ElementTree.register_namespace("", SVG)
ElementTree.register_namespace("xlink", XLINK)
_COLOUR = re.compile("#[0-9a-f]{6}")
_LINK = re.compile(r"url\(#([^)]+)\)")


def with_titles(svg: bytes, picture: Picture) -> bytes:
    """The SVG with its title and a title on every point; what the points share stands once, on their group."""
    root = ElementTree.fromstring(svg)
    root.set("role", "img")
    root.set("style", f"font-family: '{FONT}', Verdana, sans-serif")  # once, and not on each text
    title = Element(_svg("title"))
    title.text = f"{picture.title}. {picture.says}".strip()
    root.insert(0, title)
    groups = {group.get("id"): group for group in root.iter(_svg("g"))}
    for number, panel in enumerate(picture.panels):
        for rank, dots in enumerate(panel.dots):
            group = groups.get(f"dots-{number}-{rank}")
            if group is not None:
                _label(group, dots.hover)
    for metadata in root.findall(_svg("metadata")):
        root.remove(metadata)
    for element in root.iter():
        if "style" in element.attrib:
            element.set("style", element.attrib["style"].replace(f"font-family: '{FONT}'; ", ""))
        element.tail = "\n"
        if len(element):
            element.text = None
    root.tail = None
    found: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=False)
    return found


def for_page(svg: bytes, prefix: str, themes: Iterable[tuple[str, str]]) -> str:
    """The SVG to stand in an HTML page: its ids begin with the prefix, so that no two pictures share one; and each
    colour of the first theme is a custom property `--c-rrggbb`, which a page may set to that of the second."""
    known = {light for light, _ in themes}
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        for name, value in list(element.attrib.items()):
            if name == "id":
                element.set(name, prefix + value)
            elif name == f"{{{XLINK}}}href":
                del element.attrib[name]
                element.set("href", f"#{prefix}{value.removeprefix('#')}")
            else:
                linked = _LINK.sub(lambda match: f"url(#{prefix}{match[1]})", value)
                element.set(name, _COLOUR.sub(lambda m: f"var(--c-{m[0][1:]})" if m[0] in known else m[0], linked))
    for width in ("width", "height"):
        root.attrib.pop(width, None)
    for element in root.iter():
        element.tail = None
        if len(element):
            element.text = None
    return ElementTree.tostring(root, encoding="unicode")


def _label(group: Element, hover: tuple[str, ...]) -> None:
    marks = list(group.iter(_svg("use")))
    styles = {mark.get("style") for mark in marks}
    if len(styles) == 1 and None not in styles:
        group.set("style", str(styles.pop()))
        for mark in marks:
            del mark.attrib["style"]
    for mark, words in zip(marks, hover, strict=False):
        for name in ("x", "y"):
            mark.set(name, f"{float(mark.get(name, '0')):.2f}")
        ElementTree.SubElement(mark, _svg("title")).text = words


def _svg(name: str) -> str:
    return f"{{{SVG}}}{name}"
