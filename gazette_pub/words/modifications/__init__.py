"""What a decision says that it changes, one modification a statement: 将第四条改为第十二条，修改为：“…” are two.

`modifications_in` of `paragraph` is the door. Each module asks only those before it: `modification`, `lists`, `titles`, `reading`;
what is spoken of in `deleting`, `numbers`, `provisions`, `laws`, `quoted`; what is done to it in `replacing`, `renumbering`, `inserting`,
`dividing`, `places`; `ends`, `paragraph`.
"""

from gazette_pub.words.modifications.lists import ANNOUNCES, ANNOUNCES_SEVERAL
from gazette_pub.words.modifications.modification import OWN, Listed, Modification, Names, Quote, Scope
from gazette_pub.words.modifications.paragraph import modifications_in
from gazette_pub.words.modifications.titles import begun_by, headed_by, only_lists, titled_by

__all__ = [
    "ANNOUNCES",
    "ANNOUNCES_SEVERAL",
    "OWN",
    "Listed",
    "Modification",
    "Names",
    "Quote",
    "Scope",
    "begun_by",
    "headed_by",
    "modifications_in",
    "only_lists",
    "titled_by",
]
