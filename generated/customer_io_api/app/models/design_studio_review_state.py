from typing import Literal

DesignStudioReviewState = Literal["complete", "partial", "render_failed"] | str
