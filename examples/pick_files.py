"""Lets a user select files of Google Drive in the browser (async).

    .venv/bin/python examples/pick_files.py

With the vendor's SDK, whose file the variable PARAGON_CONNECT_SDK names, the browser of
this machine opens; without it, a script stands in for the page and the user. Google's
picker needs a developer key, and the address of the page among its allowed origins.
"""

from __future__ import annotations

import asyncio
import os

from browser import Browser
from local_server import LocalServer
from paragon_connect import AsyncParagon
from portal_page import picks, shown_by

CONTRACT = {"id": "1aBcD", "name": "Contract.pdf", "mimeType": "application/pdf"}


async def main() -> None:
    """Let ada select a file, and look at what she selected."""
    with LocalServer() as server:
        async with AsyncParagon(
            project_id="demo", user_token=server.token("ada"), base_url=server.url
        ) as paragon:
            await paragon.install_integration("googledrive", open_url=Browser())
            picker = paragon.external_file_picker(
                "googledrive",
                allowed_types=["application/pdf"],
                on_cancel=lambda: print("ada selected nothing"),
            ).init(developer_key=os.environ.get("GOOGLE_DEVELOPER_KEY", "AIzaS..."))
            for file in await picker.open(timeout=300, **shown_by(picks(CONTRACT))):
                print("ada selected", file["name"])


if __name__ == "__main__":
    asyncio.run(main())
