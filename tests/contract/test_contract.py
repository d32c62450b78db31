"""The contract as it is: complete, valid, and without a fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.contract.contract import Contract, fields, resolved
from scripts.contract.lint import lint
from scripts.contract.load import load
from scripts.contract.merge import APIS, limits, merged
from scripts.contract.rules_examples import validator

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
OPERATIONS = Path(__file__).with_name("operations.txt").read_text().splitlines()


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract.read(SPEC)


def test_the_contract_has_no_fault() -> None:
    assert lint(SPEC) == []


def test_every_folder_of_the_contract_is_an_api(contract: Contract) -> None:
    assert {*contract.apis} == {*APIS}


def test_the_operations_are_those_of_the_list(contract: Contract) -> None:
    found: list[str] = []
    for operation in contract.operations():
        tag = operation.tags[0]
        method = operation.id.removeprefix(f"{tag}_")
        api = operation.merged.api
        name = f"{api}.{method}" if tag == api else f"{api}.{tag}.{method}"
        found.append(f"{operation.method.upper()} {operation.path} {name}")
    assert sorted(found) == sorted(OPERATIONS)
    assert len(OPERATIONS) == len({*OPERATIONS})


@pytest.mark.parametrize("file", sorted(SPEC.rglob("*.yaml")), ids=lambda file: str(file.relative_to(SPEC)))
def test_each_file_is_a_whole_document_that_opens_alone(file: Path) -> None:
    errors = [*OpenAPIV31SpecValidator(load(file), base_uri=file.as_uri()).iter_errors()]
    assert errors == []


@pytest.mark.parametrize("api", APIS)
def test_no_part_of_a_merged_document_is_outside_it(api: str) -> None:
    assert "yaml#" not in str(merged(SPEC, api))


def test_limits_agree_with_the_places_where_they_hold(contract: Contract) -> None:
    found = {name: value for name, value, _ in limits(SPEC)}
    caps = {f"{op.merged.api}.{op.id}": op.node["x-cio-max-bytes"] for op in contract.operations()}
    schemas = {api: merged.document["components"]["schemas"] for api, merged in contract.apis.items()}
    track, pipelines, app = schemas["track"], schemas["pipelines"], schemas["app"]
    assert caps["track.v2_entity"] == track["EntityOperation"]["x-cio-max-bytes"] == found["V2_ITEM_BYTES"]
    assert caps["track.v2_batch"] == found["V2_BATCH_BYTES"]
    assert caps["pipelines.pipelines_batch"] == found["PIPELINES_BATCH_BYTES"]
    assert pipelines["BatchCall"]["x-cio-max-bytes"] == found["PIPELINES_CALL_BYTES"]
    single = {cap for name, cap in caps.items() if name.startswith("pipelines.") and not name.endswith("batch")}
    assert single == {found["PIPELINES_CALL_BYTES"]}
    assert track["EventData"]["x-cio-max-bytes"] == found["EVENT_DATA_BYTES"]
    assert track["TrackEvent"]["properties"]["name"]["x-cio-max-bytes"] == found["EVENT_NAME_BYTES"]
    assert track["PersonById"]["properties"]["id"]["x-cio-max-bytes"] == found["IDENTIFIER_BYTES"]
    assert track["SegmentCustomers"]["properties"]["ids"]["maxItems"] == found["SEGMENT_IDS"]
    assert app["LookUpAttributes"]["properties"]["ids"]["maxItems"] == found["ATTRIBUTE_LOOKUP_IDS"]
    assert app["UploadAsset"]["properties"]["file"]["x-cio-max-bytes"] == found["ASSET_BYTES"]


@pytest.mark.parametrize(
    ("api", "schema", "value"),
    [
        ("track", "PersonTarget", {}),
        ("track", "PersonTarget", {"id": "u1", "email": "user@example.com"}),
        ("track", "PersonTarget", {"id": ""}),
        ("track", "PersonIdentifiers", {"phone": "+818012345678"}),
        ("track", "ObjectIdentifiers", {"object_id": "acme"}),
        ("track", "ObjectIdentifiers", {"object_type_id": "1", "object_id": "acme", "cio_object_id": "ob020101"}),
        ("track", "EntityOperation", {"type": "person", "action": "identify"}),
        ("track", "EntityOperation", {"type": "person", "action": "fly", "identifiers": {"id": "u1"}}),
        ("track", "EntityOperation", {"type": "object", "action": "event", "identifiers": {"cio_object_id": "o"}}),
        ("track", "EntityOperation", {"type": "person", "action": "event", "identifiers": {"id": "u1"}}),
        ("track", "EntityBatch", {"batch": []}),
        ("track", "SegmentCustomers", {"ids": []}),
        ("track", "SegmentCustomers", {"ids": ["u"] * 1001}),
        ("track", "FormFields", {"id": "u1", "rating": 5}),
        ("track", "TrackEvent", {"name": "", "data": {}}),
        ("track", "TrackEvent", {"name": "a", "type": "view"}),
        ("pipelines", "IdentifyCall", {"traits": {}}),
        ("pipelines", "GroupCall", {"userId": "u1"}),
        ("pipelines", "TrackCall", {"event": "bought"}),
        ("pipelines", "TrackCall", {"userId": "u1"}),
        ("pipelines", "BatchCall", {"type": "track", "event": "bought"}),
        ("pipelines", "BatchCall", {"userId": "u1", "event": "bought"}),
        ("app", "AudienceFilter", {}),
        ("app", "AudienceFilter", {"and": [], "or": []}),
        ("app", "AudienceFilter", {"not": [{"segment": {"id": 1}}]}),
        ("app", "AudienceFilter", {"attribute": {"field": "plan", "operator": "eq"}}),
        ("app", "AudienceFilter", {"attribute": {"field": "plan", "operator": "gt", "value": "1"}}),
    ],
)
def test_what_the_service_refuses_does_not_fit(contract: Contract, api: str, schema: str, value: object) -> None:
    assert validator(contract.apis[api], {"$ref": f"#/components/schemas/{schema}"})(value) is not None


TAKEN: list[tuple[str, str, object]] = [
    ("track", "IdentifyCustomer", {"nested": {"a": [1, None]}, "score": 1.5, "gone": None}),
    ("track", "FormFields", {"name": "John"}),
    ("track", "FormFields", {"id": "u1", "email": None}),
    ("track", "BatchAnswer", {}),
    ("track", "ReportMetric", {"delivery_id": "d", "metric": "opened", "recipient": 818012345678}),
    ("pipelines", "TrackCall", {"groupId": "acme", "event": "bought"}),
    ("pipelines", "TrackCall", {"event": "Report Content Event"}),
    ("pipelines", "BatchCall", {"type": "track", "anonymousId": "a", "event": "bought"}),
    ("app", "AudienceFilter", {"and": [{"or": [{"segment": {"id": 1}}]}, {"not": {"and": []}}]}),
    ("app", "CustomerIdentifiers", {"cio_id": "a3000001", "id": None}),
]


@pytest.mark.parametrize(("api", "schema", "value"), TAKEN)
def test_what_the_service_takes_fits(contract: Contract, api: str, schema: str, value: object) -> None:
    assert validator(contract.apis[api], {"$ref": f"#/components/schemas/{schema}"})(value) is None


def test_a_batch_has_one_answer_whatever_its_status(contract: Contract) -> None:
    answers = next(operation.answers for operation in contract.operations() if operation.id == "v2_batch")
    assert {*answers} == {"200", "207"}
    assert answers["200"] == answers["207"]


def test_every_action_has_an_example(contract: Contract) -> None:
    operation = next(operation for operation in contract.operations() if operation.id == "v2_entity")
    examples = operation.node["requestBody"]["content"]["application/json"]["examples"]
    members = contract.apis["track"].document["components"]["schemas"]["EntityOperation"]["oneOf"]
    tags: set[tuple[str, str]] = set()
    for member in members:
        found = fields(operation.merged, resolved(operation.merged, member))
        tags.add((found["type"]["const"], found["action"]["const"]))
    assert {(example["value"]["type"], example["value"]["action"]) for example in examples.values()} == tags
    assert len(members) == len(tags) == 18
