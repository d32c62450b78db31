from typing import Literal

InboxPreviewVariant = Literal["full_thumbnail", "screenshot", "thumbnail"]
