"""What a Word file has that the issue has not, or has otherwise: one rule each."""

from __future__ import annotations

from gazette_pub.issue.findings import Grade, rule

CHANGE = rule(
    "R241",
    Grade.WARNING,
    """A change in a Word document was neither accepted nor rejected; it was read as accepted.

    What was inserted is in the issue, what was deleted is not. Where that is not meant, accept or reject the changes in Word
    (Review, Accept or Reject), and convert the document again.""",
)

COMMENT = rule(
    "R242",
    Grade.NOTE,
    """A Word document has a comment, which is no part of the text.

    It is said here, and left out. Where it asks for a change, make that in the document.""",
)

HIDDEN = rule(
    "R243",
    Grade.WARNING,
    """A Word document has hidden text, which was left out.

    Hidden text is not printed. Where it belongs into the gazette, show it in Word (mark it, Font, take Hidden away), and
    convert the document again.""",
)

FURNITURE = rule(
    "R244",
    Grade.NOTE,
    """What a Word document has at the head or the foot of its pages was left out.

    Heads and feet are printed on every page and are no part of the text; the pages get their own. Where something stands
    there that is nowhere else, a number or the name of an office, put it into the text.""",
)

FORMULA = rule(
    "R245",
    Grade.WARNING,
    """A Word document has a formula, or an object of another program; the issue has its characters on one line, or its picture.

    A fraction is a/b, a root √a, what stands high or low a character of its own or x^(2t). Look whether it can be understood;
    a picture of the formula is a way to print it. What a program like MathType drew is the picture that it left in the file.""",
)

UNKNOWN_NUMBERS = rule(
    "R246",
    Grade.WARNING,
    """Word counts in a way that is not known here; plain digits were put instead.

    Look at the numbers of the list, and put the right ones in.""",
)

NOT_READ = rule(
    "R247",
    Grade.ERROR,
    """A Word document has a part with a text of another format, which could not be read.

    Open the document in Word or WPS and save it as DOCX under a new name: that makes the part text like any other.""",
)

OBJECT_LEFT = rule(
    "R248",
    Grade.WARNING,
    """A Word document has something that is no text and no picture that is known: a chart, a sheet, a drawing.

    The issue has its place. Make a picture of it, and put that into the document in its place.""",
)

STRAY_NOTE = rule(
    "R249",
    Grade.WARNING,
    """A note of a Word document has no mark in the text.

    It was put behind the last paragraph. Look where it belongs.""",
)

COVERED = rule(
    "R250",
    Grade.WARNING,
    """The cover of a DOCX was changed; it is made of what the issue says of itself, and that was not.

    Say the number, the day or the name by an option (--number, --date, --title) or in gazette.toml, and make the DOCX again:
    then every format says it.""",
)

PASTED = rule(
    "R251",
    Grade.NOTE,
    """A Word document has an end of paragraph or of line at the end of each printed line; the lines were joined.

    Text that was pasted from a PDF is like that. Where a line is full, ends no sentence, and the next is not set in, they are
    one paragraph. Look at the joints.""",
)

STRUCK = rule(
    "R253",
    Grade.WARNING,
    """A Word document has words that are struck through; they are in the issue as all others are.

    A line through words says that they shall not be read, and the issue has no such line. Where they do not belong into the
    gazette, delete them in Word, and convert the document again.""",
)

SET_OFF = rule(
    "R254",
    Grade.NOTE,
    """A Word document has words that are set off from those around them: bold, underlined, coloured or with a mark.

    Their text is in the issue as all other is, and it looks as its paragraph does: an issue knows no look that somebody gave
    by hand. Where a colour or a line is a remark to whoever goes on, settle it in Word; else nothing is to be done.""",
)

SAYS_NOTHING = rule(
    "R252",
    Grade.NOTE,
    """Of an entry of a Word document's contents its dots or its page are left, and no word; it was left out.

    Somebody deleted what it said. Refresh the contents in Word (press F9 in them).""",
)

PROMPT = rule(
    "R255",
    Grade.WARNING,
    """A field to fill in of a Word document shows the words that ask for it; they are in the issue as all others are.

    Word prints them too: 单击或点击此处输入文字 stands in the text where nobody wrote anything. Fill in the field, or delete it,
    and convert the document again. A program that fills in forms may leave the file saying so of what it put there: then nothing is to be done.""",
)

FAILED = rule(
    "R256",
    Grade.WARNING,
    """A reference or a page of a Word document's contents leads to nothing, and shows that (错误!未找到引用源).

    What it led to was deleted. In the text the words are in the issue as all others are; in contents they are left out. Mend the
    reference in Word, or refresh the contents (press F9 in them), and convert the document again.""",
)
