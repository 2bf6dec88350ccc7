"""`python -m gazette_pub` is the command."""

from gazette_pub.command.cli import main

main()
