from typing import Literal

CampaignState = Literal["draft", "running", "stopped"] | str
