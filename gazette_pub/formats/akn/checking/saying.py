"""What is said beside the words of a text: what a remark is, and the marks around what is quoted."""

from __future__ import annotations

from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say

SHOWN = 40


@check("A156", Grade.WARNING, level=2)
def remarks_say_what_they_are(file: File, rule: Rule) -> Findings:
    """A `remark` does not say of which type it is.

    A remark is no part of what was said or enacted: somebody added it, a scene, applause, a translation. `type` says which:
    sceneDescription, phenomenon, caption or translation (remarkType). Write it; words that are of the text itself are no remark.
    """
    for remark in file.each("remark"):
        if not remark.get("type", "").strip():
            text = "".join(map(str, remark.itertext())).strip()[:SHOWN]
            yield rule.found(say("the remark “{text}” has no type"), at=place_of(remark), text=text)


@check("A157", Grade.WARNING, level=2)
def marks_are_said_once(file: File, rule: Rule) -> Findings:
    """What is quoted begins or ends with the very mark that startQuote or endQuote says.

    These attributes stand for marks that the text itself does not have: a reader prints both, ““甲””. Take the mark out of the
    text, or leave the attribute out.
    """
    for element in dict.fromkeys(element for element, _, _ in file.having("startQuote", "endQuote")):
        text = "".join(map(str, element.itertext())).strip()
        start, end = element.get("startQuote", "").strip(), element.get("endQuote", "").strip()
        for name, mark, is_there in (
            ("startQuote", start, text.startswith(start)),
            ("endQuote", end, text.endswith(end)),
        ):
            if mark and is_there and len(text) > len(mark):
                said = say("{name}=“{text}” of <{element}>, whose text has the mark too")
                yield rule.found(said, at=place_of(element), text=mark[:SHOWN], name=name, element=name_of(element))
                break
