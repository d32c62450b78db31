from typing import Literal

AudienceType = Literal[0, 1] | int
