"""Why a CV file could not be read; each error is one row's reason and stops nothing else."""

from typing import ClassVar

from ats_desktop.errors import UserError


class UnreadableFileError(UserError):
    """A file gave no draft.

    values: name
    """

    code: ClassVar[str] = "file_unreadable"


class FileMissingError(UnreadableFileError):
    """The file is not there or may not be opened.

    values: name
    """

    code: ClassVar[str] = "file_missing"


class FileEmptyError(UnreadableFileError):
    """The file has no bytes.

    values: name
    """

    code: ClassVar[str] = "file_empty"


class FileTooBigError(UnreadableFileError):
    """The file, or what it unpacks to, is larger than a CV may be.

    values: name, size (bytes), limit (bytes)
    """

    code: ClassVar[str] = "file_too_big"


class FileEncryptedError(UnreadableFileError):
    """The file opens only with a password.

    values: name
    """

    code: ClassVar[str] = "file_encrypted"


class FileDamagedError(UnreadableFileError):
    """The file is of a known kind, but broken or made to do harm.

    values: name, kind
    """

    code: ClassVar[str] = "file_damaged"


class FileUnknownKindError(UnreadableFileError):
    """The content is of no kind that is read.

    values: name
    """

    code: ClassVar[str] = "file_unknown_kind"


class FileOldExcelError(UnreadableFileError):
    """The file is an Excel workbook of the years before 2007 (.xls).

    values: name
    """

    code: ClassVar[str] = "file_old_excel"


class WorkbookExpectedError(UnreadableFileError):
    """The file is neither an Excel workbook nor a package that could hold one.

    values: name
    """

    code: ClassVar[str] = "workbook_expected"


class WorkbookMacrosError(UnreadableFileError):
    """The workbook carries macros, which a shortlist never has.

    values: name, part
    """

    code: ClassVar[str] = "workbook_macros"


class WorkbookPartError(UnreadableFileError):
    """A part of the workbook or package is broken or made to do harm.

    values: name, part
    """

    code: ClassVar[str] = "workbook_part"


class WorkbookTooBigError(UnreadableFileError):
    """The workbook unpacks to more than a shortlist can be; part is where the limit is passed.

    values: name, part, limit (bytes)
    """

    code: ClassVar[str] = "workbook_too_big"


class WorkbooksSeveralError(UnreadableFileError):
    """A package holds several workbooks, and nothing tells which is meant.

    values: name, count
    """

    code: ClassVar[str] = "workbooks_several"


class FileOldWordError(UnreadableFileError):
    """The file is a Word 97-2003 document, to be saved as DOCX or PDF first.

    values: name
    """

    code: ClassVar[str] = "file_old_word"


class FileTookTooLongError(UnreadableFileError):
    """Reading was stopped at the time limit.

    values: name, seconds
    """

    code: ClassVar[str] = "file_took_too_long"


class FileUsedTooMuchMemoryError(UnreadableFileError):
    """Reading was stopped at the memory limit.

    values: name, limit (bytes)
    """

    code: ClassVar[str] = "file_used_too_much_memory"


class ReaderUnavailableError(UnreadableFileError):
    """No reading process could be started; the installation is incomplete or the system is out of processes.

    values: name
    """

    code: ClassVar[str] = "reader_unavailable"


ERRORS_BY_CODE: dict[str, type[UnreadableFileError]] = {
    kind.code: kind
    for kind in (
        UnreadableFileError,
        FileMissingError,
        FileEmptyError,
        FileTooBigError,
        FileEncryptedError,
        FileDamagedError,
        FileUnknownKindError,
        FileOldExcelError,
        FileOldWordError,
        WorkbookExpectedError,
        WorkbookMacrosError,
        WorkbookPartError,
        WorkbookTooBigError,
        WorkbooksSeveralError,
        FileTookTooLongError,
        FileUsedTooMuchMemoryError,
    )
}
"""How a child process's answer becomes an error again."""
