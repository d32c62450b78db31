from typing import Literal

InboxPreviewCategory = Literal["Application", "Mobile", "Web"] | str
