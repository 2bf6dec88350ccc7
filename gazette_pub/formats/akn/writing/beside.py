"""New text that an amending decision quotes, set below the line that announces it: for bluebell, which has no quotedStructure
in a line and writes ART and PARA into the text instead. A block of its own, as bluebell makes one of its QUOTE:

    <p>增加一条，作为第八条：<mod eId="mod_1"/></p>
    <block name="quote" gp:of="mod_1"><embeddedStructure eId="mod_1__qstr_1">…</embeddedStructure></block>

`at_their_lines` undoes it: read again, the file is what it would have been.
"""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import own, tag

_P, _MOD, _BLOCK = tag("p"), tag("mod"), tag("block")
_QUOTED, _EMBEDDED = tag("quotedStructure"), tag("embeddedStructure")
_OF = own("of")
_SILENT = frozenset((tag("eop"),))
"""What may stand behind new text in its line: the end of a page prints nothing."""


def below_their_lines(root: etree._Element) -> None:
    """Each quotedStructure that ends its line stands in a block below it."""
    for quoted in list(root.iter(_QUOTED)):
        mod = quoted.getparent()
        line = mod.getparent() if mod is not None and mod.tag == _MOD else None
        if mod is not None and line is not None and line.tag == _P and _ends(quoted, mod) and _ends(mod, line):
            block = etree.Element(_BLOCK, {"name": "quote", _OF: mod.get("eId", "")})
            block.tail, line.tail = line.tail, None
            quoted.tag = _EMBEDDED
            block.append(quoted)
            line.addnext(block)


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
        if mod is not None and len(block) == 1 and block[0].tag == _EMBEDDED:
            block[0].tag = _QUOTED
            mod.append(block[0])
            above = block.getparent()
            assert above is not None and line is not None
            line.tail = block.tail
            above.remove(block)
