from typing import Literal

ImportRows = Literal["all", "only_existing", "only_new"] | str
