"""What every screen owes to whoever uses it, as questions to the widgets that are shown.

Each question gives a list of sentences, one for each thing that is wrong; none when all is well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontInfo, QFontMetrics, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTableView,
    QWidget,
)

from ui.widgets.basics import KeyButton, StepHeading, key_text, text_font
from ui.widgets.room_stack import RoomArea

FIELDS = (QLineEdit, QComboBox, QPlainTextEdit)
_LARGE_PX = 20
_ASIDE = ("link", "quiet", "chip")
_SLACK = 1
"""Device-independent pixels that rounding may cost."""


def name_of(widget: QWidget) -> str:
    """A widget as a reader of a failure finds it: its class, its words, where it stands."""
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    holder = type(widget.parentWidget()).__name__ if widget.parentWidget() else "-"
    return f"{type(widget).__name__} “{str(words)[:60]}” in {holder}"


def shown(root: QWidget) -> list[QWidget]:
    """Every widget that is visible, but the inner parts of Qt's own widgets."""
    return [one for one in root.findChildren(QWidget) if one.isVisible() and not _is_inner(one)]


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return (
        isinstance(widget, QScrollBar | QHeaderView)
        or widget.objectName().startswith("qt_")
        or (isinstance(widget, QLineEdit) and isinstance(parent, QComboBox))
        or (isinstance(parent, QLineEdit) and isinstance(widget, QAbstractButton))
    )


def stops(root: QWidget) -> list[QWidget]:
    """Where the Tab key can stop."""
    return [
        one
        for one in shown(root)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and not one.focusProxy()
    ]


# --- names, keys, labels ------------------------------------------------------------------------


def without_name(root: QWidget) -> list[str]:
    interactive = (*FIELDS, QAbstractButton, QAbstractItemView)
    found = {id(one): one for one in stops(root)}
    found |= {id(one): one for one in shown(root) if isinstance(one, interactive)}
    return [f"no accessible name: {name_of(w)}" for w in found.values() if not w.accessibleName()]


def without_key(root: QWidget) -> list[str]:
    """Buttons without a key of their own, or whose cap says another than the one that works."""
    wrong = []
    for button in shown(root):
        if not isinstance(button, QAbstractButton):
            continue
        if not button.accessibleDescription():
            wrong.append(f"no key told: {name_of(button)}")
        elif isinstance(button, KeyButton):
            keys = [key_text(k.toString()) for k in button.action.shortcuts() if not k.isEmpty()]
            told = button.cap.text()
            if keys and told not in keys:
                wrong.append(f"cap says {told}, key is {', '.join(keys)}: {name_of(button)}")
            if button.isEnabled() != button.action.isEnabled():
                wrong.append(f"button and key are not awake together: {name_of(button)}")
    return wrong


def without_label(root: QWidget) -> list[str]:
    """Fields that no label names; a field that says in itself what it takes needs none."""
    named = {id(one.buddy()) for one in root.findChildren(QLabel) if one.buddy() is not None}
    wrong = []
    for field in shown(root):
        if not isinstance(field, FIELDS) or id(field) in named:
            continue
        says_itself = bool(field.placeholderText()) if isinstance(field, QLineEdit) else False
        if isinstance(field, QComboBox):  # the line of a choice: `Case: …`
            says_itself = field.property("role") == "inline" or bool(field.property("filters"))
        if not says_itself:
            wrong.append(f"no label: {name_of(field)}")
    return wrong


# --- keys ---------------------------------------------------------------------------------------


def live_keys(root: QWidget) -> Iterator[tuple[str, QAction]]:
    """Every key that is answered now, as Qt's map of shortcuts sees it."""
    for action in {id(one): one for one in root.findChildren(QAction)}.values():
        if not action.isEnabled() or action.shortcutContext() != Qt.ShortcutContext.WindowShortcut:
            continue
        holders = [one for one in action.associatedObjects() if isinstance(one, QWidget)]
        if any(one.isVisible() and one.isEnabled() and one.window() is root for one in holders):
            for keys in action.shortcuts():
                if not keys.isEmpty():
                    yield keys.toString(QKeySequence.SequenceFormat.PortableText), action


def doubled_keys(root: QWidget) -> list[str]:
    seen: dict[str, QAction] = {}
    wrong = []
    for keys, action in live_keys(root):
        if keys in seen and seen[keys] is not action:
            wrong.append(f"{keys} is answered twice: “{seen[keys].text()}” and “{action.text()}”")
        seen[keys] = action
    return wrong


def keys_of_hidden(root: QWidget) -> list[str]:
    """A key whose button is not shown must not answer."""
    live = {id(action): keys for keys, action in live_keys(root)}
    return [
        f"{live[id(button.action)]} answers, but its button is not shown: {name_of(button)}"
        for button in root.findChildren(KeyButton)
        if not button.isVisible()
        and id(button.action) in live
        and button.property("role") != "chip"  # beside a notice their menu tells the keys
    ]


def mains(root: QWidget) -> list[str]:
    """The filled buttons that can be pressed."""
    return [
        name_of(one)
        for one in shown(root)
        if isinstance(one, QPushButton) and one.property("role") == "main" and one.isEnabled()
    ]


# --- the Tab key --------------------------------------------------------------------------------


def tab_round(root: QWidget) -> list[QWidget]:
    """Where Tab stops, from where one is until it is back there."""
    start = QApplication.focusWidget()
    assert start is not None, "nothing has the focus"
    round_: list[QWidget] = []
    for _ in range(300):
        at = QApplication.focusWidget()
        assert at is not None, "the focus was lost"
        if at in round_:
            break
        round_.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return round_


def _seen(widget: QWidget, root: QWidget) -> QRect:
    """The part of it that is not scrolled away or cut off by what holds it."""
    seen, holder = _place(widget, root), widget.parentWidget()
    while holder is not None and holder is not root:
        seen = seen.intersected(_place(holder, root))
        holder = holder.parentWidget()
    return seen


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def wrong_tabs(root: QWidget, round_: list[QWidget]) -> list[str]:
    """Stops that Tab leaves out, cannot come back from, or takes out of reading order.

    Reading order: on to the right in the same row, or to a row below, or to the next column. Once
    in a round it goes back to the beginning. Buttons that stand in a heading or aside (quiet ones)
    may come after what most people need.
    """
    wrong = [f"Tab leaves out {name_of(one)}" for one in stops(root) if one not in round_]
    back = []
    plain = [one for one in round_ if not _is_aside(one)]
    for one, following in zip(plain, [*plain[1:], *plain[:1]], strict=True):
        a, b = _place(one, root), _place(following, root)
        is_right = b.left() >= a.right() - 8
        is_below = b.top() >= a.bottom() - 8
        is_inside = a.contains(b) or b.contains(a)
        if not (is_right or is_below or is_inside):
            back.append(f"{name_of(one)} → {name_of(following)}")
    if len(back) > 1:
        wrong.append("Tab goes back more than once: " + "; ".join(back))
    return wrong


def _is_aside(widget: QWidget) -> bool:
    return widget.property("role") in _ASIDE or isinstance(widget.parentWidget(), StepHeading)


def unseen_stops(root: QWidget, round_: list[QWidget]) -> list[str]:
    """Stops that are hidden, or that do not show that they have the focus."""
    wrong = []
    for one in round_:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not one.isVisible() or _seen(one, root).isEmpty():
            wrong.append(f"can be reached but not seen: {name_of(one)}")
            continue
        place = _place(one, root).adjusted(-3, -3, 3, 3)
        before = _picture(root, place)
        one.clearFocus()
        QApplication.processEvents()
        if _picture(root, place) == before:
            wrong.append(f"does not show the focus: {name_of(one)}")
    return wrong


def _picture(root: QWidget, place: QRect) -> QImage:
    return root.grab(place.intersected(root.rect())).toImage()


# --- what can be read ---------------------------------------------------------------------------


def cut_texts(root: QWidget) -> list[str]:
    """Texts with less room than they take, where they are not shortened on purpose."""
    wrong = []
    for widget in shown(root):
        if _seen(widget, root).isEmpty():
            continue  # scrolled away
        if isinstance(widget, QLabel) and not widget.pixmap().isNull():
            continue
        if isinstance(widget, QLabel):
            wrong += _cut_label(widget)
        elif isinstance(widget, QLineEdit) and QFontInfo(widget.font()).pixelSize() < _LARGE_PX:
            wrong += _cut_hint(widget)  # enlarged, a hint may be cut: the name says the same
        elif isinstance(widget, QTableView):
            wrong += _cut_headings(widget)
        elif isinstance(widget, KeyButton):
            wrong += _narrow(widget, widget.minimumSize(), "button")
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
            wrong += _clipped(widget, root)
    return wrong


def _cut_label(made: QLabel) -> list[str]:
    if not made.text():
        return []
    if not made.wordWrap():
        return _narrow(made, made.sizeHint(), "text")
    needs = made.heightForWidth(made.width())
    if needs > made.height() + _SLACK:
        return [f"text needs {needs} px of height, has {made.height()}: {made.text()[:70]!r}"]
    return []


def _narrow(widget: QWidget, needs: QSize, what: str) -> list[str]:
    wrong = []
    said = getattr(widget, "text", lambda: "")() or widget.accessibleName()
    if needs.width() > widget.width() + _SLACK:
        wrong.append(f"{what} needs {needs.width()} px, has {widget.width()}: {said[:70]!r}")
    if needs.height() > widget.height() + _SLACK + 1:
        wrong.append(f"{what} needs {needs.height()} px height, has {widget.height()}: {said!r}")
    return wrong


def _cut_hint(line: QLineEdit) -> list[str]:
    hint = line.placeholderText()
    if not hint or line.text():
        return []
    needs = QFontMetrics(line.font()).horizontalAdvance(hint)
    has = line.contentsRect().width() - 4
    if line.property("role") == "scan":
        has -= 20
    return [] if needs <= has else [f"hint needs {needs} px, has {has}: {hint!r}"]


def _cut_headings(table: QTableView) -> list[str]:
    header = table.horizontalHeader()
    if not header.isVisible():
        return []
    wrong = []
    for at in range(header.count()):
        said = str(table.model().headerData(at, Qt.Orientation.Horizontal) or "")
        needs = QFontMetrics(text_font(12)).horizontalAdvance(said) + 16
        has = header.sectionSize(at)
        if said and not header.isSectionHidden(at) and needs > has + _SLACK:
            wrong.append(f"heading needs {needs} px, has {has}: {said!r}")
    return wrong


def _clipped(widget: QWidget, root: QWidget) -> list[str]:
    """Whether a holder that does not scroll is too small for what it holds."""
    holder = widget.parentWidget()
    while holder is not None and holder is not root:
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            return []
        place = _place(widget, holder)
        if not holder.rect().adjusted(-1, -1, 1, 1).contains(place):
            return [f"sticks out of {type(holder).__name__}: {name_of(widget)} {place}"]
        holder = holder.parentWidget()
    return []


def overlaps(root: QWidget) -> list[str]:
    """Texts and fields that lie over one another."""
    kinds = (QLabel, *FIELDS, QAbstractButton)
    placed = [
        (one, _seen(one, root))
        for one in shown(root)
        if isinstance(one, kinds) and not _is_empty(one) and not _seen(one, root).isEmpty()
    ]
    return [
        f"lie over one another: {name_of(one)} and {name_of(other)}"
        for at, (one, place) in enumerate(placed)
        for other, where in placed[at + 1 :]
        if place.adjusted(1, 1, -1, -1).intersects(where.adjusted(1, 1, -1, -1))
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
    ]


def _is_empty(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and not widget.text()


def room_scrolls(root: QWidget) -> list[str]:
    """At the usual size of texts every room fits as it is."""
    areas = [one for one in root.findChildren(RoomArea) if one.isVisible()]
    return [
        f"the room does not fit: {area.widget().minimumSizeHint().toTuple()} in "
        f"{area.viewport().size().toTuple()}"
        for area in areas
        if area.verticalScrollBar().maximum() or area.horizontalScrollBar().maximum()
    ]


def bars_across(root: QWidget) -> list[str]:
    """Nothing scrolls sideways."""
    return [
        f"scrolls sideways: {name_of(area)}"
        for area in shown(root)
        if isinstance(area, QScrollArea)
        and area.horizontalScrollBar().maximum()
        and not isinstance(area, RoomArea)
    ]


def all_of(*answers: Iterable[str]) -> str:
    """The sentences, one a line, each once."""
    return "\n".join(dict.fromkeys(sentence for answer in answers for sentence in answer))
