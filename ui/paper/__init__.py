"""The way from a page to paper: what a printer is, the two roads to it, what goes wrong there."""
