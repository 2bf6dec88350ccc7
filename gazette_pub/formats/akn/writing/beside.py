"""New text that an amending decision quotes, set below the line that announces it: for bluebell, which has no quotedStructure
in a line and writes ART and PARA into the text instead. A block of its own, as bluebell makes one of its QUOTE, and below that
what stood behind the new text in its line:

    <p>增加一条，作为第八条：“<mod eId="mod_1"/></p>
    <block name="quote" gp:of="mod_1"><embeddedStructure eId="mod_1__qstr_1">…</embeddedStructure></block>
    <p gp:of="mod_1"><span gp:of="mod_1">”</span>。</p>

`at_their_lines` undoes it: read again, the file is what it would have been.
"""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import own, tag

_P, _MOD, _SPAN, _BLOCK = map(tag, ("p", "mod", "span", "block"))
_QUOTED, _EMBEDDED = tag("quotedStructure"), tag("embeddedStructure")
_OF, _BEHIND, _LINE = own("of"), own("behind"), own("line")
"""The `mod` that it is of, how many page ends stand behind the new text in that, and the class of the line above."""

_SILENT = frozenset((tag("eop"),))
"""What may stand behind new text in its line: the end of a page prints nothing."""


def below_their_lines(root: etree._Element) -> None:
    """Each quotedStructure of a line stands in a block below it, and what is behind it in a line below that."""
    for quoted in list(root.iter(_QUOTED)):
        mod = quoted.getparent()
        line = mod.getparent() if mod is not None else None
        if mod is None or line is None or line.tag != _P or not _holds(mod):
            continue
        of = str(mod.get("eId", mod.get(_OF, "")))
        rest = None if _ends(quoted, mod) and _ends(mod, line) else _cut(quoted, mod, line, of)
        block = etree.Element(_BLOCK, {"name": "quote", _OF: of})
        block.tail, line.tail = line.tail, None
        if behind := len(list(quoted.itersiblings())):
            block.set(_BEHIND, str(behind))
        quoted.tag = _EMBEDDED
        block.append(quoted)
        if "class" in line.attrib and not "".join(map(str, line.itertext())).strip():
            block.set(_LINE, str(line.attrib.pop("class")))  # of a line that prints nothing bluebell prints the class
        line.addnext(block)
        if rest is not None:
            rest.tail, block.tail = block.tail, None
            block.addnext(rest)


def _holds(mod: etree._Element) -> bool:
    """Whether it is a `mod`, or what was behind new text in one."""
    return mod.tag == _MOD or (mod.tag == _SPAN and mod.get(_OF) is not None)


def _cut(quoted: etree._Element, mod: etree._Element, line: etree._Element, of: str) -> etree._Element:
    """What stands behind the new text, as a line of its own: what is of its `mod` in a span."""
    rest = etree.Element(_P, {_OF: of})
    part = etree.SubElement(rest, _SPAN, {_OF: of})
    part.text, quoted.tail = quoted.tail, None
    part.extend(list(quoted.itersiblings()))
    part.tail, mod.tail = mod.tail, None
    rest.extend(list(mod.itersiblings()))
    return rest


def _ends(part: etree._Element, line: etree._Element) -> bool:
    """Whether nothing that prints stands behind a part in its line."""
    behind = [part, *part.itersiblings()]
    return not any((each.tail or "").strip() for each in behind) and all(each.tag in _SILENT for each in behind[1:])


def at_their_lines(root: etree._Element) -> None:
    """Each block that `below_their_lines` made is a quotedStructure in its line again."""
    for block in list(root.iter(_BLOCK)):
        line = block.getprevious() if block.get(_OF) else None
        named = line.iter(_MOD) if line is not None and line.tag == _P else ()
        mod = next((each for each in named if each.get("eId") == block.get(_OF)), None)
        if mod is not None and line is not None and len(block) == 1 and block[0].tag == _EMBEDDED:
            quoted, rest = block[0], block.getnext()
            quoted.tag = _QUOTED
            mod.insert(max(len(mod) - _behind(block), 0), quoted)
            line.tail = block.tail
            if said := block.get(_LINE):
                line.set("class", said)
            _remove(block)
            if rest is not None and rest.tag == _P and rest.get(_OF) == mod.get("eId") and len(rest):
                _join(quoted, mod, line, rest)


def _behind(block: etree._Element) -> int:
    """How many page ends stand behind the new text; none where anybody wrote something else."""
    said = block.get(_BEHIND, "")
    return int(said[:4]) if said.isdecimal() else 0


def _join(quoted: etree._Element, mod: etree._Element, line: etree._Element, rest: etree._Element) -> None:
    """Puts what stood behind the new text behind it again."""
    part = rest[0]
    quoted.tail, mod.tail = part.text, part.tail
    mod.extend(list(part))
    line.extend(list(part.itersiblings()))
    line.tail = rest.tail
    _remove(rest)


def _remove(element: etree._Element) -> None:
    above = element.getparent()
    assert above is not None
    above.remove(element)
