from typing import Literal

SendingState = Literal["automatic", "draft", "off"] | str
