from typing import Literal

InboxPreviewTier = Literal["free", "paid"] | str
