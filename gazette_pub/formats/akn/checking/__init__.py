"""What is wrong with an Akoma Ntoso file: a check a function, its rules by the part of the file that they look at."""
