"""Limits of the service, from `x-cio-limits` in the contract."""

from typing import Final

IDENTIFIER_BYTES: Final = 150
"""Track: the longest identifier of a person."""
ATTRIBUTE_NAME_BYTES: Final = 150
"""Track: the longest attribute name."""
ATTRIBUTE_VALUE_BYTES: Final = 1000
"""Track: the longest attribute value."""
ATTRIBUTES_PER_PERSON: Final = 300
"""Track: the most attributes of one person."""
EVENT_NAME_BYTES: Final = 100
"""Track: the longest event name."""
EVENT_DATA_BYTES: Final = 102400
"""Track: the largest data of one event, as JSON."""
V2_ITEM_BYTES: Final = 32768
"""Track v2: the largest entity, alone or in a batch."""
V2_BATCH_BYTES: Final = 512000
"""Track v2: the largest batch."""
SEGMENT_IDS: Final = 1000
"""Track: the most ids in one segment change."""
PIPELINES_CALL_BYTES: Final = 32768
"""Pipelines: the largest call, alone or in a batch; a larger one is answered 200 and dropped."""
PIPELINES_BATCH_BYTES: Final = 512000
"""Pipelines: the largest batch; a larger one is answered 200 and dropped."""
ATTRIBUTE_LOOKUP_IDS: Final = 100
"""App: the most ids in one attribute look-up."""
ASSET_BYTES: Final = 2097152
"""App: the largest uploaded file."""
ATTACHMENT_BYTES: Final = 2097152
"""App: the most bytes of all attachments of one email, before they are Base64."""
EMAIL_BYTES: Final = 1048576
"""App: the largest transactional email without its attachments, as JSON."""
EMAIL_ADDRESSES: Final = 15
"""App: the most addresses of one transactional email in `to`, `cc` and `bcc` together."""
SEND_AHEAD_SECONDS: Final = 7776000
"""App: how far ahead a transactional message may be sent, in seconds."""
