from typing import Literal

DesignStudioSortOrder = Literal["asc", "desc"]
