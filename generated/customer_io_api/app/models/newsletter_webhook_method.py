from typing import Literal

NewsletterWebhookMethod = Literal["DELETE", "GET", "PATCH", "POST", "PUT"]
