"""eIds by the Naming Convention (NC 5.4): `[context "__"] element_ref ["_" number]`, each once in the whole gazette."""

from __future__ import annotations

from collections import Counter

from gazette_pub.formats.akn.vocabulary import ELEMENT_REFS


class EIds:
    """The eIds given so far. `context` is the eId that the new one begins with, "" for none."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._counts: Counter[str] = Counter()

    def numbered(self, context: str, element: str, num: str) -> str:
        """For what is printed with a number: `art_12`, `art_12-1`."""
        return self.free(f"{_stem(context, element)}_{num}")

    def counted(self, context: str, element: str) -> str:
        """For what is printed without: the next Arabic number in its context (NC 5.4.3, case 3)."""
        stem = _stem(context, element)
        return self._give(self._next(stem))

    def sole(self, context: str, element: str) -> str:
        """For what there is but one of in its context: `art_12__content` (NC 5.4.3, case 1)."""
        return self.free(_stem(context, element))

    def free(self, eid: str) -> str:
        """This eId; when it is taken (a number printed twice), with `_2`, `_3` after it."""
        if eid not in self._given:
            return self._give(eid)
        self._counts[eid] = max(self._counts[eid], 1)
        return self._give(self._next(eid))

    def _next(self, stem: str) -> str:
        while True:
            self._counts[stem] += 1
            eid = f"{stem}_{self._counts[stem]}"
            if eid not in self._given:
                return eid

    def _give(self, eid: str) -> str:
        self._given.add(eid)
        return eid


def _stem(context: str, element: str) -> str:
    reference = ELEMENT_REFS.get(element, element)
    return f"{context}__{reference}" if context else reference
