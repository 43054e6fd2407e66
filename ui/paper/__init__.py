"""The way from a page to paper: which printers there are, the two roads to them, what went wrong.

`roads` chooses: where the print system is CUPS the PDF goes to it as it is (`spooling`: bars and
letters stay lines, trays have names, and an answer comes back), elsewhere QPrinter draws it dot
for dot (`drawing`).  QPrinter is not used on CUPS: it says "done" of a page that a stopped or
deleted queue never took, and knows no trays there.
"""
