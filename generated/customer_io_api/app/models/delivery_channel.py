from typing import Literal

DeliveryChannel = (
    Literal["email", "in_app", "inbox", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"] | str
)
