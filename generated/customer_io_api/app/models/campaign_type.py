from typing import Literal

CampaignType = Literal["date", "event", "form", "object", "relationship", "segment", "webhook"] | str
