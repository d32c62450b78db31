from typing import Literal

DesignStudioFormat = Literal["minify", "none", "prettify"] | str
