"""The fast QR code against the one that tries every mask in turn."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel, QRUtil

from ats_desktop.documents import qr_code

_TEXTS = some.text(some.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=60)


def _slow(text: str) -> Any:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text))
    code.make()
    return code


@settings(max_examples=25, deadline=None)
@given(_TEXTS)
def test_every_module_is_as_in_the_slow_code(text: str) -> None:
    slow = _slow(text)
    side, runs = qr_code.dark_runs(text)
    modules = [[False] * side for _ in range(side)]
    for row, start, end in runs:
        modules[row][start:end] = [True] * (end - start)
    assert modules == slow.modules


@pytest.mark.parametrize("mask", range(8))
def test_a_mask_loses_as_many_points_as_counted_one_by_one(mask: int) -> None:
    slow = _slow("CA-2026-0042 Ref 0123 4567 89AB CDEF")
    slow.makeImpl(True, mask)
    rows = [sum(1 << place for place, dark in enumerate(row) if dark) for row in slow.modules]
    assert qr_code.lost_points(rows, len(rows)) == QRUtil.getLostPoint(slow)
