"""How a gazette is laid out in files. Each layout is made from the first and read back as it, so that they say the same.

file        one file, every document in the component that shows it
components  one file: the components refer to the documents, which stand together at its end (Part 1 6.2.1)
package     a zip archive: main.xml, whose components refer to the other files, one for each document (NC 4.8.3)
"""

LAYOUT_SUFFIXES = {"file": ".akn.xml", "package": ".akn", "components": ".akn.xml"}
"""The layouts by their names on the command line, and how the names of their files end; the first is the one that nobody
asks for."""
