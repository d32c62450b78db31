from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.import_events import ImportEvents
    from ..models.import_objects import ImportObjects
    from ..models.import_people import ImportPeople
    from ..models.import_relationships import ImportRelationships


@_attrs_define(repr=False)
class CreateImport(Model):
    """Import to start."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "import": "import_",
    }

    import_: ImportEvents | ImportObjects | ImportPeople | ImportRelationships
    """ What to import, by its type. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.import_events import ImportEvents
        from ..models.import_objects import ImportObjects
        from ..models.import_people import ImportPeople

        import_: dict[str, Any]
        if isinstance(self.import_, ImportPeople):
            import_ = self.import_.to_dict()
        elif isinstance(self.import_, ImportEvents):
            import_ = self.import_.to_dict()
        elif isinstance(self.import_, ImportObjects):
            import_ = self.import_.to_dict()
        else:
            import_ = self.import_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "import": import_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.import_events import ImportEvents
        from ..models.import_objects import ImportObjects
        from ..models.import_people import ImportPeople
        from ..models.import_relationships import ImportRelationships

        d = fields_of(src_dict)

        def _parse_import_(data: object) -> ImportEvents | ImportObjects | ImportPeople | ImportRelationships:
            try:
                if not (isinstance(data, dict) and {"name", "data_file_url", "type", "identifier"} <= data.keys()):
                    raise TypeError()
                componentsschemas_new_import_type_0 = ImportPeople.from_dict(data)

                return componentsschemas_new_import_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"name", "data_file_url", "type", "identifier"} <= data.keys()):
                    raise TypeError()
                componentsschemas_new_import_type_1 = ImportEvents.from_dict(data)

                return componentsschemas_new_import_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"name", "data_file_url", "type", "object_type_id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_new_import_type_2 = ImportObjects.from_dict(data)

                return componentsschemas_new_import_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"name", "data_file_url", "type", "identifier"} <= data.keys()):
                raise TypeError()
            componentsschemas_new_import_type_3 = ImportRelationships.from_dict(data)

            return componentsschemas_new_import_type_3

        import_ = _parse_import_(d.pop("import"))

        _made = cls(
            import_=import_,
        )

        _made.additional_properties = d
        return _made
