"""The OpenAPI document is true: schemathesis asks whatever it allows, and what it does not."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.specs.openapi.checks import missing_required_header, positive_data_acceptance

from sync import wire
from sync.center.app import make_app
from sync.center.core import Center
from sync.center.database import Database
from sync.center.home import make_home

FOLDER = tempfile.TemporaryDirectory(prefix="center-", ignore_cleanup_errors=True)
HOME = make_home(Path(FOLDER.name) / "c")
CENTER = Center(HOME, Database(HOME.database_url)).open()
schema = schemathesis.openapi.from_asgi("/openapi.json", make_app(CENTER))


@pytest.fixture(scope="module", autouse=True)
def closed_at_the_end() -> Iterator[None]:
    """Windows cannot remove the folder of an open database."""
    yield
    CENTER.close()


@schemathesis.serializer(wire.BUNDLE_TYPE)
def as_it_is(_context: object, value: object) -> bytes:
    """A bundle's bytes go as they were made."""
    return value if isinstance(value, bytes) else str(value).encode()


NOT_OURS = [
    missing_required_header,  # without a token one is an unknown station: 403, as with a wrong one
    positive_data_acceptance,  # a proof that fits cannot be guessed
]


@schema.parametrize()
@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_the_interface_is_as_documented(case: Any) -> None:
    response = case.call()
    case.validate_response(response, excluded_checks=NOT_OURS)
    assert response.status_code < 500 or response.status_code == 503


def test_every_path_is_documented() -> None:
    routes = make_app(CENTER).routes
    paths = {route.path.replace(":path", "") for route in routes}  # type: ignore[attr-defined]  # all are Routes
    assert paths - {"/openapi.json"} == set(schema.raw_schema["paths"])
