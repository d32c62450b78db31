from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.alias_item import AliasItem
    from ..models.call_context import CallContext
    from ..models.group_item import GroupItem
    from ..models.identify_item import IdentifyItem
    from ..models.integrations import Integrations
    from ..models.page_item import PageItem
    from ..models.screen_item import ScreenItem
    from ..models.track_item import TrackItem


@_attrs_define(repr=False)
class CallBatch(Model):
    """Calls to send, at most 500 KB of JSON."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "batch": "batch",
        "context": "context",
        "integrations": "integrations",
    }

    batch: list[AliasItem | GroupItem | IdentifyItem | PageItem | ScreenItem | TrackItem]
    """ Calls, each of at most 32 KB of JSON. """
    context: CallContext | Unset = UNSET
    """ Where and how a call was made. Own names may be added. """
    integrations: Integrations | Unset = UNSET
    """ Destinations of the call by name. True sends it there and false does not; `All` stands for the others. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.group_item import GroupItem
        from ..models.identify_item import IdentifyItem
        from ..models.page_item import PageItem
        from ..models.screen_item import ScreenItem
        from ..models.track_item import TrackItem

        batch = []
        for batch_item_data in self.batch:
            batch_item: dict[str, Any]
            if isinstance(batch_item_data, IdentifyItem):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, TrackItem):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, PageItem):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, ScreenItem):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, GroupItem):
                batch_item = batch_item_data.to_dict()
            else:
                batch_item = batch_item_data.to_dict()

            batch.append(batch_item)

        context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.context, Unset):
            context = self.context.to_dict()

        integrations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.integrations, Unset):
            integrations = self.integrations.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "batch": batch,
            }
        )
        if context is not UNSET:
            field_dict["context"] = context
        if integrations is not UNSET:
            field_dict["integrations"] = integrations

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.alias_item import AliasItem
        from ..models.call_context import CallContext
        from ..models.group_item import GroupItem
        from ..models.identify_item import IdentifyItem
        from ..models.integrations import Integrations
        from ..models.page_item import PageItem
        from ..models.screen_item import ScreenItem
        from ..models.track_item import TrackItem

        d = fields_of(src_dict)
        batch: list[AliasItem | GroupItem | IdentifyItem | PageItem | ScreenItem | TrackItem] = []
        for batch_item_data in d.pop("batch", None) or []:

            def _parse_batch_item(
                data: object,
            ) -> AliasItem | GroupItem | IdentifyItem | PageItem | ScreenItem | TrackItem:
                try:
                    if not (isinstance(data, dict) and {"type"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_batch_call_type_0 = IdentifyItem.from_dict(data)

                    return componentsschemas_batch_call_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"event", "type"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_batch_call_type_1 = TrackItem.from_dict(data)

                    return componentsschemas_batch_call_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_batch_call_type_2 = PageItem.from_dict(data)

                    return componentsschemas_batch_call_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_batch_call_type_3 = ScreenItem.from_dict(data)

                    return componentsschemas_batch_call_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"groupId", "type"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_batch_call_type_4 = GroupItem.from_dict(data)

                    return componentsschemas_batch_call_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not (isinstance(data, dict) and {"previousId", "userId", "type"} <= data.keys()):
                    raise TypeError()
                componentsschemas_batch_call_type_5 = AliasItem.from_dict(data)

                return componentsschemas_batch_call_type_5

            batch_item = _parse_batch_item(batch_item_data)

            batch.append(batch_item)

        _context = d.pop("context", UNSET)
        context: CallContext | Unset
        if _context is None or isinstance(_context, Unset):
            context = UNSET
        else:
            context = CallContext.from_dict(_context)

        _integrations = d.pop("integrations", UNSET)
        integrations: Integrations | Unset
        if _integrations is None or isinstance(_integrations, Unset):
            integrations = UNSET
        else:
            integrations = Integrations.from_dict(_integrations)

        _made = cls(
            batch=batch,
            context=context,
            integrations=integrations,
        )

        _made.additional_properties = d
        return _made
