"""A small editor: it speaks the Language Server Protocol with basedpyright over pipes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

Json = dict[str, Any]


class LanguageClient:
    """One server for one project folder. Answers come in the order of the requests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._last_id = self._opened = 0
        command = [str(Path(sys.executable).with_name("basedpyright-langserver")), "--stdio"]
        self._server = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> Self:
        capabilities = {
            "textDocument": {
                "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
                "hover": {"contentFormat": ["plaintext"]},
                "signatureHelp": {"signatureInformation": {"documentationFormat": ["plaintext"]}},
            },
            "workspace": {"configuration": True},
        }
        root = {"uri": self._folder.as_uri(), "name": self._folder.name}
        self.ask("initialize", {"processId": None, "capabilities": capabilities, "workspaceFolders": [root]})
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.kill()
        self._server.communicate()

    def open(self, text: str) -> Json:
        """Show the server a new file of this text; what to name it by in a request."""
        self._opened += 1
        document = {"uri": (self._folder / f"edited_{self._opened}.py").as_uri()}
        whole = {**document, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": whole}})
        return document

    def ask(self, method: str, params: Json) -> Any:
        """Send a request, serve what the server asks meanwhile, and give its answer."""
        self._last_id += 1
        self._send({"id": self._last_id, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message:
                self._serve(message)
            elif message["id"] == self._last_id:
                assert "error" not in message, message
                return message["result"]

    def _serve(self, message: Json) -> None:
        if "id" in message:
            settings: list[Json] = [{} for _ in message.get("params", {}).get("items", [])]
            result = settings if message["method"] == "workspace/configuration" else None
            self._send({"id": message["id"], "result": result})

    def _send(self, message: Json) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._server.stdin.flush()

    def _receive(self) -> Json:
        assert self._server.stdout
        length = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b": ")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server ended"
        message: Json = json.loads(self._server.stdout.read(length))
        return message
