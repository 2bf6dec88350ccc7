"""Lists of names, rosters of persons and offices, and the labels above them."""
