from typing import Literal

ReportingWebhookType = Literal["js", "webhook"] | str
