from typing import Literal

InboxPreviewState = Literal["Bounced", "Complete", "Pending", "Processing"] | str
