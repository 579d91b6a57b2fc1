"""Where texts may go: this machine, and nowhere else without a word of the user's."""

from __future__ import annotations

import pytest

from models.errors import ModelError
from models.llm.address import Endpoint, endpoint


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("http://localhost:11434", Endpoint("http", "127.0.0.1", 11434, "/v1")),
        ("http://LOCALHOST:8080/v1/", Endpoint("http", "127.0.0.1", 8080, "/v1")),
        ("http://127.0.0.1:8000/v1/chat/completions", Endpoint("http", "127.0.0.1", 8000, "/v1")),
        ("http://[::1]:8000/openai/v1", Endpoint("http", "::1", 8000, "/openai/v1")),
        ("http://127.8.9.1", Endpoint("http", "127.8.9.1", 80, "/v1")),
    ],
)
def test_this_machine_is_allowed(address: str, expected: Endpoint) -> None:
    assert endpoint(address) == expected


@pytest.mark.parametrize(
    "address",
    [
        "http://192.168.1.5:11434",
        "http://llm.example.org",
        "http://localhost.example.org:80",
        "http://127.0.0.1.example.org",
        "http://localhost.",
        "http://0.0.0.0:80",
        "http://[::ffff:10.0.0.1]:80",
        "http://127.1:80",
        "http://2130706433/",
    ],
)
def test_another_host_is_refused_by_its_name(address: str) -> None:
    with pytest.raises(ModelError) as refusal:
        endpoint(address)
    assert refusal.value.message.id in ("engines.host_not_allowed", "engines.bad_address")


def test_allowed_host_is_allowed_alone() -> None:
    assert endpoint("https://LLM.example.org", ["llm.example.org"]).port == 443
    with pytest.raises(ModelError):
        endpoint("https://b.llm.example.org", ["llm.example.org"])


@pytest.mark.parametrize(
    "address",
    ["", "localhost:11434", "ftp://localhost", "http://", "http://user:word@localhost", "http://localhost@evil.org",
     "http://localhost/v1?x=1", "http://localhost/v1#x", "http://localhost:0", "http://localhost:99999",
     "http://localhost:x", "http://local host", "http://localhost/v1\r\nX: y", "http://[::1", "file:///etc/passwd"],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ModelError) as refusal:
        endpoint(address)
    assert refusal.value.message.id in ("engines.bad_address", "engines.host_not_allowed")
