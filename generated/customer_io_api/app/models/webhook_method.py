from typing import Literal

WebhookMethod = Literal["delete", "get", "patch", "post", "put"] | str
