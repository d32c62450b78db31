from typing import Literal

ActionType = Literal["email", "in_app", "push", "slack", "twilio", "webhook", "whatsapp"] | str
