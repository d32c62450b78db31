from typing import Literal

MessageChannel = Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
