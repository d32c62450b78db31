from typing import Literal

DesignStudioSortBy = Literal["created", "name", "updated"]
