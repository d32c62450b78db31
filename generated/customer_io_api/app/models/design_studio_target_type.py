from typing import Literal

DesignStudioTargetType = Literal["campaign_action", "newsletter", "transactional_message"] | str
