from typing import Literal

MessageType = Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"] | str
