from typing import Literal

SuppressionReason = Literal["blocks", "bounces", "invalid_emails", "spam_reports"]
