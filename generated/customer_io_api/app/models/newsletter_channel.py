from typing import Literal

NewsletterChannel = Literal["email", "in_app", "inbox", "push", "twilio", "webhook"] | str
