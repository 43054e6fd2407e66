"""The window: Qt, and nothing but Qt."""

from ui.singletons import outlive_the_binding

outlive_the_binding()
