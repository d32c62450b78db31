from typing import Literal

DesignStudioPublishState = Literal["done", "pending"] | str
