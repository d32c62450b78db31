"""What importing and making a client loads, counted in a fresh process."""

from __future__ import annotations

import pytest

from tests.fresh_process import modules_loaded_by

MOST_TO_IMPORT, MOST_TO_CREATE = 40, 150
"""The most modules, Python's own among them, that importing and making a client may load. They may only go down."""

HEAVY = {
    "asyncio",
    "attr",
    "attrs",
    "click",
    "dateutil",
    "decimal",
    "email",
    "http",
    "httpcore",
    "httpx",
    "inspect",
    "orjson",
    "sqlite3",
    "ssl",
    "starlette",
    "uuid",
}

IMPORT = "import customer_io_client"
CREATE = "import customer_io_client as c; client = c.create_customerio_client('site', 'key', app_api_key='app')"
CREATE_ASYNC = "import customer_io_client as c; client = c.create_async_customerio_client('site', 'key')"


def _heavy(modules: set[str]) -> set[str]:
    models = {name for name in modules if name.startswith("customer_io_api.") and ".models" in name}
    return models | ({name.partition(".")[0] for name in modules} & HEAVY)


def test_importing_loads_no_library_and_no_model() -> None:
    modules = modules_loaded_by(IMPORT)
    assert "customer_io_client" in modules
    assert _heavy(modules) == set()


@pytest.mark.parametrize(("code", "most"), [(IMPORT, MOST_TO_IMPORT), (CREATE, MOST_TO_CREATE)])
def test_few_modules_are_loaded(code: str, most: int) -> None:
    modules = modules_loaded_by(code)
    assert len(modules) <= most, sorted(modules)


@pytest.mark.parametrize("code", [CREATE, CREATE_ASYNC])
def test_making_a_client_loads_no_http_library(code: str) -> None:
    modules = modules_loaded_by(code)
    assert "customer_io_client.client" in modules
    assert _heavy(modules) & {"httpx", "httpcore", "ssl"} == set()
    assert {name for name in modules if name.startswith("customer_io_api.") and ".models" in name} == set()


@pytest.mark.parametrize("family", ["customers", "exports", "imports", "design_studio_emails"])
def test_a_family_of_the_app_api_loads_no_other(family: str) -> None:
    modules = modules_loaded_by(f"{CREATE}; client.app.{family}")
    resources = {name.rpartition(".")[2] for name in modules if name.startswith("customer_io_api.app.resources.")}
    assert resources == {family}
    assert _heavy(modules) & {"httpx", "httpcore", "ssl"} == set()
    assert {name for name in modules if name.startswith("customer_io_api.") and ".models" in name} == set()


def test_naming_every_public_name_works_with_warnings_as_errors() -> None:
    code = "import customer_io_client as c\nfor name in c.__all__: getattr(c, name)"
    assert "customer_io_client.exceptions" in modules_loaded_by(code)


def test_builders_load_on_first_use_and_models_with_the_first_item() -> None:
    assert "customer_io_client.client.builders" not in modules_loaded_by(CREATE)
    for code in ("from customer_io_client.builders import person", "import customer_io_client as c; c.builders.person"):
        modules = modules_loaded_by(code)
        assert "customer_io_client.client.builders.person" in modules
        assert _heavy(modules) - {"inspect"} == set()
    one = modules_loaded_by("from customer_io_client.builders import person; person.delete('u1')")
    assert "customer_io_api.track.models.delete_person" in one
    assert "customer_io_api.track.models.identify_person" not in one


@pytest.mark.parametrize("package", ["customer_io_client.emulator", "customer_io_client.testing"])
def test_the_client_loads_without_the_emulator(package: str) -> None:
    assert package not in modules_loaded_by(CREATE)
