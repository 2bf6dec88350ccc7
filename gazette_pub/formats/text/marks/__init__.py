"""Page marks: which lines say a page number, in whatever form it is printed, alone or beside a running head.

A number between dashes or dots (—12—, －８－, ·3·), 第4页 共9页 and Page 9 of 12 say so themselves. A bare 7, (7), 9/12,
and a number beside other words, may be anything: they are page marks only where the numbers around them say so, or
where they break into sentences.
"""
