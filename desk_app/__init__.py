"""What a desk knows: its rules, its book, its paper. No window, no network."""

__version__ = "0.1.0"
