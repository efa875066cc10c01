"""One window per agency: a second start brings the first one forward."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class SingleWindow(QObject):
    """Listens for other starts on the same folder."""

    raise_wanted = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._name = _name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> None:
        """Answer from now on; a name left behind by a crash is taken over."""
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.raise_wanted.emit()


def raise_first(folder: Path) -> bool:
    """Ask the window that has this folder open to come forward; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    is_there = socket.waitForConnected(_WAIT_MS)
    socket.disconnectFromServer()
    return is_there


def _name(folder: Path) -> str:
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return f"ats-desktop-{digest[:24]}"
