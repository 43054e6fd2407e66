"""The pages of a PDF as pictures, for the preview and for printers that are drawn on."""

from __future__ import annotations

from threading import Lock

import pypdfium2
from PySide6.QtGui import QImage

# PDFium works for one thread at a time.
_ONE_AT_A_TIME = Lock()
_POINTS_PER_INCH = 72


class Pages:
    """An open PDF. Safe on any thread. Raises ValueError when it is none."""

    def __init__(self, pdf: bytes) -> None:
        with _ONE_AT_A_TIME:
            try:
                document = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise ValueError("not a readable PDF") from error
            try:
                self.sizes_pt: tuple[tuple[float, float], ...] = tuple(
                    (width, height) for width, height in map(_size, document)
                )
            finally:
                document.close()
        self._pdf = pdf

    def __len__(self) -> int:
        return len(self.sizes_pt)

    def picture(self, page: int, width: int) -> QImage:
        """One page on white, `width` device pixels wide."""
        with _ONE_AT_A_TIME:
            document = pypdfium2.PdfDocument(self._pdf)
            try:
                scale = width / self.sizes_pt[page][0]
                bitmap = document[page].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
                image = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()
                bitmap.close()
            finally:
                document.close()
        return image

    def picture_at(self, page: int, dots_per_inch: float) -> QImage:
        """One page at a printer's own resolution."""
        return self.picture(page, round(self.sizes_pt[page][0] * dots_per_inch / _POINTS_PER_INCH))


def _size(page: pypdfium2.PdfPage) -> tuple[float, float]:
    width, height = page.get_size()
    page.close()
    return width, height
