"""What can keep a page from the paper, by kind; `str()` is the sentence in the window's language.

PrintFault
├── PrinterGone      no printer of that name on this machine
├── PrinterRefused   it is there and takes no pages, or dropped this one
├── PrinterStopped   somebody or an error stopped it
├── NoPaper          it waits for paper
├── NoAnswer         nothing happened in the time a page takes
└── PageNotWritten   the PDF file could not be written

Nothing was printed when one is raised, and nothing will come out of the printer later.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class PrintFault(Exception):
    """A page that is not on paper; `printer` is the printer's (or the file's) name."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer)
        self.printer = printer

    def sentence(self) -> str:
        raise NotImplementedError

    def __str__(self) -> str:
        return self.sentence().format(printer=self.printer)


class PrinterGone(PrintFault):
    def sentence(self) -> str:
        return translate("PrintFault", "the printer {printer} is no longer on this computer")


class PrinterRefused(PrintFault):
    def sentence(self) -> str:
        return translate("PrintFault", "the printer {printer} did not take the page")


class PrinterStopped(PrintFault):
    def sentence(self) -> str:
        return translate("PrintFault", "the printer {printer} is stopped")


class NoPaper(PrintFault):
    def sentence(self) -> str:
        return translate("PrintFault", "the printer {printer} is out of paper")


class NoAnswer(PrintFault):
    def sentence(self) -> str:
        return translate(
            "PrintFault", "the printer {printer} does not answer; is it switched on and connected?"
        )


class PageNotWritten(PrintFault):
    def sentence(self) -> str:
        return translate("PrintFault", "the file {printer} could not be written; is the disk full?")
