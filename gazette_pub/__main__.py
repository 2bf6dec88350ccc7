"""`python -m gazette_pub` is the command."""

from gazette_pub.cli import main

main()
