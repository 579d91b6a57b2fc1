"""The list of servers: kept whole, or refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import ModelError
from resources.messages import RefusedError
from workbench.errors import InputError
from workbench.paths import Paths, find_paths
from workbench.services.engines import engines_for, installed_engines
from workbench.services.llm_servers import add_server, allow_host, read_servers, remove_server, servers_path


@pytest.fixture
def paths(own_home: Path) -> Paths:
    return find_paths()


def test_server_is_offered_like_any_engine_until_it_is_removed(paths: Paths) -> None:
    add_server(paths, "home", "http://localhost:11434/v1", "qwen3:8b", 30)
    engines = installed_engines(paths)
    assert [one.info.id for one in engines_for(engines, "kk", "en")] == ["llm:home", "starter-kk-en"]
    best = engines.for_pair("kk", "en")
    assert best is not None
    assert best.info.id == "starter-kk-en", "an installed model goes first"
    assert engines.require_pair("en", "zh-Hans").info.id == "llm:home"
    assert engines.find("llm:home", "kk", "zh-Hans").info.name == "qwen3:8b (localhost)"
    add_server(paths, "home", "http://127.0.0.1:8080", "other")
    assert [one.model for one in read_servers(paths).servers] == ["other"]
    remove_server(paths, "home")
    assert read_servers(paths).servers == ()
    with pytest.raises(InputError):
        remove_server(paths, "home")


def test_another_host_needs_a_word_of_the_user(paths: Paths) -> None:
    with pytest.raises(ModelError, match=r"egiz llm allow llm\.example\.org"):
        add_server(paths, "office", "https://llm.example.org", "big")
    allow_host(paths, "LLM.example.org")
    add_server(paths, "office", "https://llm.example.org", "big")
    assert read_servers(paths).servers[0].allowed == {"llm.example.org"}
    allow_host(paths, "llm.example.org", allowed=False)
    engine = installed_engines(paths).find("llm:office", "kk", "en")
    with pytest.raises(ModelError, match="not this machine"):
        engine.load()


@pytest.mark.parametrize(
    ("name", "address", "model"),
    [("Home", "http://localhost", "m"), ("a+b", "http://localhost", "m"), ("", "http://localhost", "m"),
     ("a", "localhost", "m"), ("a", "http://localhost", " "), ("a", "http://localhost", "m\n"),
     ("a", "http://me:word@localhost", "m")],
)  # fmt: skip
def test_what_cannot_be_used_is_refused_and_nothing_is_written(
    paths: Paths, name: str, address: str, model: str
) -> None:
    with pytest.raises(RefusedError):
        add_server(paths, name, address, model)
    assert not servers_path(paths).exists()


@pytest.mark.parametrize("content", ["", "[]", "{", '{"servers": 1}', '{"hosts": 3}', "[" * 100_000, "\udcff"])
def test_damaged_list_is_empty_with_its_problem_and_never_overwritten(paths: Paths, content: str) -> None:
    path = servers_path(paths)
    path.parent.mkdir(parents=True)
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert read_servers(paths).problem is not None
    assert installed_engines(paths).for_pair("kk", "en") is not None
    with pytest.raises(InputError, match="cannot be read"):
        add_server(paths, "home", "http://localhost", "m")
    assert path.read_bytes() == content.encode("utf-8", "surrogateescape")


def test_single_entries_that_cannot_be_used_are_left_out(paths: Paths) -> None:
    path = servers_path(paths)
    path.parent.mkdir(parents=True)
    path.write_text(
        '{"hosts": ["a.org", 5], "servers": [1, {"name": "X"}, {"name": "../x", "address": "http://localhost",'
        ' "model": "m"}, {"name": "ok", "address": "http://localhost", "model": "m", "seconds": true}]}'
    )
    found = read_servers(paths)
    assert [(one.name, one.seconds) for one in found.servers] == [("ok", 120.0)]
    assert (found.hosts, found.problem) == (("a.org",), None)
