"""Akoma Ntoso from an issue that was read from it: each element what it was, with what it carried.

What a person has put into such an issue since has its place where the schema allows it; where it has none, `restored`
gives up, and `writing` makes the file as it makes any other.
"""
