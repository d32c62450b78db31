from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.add_object_relationships import AddObjectRelationships
    from ..models.add_person_device import AddPersonDevice
    from ..models.add_person_relationships import AddPersonRelationships
    from ..models.delete_object import DeleteObject
    from ..models.delete_object_relationships import DeleteObjectRelationships
    from ..models.delete_person import DeletePerson
    from ..models.delete_person_device import DeletePersonDevice
    from ..models.delete_person_relationships import DeletePersonRelationships
    from ..models.delivery_event import DeliveryEvent
    from ..models.identify_anonymous_object import IdentifyAnonymousObject
    from ..models.identify_object import IdentifyObject
    from ..models.identify_person import IdentifyPerson
    from ..models.merge_persons import MergePersons
    from ..models.person_event import PersonEvent
    from ..models.person_page_view import PersonPageView
    from ..models.person_screen_view import PersonScreenView
    from ..models.suppress_person import SuppressPerson
    from ..models.unsuppress_person import UnsuppressPerson


@_attrs_define(repr=False)
class EntityBatch(Model):
    """Actions to do, at most 500 KB of JSON."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "batch": "batch",
    }

    batch: list[
        AddObjectRelationships
        | AddPersonDevice
        | AddPersonRelationships
        | DeleteObject
        | DeleteObjectRelationships
        | DeletePerson
        | DeletePersonDevice
        | DeletePersonRelationships
        | DeliveryEvent
        | IdentifyAnonymousObject
        | IdentifyObject
        | IdentifyPerson
        | MergePersons
        | PersonEvent
        | PersonPageView
        | PersonScreenView
        | SuppressPerson
        | UnsuppressPerson
    ]
    """ Actions, each of at most 32 KB of JSON. The answer names them by their position from 0. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.add_object_relationships import AddObjectRelationships
        from ..models.add_person_device import AddPersonDevice
        from ..models.add_person_relationships import AddPersonRelationships
        from ..models.delete_object import DeleteObject
        from ..models.delete_object_relationships import DeleteObjectRelationships
        from ..models.delete_person import DeletePerson
        from ..models.delete_person_device import DeletePersonDevice
        from ..models.delete_person_relationships import DeletePersonRelationships
        from ..models.identify_anonymous_object import IdentifyAnonymousObject
        from ..models.identify_object import IdentifyObject
        from ..models.identify_person import IdentifyPerson
        from ..models.merge_persons import MergePersons
        from ..models.person_event import PersonEvent
        from ..models.person_page_view import PersonPageView
        from ..models.person_screen_view import PersonScreenView
        from ..models.suppress_person import SuppressPerson
        from ..models.unsuppress_person import UnsuppressPerson

        batch = []
        for batch_item_data in self.batch:
            batch_item: dict[str, Any]
            if isinstance(batch_item_data, IdentifyPerson):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, DeletePerson):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, PersonEvent):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, PersonPageView):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, PersonScreenView):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, AddPersonDevice):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, DeletePersonDevice):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, AddPersonRelationships):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, DeletePersonRelationships):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, MergePersons):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, SuppressPerson):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, UnsuppressPerson):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, IdentifyObject):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, IdentifyAnonymousObject):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, DeleteObject):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, AddObjectRelationships):
                batch_item = batch_item_data.to_dict()
            elif isinstance(batch_item_data, DeleteObjectRelationships):
                batch_item = batch_item_data.to_dict()
            else:
                batch_item = batch_item_data.to_dict()

            batch.append(batch_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "batch": batch,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.add_object_relationships import AddObjectRelationships
        from ..models.add_person_device import AddPersonDevice
        from ..models.add_person_relationships import AddPersonRelationships
        from ..models.delete_object import DeleteObject
        from ..models.delete_object_relationships import DeleteObjectRelationships
        from ..models.delete_person import DeletePerson
        from ..models.delete_person_device import DeletePersonDevice
        from ..models.delete_person_relationships import DeletePersonRelationships
        from ..models.delivery_event import DeliveryEvent
        from ..models.identify_anonymous_object import IdentifyAnonymousObject
        from ..models.identify_object import IdentifyObject
        from ..models.identify_person import IdentifyPerson
        from ..models.merge_persons import MergePersons
        from ..models.person_event import PersonEvent
        from ..models.person_page_view import PersonPageView
        from ..models.person_screen_view import PersonScreenView
        from ..models.suppress_person import SuppressPerson
        from ..models.unsuppress_person import UnsuppressPerson

        d = fields_of(src_dict)
        batch: list[
            AddObjectRelationships
            | AddPersonDevice
            | AddPersonRelationships
            | DeleteObject
            | DeleteObjectRelationships
            | DeletePerson
            | DeletePersonDevice
            | DeletePersonRelationships
            | DeliveryEvent
            | IdentifyAnonymousObject
            | IdentifyObject
            | IdentifyPerson
            | MergePersons
            | PersonEvent
            | PersonPageView
            | PersonScreenView
            | SuppressPerson
            | UnsuppressPerson
        ] = []
        for batch_item_data in d.pop("batch", None) or []:

            def _parse_batch_item(
                data: object,
            ) -> (
                AddObjectRelationships
                | AddPersonDevice
                | AddPersonRelationships
                | DeleteObject
                | DeleteObjectRelationships
                | DeletePerson
                | DeletePersonDevice
                | DeletePersonRelationships
                | DeliveryEvent
                | IdentifyAnonymousObject
                | IdentifyObject
                | IdentifyPerson
                | MergePersons
                | PersonEvent
                | PersonPageView
                | PersonScreenView
                | SuppressPerson
                | UnsuppressPerson
            ):
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_0 = IdentifyPerson.from_dict(data)

                    return componentsschemas_entity_operation_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_1 = DeletePerson.from_dict(data)

                    return componentsschemas_entity_operation_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action", "name"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_2 = PersonEvent.from_dict(data)

                    return componentsschemas_entity_operation_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action", "name"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_3 = PersonPageView.from_dict(data)

                    return componentsschemas_entity_operation_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action", "name"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_4 = PersonScreenView.from_dict(data)

                    return componentsschemas_entity_operation_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action", "device"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_5 = AddPersonDevice.from_dict(data)

                    return componentsschemas_entity_operation_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action", "device"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_6 = DeletePersonDevice.from_dict(data)

                    return componentsschemas_entity_operation_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (
                        isinstance(data, dict) and {"type", "identifiers", "action", "cio_relationships"} <= data.keys()
                    ):
                        raise TypeError()
                    componentsschemas_entity_operation_type_7 = AddPersonRelationships.from_dict(data)

                    return componentsschemas_entity_operation_type_7
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (
                        isinstance(data, dict) and {"type", "identifiers", "action", "cio_relationships"} <= data.keys()
                    ):
                        raise TypeError()
                    componentsschemas_entity_operation_type_8 = DeletePersonRelationships.from_dict(data)

                    return componentsschemas_entity_operation_type_8
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "action", "primary", "secondary"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_9 = MergePersons.from_dict(data)

                    return componentsschemas_entity_operation_type_9
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_10 = SuppressPerson.from_dict(data)

                    return componentsschemas_entity_operation_type_10
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_11 = UnsuppressPerson.from_dict(data)

                    return componentsschemas_entity_operation_type_11
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_12 = IdentifyObject.from_dict(data)

                    return componentsschemas_entity_operation_type_12
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_13 = IdentifyAnonymousObject.from_dict(data)

                    return componentsschemas_entity_operation_type_13
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (isinstance(data, dict) and {"type", "identifiers", "action"} <= data.keys()):
                        raise TypeError()
                    componentsschemas_entity_operation_type_14 = DeleteObject.from_dict(data)

                    return componentsschemas_entity_operation_type_14
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (
                        isinstance(data, dict) and {"type", "identifiers", "action", "cio_relationships"} <= data.keys()
                    ):
                        raise TypeError()
                    componentsschemas_entity_operation_type_15 = AddObjectRelationships.from_dict(data)

                    return componentsschemas_entity_operation_type_15
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not (
                        isinstance(data, dict) and {"type", "identifiers", "action", "cio_relationships"} <= data.keys()
                    ):
                        raise TypeError()
                    componentsschemas_entity_operation_type_16 = DeleteObjectRelationships.from_dict(data)

                    return componentsschemas_entity_operation_type_16
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not (
                    isinstance(data, dict) and {"type", "action", "identifiers", "name", "attributes"} <= data.keys()
                ):
                    raise TypeError()
                componentsschemas_entity_operation_type_17 = DeliveryEvent.from_dict(data)

                return componentsschemas_entity_operation_type_17

            batch_item = _parse_batch_item(batch_item_data)

            batch.append(batch_item)

        _made = cls(
            batch=batch,
        )

        _made.additional_properties = d
        return _made
