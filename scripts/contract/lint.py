"""Checks the contract in `spec/`: `python -m scripts.contract.lint`, from the project's root.

Beside OpenAPI's own rules there are ours: what the generator drops without a word, and the facts and texts
that the client, the emulator and the documentation are made of.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.contract import (
    rules_examples,
    rules_facts,
    rules_files,
    rules_names,
    rules_operations,
    rules_schemas,
    rules_texts,
    rules_unions,
    rules_usage,
    rules_webhooks,
)
from scripts.contract.contract import Contract, Finding, Findings
from scripts.contract.load import ContractError
from scripts.contract.merge import pointer

Rule: TypeAlias = Callable[[Contract], Findings]

RULES: Final[Sequence[Rule]] = (
    rules_schemas.titles,
    rules_schemas.defaults,
    rules_schemas.inline_objects,
    rules_schemas.component_names,
    rules_schemas.enumerations,
    rules_schemas.arrays,
    rules_schemas.reference_siblings,
    rules_schemas.lost_keywords,
    rules_schemas.formats,
    rules_schemas.lone_unions,
    rules_schemas.union_members,
    rules_unions.distinct_members,
    rules_unions.parts,
    rules_unions.closed_answers,
    rules_unions.known_required,
    rules_names.operation_ids,
    rules_names.method_names,
    rules_names.field_names,
    rules_names.module_names,
    rules_names.argument_names,
    rules_names.extra_arguments,
    rules_operations.parameter_shapes,
    rules_operations.path_parameters,
    rules_operations.media_types,
    rules_operations.answer_statuses,
    rules_operations.request_bodies,
    rules_operations.file_heads,
    rules_files.binary_places,
    rules_files.form_fields,
    rules_files.file_answers,
    rules_files.encoded_files,
    rules_facts.complete_facts,
    rules_facts.auth,
    rules_facts.lanes,
    rules_facts.repeats,
    rules_facts.size_caps,
    rules_facts.secrets,
    rules_facts.paging,
    rules_facts.service_limits,
    rules_texts.schema_texts,
    rules_texts.parameter_texts,
    rules_texts.operation_texts,
    rules_texts.other_texts,
    rules_texts.known_methods,
    rules_usage.unused_components,
    rules_usage.unused_tags,
    rules_usage.declared_schemes,
    rules_examples.body_examples,
    rules_examples.answer_examples,
    rules_examples.parameter_examples,
    rules_webhooks.event_shapes,
    rules_webhooks.event_names,
    rules_webhooks.event_facts,
    rules_webhooks.event_bodies,
    rules_webhooks.event_texts,
    rules_webhooks.event_examples,
    rules_webhooks.subscriptions,
)


def standard(contract: Contract) -> Findings:
    """Each merged document is valid OpenAPI 3.1."""
    for api, merged in contract.apis.items():
        for error in OpenAPIV31SpecValidator(merged.document).iter_errors():
            place = pointer(*(str(part) for part in error.absolute_path))
            yield Finding(contract.spec_dir / api, place, error.message.splitlines()[0])


def lint(spec_dir: Path) -> list[Finding]:
    """Everything that is wrong in this contract, in the order of files and places.

    Our own rules read documents that the standard's rules allow, so they wait until those hold.

    Raises:
        ContractError: a contract that cannot be read or merged.
    """
    contract = Contract.read(spec_dir)
    found = {*standard(contract)} or {finding for rule in RULES for finding in rule(contract)}
    return sorted(found)


def main(arguments: Sequence[str] = ()) -> int:
    """Print what is wrong in the contract; 1 when anything is."""
    spec_dir = Path(arguments[0]) if arguments else Path("spec")
    try:
        findings: list[Finding | ContractError] = [*lint(spec_dir)]
    except ContractError as error:
        findings = [error]
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings in {spec_dir}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
