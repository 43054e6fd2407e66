"""Set-up for developers: the two commands of `dev.py`, with nothing but the standard library."""
