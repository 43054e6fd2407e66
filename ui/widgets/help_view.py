"""Shows a page of help: headings, key caps and tables in our look, pictures sharp at any scale."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from desk_app.domain.search import fold
from ui.help_pages import PICTURES
from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled

_MARGIN = 20
_SETTLE_MS = 80
_TITLE_PX = {1: 20, 2: 16, 3: 14}
_CODE = re.compile(r"`([^`]+)`")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(\.\./pictures/([\w-]+\.png)\)")
_NBSP = "\u00a0"
_OBJECT = "\ufffc"
"""Stands for a picture in the text of a block."""


class HelpView(QTextBrowser):
    """`show_text` takes Markdown. A picture leads to itself, at its full size."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help")
        self.setOpenLinks(False)
        self._text = ""
        self._words = ""
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._render)

    def show_text(self, text: str, words: str = "") -> None:
        """`words`, folded, are marked where they stand, and the first is brought into view."""
        self._text = text
        self._words = words
        self._render()
        self.verticalScrollBar().setValue(0)
        marks = self._marks()
        if marks:
            self.setTextCursor(_collapsed(marks[0]))
            self.ensureCursorVisible()

    def show_picture(self, name: str) -> None:
        """One picture at the size it was taken."""
        self.show_text(f"![]({name})")

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that are marked now."""
        return tuple(mark.selectedText() for mark in self._marks())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._settle.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()
        return super().event(event)

    # --- making a document ---------------------------------------------------------------------

    def _render(self) -> None:
        """The page anew, as wide as the view is now; one goes on reading where one was."""
        if not self._text:
            return
        bar = self.verticalScrollBar()
        was = bar.value() / max(bar.maximum(), 1)
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        document.setMarkdown(_for_qt(self._text))
        for name, is_whole in _pictures_of(self._text):
            image = self._picture(name, is_whole=is_whole)
            kind = QTextDocument.ResourceType.ImageResource
            document.addResource(kind.value, QUrl(name), image)
        _dress(document)
        self.setDocument(document)
        self._show_marks()
        bar.setValue(round(was * bar.maximum()))

    def _picture(self, name: str, *, is_whole: bool) -> QImage:
        """Scaled here to the pixels of the screen, so that nothing scales it again."""
        ratio = self.devicePixelRatioF()
        image = QImage(str(PICTURES / name))
        width = image.width()
        if not is_whole:
            width = min(width, max(self.viewport().width() - 2 * _MARGIN - 2, 200))
        smooth = Qt.TransformationMode.SmoothTransformation
        made = image.convertToFormat(QImage.Format.Format_RGB32)
        made = made.scaledToWidth(round(width * ratio), smooth)
        painter = QPainter(made)
        painter.setPen(QColor(TOKENS.field_line))
        painter.drawRect(0, 0, made.width() - 1, made.height() - 1)
        painter.end()
        made.setDevicePixelRatio(ratio)
        return made

    # --- what was looked for -------------------------------------------------------------------

    def _marks(self) -> list[QTextCursor]:
        """Where the words stand side by side; where they nowhere do, each of them."""
        words = self._words.split()
        return self._standing(words) or [
            cursor for word in words for cursor in self._standing([word])
        ]

    def _standing(self, words: list[str]) -> list[QTextCursor]:
        """Where these words follow one another; the last may be the beginning of one."""
        found = []
        for block in _blocks(self.document()) if words else ():
            there = list(re.finditer(r"\w+", block.text()))
            folded = [fold(one[0]) for one in there]
            for at in range(len(there) - len(words) + 1):
                last = at + len(words) - 1
                if folded[at:last] == words[:-1] and folded[last].startswith(words[-1]):
                    found.append(_span(block, there[at].start(), there[last].end()))
        return found

    def _show_marks(self) -> None:
        selections = []
        for cursor in self._marks():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            form = QTextCharFormat()
            form.setBackground(QColor(TOKENS.warn_tint))
            form.setForeground(QColor(TOKENS.warn))
            mark.format = form
            selections.append(mark)
        self.setExtraSelections(selections)


def _pictures_of(text: str) -> Iterator[tuple[str, bool]]:
    """Files, and whether each is shown at its full size (it is named without a folder)."""
    for match in re.finditer(r"!\[[^\]]*\]\((\.\./pictures/)?([\w-]+\.png)\)", text):
        yield match[2], not match[1]


def _for_qt(text: str) -> str:
    """Key caps get room to their sides, pictures lead to themselves."""
    text = _CODE.sub(lambda match: f"`{_NBSP}{match[1].replace(' ', _NBSP)}{_NBSP}`", text)
    return _PICTURE.sub(r"[![\1](\2)](\2)", text)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _span(block: QTextBlock, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _collapsed(cursor: QTextCursor) -> QTextCursor:
    made = QTextCursor(cursor)
    made.setPosition(cursor.selectionStart())
    return made


def _dress(document: QTextDocument) -> None:
    for block in _blocks(document):
        _dress_block(block)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _dress_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    is_cell = cursor.currentTable() is not None
    form = QTextBlockFormat()
    height = 100 if _OBJECT in block.text() else 130
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(18 if level > 1 else 0)
    form.setBottomMargin(0 if is_cell else 4 if block.textList() else 8)
    if block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
        form.setBackground(QBrush(QColor(TOKENS.done_tint)))
    cursor.mergeBlockFormat(form)
    iterator = block.begin()
    pieces = []
    while not iterator.atEnd():
        pieces.append(iterator.fragment())
        iterator += 1
    for piece in pieces:
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_char_form(piece.charFormat(), level))


def _char_form(was: QTextCharFormat, level: int) -> QTextCharFormat:
    form = QTextCharFormat(was)
    if was.isImageFormat():
        return form
    form.setForeground(QColor(TOKENS.accent if was.isAnchor() else TOKENS.text))
    if level:
        form.setProperty(QTextFormat.Property.FontPixelSize, scaled(_TITLE_PX.get(level, 14)))
        form.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        form.setFontWeight(QFont.Weight.Bold)
    if was.fontFixedPitch():
        form.setFontFixedPitch(False)
        form.setFontFamilies([QFont().family()])
        form.setFontWeight(QFont.Weight.Bold)
        form.setProperty(QTextFormat.Property.FontPixelSize, scaled(12))
        form.setForeground(QColor(TOKENS.pressed))
        form.setBackground(QColor(TOKENS.tint))
    return form


def _dress_table(table: QTextTable) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(TOKENS.line)))
    form.setBorderCollapse(True)
    form.setCellPadding(5)
    form.setCellSpacing(0)
    form.setTopMargin(4)
    form.setBottomMargin(10)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    share = QTextLength.Type.PercentageLength
    form.setColumnWidthConstraints([QTextLength(share, 28), QTextLength(share, 72)])
    table.setFormat(form)
