from ui.plainly import Plainly

__all__ = ["Plainly"]
