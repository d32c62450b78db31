"""A typed client for Customer.io: Track, App and Pipelines APIs, synchronous and asynchronous.

Names are loaded on first use, so that importing this package costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from customer_io_api._shared import (
        UNSET,
        AsyncPager,
        AttachmentContent,
        CallOptions,
        FileContent,
        Page,
        Pager,
        Request,
        Unset,
    )
    from customer_io_api.webhooks.events import UnknownEvent, WebhookEvent
    from customer_io_client.client._async.create import create_async_customerio_client
    from customer_io_client.client._async.root import AsyncCustomerIO
    from customer_io_client.client._sync.create import create_customerio_client
    from customer_io_client.client._sync.root import CustomerIO
    from customer_io_client.core.practices import PracticeWarning
    from customer_io_client.exceptions import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        CustomerIOError,
        DeliveryError,
        DownloadError,
        ErrorDetail,
        InvalidInputError,
        JobError,
        JobFailedError,
        JobTimeoutError,
        NotFoundError,
        OutboxError,
        Outcome,
        PaceTimeoutError,
        PagingError,
        PartialFailureError,
        PayloadTooLargeError,
        PermissionDeniedError,
        RateLimitError,
        ResponseFormatError,
        ServerError,
        TooLargeError,
        UnprocessableError,
        WebhookFormatError,
        WebhookSignatureError,
        WrongRegionError,
    )
    from customer_io_client.options import HookEvent, Hooks, Pacing, Practices, Rate
    from customer_io_client.regions import Region
    from customer_io_client.types import ApiResponse, Attributes, Customer, Identifier, IdType, JsonValue, Time
    from customer_io_client.webhooks import verify_webhook

__version__ = "0.1.0"

_HOMES: Final = {
    "customer_io_api._shared": (
        "UNSET",
        "AsyncPager",
        "AttachmentContent",
        "CallOptions",
        "FileContent",
        "Page",
        "Pager",
        "Request",
        "Unset",
    ),
    "customer_io_api.webhooks.events": ("UnknownEvent", "WebhookEvent"),
    "customer_io_client.client._async.create": ("create_async_customerio_client",),
    "customer_io_client.client._async.root": ("AsyncCustomerIO",),
    "customer_io_client.client._sync.create": ("create_customerio_client",),
    "customer_io_client.client._sync.root": ("CustomerIO",),
    "customer_io_client.core.practices": ("PracticeWarning",),
    "customer_io_client.exceptions": (
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "CustomerIOError",
        "DeliveryError",
        "DownloadError",
        "ErrorDetail",
        "InvalidInputError",
        "JobError",
        "JobFailedError",
        "JobTimeoutError",
        "NotFoundError",
        "OutboxError",
        "Outcome",
        "PaceTimeoutError",
        "PagingError",
        "PartialFailureError",
        "PayloadTooLargeError",
        "PermissionDeniedError",
        "RateLimitError",
        "ResponseFormatError",
        "ServerError",
        "TooLargeError",
        "UnprocessableError",
        "WebhookFormatError",
        "WebhookSignatureError",
        "WrongRegionError",
    ),
    "customer_io_client.options": ("HookEvent", "Hooks", "Pacing", "Practices", "Rate"),
    "customer_io_client.regions": ("Region",),
    "customer_io_client.types": ("ApiResponse", "Attributes", "Customer", "IdType", "Identifier", "JsonValue", "Time"),
    "customer_io_client.webhooks": ("verify_webhook",),
}

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "ApiResponse",
    "AsyncCustomerIO",
    "AsyncPager",
    "AttachmentContent",
    "Attributes",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "Customer",
    "CustomerIO",
    "CustomerIOError",
    "DeliveryError",
    "DownloadError",
    "ErrorDetail",
    "FileContent",
    "HookEvent",
    "Hooks",
    "IdType",
    "Identifier",
    "InvalidInputError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "JsonValue",
    "NotFoundError",
    "OutboxError",
    "Outcome",
    "PaceTimeoutError",
    "Pacing",
    "Page",
    "Pager",
    "PagingError",
    "PartialFailureError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PracticeWarning",
    "Practices",
    "Rate",
    "RateLimitError",
    "Region",
    "Request",
    "ResponseFormatError",
    "ServerError",
    "Time",
    "TooLargeError",
    "UnknownEvent",
    "UnprocessableError",
    "Unset",
    "WebhookEvent",
    "WebhookFormatError",
    "WebhookSignatureError",
    "WrongRegionError",
    "__version__",
    "builders",  # pyright: ignore[reportUnsupportedDunderAll] # a module of its own, loaded on first use
    "create_async_customerio_client",
    "create_customerio_client",
    "verify_webhook",
]

_MODULES: Final = frozenset({"builders"})
"""Public modules, loaded on first use as well."""

_HOME_OF: Final = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)
