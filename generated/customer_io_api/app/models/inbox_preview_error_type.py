from typing import Literal

InboxPreviewErrorType = (
    Literal["abandoned", "bounced", "client_rejected", "expired", "other", "vendor_request", "vendor_timeout"] | str
)
