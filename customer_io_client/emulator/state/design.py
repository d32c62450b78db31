"""The Design Studio of the workspace: folders, components, emails and what hangs on them."""

from __future__ import annotations

from customer_io_client.emulator.state import components, emails
from customer_io_client.emulator.state.compiling import Compiling
from customer_io_client.emulator.state.contents import Contents
from customer_io_client.emulator.state.folders import Folders
from customer_io_client.emulator.state.inbox_previews import InboxPreviews
from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.publishing import Publishing
from customer_io_client.emulator.state.rendering import Rendering
from customer_io_client.emulator.state.senders import Senders
from customer_io_client.emulator.state.versions import Versions
from customer_io_client.emulator.store import Store


class Design:
    """Everything of the Design Studio."""

    def __init__(
        self,
        store: Store,
        journal: Journal,
        jobs: Jobs,
        *,
        contents: Contents,
        rendering: Rendering,
        senders: Senders,
    ) -> None:
        contained = (components.shelf(store), emails.shelf(store))
        self.folders = Folders(store, journal, "design_folders", contained)
        self.components = components.Components(store, journal, self.folders)
        self.emails = emails.Emails(store, journal, self.folders, senders)
        self.versions = Versions(store, journal, self.emails, self.components)
        self.compiling = Compiling(self.components, rendering)
        self.publishing = Publishing(store, jobs, self.emails, self.versions, self.compiling, contents)
        self.inbox_previews = InboxPreviews(store, journal, jobs)
        self.senders = senders
        self.rendering = rendering
